//! The definition language, version 1.
//!
//! The comment of a row is what the JSON Schema and the documentation say of the member. It ends in *(flow)* for what
//! the flow in the tenant holds, *(tenant)* for what stands beside it in the tenant, and *(tool)* for what only this
//! tool reads.

use super::shape::{Shape, shape};

/// The version of the language.
pub const VERSION: i32 = 1;
/// `"attributes": "none"`
pub const NO_ATTRIBUTES: &str = "none";
/// `{ "var": "…" }`
pub const VARIABLE_REFERENCE: &str = "var";
/// Members of a flow in which no variable is replaced.
pub const WITHOUT_VARIABLES: [usize; 3] = [flow::VARIABLES, flow::RULES, flow::GRAPH];

/// The object types that a member is looked for in when it stands in another: those whose members have names of their
/// own.
pub static OWNERS: [&Shape; 7] = [
    &flow::SHAPE,
    &page::SHAPE,
    &attribute::SHAPE,
    &custom_attribute::SHAPE,
    &application::SHAPE,
    &extensions::SHAPE,
    &extension::SHAPE,
];

shape! {
    /// A user flow. A member that is left out takes its default when the flow is created, and is left alone when the
    /// definition is compared with a flow that exists.
    flow = "a user-flow definition", Closed {
        /// The JSON Schema of this language, for editors. (tool)
        SCHEMA "$schema" STRING Optional, example r#""https://unpkg.com/entra-user-flow/schema.json""#;
        /// The version of the language, not of the flow. (tool)
        VERSION "version" NUMBER Optional, default "1";
        /// True for what was imported from a body that does not hold the whole flow; such a definition can be compared,
        /// but not built. (tool)
        PARTIAL "partial" BOOLEAN Optional, default "false";
        /// The name of the flow, unique in the tenant. Required, unless the definition is `partial`. (flow)
        NAME "name" STRING Optional, example r#""SignInSignUpSample""#;
        /// The name that the flow had before, so that it is renamed and not created a second time. (tool)
        RENAMED_FROM "renamedFrom" STRING Optional, example r#""SignInSample""#;
        /// A description, which the admin center does not show; `null` clears it. (flow)
        DESCRIPTION "description" STRING_OR_NULL Optional, example r#""Customers of the shop""#;
        /// May users sign up? `false` makes a flow for signing in only. (flow)
        SIGN_UP "signUp" BOOLEAN Optional, default "true";
        /// How users sign up and sign in; at least one. Required, unless the definition is `partial`. (flow)
        PROVIDERS "identityProviders" ARRAY Optional, example r#"["emailPassword", "google"]"#;
        /// What is collected at sign-up, in the order of the page. The e-mail address is implied: it is listed
        /// only to give it another place, or to say more of it. `"none"` makes a flow without attribute collection. (flow)
        ATTRIBUTES "attributes" ARRAY_OR_STRING Optional, default "[]", example r#"["displayName", "country"]"#;
        /// The page that asks for the attributes. (flow)
        PAGE "page" OBJECT Optional, example r#"{ "title": "About you" }"#;
        /// Several pages, each with its attributes, in the place of `page` and `attributes`. (flow)
        PAGES "pages" ARRAY Optional, example r#"[{ "title": "About you", "attributes": ["displayName"] }]"#;
        /// The custom attributes that the flow uses and the tenant should have, by display name. (tenant)
        CUSTOM_ATTRIBUTES "customAttributes" OBJECT Optional, example r#"{ "Loyalty tier": { "dataType": "string" } }"#;
        /// The federated identity providers that the flow uses and the tenant should have, by display name. (tenant)
        DECLARED_PROVIDERS "providers" OBJECT Optional, example r#"{ "Google": { "type": "google", "clientId": "…", "clientSecret": { "env": "GOOGLE_SECRET" } } }"#;
        /// The applications that use the flow; each can be in one flow only. (flow)
        APPLICATIONS "applications" ARRAY Optional, example r#"["63856651-13d9-4784-9abf-20758d509e19"]"#;
        /// Custom authentication extensions that run around the attribute page. (flow)
        EXTENSIONS "extensions" OBJECT Optional, example r#"{ "attributeCollectionSubmit": "Check loyalty number" }"#;
        /// The type of user that a sign-up creates. Left out, and with `null`, the choice is left to the service. (flow)
        USER_TYPE "userType" STRING_OR_NULL Optional, example r#""member""#;
        /// True asserts that users can reset their password, which takes sign-in by password and a tenant that allows
        /// it. (tenant)
        PASSWORD_RESET "passwordReset" BOOLEAN Optional, default "false";
        /// Which of several competing flows wins. Only the beta version of Graph knows it: for v1.0 it is left out. The
        /// service takes 500 where nothing is sent. (flow)
        PRIORITY "priority" INTEGER Beta, example "100";
        /// Values that change from tenant to tenant; `{ "var": "name" }` stands for one. (tool)
        VARIABLES "variables" OBJECT Optional, example r#"{ "webApp": { "type": "guid" } }"#;
        /// How findings of rules are treated, by code or name of the rule. (tool)
        RULES "rules" OBJECT Optional, example r#"{ "both-local-methods": "off" }"#;
        /// Members of the Graph body that this language does not know, sent as they are. (flow)
        GRAPH "graph" ARRAY Optional, example r#"[{ "path": "/onAttributeCollection/accessPackages", "value": [] }]"#;
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
    /// An identity provider in its long form: `type`, `oidc`, `saml` or `wsFed`, each alone or with the `id` that the
    /// provider has in the tenant; or the `id` alone.
    provider = "an identity provider", Closed {
        /// One of the known providers. (flow)
        TYPE "type" STRING Optional, example r#""google""#;
        /// The id that the provider has in the tenant. Left out, it is looked up there by the name. (flow)
        ID "id" STRING Optional, example r#""12345678-abcd-1234-cdef-aaaaaaaaaaaa""#;
        /// A custom OpenID Connect provider, by its display name in the tenant. (flow)
        OIDC "oidc" STRING Optional, example r#""Contoso employees""#;
        /// A SAML provider, by its display name in the tenant. (flow)
        SAML "saml" STRING Optional, example r#""Fabrikam""#;
        /// A WS-Federation provider, by its display name in the tenant. (flow)
        WS_FED "wsFed" STRING Optional, example r#""Litware""#;
    }
}

shape! {
    /// An attribute in its long form, with the input that asks for it. It is named by `attribute` or by `custom`. For
    /// `email`, the defaults are those of the documented flows: required, hidden, and not editable.
    attribute = "an attribute", Closed {
        /// A built-in attribute by its id, or a custom one by its display name or id. (flow)
        ATTRIBUTE "attribute" STRING Optional, example r#""postalCode""#;
        /// A custom attribute by its display name, where that is also the id of a built-in one. (flow)
        CUSTOM "custom" STRING Optional, example r#""City""#;
        /// What the page calls it; Markdown links are kept. Left out, it is the label of the admin center, or the display
        /// name of a custom attribute. (flow)
        LABEL "label" STRING Optional, example r#""ZIP""#;
        /// How it is asked for. Left out, it follows from the data type. (flow)
        INPUT "input" STRING Optional, example r#""radioSingleSelect""#;
        /// Must it be filled in? (flow)
        REQUIRED "required" BOOLEAN Optional, default "false";
        /// Is it kept from the page? (flow)
        HIDDEN "hidden" BOOLEAN Optional, default "false";
        /// May the user change it? (flow)
        EDITABLE "editable" BOOLEAN Optional, default "true";
        /// Is the value stored? `null` sends nothing. (flow)
        WRITE_TO_DIRECTORY "writeToDirectory" BOOLEAN_OR_NULL Optional, default "true";
        /// The value before anything is entered. (flow)
        DEFAULT_VALUE "defaultValue" STRING Optional, example r#""gold""#;
        /// The regular expression that a value has to match; `null` sends none. Left out, it follows from the input and the
        /// data type. (flow)
        PATTERN "pattern" STRING_OR_NULL Optional, example r#""^[0-9]{5}$""#;
        /// What there is to choose from, in this order. (flow)
        OPTIONS "options" ARRAY Optional, example r#"[{ "label": "Gold", "value": "gold" }]"#;
        /// `false`: collected without an input, for example by an extension. (flow)
        SHOW "show" BOOLEAN Optional, default "true";
        /// `false`: an input for an attribute that is not collected. (flow)
        COLLECT "collect" BOOLEAN Optional, default "true";
        /// `true`, for `email` alone: the address is neither collected nor asked for. (flow)
        OMIT "omit" BOOLEAN Optional, default "false";
        ID "id" STRING Foreign("attribute");
        INPUT_TYPE "inputType" STRING Foreign("input");
        VALIDATION_REG_EX "validationRegEx" STRING_OR_NULL Foreign("pattern");
    }
}

shape! {
    /// The page, where there is one; it asks for the `attributes` of the flow.
    page = "a page", Closed {
        /// The title; `null` clears it. (flow)
        TITLE "title" STRING_OR_NULL Optional, example r#""About you""#;
        /// The text below the title; `null` clears it. (flow)
        DESCRIPTION "description" STRING_OR_NULL Optional, example r#""Two questions""#;
    }
}

shape! {
    /// One of several pages.
    pages_item = "a page", Closed {
        /// The title; `null` clears it. (flow)
        TITLE "title" STRING_OR_NULL Optional, example r#""About you""#;
        /// The text below the title; `null` clears it. (flow)
        DESCRIPTION "description" STRING_OR_NULL Optional, example r#""Two questions""#;
        /// What the page asks for, in this order. (flow)
        ATTRIBUTES "attributes" ARRAY Required, example r#"["displayName"]"#;
    }
}

shape! {
    /// A custom attribute that the definition declares; its name is the member that it stands in.
    custom_attribute = "a custom attribute", Closed {
        /// Its data type, which cannot change once it is created. (tenant)
        DATA_TYPE "dataType" STRING Required, example r#""string""#;
        /// What it is for. (tenant)
        DESCRIPTION "description" STRING_OR_NULL Optional, example r#""The tier that the customer is in""#;
        /// The id that it has in the tenant: `extension_`, the client id of the extensions app without hyphens, `_`, and a
        /// name. Left out, it is looked up there by the display name. (tenant)
        ID "id" STRING Optional, example r#""extension_6ea3bc85aec24b1c92ff4a117afb6621_Loyaltytier""#;
    }
}

shape! {
    /// A declared identity provider of type `google` or `facebook`; its display name is the member that it stands in.
    social_provider = "a Google or Facebook provider", Closed {
        /// Which of the two. (tenant)
        TYPE "type" STRING Required, example r#""google""#;
        /// The client id, of Facebook the app id, that it was registered under there. (tenant)
        CLIENT_ID "clientId" STRING Required, example r#""00001111-aaaa-2222-bbbb-3333cccc4444""#;
        /// The environment variable that holds the client secret, of Facebook the app secret. (tenant)
        CLIENT_SECRET "clientSecret" OBJECT Required, example r#"{ "env": "GOOGLE_SECRET" }"#;
    }
}

shape! {
    /// A declared identity provider of type `apple`; its display name is the member that it stands in.
    apple_provider = "an Apple provider", Closed {
        /// `apple`. (tenant)
        TYPE "type" STRING Required, example r#""apple""#;
        /// The Apple developer team ID. (tenant)
        DEVELOPER_ID "developerId" STRING Required, example r#""qazx.1234""#;
        /// The Apple service ID, which the admin center calls the client ID. (tenant)
        SERVICE_ID "serviceId" STRING Required, example r#""com.contoso.app""#;
        /// The ID of the key. (tenant)
        KEY_ID "keyId" STRING Required, example r#""4294967296""#;
        /// The environment variable that holds the key itself, the content of the `.p8` file. (tenant)
        CERTIFICATE_DATA "certificateData" OBJECT Required, example r#"{ "env": "APPLE_KEY" }"#;
    }
}

shape! {
    /// A declared identity provider of type `oidc`, custom OpenID Connect; its display name is the member that it stands
    /// in.
    oidc_provider = "an OpenID Connect provider", Closed {
        /// `oidc`. (tenant)
        TYPE "type" STRING Required, example r#""oidc""#;
        /// The client id that Entra was registered under at the provider. (tenant)
        CLIENT_ID "clientId" STRING Required, example r#""00001111-aaaa-2222-bbbb-3333cccc4444""#;
        /// The environment variable that holds the client secret. (tenant)
        CLIENT_SECRET "clientSecret" OBJECT Required, example r#"{ "env": "CONTOSO_SECRET" }"#;
        /// The issuer, letter for letter as in the tokens of the provider. (tenant)
        ISSUER "issuer" STRING Required, example r#""https://login.contoso.com/""#;
        /// The address of the metadata of the provider. (tenant)
        WELL_KNOWN_ENDPOINT "wellKnownEndpoint" STRING Optional, example r#""https://login.contoso.com/.well-known/openid-configuration""#;
        /// What the provider answers with; `code` alone is supported. (tenant)
        RESPONSE_TYPE "responseType" STRING Optional, default r#""code""#;
        /// The scopes that are asked for, with spaces between them; `openid` is one of them. (tenant)
        SCOPE "scope" STRING Required, example r#""openid profile email""#;
        /// Which claim of the provider each claim of Entra is taken from. (tenant)
        CLAIMS "claims" OBJECT Optional, example r#"{ "email": "mail" }"#;
        CLIENT_AUTHENTICATION "clientAuthentication" OBJECT Foreign("clientSecret");
        INBOUND_CLAIM_MAPPING "inboundClaimMapping" OBJECT Foreign("claims");
    }
}

shape! {
    /// Which claim of an OpenID Connect provider each claim is taken from. The names are those of OpenID Connect, as Graph
    /// has them in `inboundClaimMapping`.
    claims = "the claims", Closed {
        /// What tells a user from others. (tenant)
        SUB "sub" STRING Optional, example r#""sub""#;
        /// The name. (tenant)
        NAME "name" STRING Optional, example r#""name""#;
        /// The given name. (tenant)
        GIVEN_NAME "given_name" STRING Optional, example r#""given_name""#;
        /// The family name. (tenant)
        FAMILY_NAME "family_name" STRING Optional, example r#""family_name""#;
        /// The e-mail address. (tenant)
        EMAIL "email" STRING Optional, example r#""email""#;
        /// Has the provider verified the e-mail address? (tenant)
        EMAIL_VERIFIED "email_verified" STRING Optional, example r#""email_verified""#;
        /// The phone number. (tenant)
        PHONE_NUMBER "phone_number" STRING Optional, example r#""phone_number""#;
        /// Has the provider verified the phone number? (tenant)
        PHONE_NUMBER_VERIFIED "phone_number_verified" STRING Optional, example r#""phone_number_verified""#;
        /// The parts of the address. (tenant)
        ADDRESS "address" OBJECT Optional, example r#"{ "country": "country" }"#;
    }
}

shape! {
    /// Which claim of an OpenID Connect provider each part of the address is taken from.
    address = "the claims of an address", Closed {
        /// Street and number. (tenant)
        STREET_ADDRESS "street_address" STRING Optional, example r#""street_address""#;
        /// The city. (tenant)
        LOCALITY "locality" STRING Optional, example r#""locality""#;
        /// The state, province or region. (tenant)
        REGION "region" STRING Optional, example r#""region""#;
        /// The postal code. (tenant)
        POSTAL_CODE "postal_code" STRING Optional, example r#""postal_code""#;
        /// The country. (tenant)
        COUNTRY "country" STRING Optional, example r#""country""#;
    }
}

shape! {
    /// A secret, which no definition holds: it is read from the environment when a plan is applied.
    secret = "a secret", Closed {
        /// The name of the environment variable that holds it: letters, digits and underscores, not starting with a
        /// digit. No variable of the definition stands for it. (tool)
        ENV "env" STRING Required, example r#""GOOGLE_SECRET""#;
    }
}

shape! {
    /// An application in its long form: its name, its client id, or both.
    application = "an application", Closed {
        /// Its display name, which is looked up in the tenant where no id is given. (tool)
        NAME "name" STRING Optional, example r#""Woodgrove Groceries""#;
        /// The application (client) id, a GUID. (flow)
        APP_ID "appId" STRING Optional, example r#""63856651-13d9-4784-9abf-20758d509e19""#;
    }
}

shape! {
    /// The custom authentication extensions of a flow, each by its display name, by its id, or in its long form.
    extensions = "the extensions", Closed {
        /// Runs before the attribute page is shown; `null` removes it. (flow)
        START "attributeCollectionStart" OBJECT_OR_STRING_OR_NULL Optional, example r#""Fill in what is known""#;
        /// Runs when the attribute page is submitted; `null` removes it. (flow)
        SUBMIT "attributeCollectionSubmit" OBJECT_OR_STRING_OR_NULL Optional, example r#""Check loyalty number""#;
    }
}

shape! {
    /// A custom authentication extension in its long form: its name, its id, or both. What it says of time, retries and
    /// failure takes the place of what the extension itself is set to.
    extension = "an extension", Closed {
        /// Its display name in the tenant. (flow)
        NAME "name" STRING Optional, example r#""Check loyalty number""#;
        /// Its id in the tenant, a GUID. (flow)
        ID "id" STRING Optional, example r#""6fc5012e-7665-43d6-9708-4370863f4e6e""#;
        /// How long it may take. (flow)
        TIMEOUT "timeoutInMilliseconds" INTEGER Optional, example "1500";
        /// How often it is tried again. (flow)
        RETRIES "maximumRetries" INTEGER Optional, example "1";
        /// What happens when it fails, as Graph writes it. (flow)
        BEHAVIOR "behaviorOnError" OBJECT Optional;
    }
}

shape! {
    /// A variable; its name is the member that it stands in.
    variable = "a variable", Closed {
        /// What its value has to be. (tool)
        TYPE "type" STRING Required, example r#""guid""#;
        /// The value where none is given. (tool)
        DEFAULT "default" SCALAR Optional, example r#""63856651-13d9-4784-9abf-20758d509e19""#;
        /// What it is for. (tool)
        DESCRIPTION "description" STRING Optional, example r#""The web application of this tenant""#;
    }
}

shape! {
    /// How the findings of a rule are treated, in the long form. Errors about one user flow cannot be lowered: the
    /// service would refuse the body.
    rule = "a rule setting", Closed {
        /// What its findings count as; `off` leaves them out. (tool)
        SEVERITY "severity" STRING Required, example r#""info""#;
        /// Why. (tool)
        REASON "reason" STRING Optional, example r#""Agreed with the service desk""#;
        /// Only there and below, as a JSON Pointer into the definition. (tool)
        AT "at" STRING Optional, example r#""/attributes/2""#;
    }
}

shape! {
    /// A member of the Graph body that the language does not know. It is added last, and never takes the place of what
    /// is there.
    extra = "an entry of `graph`", Closed {
        /// Where it goes, as a JSON Pointer into the Graph body. (flow)
        PATH "path" STRING Required, example r#""/onAttributeCollection/accessPackages""#;
        /// Its value, sent as it is. (flow)
        VALUE "value" ANY Required, example "[]";
    }
}
