//! A request that found its handler, and the lists that handlers answer with.

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::exchange::{Answer, Object, Request};
use crate::query::{Query, order, select};
use crate::refusal::{Outcome, bad, wrong_content};
use crate::schema::{Reading, Version, read};

/// What a handler is given.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) version: Version,
    pub(crate) request: &'a Request,
    /// The path after the version, decoded.
    pub(crate) path: String,
    pub(crate) query: Query,
    /// What stands for the placeholders of the template.
    pub(crate) values: Vec<String>,
    pub(crate) page_size: usize,
}

/// How a list is answered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Listing {
    /// The type of its items.
    pub(crate) of: &'static str,
    /// After `$metadata#`.
    pub(crate) context: &'static str,
    /// The members that `$filter` can compare.
    pub(crate) comparable: &'static [&'static str],
}

/// Splits a target into its version, the path after it, and its query.
pub(crate) fn address(target: &str) -> Option<(Version, String, Query)> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let path = path.trim_start_matches('/').trim_end_matches('/');
    let (version, rest) = path.split_once('/').unwrap_or((path, ""));
    let version = [Version::V1, Version::Beta].into_iter().find(|one| one.segment() == version)?;
    Some((version, rest.to_owned(), Query::parse(query)))
}

impl Call<'_> {
    /// What stands for a placeholder.
    pub(crate) fn value(&self, index: usize) -> &str {
        self.values.get(index).map_or("", String::as_str)
    }

    /// The body as an object.
    pub(crate) fn object(&self) -> Outcome<Object> {
        let kind = self.request.get("content-type").unwrap_or_default();
        if !kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json") {
            return Err(wrong_content());
        }
        match serde_json::from_slice(&self.request.body) {
            Ok(Value::Object(object)) => Ok(object),
            Ok(_) => Err(bad("The body is no JSON object.")),
            Err(error) => Err(bad(format!("The body is no JSON: line {}, column {}.", error.line(), error.column()))),
        }
    }

    /// The body as an object of a type.
    pub(crate) fn read(&self, declared: &str) -> Outcome<Object> {
        read(&self.object()?, Reading { version: self.version, declared, known: None })
    }

    /// The body as a change of an object that is there, which need not say what it is.
    pub(crate) fn read_change(&self, known: &str) -> Outcome<Object> {
        self.read_said_change(known, known)
    }

    /// The body as a change of an object that is there, which has to say what it is where the declared type is abstract.
    pub(crate) fn read_said_change(&self, declared: &str, known: &str) -> Outcome<Object> {
        read(&self.object()?, Reading { version: self.version, declared, known: Some(known) })
    }

    /// The id of what `@odata.id` names, which has to be in one of the collections.
    pub(crate) fn referred(&self, collections: &[&str]) -> Outcome<String> {
        let body = self.object()?;
        let address = body.get("@odata.id").and_then(Value::as_str);
        let address = address.ok_or_else(|| bad("`/@odata.id` is missing, or no text."))?;
        if body.len() > 1 {
            return Err(bad("A reference has `@odata.id` and no other member."));
        }
        let found = self.path_of(address).and_then(|path| {
            let (collection, id) = path.rsplit_once('/')?;
            collections.contains(&collection).then(|| id.to_owned())
        });
        found.ok_or_else(|| bad("`/@odata.id` is not the address of something that can be linked here."))
    }

    /// The path of an address of Graph, or of this emulator, which stands in for it.
    fn path_of(&self, address: &str) -> Option<String> {
        let host = self.request.get("host").unwrap_or("localhost");
        let rest = address.strip_prefix("https://graph.microsoft.com");
        let rest = rest.or_else(|| address.strip_prefix("http://")?.strip_prefix(host))?;
        crate::call::address(rest).map(|(_, path, _)| path)
    }

    /// `@odata.context`, with the host that Graph has.
    pub(crate) fn context(&self, after: &str) -> Value {
        format!("https://graph.microsoft.com/{}/$metadata#{after}", self.version.segment()).into()
    }

    /// An entity with its context.
    pub(crate) fn entity(&self, after: &str, entity: Object) -> Object {
        let mut result = Object::new();
        result.insert("@odata.context".to_owned(), self.context(after));
        result.extend(entity);
        result
    }

    /// One page of a list. Conditions on members, order, members and size are taken here.
    pub(crate) fn list(&self, mut items: Vec<Object>, listing: Listing) -> Outcome<Answer> {
        self.query.check(&["$filter", "$orderby", "$select", "$skiptoken", "$top"])?;
        if let Some(filter) = self.query.filter()? {
            // A filter that is not served is refused for an empty list too.
            filter.admits(&Object::new(), listing.comparable)?;
            items.retain(|item| filter.admits(item, listing.comparable).unwrap_or(false));
        }
        self.page(items, listing)
    }

    /// One page of a list that is filtered already.
    pub(crate) fn page(&self, mut items: Vec<Object>, listing: Listing) -> Outcome<Answer> {
        if let Some(by) = self.query.get("$orderby") {
            order(&mut items, by)?;
        }
        let size = self.query.number("$top")?.unwrap_or(self.page_size).min(self.page_size);
        let skip = self.query.number("$skiptoken")?.unwrap_or(0);
        let has_more = items.len() > skip.saturating_add(size);
        let page = items.into_iter().skip(skip).take(size);
        let page: Vec<Object> = match self.query.get("$select") {
            Some(names) => page.map(|item| select(item, names, listing.of)).collect::<Outcome<_>>()?,
            None => page.collect(),
        };
        let mut body = json!({ "@odata.context": self.context(listing.context) });
        if let (true, Some(body)) = (has_more, body.as_object_mut()) {
            body.insert("@odata.nextLink".to_owned(), self.next(skip + size).into());
        }
        if let Some(body) = body.as_object_mut() {
            body.insert("value".to_owned(), page.into_iter().map(Value::Object).collect());
        }
        Ok(Answer::ok(body))
    }

    /// Where something is, here and not at Graph: a client that goes there takes its token along.
    pub(crate) fn address_of(&self, path: &str) -> String {
        format!("http://{}/{path}", self.request.get("host").unwrap_or("localhost"))
    }

    /// The address of the next page.
    fn next(&self, skip: usize) -> String {
        let path = self.request.target.split('?').next().unwrap_or_default().trim_start_matches('/');
        format!("{}?{}", self.address_of(path), self.query.at(skip))
    }
}
