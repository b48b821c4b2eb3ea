//! Faults as text, the same on the command line, in a header and at the control address.

use std::str::FromStr;

use super::{Fault, Kind};

const KINDS: &str = "`429`, `503`, `409`, `401`, `403`, `drop-before`, `drop-after`, `slow=<milliseconds>`, \
                     `lag=<requests>` or `page=<items>`";

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut parts = text.split(';').map(str::trim);
        let first = parts.next().unwrap_or_default();
        let mut fault = Self::of(kind(first)?);
        for part in parts {
            let (name, value) = part.split_once('=').ok_or_else(|| format!("`{part}` in a fault needs a `=`"))?;
            fault.set(name, value)?;
        }
        Ok(fault)
    }
}

impl Fault {
    /// Reads several, with commas between them.
    ///
    /// # Errors
    ///
    /// Names what is not understood.
    pub fn parse_all(text: &str) -> Result<Vec<Self>, String> {
        text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(str::parse).collect()
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        match name {
            "method" => self.method = Some(value.to_owned()),
            "path" => self.path = Some(value.to_owned()),
            "skip" => self.skip = number(name, value)?,
            "times" => self.times = Some(number(name, value)?),
            "chance" => self.chance = number(name, value)?.into(),
            "retry-after" => {
                if !matches!(self.kind, Kind::Throttled(_) | Kind::Unavailable(_)) {
                    return Err("`retry-after` goes with `429` and `503`".to_owned());
                }
                *self = self.clone().retry_after(number(name, value)?);
            }
            _ => return Err(format!("`{name}` is no part of a fault")),
        }
        Ok(())
    }
}

fn kind(text: &str) -> Result<Kind, String> {
    if let Some((name, value)) = text.split_once('=') {
        return match name {
            "slow" => Ok(Kind::Slow(number(name, value)?)),
            "lag" => Ok(Kind::Lag(number(name, value)?)),
            "page" => Ok(Kind::Page(number(name, value)?)),
            _ => Err(format!("`{text}` is no fault: it is {KINDS}")),
        };
    }
    Ok(match text {
        "429" => Kind::Throttled(None),
        "503" => Kind::Unavailable(None),
        "409" => Kind::Conflict,
        "401" => Kind::Unauthorized,
        "403" => Kind::Forbidden,
        "drop-before" => Kind::DropBefore,
        "drop-after" => Kind::DropAfter,
        _ => return Err(format!("`{text}` is no fault: it is {KINDS}")),
    })
}

fn number(name: &str, value: &str) -> Result<u32, String> {
    value.parse().map_err(|_| format!("`{value}` is no number for `{name}`"))
}
