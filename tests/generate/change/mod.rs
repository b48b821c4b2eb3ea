//! Single changes of a body that mean something, each with what a comparison has to say of it.

mod attributes;
mod extensions;
mod flow;
mod inputs;
mod lists;
mod options;
mod pages;

use serde_json::Value;

use super::runner::Draws;

/// A way to change a body.
pub(crate) struct Change {
    pub(crate) name: &'static str,
    /// Changes the body, unless it has nothing to change, and says what is to be found.
    pub(crate) make: fn(&mut Value, &mut Draws) -> Found,
}

/// What has to be found: the live body is the one before, the desired body the changed one.
#[derive(Clone, Debug)]
pub(crate) struct Expected {
    kind: Option<&'static str>,
    paths: Vec<String>,
    is_loose: bool,
}

type Found = Option<Vec<Expected>>;

impl Expected {
    /// At exactly one of the paths.
    pub(super) fn at(paths: impl IntoIterator<Item = String>) -> Self {
        Self { kind: None, paths: paths.into_iter().collect(), is_loose: false }
    }

    /// At or below one of the paths.
    pub(super) fn within(paths: impl IntoIterator<Item = String>) -> Self {
        Self { is_loose: true, ..Self::at(paths) }
    }

    pub(super) fn of_kind(self, kind: &'static str) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// Is it this change? Backwards, what was added is removed.
    pub(crate) fn is(&self, change: &Value, is_backwards: bool) -> bool {
        let path = change["path"].as_str().unwrap_or_default();
        // What belongs to one of several pages may say so first.
        let path = match path.split_once("].") {
            Some((page, rest)) if page.starts_with("pages[") && rest.starts_with("attributes[") => rest,
            _ => path,
        };
        let is_there = self.paths.iter().any(|expected| match path.strip_prefix(expected.as_str()) {
            Some(rest) => rest.is_empty() || (self.is_loose && rest.starts_with(['.', '[', '/'])),
            None => false,
        });
        let kind = match self.kind {
            Some("add") if is_backwards => Some("remove"),
            Some("remove") if is_backwards => Some("add"),
            kind => kind,
        };
        is_there && kind.is_none_or(|kind| change["kind"] == kind)
    }
}

macro_rules! changes {
    ($($name:literal: $make:path,)*) => { &[$(Change { name: $name, make: $make }),*] };
}

pub(crate) static CHANGES: &[Change] = changes! {
    "name": flow::name,
    "description": flow::description,
    "description cleared": flow::description_cleared,
    "priority": flow::priority,
    "sign-up": flow::sign_up,
    "user type": flow::user_type,
    "user type given": flow::user_type_given,
    "provider added": lists::provider_added,
    "provider removed": lists::provider_removed,
    "provider replaced": lists::provider_replaced,
    "first application": lists::application_first,
    "application added": lists::application_added,
    "application removed": lists::application_removed,
    "application replaced": lists::application_replaced,
    "all applications": lists::all_applications,
    "extension": extensions::extension,
    "extension added": extensions::extension_added,
    "extension removed": extensions::extension_removed,
    "timeout of an extension": extensions::timeout,
    "retries of an extension": extensions::retries,
    "unknown member": flow::unknown,
    "file of custom texts": pages::custom_strings,
    "page title": pages::title,
    "page description": pages::description,
    "attribute added": attributes::added,
    "attribute removed": attributes::removed,
    "attribute collected too": attributes::collected_too,
    "attribute no longer collected": attributes::not_collected,
    "attribute no longer shown": attributes::not_shown,
    "neighbours swapped": pages::swapped,
    "first input last": pages::first_last,
    "label": inputs::label,
    "input type": inputs::input_type,
    "default value": inputs::default_value,
    "hidden": inputs::hidden,
    "editable": inputs::editable,
    "required": inputs::required,
    "write to directory": inputs::write_to_directory,
    "write to directory stated": inputs::write_to_directory_stated,
    "pattern": inputs::pattern,
    "pattern left out": inputs::pattern_left_out,
    "bare dot": inputs::bare_dot,
    "entity in another pattern": inputs::entity,
    "option added": options::added,
    "option removed": options::removed,
    "option label": options::label,
    "option value": options::value,
    "options swapped": options::swapped,
};
