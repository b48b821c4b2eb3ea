//! The address of Graph. A token goes there and nowhere else.

use super::error::{Code, Error, Outcome};

/// The address of the worldwide Graph, by which references name what they refer to.
pub(crate) const GRAPH: &str = "https://graph.microsoft.com";
/// Where nothing on the way can listen.
const HERE: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

/// An address that was looked at: it ends without a slash.
#[derive(Clone, Debug)]
pub(crate) struct Base(String);

impl Base {
    /// Takes `https` addresses, and `http` ones on this machine.
    pub(crate) fn new(given: &str) -> Outcome<Self> {
        let address = given.trim_end_matches('/');
        let is_plain = address.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\?#@\"<>{}".contains(&byte));
        let host = |rest: &str| rest.split('/').next().unwrap_or_default().to_ascii_lowercase();
        let name = |host: &str| {
            let port = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
            port.map_or(host.to_owned(), |(name, _)| name.to_owned())
        };
        let is_safe = match (address.strip_prefix("https://"), address.strip_prefix("http://")) {
            (Some(rest), _) => !name(&host(rest)).is_empty(),
            (_, Some(rest)) => HERE.contains(&name(&host(rest)).as_str()),
            _ => false,
        };
        if is_plain && is_safe {
            return Ok(Self(address.to_owned()));
        }
        Err(Error::new(
            Code::Misuse,
            "`baseUrl` is no address of Graph that a token may be sent to",
            "Give an address that starts with `https://`, or with `http://` on this machine, without query, fragment or user",
        ))
    }

    /// The absolute address of what is relative to a version.
    pub(crate) fn url(&self, version: &str, relative: &str) -> String {
        [&self.0, "/", version, relative].concat()
    }

    /// The address of a next page, relative to the version.
    pub(crate) fn relative(&self, version: &str, link: &str) -> Outcome<String> {
        let rest = link.strip_prefix(self.0.as_str()).and_then(|rest| rest.strip_prefix('/')?.strip_prefix(version));
        let rest = rest.filter(|rest| rest.starts_with('/') && !rest.split('/').any(|part| part == ".."));
        rest.map(str::to_owned).ok_or_else(|| {
            Error::new(
                Code::ForeignLink,
                "Graph names a next page at another address, where the token must not go",
                "Give the address that Graph is asked at as `baseUrl`",
            )
        })
    }

    /// The address of something that a reference names at the worldwide Graph.
    pub(crate) fn reference(&self, id: &str) -> Option<String> {
        let rest = id.strip_prefix(GRAPH).filter(|rest| rest.starts_with('/'))?;
        Some([&self.0, rest].concat())
    }
}

/// An id as a segment of a path.
pub(crate) fn encoded(id: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::new();
    for byte in id.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.extend(
                [byte >> 4, byte & 15].map(|digit| char::from(DIGITS.get(usize::from(digit)).copied().unwrap_or(b'0'))),
            );
        }
    }
    out
}
