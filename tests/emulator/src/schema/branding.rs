//! Company branding, whose links and texts password reset needs (spec 7).

use super::{Member, Of, Type, Words, boolean, member, object, simple, text, word};

pub(super) const TYPES: &[Type] = &[
    simple("organizationalBrandingProperties", BRANDING).extends("entity").only_extended(),
    simple("organizationalBranding", LOCALIZATIONS).extends("organizationalBrandingProperties"),
    simple("organizationalBrandingLocalization", &[]).extends("organizationalBrandingProperties"),
    simple("contentCustomization", CONTENT),
    simple("keyValue", &[text("key"), text("value")]),
    simple("loginPageLayoutConfiguration", LAYOUT),
    simple("loginPageTextVisibilitySettings", VISIBILITY),
];

const TEMPLATE: Words = Words { name: "layoutTemplateType", words: &["default", "verticalSplit"] };

const LOCALIZATIONS: &[Member] = &[object("localizations", "organizationalBrandingLocalization").list()];

const fn stream(name: &'static str) -> Member {
    member(name, Of::Stream)
}

const BRANDING: &[Member] = &[
    text("backgroundColor"),
    stream("backgroundImage"),
    text("backgroundImageRelativeUrl"),
    stream("bannerLogo"),
    text("bannerLogoRelativeUrl"),
    text("cdnList").list(),
    object("contentCustomization", "contentCustomization"),
    text("customAccountResetCredentialsUrl"),
    text("customCannotAccessYourAccountText"),
    text("customCannotAccessYourAccountUrl"),
    stream("customCSS"),
    text("customCSSRelativeUrl"),
    text("customForgotMyPasswordText"),
    text("customPrivacyAndCookiesText"),
    text("customPrivacyAndCookiesUrl"),
    text("customResetItNowText"),
    text("customTermsOfUseText"),
    text("customTermsOfUseUrl"),
    stream("favicon"),
    text("faviconRelativeUrl"),
    text("headerBackgroundColor"),
    stream("headerLogo"),
    text("headerLogoRelativeUrl"),
    object("loginPageLayoutConfiguration", "loginPageLayoutConfiguration"),
    object("loginPageTextVisibilitySettings", "loginPageTextVisibilitySettings"),
    text("signInPageText"),
    stream("squareLogo"),
    stream("squareLogoDark"),
    text("squareLogoDarkRelativeUrl"),
    text("squareLogoRelativeUrl"),
    text("usernameHintText"),
];

const CONTENT: &[Member] = &[
    object("attributeCollection", "keyValue").list().never_null(),
    text("attributeCollectionRelativeUrl"),
    object("registrationCampaign", "keyValue").list().never_null(),
    text("registrationCampaignRelativeUrl"),
];

const LAYOUT: &[Member] = &[boolean("isFooterShown"), boolean("isHeaderShown"), word("layoutTemplateType", &TEMPLATE)];

const VISIBILITY: &[Member] = &[
    boolean("hideAccountResetCredentials"),
    boolean("hideCannotAccessYourAccount"),
    boolean("hideForgotMyPassword"),
    boolean("hidePrivacyAndCookies"),
    boolean("hideResetItNow"),
    boolean("hideTermsOfUse"),
];
