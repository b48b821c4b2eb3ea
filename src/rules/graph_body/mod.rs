//! `UF10xx`: what only a Graph body can get wrong.

pub(super) mod beta_only_member;
pub(super) mod incomplete_attribute_collection;
pub(super) mod missing_handler;
pub(super) mod other_object;
pub(super) mod secret_in_body;
pub(super) mod sign_up_not_stated;
pub(super) mod unknown_list;
pub(super) mod wrong_odata_type;
