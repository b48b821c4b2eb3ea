//! What was asked: counted by method, and a log in which no token stands.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::exchange::Request;

/// One request, or one part of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// From 1.
    pub number: u64,
    /// In capitals.
    pub method: String,
    /// The path with the query; a token that stands in it is blacked out.
    pub target: String,
    /// The status; nothing where the connection was dropped.
    pub status: Option<u16>,
    /// Whether it is a part of a batch.
    pub is_part: bool,
    /// Whether it changed something.
    pub is_write: bool,
    /// Whether its token stood in its address or its body, where it has no business.
    pub leaks_token: bool,
    /// The faults that befell it.
    pub faults: Vec<&'static str>,
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Journal {
    number: u64,
    entries: Vec<Entry>,
}

/// A shorter token would be found everywhere.
const SHORTEST_TOKEN: usize = 4;

impl Journal {
    pub(crate) fn begin(&mut self, request: &Request, is_part: bool) -> Entry {
        self.number += 1;
        let token = request.token().filter(|token| token.len() >= SHORTEST_TOKEN);
        let in_target = token.is_some_and(|token| request.target.contains(token));
        let in_body = token.is_some_and(|token| request.body.windows(token.len()).any(|part| part == token.as_bytes()));
        let target = match token {
            Some(token) => request.target.replace(token, "(token)"),
            None => request.target.clone(),
        };
        Entry {
            number: self.number,
            method: request.method.clone(),
            target,
            status: None,
            is_part,
            is_write: false,
            leaks_token: in_target || in_body,
            faults: Vec::new(),
        }
    }

    pub(crate) fn end(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many of each method; parts of batches by themselves.
    fn counts(&self, of_parts: bool) -> BTreeMap<&str, u64> {
        let mut counts = BTreeMap::new();
        for entry in self.entries.iter().filter(|entry| entry.is_part == of_parts) {
            *counts.entry(entry.method.as_str()).or_default() += 1;
        }
        counts
    }

    pub(crate) fn to_json(&self) -> Value {
        let mut entries: Vec<&Entry> = self.entries.iter().collect();
        entries.sort_by_key(|entry| entry.number);
        let log: Vec<Value> = entries.into_iter().map(Entry::to_json).collect();
        json!({
            "requests": self.counts(false),
            "parts": self.counts(true),
            "writes": self.entries.iter().filter(|entry| entry.is_write).count(),
            "leaks": self.entries.iter().filter(|entry| entry.leaks_token).count(),
            "log": log,
        })
    }
}

impl Entry {
    fn to_json(&self) -> Value {
        json!({
            "number": self.number, "method": self.method, "target": self.target, "status": self.status,
            "part": self.is_part, "write": self.is_write, "leak": self.leaks_token, "faults": self.faults
        })
    }
}
