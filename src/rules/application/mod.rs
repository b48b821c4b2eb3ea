//! `UF06xx`: applications.

pub(super) mod duplicate_application;
pub(super) mod malformed_application_id;
pub(super) mod unresolved_application;

use std::borrow::Cow;

use crate::diagnostic::Place;
use crate::flow::Application;
use crate::source::{Kind, Tree};

/// Where the id is written; where it came from the tenant, where the application is.
pub(super) fn place(tree: &Tree, application: Application) -> Place {
    Place::value(if tree.is_foreign(application.app_id) { application.at } else { application.app_id })
}

/// The client id, which is a GUID and so has no letter case.
pub(super) fn identity(tree: &Tree, application: Application) -> Option<Cow<'_, [u8]>> {
    (tree.kind(application.app_id) == Kind::String)
        .then(|| Cow::Owned(tree.text(application.app_id).to_ascii_lowercase()))
}
