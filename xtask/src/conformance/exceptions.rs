//! What Microsoft documents and no schema declares. An exception that the schema has caught up with is a deviation.

/// Members, each with its type: they are in documented responses and in exports of tenants.
pub(crate) const MEMBERS: [(&str, &str); 2] = [
    ("onAttributeCollectionExternalUsersSelfServiceSignUp", "accessPackages"),
    ("onUserCreateStartExternalUsersSelfServiceSignUp", "accessPackages"),
];

/// Words, each with its enum: they are in the reference's lists of values.
pub(crate) const WORDS: [(&str, &str); 1] = [("authenticationAttributeCollectionInputType", "checkboxSingleSelect")];

/// Abstract types of which a schema names no concrete one; the SDKs do (`fallbackToMicrosoftProviderOnError`).
pub(crate) const WITHOUT_CONCRETE_TYPE: [&str; 1] = ["microsoft.graph.customExtensionBehaviorOnError"];

/// The word by which a schema says that an enum will grow; nobody sends it.
pub(crate) const GROWS: &str = "unknownFutureValue";
