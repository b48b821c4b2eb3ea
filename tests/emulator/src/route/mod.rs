//! Which request is served by what, and which permission it needs.

mod needs;
mod table;

use crate::call::Call;
use crate::exchange::Answer;
use crate::grants::Needs;
use crate::refusal::{Outcome, Refusal, no_route, wrong_method};
use crate::tenant::Store;

pub(crate) type Handler = fn(&mut Store, &Call) -> Outcome<Answer>;

/// One line of the table.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) method: &'static str,
    /// `{}` stands for a segment that is given to the handler, `(name)` for the cast to a type.
    pub(crate) template: &'static str,
    pub(crate) needs: &'static Needs,
    pub(crate) handler: Handler,
}

const fn route(method: &'static str, template: &'static str, needs: &'static Needs, handler: Handler) -> Route {
    Route { method, template, needs, handler }
}

/// The route of a request, and what stands for the placeholders.
pub(crate) fn find(method: &str, path: &str) -> Result<(&'static Route, Vec<String>), Refusal> {
    let mut is_known = false;
    for route in table::ROUTES.into_iter().flatten() {
        let Some(values) = matches(route.template, path) else { continue };
        if route.method == method || route.method == "*" {
            return Ok((route, values));
        }
        is_known = true;
    }
    Err(if is_known { wrong_method() } else { no_route(path) })
}

fn matches(template: &str, path: &str) -> Option<Vec<String>> {
    let mut values = Vec::new();
    let mut segments = path.split('/');
    for wanted in template.split('/') {
        if wanted == "**" {
            return Some(values);
        }
        let segment = segments.next()?;
        let fits = match wanted {
            "{}" => !segment.is_empty() && !segment.starts_with('$'),
            _ if wanted.starts_with('(') => is_cast(segment, wanted),
            _ => segment == wanted,
        };
        if !fits {
            return None;
        }
        if wanted == "{}" {
            values.push(segment.to_owned());
        }
    }
    segments.next().is_none().then_some(values)
}

/// Both forms are taken: with `microsoft.graph.` and with `graph.`, as the SDKs write it.
fn is_cast(segment: &str, wanted: &str) -> bool {
    let name = segment.strip_prefix("microsoft.").unwrap_or(segment).strip_prefix("graph.");
    name == wanted.strip_prefix('(').and_then(|wanted| wanted.strip_suffix(')'))
}
