//! A tenant as one JSON document, in the form of a snapshot: lists of objects as Graph has them, the flows with all that
//! they refer to.

use serde_json::{Value, json};

use super::{Flow, Tenant, text};
use crate::exchange::Object;
use crate::resource::flow;
use crate::schema::Version;

impl Tenant {
    /// The whole tenant.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let flows: Vec<_> = self.flows.iter().map(|one| flow::whole(one, self, Version::Beta)).collect();
        json!({
            "organization": self.organization,
            "identityProviders": self.providers,
            "federationConfigurations": self.federations,
            "userFlowAttributes": self.attributes,
            "userFlows": flows,
            "applications": self.applications,
            "servicePrincipals": self.principals,
            "customAuthenticationExtensions": self.extensions,
            "authenticationEventListeners": self.listeners,
            "emailAuthenticationMethod": self.email,
            "smsAuthenticationMethod": self.sms,
            "branding": self.branding,
            "brandingLocalizations": self.localizations,
        })
    }

    /// A tenant with what the document has; what it leaves out is as in a new tenant. Lists replace what a new tenant has.
    ///
    /// # Errors
    ///
    /// Says which member is not understood, or which reference leads nowhere.
    pub fn from_json(document: &Value) -> Result<Self, String> {
        let mut tenant = Self::new();
        let members = document.as_object().ok_or("a tenant is an object")?;
        for (name, value) in members.iter().filter(|(name, value)| *name != "userFlows" && !value.is_null()) {
            tenant.take(name, value)?;
        }
        for value in document.get("userFlows").and_then(Value::as_array).into_iter().flatten() {
            let flow = tenant.read_flow(value)?;
            tenant.flows.push(flow);
        }
        Ok(tenant)
    }

    fn take(&mut self, name: &str, value: &Value) -> Result<(), String> {
        let one = || value.as_object().cloned().ok_or_else(|| format!("`{name}` is no object"));
        match name {
            "organization" => self.organization = one()?,
            "emailAuthenticationMethod" => self.email = one()?,
            "smsAuthenticationMethod" => self.sms = one()?,
            "branding" => self.branding = Some(one()?),
            "readAt" => {}
            _ => {
                let list = self.list(name).ok_or_else(|| format!("`{name}` is no member of a tenant"))?;
                *list = objects(value).ok_or_else(|| format!("`{name}` is no list of objects"))?;
            }
        }
        Ok(())
    }

    fn list(&mut self, name: &str) -> Option<&mut Vec<Object>> {
        Some(match name {
            "identityProviders" => &mut self.providers,
            "federationConfigurations" => &mut self.federations,
            "userFlowAttributes" => &mut self.attributes,
            "applications" => &mut self.applications,
            "servicePrincipals" => &mut self.principals,
            "customAuthenticationExtensions" => &mut self.extensions,
            "authenticationEventListeners" => &mut self.listeners,
            "brandingLocalizations" => &mut self.localizations,
            _ => return None,
        })
    }

    fn read_flow(&self, value: &Value) -> Result<Flow, String> {
        let body = value.as_object().ok_or("a flow is no object")?;
        let flow = flow::split(body.clone());
        let name = flow.name().to_owned();
        if flow.id().is_empty() || name.is_empty() {
            return Err(format!("the flow `{name}` needs `id` and `displayName`"));
        }
        if self.flow(flow.id()).is_some() {
            return Err(format!("two flows have the id `{}`", flow.id()));
        }
        let attributes = flow.attributes.iter().filter(|id| self.attribute(id).is_none());
        let providers = flow.providers.iter().filter(|id| self.provider(id).is_none());
        match attributes.chain(providers).next() {
            Some(id) => Err(format!("the flow `{name}` refers to `{id}`, which the tenant does not have")),
            None => Ok(flow),
        }
    }
}

fn objects(value: &Value) -> Option<Vec<Object>> {
    value.as_array()?.iter().map(|one| one.as_object().cloned()).collect()
}

/// Removes secrets: a tenant never holds what was sent, only that something was (spec 2.1; example 29).
pub(crate) fn mask(object: &mut Object) {
    for name in ["clientSecret", "certificateData"] {
        if !text(object, name).is_empty() {
            object.insert(name.to_owned(), "******".into());
        }
    }
    if let Some(Value::Object(authentication)) = object.get_mut("clientAuthentication")
        && authentication.contains_key("clientSecret")
    {
        authentication.insert("clientSecret".to_owned(), "*****".into());
    }
}
