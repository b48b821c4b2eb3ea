//! Who may ask: programs and pages on this machine.

use crate::exchange::{Answer, Request};

/// What a page may read beside the body.
const EXPOSED: &str = "Retry-After, Location, request-id";

/// A name that leads here and nowhere else.
fn is_here(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, port)| if port.ends_with(']') { host } else { name });
    matches!(name, "127.0.0.1" | "localhost" | "[::1]")
}

/// The origin of the page that asks, if it is on this machine.
fn origin(request: &Request) -> Option<&str> {
    let origin = request.get("origin")?;
    let host = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"))?;
    is_here(host).then_some(origin)
}

/// Answers what a browser asks before the request itself; refuses pages from elsewhere, also those whose name was made
/// to lead here.
pub(super) fn answer(request: &Request) -> Option<Answer> {
    let is_foreign = request.get("origin").is_some() && origin(request).is_none();
    if is_foreign || !request.get("host").is_some_and(is_here) {
        return Some(Answer { status: 403, ..Answer::default() });
    }
    (request.method == "OPTIONS").then(Answer::done)
}

/// What allows a page to ask and to read.
pub(super) fn headers(request: &Request) -> Vec<(&'static str, String)> {
    let Some(origin) = origin(request) else { return Vec::new() };
    let mut headers = vec![
        ("Access-Control-Allow-Origin", origin.to_owned()),
        ("Access-Control-Expose-Headers", EXPOSED.to_owned()),
        ("Vary", "Origin".to_owned()),
    ];
    if request.method == "OPTIONS" {
        let asked = request.get("access-control-request-headers").unwrap_or("authorization, content-type");
        headers.push(("Access-Control-Allow-Headers", asked.to_owned()));
        headers.push(("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE".to_owned()));
    }
    headers
}
