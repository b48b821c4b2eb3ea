//! Authentication methods of the tenant (spec 7).

use super::{Member, Type, Words, boolean, object, simple, text, word};

pub(super) const TYPES: &[Type] = &[
    simple("authenticationMethodConfiguration", METHOD).extends("entity").only_extended(),
    simple("emailAuthenticationMethodConfiguration", EMAIL).extends("authenticationMethodConfiguration"),
    simple("smsAuthenticationMethodConfiguration", SMS).extends("authenticationMethodConfiguration"),
    simple("authenticationMethodTarget", TARGET).extends("entity"),
    simple("smsAuthenticationMethodTarget", &[boolean("isUsableForSignIn").never_null()])
        .extends("authenticationMethodTarget"),
    simple("excludeTarget", EXCLUDED),
];

const STATE: Words = Words { name: "authenticationMethodState", words: &["enabled", "disabled"] };

const OTP_STATE: Words = Words { name: "externalEmailOtpState", words: &["default", "enabled", "disabled"] };

const TARGET_TYPE: Words = Words { name: "authenticationMethodTargetType", words: &["user", "group"] };

const METHOD: &[Member] = &[word("state", &STATE), object("excludeTargets", "excludeTarget").list()];

const EMAIL: &[Member] =
    &[word("allowExternalIdToUseEmailOtp", &OTP_STATE), object("includeTargets", "authenticationMethodTarget").list()];

const SMS: &[Member] = &[object("includeTargets", "smsAuthenticationMethodTarget").list()];

const TARGET: &[Member] =
    &[boolean("isRegistrationRequired").never_null(), word("targetType", &TARGET_TYPE).never_null()];

const EXCLUDED: &[Member] = &[text("id").never_null(), word("targetType", &TARGET_TYPE).never_null()];
