//! Reads a tenant into a snapshot: by GET alone, also where several go in a `$batch`.

mod applications;
mod flows;
mod lists;
mod pages;
mod settle;

use super::base::{GRAPH, encoded};
use super::error::{Code, Error, Failure, Outcome};
use super::json::Json;
use super::session::Session;
use super::transport::{Host, Transport};
use lists::{BRANDING, PARTS, Part, USER_FLOWS};
use pages::{Pages, Wanted};
pub(super) use settle::settle;

/// How to read.
#[derive(Clone, Debug)]
pub struct ReadOptions {
    /// Where Graph is.
    pub base_url: String,
    /// `v1.0`, or `beta`, which alone has the priority of flows.
    pub version: String,
    /// The client ids, or names, of applications to look up besides those that flows list.
    pub applications: Vec<String>,
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self { base_url: GRAPH.to_owned(), version: "v1.0".to_owned(), applications: Vec::new() }
    }
}

/// How far reading is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Lists and objects that were read.
    pub done: usize,
    /// Those that are known to be read.
    pub total: usize,
    /// What is being read, for people.
    pub reading: String,
    /// What cannot be read, and is therefore not in the snapshot.
    pub unread: Option<Unread>,
}

/// What cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Its name in the snapshot.
    pub list: String,
    /// The permission that the token may lack.
    pub permission: Option<String>,
    /// What Graph said.
    pub failure: Box<Failure>,
}

/// Reads a tenant. What the token may not read is left out, which means that it is not known, and the caller hears of it;
/// without the user flows there is no snapshot.
///
/// # Errors
///
/// Says what could not be read, and what to do.
pub async fn read_tenant<T: Transport, H: Host>(transport: &T, host: &H, options: &ReadOptions) -> Result<Json, Error> {
    let session = Session::new(transport, host, &options.base_url).map_err(|error| *error)?;
    read(&session, &options.version, &options.applications).await.map_err(|error| *error)
}

impl Progress {
    /// As JavaScript has it.
    #[must_use]
    pub fn to_json(&self) -> Json {
        #[allow(clippy::cast_precision_loss, reason = "nobody reads so much")]
        let count = |count: usize| Json::Number(count as f64);
        let mut json = Json::object([("done", count(self.done)), ("total", count(self.total))]);
        json.set_some("reading", Some(&self.reading));
        if let Some(Unread { list, permission, failure }) = &self.unread {
            let mut unread = Json::object([("list", Json::text(list.as_str()))]);
            unread.set_some("permission", permission.as_deref());
            unread.set("failure", failure.to_json());
            json.set("unread", unread);
        }
        json
    }
}

pub(super) async fn read<T: Transport, H: Host>(
    session: &Session<'_, T, H>,
    version: &str,
    applications: &[String],
) -> Outcome<Json> {
    let pages = &mut Pages::new(session, version);
    let mut snapshot = Json::Object(Vec::new());
    let found = pages.read(PARTS.iter().map(|part| Wanted::new(part.url, part.what)).collect()).await?;
    for (part, found) in PARTS.iter().zip(found) {
        if part.is_object {
            put_object(pages, &mut snapshot, part, found.object())?;
        } else {
            put_list(pages, &mut snapshot, part, found.list())?;
        }
    }
    if let Some(Json::List(flows)) = snapshot.entry(USER_FLOWS) {
        flows::complete(pages, flows).await?;
    }
    read_branding(pages, &mut snapshot).await?;
    applications::look_up(pages, &mut snapshot, applications).await?;
    drop_secrets(&mut snapshot);
    Ok(snapshot)
}

async fn read_branding<T: Transport, H: Host>(pages: &mut Pages<'_, '_, T, H>, snapshot: &mut Json) -> Outcome<()> {
    let id = snapshot.get("organization").get("id").as_text();
    if id.is_empty() {
        return Ok(());
    }
    let wanted = Wanted::new(["/organization/", &encoded(id), "/branding"].concat(), BRANDING.what);
    for found in pages.read(vec![wanted]).await? {
        match found.object() {
            Err(failure) if failure.status == 404 => {}
            found => put_object(pages, snapshot, &BRANDING, found)?,
        }
    }
    Ok(())
}

/// What a snapshot has of the list at an address, relative to the version.
pub(super) fn list_at<'j>(snapshot: &'j Json, url: &str) -> &'j [Json] {
    PARTS.iter().find(|part| part.url == url).map_or(&[], |part| snapshot.get(part.name).items())
}

fn put_object<T: Transport, H: Host>(
    pages: &mut Pages<'_, '_, T, H>,
    snapshot: &mut Json,
    part: &Part,
    found: Result<Json, Box<Failure>>,
) -> Outcome<()> {
    match found {
        Ok(Json::Object(members)) => {
            let members = members.into_iter().filter(|(name, _)| name != "@odata.context").collect();
            snapshot.set(part.name, Json::Object(members));
            Ok(())
        }
        Ok(_) => Ok(()),
        Err(failure) => pass_over(pages, part, failure),
    }
}

fn put_list<T: Transport, H: Host>(
    pages: &mut Pages<'_, '_, T, H>,
    snapshot: &mut Json,
    part: &Part,
    found: Result<Vec<Json>, Box<Failure>>,
) -> Outcome<()> {
    match found {
        Ok(items) => {
            snapshot.set(part.name, Json::List(items));
            Ok(())
        }
        Err(failure) => pass_over(pages, part, failure),
    }
}

/// What a token may not read, or a tenant does not have, is not known. What went wrong on the way is another matter, and
/// so are the flows.
fn pass_over<T: Transport, H: Host>(
    pages: &mut Pages<'_, '_, T, H>,
    part: &Part,
    failure: Box<Failure>,
) -> Outcome<()> {
    if part.name == USER_FLOWS || !matches!(failure.status, 400 | 403 | 404 | 405 | 501) {
        return Err(cannot_read(part.what, part.permission, failure));
    }
    let permission = (failure.status == 403).then(|| part.permission.to_owned());
    pages.say(part.what, Some(Unread { list: part.name.to_owned(), permission, failure }));
    Ok(())
}

/// The one place that says why a tenant cannot be read.
fn cannot_read(what: &str, permission: &str, failure: Box<Failure>) -> Box<Error> {
    let may = [
        "Give the token the permission `",
        permission,
        "`; for a signed-in user also a role that may read them, such as External ID User Flow Administrator",
    ]
    .concat();
    let (why, help) = match failure.status {
        0 => ("the connection ends without an answer", "Check the network and `baseUrl`, and try again"),
        401 => {
            ("Graph does not take the token", "Get a new token for the tenant, with Microsoft Graph as its audience")
        }
        403 => ("the token may not", may.as_str()),
        429 | 509 => ("Graph asks to wait for too long", "Try again later"),
        200..=399 => ("what is there is not Microsoft Graph", "Check `baseUrl`"),
        500.. => ("Graph is not available", "Try again later"),
        _ => ("Graph refuses the request", "See the answer of Graph"),
    };
    let mut error = Error::new(Code::ReadFailed, &[what, " cannot be read: ", why].concat(), help);
    error.failure = Some(failure);
    error
}

/// What Graph shows of secrets are asterisks, and even those have no place in a file.
fn drop_secrets(value: &mut Json) {
    match value {
        Json::List(items) => items.iter_mut().for_each(drop_secrets),
        Json::Object(members) => {
            members.retain(|(name, _)| !super::plan::SECRETS.contains(&name.as_str()));
            for (_, value) in members {
                drop_secrets(value);
            }
        }
        _ => {}
    }
}
