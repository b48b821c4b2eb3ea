//! `UF06xx`: applications.

pub(super) mod duplicate_application;
pub(super) mod extensions_app;
pub(super) mod malformed_application_id;
pub(super) mod unresolved_application;

use crate::diagnostic::Place;
use crate::flow::Application;
use crate::list::IntoList;
use crate::order::repeats;
use crate::source::{Kind, Tree};

/// Where the id is written; where it is not, or came from the tenant, where the application is.
pub(super) fn place(tree: &Tree, application: Application) -> Place {
    let is_written = application.app_id.is_some() && !tree.is_foreign(application.app_id);
    Place::value(if is_written { application.app_id } else { application.at })
}

/// The client id, which is a GUID and so has no letter case.
fn identity(tree: &Tree, application: Application) -> Option<Vec<u8>> {
    (tree.kind(application.app_id) == Kind::String).then(|| tree.text(application.app_id).to_ascii_lowercase())
}

/// Each place whose id occurred before, with the place before it.
pub(super) fn repeated<'f>(tree: &Tree, all: impl Iterator<Item = &'f Application>) -> Vec<(usize, usize)> {
    let ids: Vec<_> = all.map(|application| identity(tree, *application)).into_list();
    let keys = ids.iter().enumerate().filter_map(|(place, id)| Some((id.as_deref()?, place)));
    repeats(keys.into_list())
}
