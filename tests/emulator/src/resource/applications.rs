//! Applications and service principals (operations 7).

use serde_json::Value;

use crate::call::{Call, Listing};
use crate::exchange::{Answer, Object};
use crate::refusal::{Outcome, bad, no_backing_application};
use crate::resource::{refuse_read_only, require};
use crate::tenant::{Store, application, by, principal, text};

const APPLICATIONS: Listing =
    Listing { of: "application", context: "applications", comparable: &["appId", "displayName"] };
const PRINCIPALS: Listing =
    Listing { of: "servicePrincipal", context: "servicePrincipals", comparable: &["appId", "displayName"] };

/// GET of applications.
pub(crate) fn list(store: &mut Store, call: &Call) -> Outcome<Answer> {
    call.list(store.seen().applications.clone(), APPLICATIONS)
}

/// POST of an application. In external tenants it is for that tenant alone (AP-3), also when it does not say so.
pub(crate) fn create(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let body = call.read("application")?;
    refuse_read_only(&body, &["id", "appId", "createdDateTime"])?;
    require(&body, &["displayName"])?;
    let audience = body.get("signInAudience").and_then(Value::as_str).unwrap_or("AzureADMyOrg");
    if audience != "AzureADMyOrg" {
        return Err(bad(format!("`/signInAudience` is `AzureADMyOrg` in an external tenant, not `{audience}`.")));
    }
    let mut made = application(&store.ids.guid(), &store.ids.guid(), text(&body, "displayName"));
    made.extend(body);
    store.now.applications.push(made.clone());
    Ok(Answer::created(call.entity("applications/$entity", made)))
}

/// GET of service principals.
pub(crate) fn list_principals(store: &mut Store, call: &Call) -> Outcome<Answer> {
    call.list(store.seen().principals.clone(), PRINCIPALS)
}

/// POST of a service principal, for an application that is there and seen.
pub(crate) fn create_principal(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let body: Object = call.read("servicePrincipal")?;
    refuse_read_only(&body, &["id"])?;
    require(&body, &["appId"])?;
    let app_id = text(&body, "appId");
    let backing = by(&store.seen().applications, "appId", app_id).ok_or_else(|| no_backing_application(app_id))?;
    let name = text(backing, "displayName").to_owned();
    if by(&store.now.principals, "appId", app_id).is_some() {
        return Err(bad(format!("The service principal of the application '{app_id}' already exists.")));
    }
    let mut made = principal(&store.ids.guid(), app_id, &name);
    made.extend(body);
    store.now.principals.push(made.clone());
    Ok(Answer::created(call.entity("servicePrincipals/$entity", made)))
}
