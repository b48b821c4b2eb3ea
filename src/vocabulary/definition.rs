//! The definition language, version 1.
//!
//! The comment of a row is what the JSON Schema and the documentation say of the member. Its first line ends in
//! *(flow)* for what the flow in the tenant holds, *(tenant)* for what stands beside it in the tenant, and *(tool)* for
//! what only this tool reads.

use super::shape::shape;

/// The version of the language.
pub const VERSION: i32 = 1;
/// `"attributes": "none"`
pub const NO_ATTRIBUTES: &str = "none";
/// `{ "var": "…" }`
pub const VARIABLE_REFERENCE: &str = "var";

shape! {
    /// A user flow.
    flow = "a user-flow definition", Closed {
        /// The JSON Schema of this language, for editors. (tool)
        SCHEMA "$schema" STRING Optional;
        /// The version of the language: 1, which is also the default. (tool)
        VERSION "version" NUMBER Optional;
        /// True for what was imported from a body that does not hold the whole flow; such a definition can be compared,
        /// but not built. (tool)
        PARTIAL "partial" BOOLEAN Optional;
        /// The name of the flow, unique in the tenant. (flow)
        NAME "name" STRING Optional;
        /// The name that the flow had before, so that it is renamed and not created a second time. (tool)
        RENAMED_FROM "renamedFrom" STRING Optional;
        /// A description, which the admin center does not show; `null` clears it. (flow)
        DESCRIPTION "description" STRING_OR_NULL Optional;
        /// May users sign up? `false` makes a flow for signing in only. The default at creation is `true`. (flow)
        SIGN_UP "signUp" BOOLEAN Optional;
        /// How users sign up and sign in; at least one. (flow)
        PROVIDERS "identityProviders" ARRAY Optional;
        /// What is collected at sign-up, in the order of the page. Left out, the e-mail address alone is collected;
        /// `"none"` makes a flow without attribute collection. (flow)
        ATTRIBUTES "attributes" ARRAY_OR_STRING Optional;
        /// The page that asks for the attributes. (flow)
        PAGE "page" OBJECT Optional;
        /// Several pages, each with its attributes, in the place of `page` and `attributes`. (flow)
        PAGES "pages" ARRAY Optional;
        /// Custom attributes by display name: those that the flow uses and the tenant should have. (tenant)
        CUSTOM_ATTRIBUTES "customAttributes" OBJECT Optional;
        /// The applications that use the flow; each can be in one flow only. (flow)
        APPLICATIONS "applications" ARRAY Optional;
        /// Custom authentication extensions that run around the attribute page. (flow)
        EXTENSIONS "extensions" OBJECT Optional;
        /// The type of user that a sign-up creates; `null` leaves the choice to the service. Left out, nothing is sent.
        /// (flow)
        USER_TYPE "userType" STRING_OR_NULL Optional;
        /// True asserts that users can reset their password, which takes sign-in by password and a tenant that allows
        /// it. (tenant)
        PASSWORD_RESET "passwordReset" BOOLEAN Optional;
        /// Which of several competing flows wins; only the beta version of Graph knows it. The default is 500. (flow)
        PRIORITY "priority" NUMBER Beta;
        /// Values that change from tenant to tenant; `{ "var": "name" }` stands for one. (tool)
        VARIABLES "variables" OBJECT Optional;
        /// How findings of rules are treated, by code or name of the rule. (tool)
        RULES "rules" OBJECT Optional;
        /// Members of the Graph body that this language does not know, sent as they are. (flow)
        GRAPH "graph" ARRAY Optional;
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
        /// One of the known providers. (flow)
        TYPE "type" STRING Optional;
        /// The id that the provider has in the tenant. (flow)
        ID "id" STRING Optional;
        /// A custom OpenID Connect provider, by its display name in the tenant. (flow)
        OIDC "oidc" STRING Optional;
        /// A SAML provider, by its display name in the tenant. (flow)
        SAML "saml" STRING Optional;
        /// A WS-Federation provider, by its display name in the tenant. (flow)
        WS_FED "wsFed" STRING Optional;
    }
}

shape! {
    /// An attribute in its long form, with the input that asks for it.
    attribute = "an attribute", Closed {
        /// A built-in attribute by its id, or a custom one by its display name or id. (flow)
        ATTRIBUTE "attribute" STRING Optional;
        /// A custom attribute by its display name, where that is also the id of a built-in one. (flow)
        CUSTOM "custom" STRING Optional;
        /// What the page calls it. The default is the label of the admin center, or the display name. (flow)
        LABEL "label" STRING Optional;
        /// How it is asked for. The default follows from the data type. (flow)
        INPUT "input" STRING Optional;
        /// Must it be filled in? The default is `false`. (flow)
        REQUIRED "required" BOOLEAN Optional;
        /// Is it kept from the page? The default is `false`. (flow)
        HIDDEN "hidden" BOOLEAN Optional;
        /// May the user change it? The default is `true`. (flow)
        EDITABLE "editable" BOOLEAN Optional;
        /// Is the value stored? The default is `true`; `null` sends nothing. (flow)
        WRITE_TO_DIRECTORY "writeToDirectory" BOOLEAN_OR_NULL Optional;
        /// The value before anything is entered. (flow)
        DEFAULT_VALUE "defaultValue" STRING Optional;
        /// The regular expression that a value has to match; `null` sends none. (flow)
        PATTERN "pattern" STRING_OR_NULL Optional;
        /// What there is to choose from, in this order. (flow)
        OPTIONS "options" ARRAY Optional;
        /// `false`: collected without an input, for example by an extension. (flow)
        SHOW "show" BOOLEAN Optional;
        /// `false`: an input for an attribute that is not collected. (flow)
        COLLECT "collect" BOOLEAN Optional;
        /// `true`, for `email` alone: the address is neither collected nor asked for. (flow)
        OMIT "omit" BOOLEAN Optional;
        ID "id" STRING Foreign("attribute");
        INPUT_TYPE "inputType" STRING Foreign("input");
        VALIDATION_REG_EX "validationRegEx" STRING_OR_NULL Foreign("pattern");
    }
}

shape! {
    /// The page, where there is one.
    page = "a page", Closed {
        /// The title; `null` clears it. (flow)
        TITLE "title" STRING_OR_NULL Optional;
        /// The text below the title; `null` clears it. (flow)
        DESCRIPTION "description" STRING_OR_NULL Optional;
    }
}

shape! {
    /// One of several pages.
    pages_item = "a page", Closed {
        /// The title; `null` clears it. (flow)
        TITLE "title" STRING_OR_NULL Optional;
        /// The text below the title; `null` clears it. (flow)
        DESCRIPTION "description" STRING_OR_NULL Optional;
        /// What the page asks for, in this order. (flow)
        ATTRIBUTES "attributes" ARRAY Required;
    }
}

shape! {
    /// A custom attribute that the definition declares.
    custom_attribute = "a custom attribute", Closed {
        /// Its data type, which cannot change once it is created. (tenant)
        DATA_TYPE "dataType" STRING Required;
        /// A description. (tenant)
        DESCRIPTION "description" STRING_OR_NULL Optional;
        /// The id that it has in the tenant: `extension_…`. (tenant)
        ID "id" STRING Optional;
    }
}

shape! {
    /// An application in its long form.
    application = "an application", Closed {
        /// Its display name, which is looked up in the tenant where no id is given. (tool)
        NAME "name" STRING Optional;
        /// The application (client) id, a GUID. (flow)
        APP_ID "appId" STRING Optional;
    }
}

shape! {
    /// The custom authentication extensions of a flow.
    extensions = "the extensions", Closed {
        /// Runs before the attribute page is shown; `null` removes it. (flow)
        START "attributeCollectionStart" OBJECT_OR_STRING_OR_NULL Optional;
        /// Runs when the attribute page is submitted; `null` removes it. (flow)
        SUBMIT "attributeCollectionSubmit" OBJECT_OR_STRING_OR_NULL Optional;
    }
}

shape! {
    /// A custom authentication extension in its long form.
    extension = "an extension", Closed {
        /// Its display name in the tenant. (flow)
        NAME "name" STRING Optional;
        /// Its id in the tenant, a GUID. (flow)
        ID "id" STRING Optional;
        /// How long it may take, at most 2000, in the place of its own setting. (flow)
        TIMEOUT "timeoutInMilliseconds" NUMBER Optional;
        /// How often it is tried again, at most 1, in the place of its own setting. (flow)
        RETRIES "maximumRetries" NUMBER Optional;
        /// What happens when it fails, as Graph writes it, in the place of its own setting. (flow)
        BEHAVIOR "behaviorOnError" OBJECT Optional;
    }
}

shape! {
    /// A variable.
    variable = "a variable", Closed {
        /// `string`, `guid`, `number` or `boolean`. (tool)
        TYPE "type" STRING Required;
        /// The value where none is given. (tool)
        DEFAULT "default" SCALAR Optional;
        /// What it is for. (tool)
        DESCRIPTION "description" STRING Optional;
    }
}

shape! {
    /// How the findings of a rule are treated, in the long form.
    rule = "a rule setting", Closed {
        /// `error`, `warning`, `info` or `off`. (tool)
        SEVERITY "severity" STRING Required;
        /// Why. (tool)
        REASON "reason" STRING Optional;
        /// Only there and below, as a JSON Pointer into the definition. (tool)
        AT "at" STRING Optional;
    }
}

shape! {
    /// A member of the Graph body that the language does not know.
    extra = "an entry of `graph`", Closed {
        /// Where it goes, as a JSON Pointer into the Graph body. (flow)
        PATH "path" STRING Required;
        /// Its value, sent as it is. (flow)
        VALUE "value" ANY Required;
    }
}
