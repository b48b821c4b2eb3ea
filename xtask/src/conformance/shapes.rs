//! Which type of Graph each table of the vocabulary stands for.

use entra_user_flow::vocabulary::graph;
use entra_user_flow::vocabulary::shape::Shape;

/// A table of the vocabulary.
pub(crate) struct Row {
    /// Its name in `src/vocabulary/graph.rs`.
    pub(crate) name: &'static str,
    /// The table.
    pub(crate) shape: &'static Shape,
    /// The type that it stands for.
    pub(crate) of: &'static str,
    /// What the vocabulary holds `@odata.type` to, where it writes one.
    pub(crate) annotation: Option<&'static str>,
}

/// The type of a flow.
pub(crate) const FLOW: &str = "externalUsersSelfServiceSignUpEventsFlow";

/// Members of the flow that no table describes yet.
pub(crate) const WITHOUT_SHAPE: [&str; 0] = [];

/// All tables.
pub(crate) static ROWS: &[Row] = &[
    typed("flow", &graph::flow::SHAPE, FLOW, graph::FLOW_TYPE),
    plain("conditions", &graph::conditions::SHAPE, "authenticationConditions"),
    plain("applications", &graph::applications::SHAPE, "authenticationConditionsApplications"),
    plain("application", &graph::application::SHAPE, "authenticationConditionApplication"),
    typed(
        "interactive",
        &graph::interactive::SHAPE,
        "onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp",
        graph::INTERACTIVE_TYPE,
    ),
    typed(
        "methods",
        &graph::methods::SHAPE,
        "onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp",
        graph::METHODS_TYPE,
    ),
    plain("provider", &graph::provider::SHAPE, "identityProviderBase"),
    typed(
        "collection",
        &graph::collection::SHAPE,
        "onAttributeCollectionExternalUsersSelfServiceSignUp",
        graph::COLLECTION_TYPE,
    ),
    plain("attribute", &graph::attribute::SHAPE, "identityUserFlowAttribute"),
    plain("page", &graph::page::SHAPE, "authenticationAttributeCollectionPage"),
    plain("view", &graph::view::SHAPE, "authenticationAttributeCollectionPageViewConfiguration"),
    plain("input", &graph::input::SHAPE, "authenticationAttributeCollectionInputConfiguration"),
    plain("option", &graph::option::SHAPE, "authenticationAttributeCollectionOptionConfiguration"),
    typed(
        "user_create",
        &graph::user_create::SHAPE,
        "onUserCreateStartExternalUsersSelfServiceSignUp",
        graph::USER_CREATE_TYPE,
    ),
    typed("extension", &graph::extension::SHAPE, "onAttributeCollectionStartCustomExtensionHandler", graph::START_TYPE),
    typed(
        "extension",
        &graph::extension::SHAPE,
        "onAttributeCollectionSubmitCustomExtensionHandler",
        graph::SUBMIT_TYPE,
    ),
    plain("custom_extension", &graph::custom_extension::SHAPE, "onAttributeCollectionStartCustomExtension"),
    plain("custom_extension", &graph::custom_extension::SHAPE, "onAttributeCollectionSubmitCustomExtension"),
    plain("configuration", &graph::configuration::SHAPE, "customExtensionOverwriteConfiguration"),
    plain("client", &graph::client::SHAPE, "customExtensionClientConfiguration"),
];

/// A table whose type follows from its place.
const fn plain(name: &'static str, shape: &'static Shape, of: &'static str) -> Row {
    Row { name, shape, of, annotation: None }
}

/// A table that is named by `@odata.type`.
pub(crate) const fn typed(
    name: &'static str,
    shape: &'static Shape,
    of: &'static str,
    annotation: &'static str,
) -> Row {
    Row { name, shape, of, annotation: Some(annotation) }
}
