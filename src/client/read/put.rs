//! Puts what was read into the snapshot, or says why it is not there.

use super::Unread;
use super::lists::{Part, USER_FLOWS};
use super::pages::Pages;
use crate::client::error::{Code, Error, Failure, Outcome};
use crate::client::json::Json;
use crate::client::plan::SECRETS;
use crate::client::transport::{Host, Transport};

pub(super) fn put_object<T: Transport, H: Host>(
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

pub(super) fn put_list<T: Transport, H: Host>(
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
pub(super) fn cannot_read(what: &str, permission: &str, failure: Box<Failure>) -> Box<Error> {
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
pub(super) fn drop_secrets(value: &mut Json) {
    match value {
        Json::List(items) => items.iter_mut().for_each(drop_secrets),
        Json::Object(members) => {
            members.retain(|(name, _)| !SECRETS.contains(&name.as_str()));
            for (_, value) in members {
                drop_secrets(value);
            }
        }
        _ => {}
    }
}
