//! `UF01xx`: the flow and its members.

pub(super) mod conflicting_members;
pub(super) mod foreign_member;
pub(super) mod invisible_character;
pub(super) mod letter_case;
pub(super) mod look_alike_letter;
pub(crate) mod misplaced_extra;
pub(super) mod missing_member;
pub(super) mod missing_name;
pub(super) mod partial_definition;
pub(super) mod priority_out_of_range;
pub(super) mod rule_setting;
pub(super) mod set_elsewhere;
pub(super) mod surrounding_space;
pub(super) mod unknown_member;
pub(super) mod unknown_word;
pub(super) mod unset_variable;
pub(super) mod unsupported_version;
pub(super) mod unused_variable;
pub(super) mod wrong_type;
