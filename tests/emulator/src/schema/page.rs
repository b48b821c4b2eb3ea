//! The page on which attributes are collected (spec 1.4 and 1.5).

use super::{Member, Type, Words, boolean, object, simple, text, word};

pub(super) const TYPES: &[Type] = &[
    simple("authenticationAttributeCollectionPage", PAGE),
    simple("authenticationAttributeCollectionPageViewConfiguration", VIEW),
    simple("authenticationAttributeCollectionInputConfiguration", INPUT),
    simple("authenticationAttributeCollectionOptionConfiguration", OPTION),
];

// The documentation lists `checkboxSingleSelect` as well. It is in neither schema (gaps A 3), so that it is refused.
const INPUT_TYPE: Words = Words {
    name: "authenticationAttributeCollectionInputType",
    words: &["text", "radioSingleSelect", "checkboxMultiSelect", "boolean"],
};

const PAGE: &[Member] = &[
    object("views", "authenticationAttributeCollectionPageViewConfiguration").list(),
    text("customStringsFileId").shown(),
];

const VIEW: &[Member] = &[
    text("title"),
    text("description"),
    object("inputs", "authenticationAttributeCollectionInputConfiguration").list(),
];

const INPUT: &[Member] = &[
    text("attribute").never_null(),
    text("label").never_null(),
    word("inputType", &INPUT_TYPE).never_null(),
    text("defaultValue"),
    boolean("hidden"),
    boolean("editable"),
    boolean("writeToDirectory"),
    boolean("required"),
    text("validationRegEx"),
    object("options", "authenticationAttributeCollectionOptionConfiguration").list(),
];

const OPTION: &[Member] = &[text("label").never_null(), text("value").never_null()];
