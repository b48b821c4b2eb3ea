//! The Graph flow body: `externalUsersSelfServiceSignUpEventsFlow` and the types below it.
//!
//! Source: the v1.0 and beta schema (CSDL) and the *Create* page of the v1.0 reference, 2025-07-23.
//! `Required` follows the schema (`Nullable="false"`); what only the reference requires has a rule of its own.

use super::shape::{Shape, shape};

/// `@odata.type` of the flow.
pub const FLOW_TYPE: &str = "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow";
/// `@odata.type` of `onInteractiveAuthFlowStart`.
pub const INTERACTIVE_TYPE: &str = "#microsoft.graph.onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp";
/// `@odata.type` of `onAuthenticationMethodLoadStart`.
pub const METHODS_TYPE: &str = "#microsoft.graph.onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp";
/// `@odata.type` of `onAttributeCollection`.
pub const COLLECTION_TYPE: &str = "#microsoft.graph.onAttributeCollectionExternalUsersSelfServiceSignUp";
/// `@odata.type` of `onUserCreateStart`.
pub const USER_CREATE_TYPE: &str = "#microsoft.graph.onUserCreateStartExternalUsersSelfServiceSignUp";

/// `@odata.type` of `onAttributeCollectionStart`.
pub const START_TYPE: &str = "#microsoft.graph.onAttributeCollectionStartCustomExtensionHandler";
/// `@odata.type` of `onAttributeCollectionSubmit`.
pub const SUBMIT_TYPE: &str = "#microsoft.graph.onAttributeCollectionSubmitCustomExtensionHandler";

/// All of these, the flow's first.
pub static TYPES: [&str; 7] =
    [FLOW_TYPE, INTERACTIVE_TYPE, METHODS_TYPE, COLLECTION_TYPE, USER_CREATE_TYPE, START_TYPE, SUBMIT_TYPE];

/// What every `@odata.type` of Graph starts with.
pub const TYPE_PREFIX: &[u8] = b"#microsoft.graph.";

/// The names of annotations, which any object may carry, contain this.
pub const ANNOTATION: &[u8] = b"@odata.";

/// What a list of Graph, and a response that is told as one, is inside of.
pub const ENVELOPE: &str = "value";

/// Responses carry it on several objects; it is in no schema, and says nothing of a flow.
pub const SUPPORTED_TENANT_TYPES: &[u8] = b"supportedTenantTypes";

/// All object types, the flow first.
pub static SHAPES: [&Shape; 18] = [
    &flow::SHAPE,
    &conditions::SHAPE,
    &applications::SHAPE,
    &application::SHAPE,
    &interactive::SHAPE,
    &methods::SHAPE,
    &provider::SHAPE,
    &collection::SHAPE,
    &attribute::SHAPE,
    &page::SHAPE,
    &view::SHAPE,
    &input::SHAPE,
    &option::SHAPE,
    &user_create::SHAPE,
    &extension::SHAPE,
    &custom_extension::SHAPE,
    &configuration::SHAPE,
    &client::SHAPE,
];

shape! {
    /// The flow.
    flow = "a user flow", Open {
        TYPE "@odata.type" STRING Optional;
        CONTEXT "@odata.context" STRING Optional;
        ID "id" STRING Optional;
        DISPLAY_NAME "displayName" STRING Optional;
        DESCRIPTION "description" STRING_OR_NULL Optional;
        PRIORITY "priority" INTEGER Beta;
        CONDITIONS "conditions" OBJECT_OR_NULL Optional;
        INTERACTIVE "onInteractiveAuthFlowStart" OBJECT_OR_NULL Optional;
        METHODS "onAuthenticationMethodLoadStart" OBJECT_OR_NULL Optional;
        COLLECTION "onAttributeCollection" OBJECT_OR_NULL Optional;
        USER_CREATE "onUserCreateStart" OBJECT_OR_NULL Optional;
        START "onAttributeCollectionStart" OBJECT_OR_NULL Optional;
        SUBMIT "onAttributeCollectionSubmit" OBJECT_OR_NULL Optional;
        NAME "name" STRING Foreign("displayName");
    }
}

shape! {
    /// `authenticationConditions`
    conditions = "the conditions", Closed {
        APPLICATIONS "applications" OBJECT_OR_NULL Optional;
    }
}

shape! {
    /// `authenticationConditionsApplications`
    applications = "the application conditions", Closed {
        INCLUDE "includeApplications" ARRAY_OR_NULL Optional;
        INCLUDE_ALL "includeAllApplications" BOOLEAN Beta;
    }
}

shape! {
    /// `authenticationConditionApplication`, which has no `id`.
    application = "an application", Closed {
        APP_ID "appId" STRING Required;
    }
}

shape! {
    /// `onInteractiveAuthFlowStartExternalUsersSelfServiceSignUp`
    interactive = "the sign-up handler", Closed {
        TYPE "@odata.type" STRING Optional;
        SIGN_UP "isSignUpAllowed" BOOLEAN Optional;
        SIGN_UP_WORD "signUp" BOOLEAN Foreign("isSignUpAllowed");
    }
}

shape! {
    /// `onAuthenticationMethodLoadStartExternalUsersSelfServiceSignUp`
    methods = "the identity provider handler", Closed {
        TYPE "@odata.type" STRING Optional;
        PROVIDERS "identityProviders" ARRAY Optional;
    }
}

shape! {
    /// A reference to an `identityProviderBase`.
    provider = "an identity provider", Ignored {
        ID "id" STRING Required;
        TYPE "@odata.type" STRING Optional;
        DISPLAY_NAME "displayName" STRING_OR_NULL Optional;
        PROVIDER_TYPE "identityProviderType" STRING_OR_NULL Optional;
    }
}

shape! {
    /// `onAttributeCollectionExternalUsersSelfServiceSignUp`; `accessPackages` is in no schema and in many responses.
    collection = "the attribute collection handler", Closed {
        TYPE "@odata.type" STRING Optional;
        ATTRIBUTES "attributes" ARRAY_OR_NULL Optional;
        PAGE "attributeCollectionPage" OBJECT_OR_NULL Optional;
        ACCESS_PACKAGES "accessPackages" ARRAY_OR_NULL Optional;
    }
}

shape! {
    /// A reference to an `identityUserFlowAttribute`.
    attribute = "a user attribute", Ignored {
        ID "id" STRING Required;
        DISPLAY_NAME "displayName" STRING_OR_NULL Optional;
        DESCRIPTION "description" STRING_OR_NULL Optional;
        ATTRIBUTE_TYPE "userFlowAttributeType" STRING Optional;
        DATA_TYPE "dataType" STRING Optional;
    }
}

shape! {
    /// `authenticationAttributeCollectionPage`
    page = "the attribute collection page", Closed {
        VIEWS "views" ARRAY_OR_NULL Optional;
        CUSTOM_STRINGS "customStringsFileId" STRING_OR_NULL Beta;
    }
}

shape! {
    /// `authenticationAttributeCollectionPageViewConfiguration`
    view = "a view", Closed {
        TITLE "title" STRING_OR_NULL Optional;
        DESCRIPTION "description" STRING_OR_NULL Optional;
        INPUTS "inputs" ARRAY_OR_NULL Optional;
    }
}

shape! {
    /// `authenticationAttributeCollectionInputConfiguration`
    input = "an input", Closed {
        ATTRIBUTE "attribute" STRING Required;
        LABEL "label" STRING Required;
        INPUT_TYPE "inputType" STRING Required;
        DEFAULT_VALUE "defaultValue" STRING_OR_NULL Optional;
        HIDDEN "hidden" BOOLEAN_OR_NULL Optional;
        EDITABLE "editable" BOOLEAN_OR_NULL Optional;
        WRITE_TO_DIRECTORY "writeToDirectory" BOOLEAN_OR_NULL Optional;
        REQUIRED "required" BOOLEAN_OR_NULL Optional;
        PATTERN "validationRegEx" STRING_OR_NULL Optional;
        OPTIONS "options" ARRAY_OR_NULL Optional;
        INPUT_WORD "input" STRING Foreign("inputType");
        PATTERN_WORD "pattern" STRING_OR_NULL Foreign("validationRegEx");
    }
}

shape! {
    /// Something to choose: `authenticationAttributeCollectionOptionConfiguration`. A definition writes it alike.
    option = "an option", Closed {
        /// What the page calls it; Markdown links are kept. (flow)
        LABEL "label" STRING Required, example r#""Gold""#;
        /// What is stored when it is chosen. (flow)
        VALUE "value" STRING Required, example r#""gold""#;
    }
}

shape! {
    /// `onUserCreateStartExternalUsersSelfServiceSignUp`; `accessPackages` as above.
    user_create = "the user creation handler", Closed {
        TYPE "@odata.type" STRING Optional;
        USER_TYPE "userTypeToCreate" STRING_OR_NULL Optional;
        ACCESS_PACKAGES "accessPackages" ARRAY_OR_NULL Optional;
        USER_TYPE_WORD "userType" STRING Foreign("userTypeToCreate");
    }
}

shape! {
    /// `onAttributeCollectionStartCustomExtensionHandler` and `onAttributeCollectionSubmitCustomExtensionHandler`
    extension = "the custom extension handler", Closed {
        TYPE "@odata.type" STRING Optional;
        CONFIGURATION "configuration" OBJECT_OR_NULL Optional;
        CUSTOM_EXTENSION "customExtension" OBJECT_OR_NULL Optional;
    }
}

shape! {
    /// A reference to a `customAuthenticationExtension`.
    custom_extension = "a custom authentication extension", Ignored {
        ID "id" STRING Required;
        DISPLAY_NAME "displayName" STRING_OR_NULL Optional;
    }
}

shape! {
    /// `customExtensionOverwriteConfiguration`
    configuration = "the configuration of a custom extension", Closed {
        BEHAVIOR "behaviorOnError" OBJECT_OR_NULL Optional;
        CLIENT "clientConfiguration" OBJECT_OR_NULL Optional;
    }
}

shape! {
    /// `customExtensionClientConfiguration`
    client = "the client configuration of a custom extension", Closed {
        RETRIES "maximumRetries" INTEGER_OR_NULL Optional;
        TIMEOUT "timeoutInMilliseconds" INTEGER_OR_NULL Optional;
    }
}
