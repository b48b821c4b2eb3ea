//! `UF06xx`: applications.

pub(super) mod duplicate_application;
pub(super) mod malformed_application_id;

use std::borrow::Cow;

use crate::flow::Application;
use crate::source::{Kind, Tree};

/// The client id, which is a GUID and so has no letter case.
pub(super) fn identity(tree: &Tree, application: Application) -> Option<Cow<'_, [u8]>> {
    (tree.kind(application.app_id) == Kind::String)
        .then(|| Cow::Owned(tree.text(application.app_id).to_ascii_lowercase()))
}
