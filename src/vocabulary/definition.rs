//! The definition language, version 1.

use super::shape::shape;

/// The version of the language.
pub const VERSION: i32 = 1;
/// `"attributes": "none"`
pub const NO_ATTRIBUTES: &str = "none";

shape! {
    /// A user flow.
    flow = "a user-flow definition", Closed {
        SCHEMA "$schema" STRING Optional;
        VERSION "version" NUMBER Optional;
        NAME "name" STRING Optional;
        RENAMED_FROM "renamedFrom" STRING Optional;
        DESCRIPTION "description" STRING_OR_NULL Optional;
        SIGN_UP "signUp" BOOLEAN Optional;
        PROVIDERS "identityProviders" ARRAY Optional;
        ATTRIBUTES "attributes" ARRAY_OR_STRING Optional;
        PAGE "page" OBJECT Optional;
        PAGES "pages" ARRAY Optional;
        CUSTOM_ATTRIBUTES "customAttributes" OBJECT Optional;
        APPLICATIONS "applications" ARRAY Optional;
        USER_TYPE "userType" STRING Optional;
        PRIORITY "priority" NUMBER Beta;
        EXTENSIONS "extensions" OBJECT Later;
        PASSWORD_RESET "passwordReset" BOOLEAN Later;
        VARIABLES "variables" OBJECT Later;
        RULES "rules" OBJECT Later;
        GRAPH "graph" ARRAY Later;
        DISPLAY_NAME "displayName" STRING Foreign("name");
        IS_SIGN_UP_ALLOWED "isSignUpAllowed" BOOLEAN Foreign("signUp");
        USER_TYPE_TO_CREATE "userTypeToCreate" STRING Foreign("userType");
        MFA "mfa" ANY Elsewhere("in a Conditional Access policy and the authentication methods of the tenant");
        PHONE "phone" ANY Elsewhere("in the authentication methods of the tenant, as a second factor");
        SMS "sms" ANY Elsewhere("in the authentication methods of the tenant, as a second factor");
        FRAUD_PROTECTION "fraudProtection" ANY Elsewhere("in an authentication event listener for `onFraudProtectionLoadStart`");
        USERNAME "username" ANY Elsewhere("under External Identities, Sign-in identifiers");
        SIGN_IN_IDENTIFIERS "signInIdentifiers" ANY Elsewhere("under External Identities, Sign-in identifiers");
        LANGUAGES "languages" ANY Elsewhere("in the company branding localizations");
        BRANDING "branding" ANY Elsewhere("in the company branding");
        TOKEN_CLAIMS "tokenClaims" ANY Elsewhere("in an authentication event listener for `onTokenIssuanceStart`");
        PASSWORD_MIGRATION "passwordMigration" ANY Elsewhere("in an authentication event listener for `onPasswordSubmit`");
    }
}

shape! {
    /// An identity provider in its long form.
    provider = "an identity provider", Closed {
        TYPE "type" STRING Optional;
        ID "id" STRING Optional;
        OIDC "oidc" STRING Optional;
        SAML "saml" STRING Optional;
        WS_FED "wsFed" STRING Optional;
    }
}

shape! {
    /// An attribute in its long form, with the input that asks for it.
    attribute = "an attribute", Closed {
        ATTRIBUTE "attribute" STRING Optional;
        CUSTOM "custom" STRING Optional;
        LABEL "label" STRING Optional;
        INPUT "input" STRING Optional;
        REQUIRED "required" BOOLEAN Optional;
        HIDDEN "hidden" BOOLEAN Optional;
        EDITABLE "editable" BOOLEAN Optional;
        WRITE_TO_DIRECTORY "writeToDirectory" BOOLEAN Optional;
        DEFAULT_VALUE "defaultValue" STRING Optional;
        PATTERN "pattern" STRING_OR_NULL Optional;
        OPTIONS "options" ARRAY Optional;
        SHOW "show" BOOLEAN Optional;
        COLLECT "collect" BOOLEAN Optional;
        OMIT "omit" BOOLEAN Optional;
        ID "id" STRING Foreign("attribute");
        INPUT_TYPE "inputType" STRING Foreign("input");
        VALIDATION_REG_EX "validationRegEx" STRING_OR_NULL Foreign("pattern");
    }
}

shape! {
    /// The page, where there is one.
    page = "a page", Closed {
        TITLE "title" STRING_OR_NULL Optional;
        DESCRIPTION "description" STRING_OR_NULL Optional;
    }
}

shape! {
    /// One of several pages.
    pages_item = "a page", Closed {
        TITLE "title" STRING_OR_NULL Optional;
        DESCRIPTION "description" STRING_OR_NULL Optional;
        ATTRIBUTES "attributes" ARRAY Required;
    }
}

shape! {
    /// A custom attribute that the definition declares.
    custom_attribute = "a custom attribute", Closed {
        DATA_TYPE "dataType" STRING Required;
        DESCRIPTION "description" STRING_OR_NULL Optional;
        ID "id" STRING Optional;
    }
}

shape! {
    /// An application in its long form.
    application = "an application", Closed {
        NAME "name" STRING Optional;
        APP_ID "appId" STRING Required;
    }
}
