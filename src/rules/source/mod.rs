//! `UF00xx`: the text.

pub(super) mod byte_order_mark;
pub(super) mod document_too_large;
pub(super) mod duplicate_member;
pub(super) mod empty_document;
pub(super) mod invalid_syntax;
pub(super) mod invalid_utf_8;
pub(super) mod lone_surrogate;
pub(super) mod nested_too_deeply;
pub(super) mod not_a_flow;
pub(super) mod too_many_findings;
pub(super) mod trailing_comma;
