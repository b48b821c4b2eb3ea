//! The attributes of a tenant (spec 3.1).

use super::{Member, Type, Words, simple, text, word};

pub(super) const TYPES: &[Type] = &[
    simple("identityUserFlowAttribute", ATTRIBUTE).extends("entity"),
    simple("identityBuiltInUserFlowAttribute", &[]).extends("identityUserFlowAttribute"),
    simple("identityCustomUserFlowAttribute", &[]).extends("identityUserFlowAttribute"),
];

const DATA_TYPE: Words = Words {
    name: "identityUserFlowAttributeDataType",
    words: &["string", "boolean", "int64", "stringCollection", "dateTime"],
};

const KIND: Words = Words { name: "identityUserFlowAttributeType", words: &["builtIn", "custom", "required"] };

const ATTRIBUTE: &[Member] = &[
    text("displayName"),
    text("description"),
    word("userFlowAttributeType", &KIND).never_null(),
    word("dataType", &DATA_TYPE).never_null(),
];
