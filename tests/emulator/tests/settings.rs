//! Settings of the tenant: authentication methods and branding.

use serde_json::{Value, json};

use crate::support::{call, demo, done, get, ids};

const BRANDING: &str = "/v1.0/organization/84841066-274d-4ec0-a5c1-276be684bdd3/branding";

#[test]
fn methods_say_what_they_are_when_they_change() {
    let graph = demo();
    let sms = "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/sms";
    assert_eq!(call(&graph, "PATCH", sms, &json!({ "state": "enabled" })).status, 400);
    let kind = "#microsoft.graph.smsAuthenticationMethodConfiguration";
    done(&graph, "PATCH", sms, &json!({ "@odata.type": kind, "state": "enabled" }));
    assert_eq!(get(&graph, sms)["state"], "enabled");
    let other = "#microsoft.graph.emailAuthenticationMethodConfiguration";
    assert_eq!(call(&graph, "PATCH", sms, &json!({ "@odata.type": other, "state": "enabled" })).status, 400);
    assert_eq!(get(&graph, &sms.replace("sms", "email"))["allowExternalIdToUseEmailOtp"], "default");
}

#[test]
fn branding_is_not_there_until_it_is_written() {
    let graph = demo();
    assert_eq!(call(&graph, "GET", BRANDING, &Value::Null).status, 404);
    done(&graph, "PATCH", BRANDING, &json!({ "loginPageTextVisibilitySettings": { "hideForgotMyPassword": false } }));
    done(&graph, "PATCH", BRANDING, &json!({ "loginPageTextVisibilitySettings": { "hideTermsOfUse": true } }));
    let settings = json!({ "hideForgotMyPassword": false, "hideTermsOfUse": true });
    assert_eq!(get(&graph, BRANDING)["loginPageTextVisibilitySettings"], settings);
    assert_eq!(call(&graph, "PATCH", BRANDING, &json!({ "bannerLogo": "a" })).status, 400);
    assert_eq!(call(&graph, "GET", &BRANDING.replace('8', "9"), &Value::Null).status, 404);
    let french = json!({ "id": "fr", "signInPageText": "Bonjour" });
    done(&graph, "POST", &format!("{BRANDING}/localizations"), &french);
    done(&graph, "PATCH", &format!("{BRANDING}/localizations/fr"), &json!({ "signInPageText": "Salut" }));
    assert_eq!(get(&graph, &format!("{BRANDING}/localizations/fr"))["signInPageText"], "Salut");
    done(&graph, "DELETE", &format!("{BRANDING}/localizations/fr"), &Value::Null);
    assert_eq!(ids(&get(&graph, &format!("{BRANDING}/localizations"))), [""; 0]);
    done(&graph, "DELETE", BRANDING, &Value::Null);
    assert_eq!(call(&graph, "DELETE", BRANDING, &Value::Null).status, 404);
}
