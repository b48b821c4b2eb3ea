//! What the body alone cannot bring: things that have to be there before it is sent.

use crate::flow::{AttributeRef, Flow, ProviderRef};
use crate::json::write_string;
use crate::source::{NodeId, Tree, write_pointer};
use crate::vocabulary::provider::{EMAIL_ONE_TIME_PASSCODE, Tenants};

/// Writes the needs as a JSON array.
pub fn write_needs(tree: &Tree, flow: &Flow, out: &mut Vec<u8>) {
    out.push(b'[');
    let start = out.len();
    for provider in &flow.providers {
        match provider.provider {
            ProviderRef::Known(known) if known.id == EMAIL_ONE_TIME_PASSCODE.id => {
                // IDP-5
                write_need(
                    tree,
                    "emailOneTimePasscode",
                    provider.at,
                    "email one-time passcode is enabled in the tenant",
                    out,
                );
            }
            ProviderRef::Known(known) if known.tenants == Tenants::ExternalLocal => {}
            ProviderRef::Known(_) | ProviderRef::Named(_) | ProviderRef::ById => {
                // IDP-2
                let reason = if provider.declaration.is_some() && provider.id.is_none() {
                    "the declared identity provider is created in the tenant, which a plan does"
                } else {
                    "the identity provider is set up in the tenant"
                };
                write_need(tree, "provider", provider.at, reason, out);
            }
            ProviderRef::Unreadable => {}
        }
    }
    for attribute in &flow.attributes {
        if let AttributeRef::Custom(_) = attribute.attribute {
            // CA-7
            write_need(tree, "customAttribute", attribute.at, "the custom attribute exists in the tenant", out);
        }
    }
    for application in &flow.applications {
        // AP-1, AP-2
        let reason = "the application has a service principal in the tenant and is in no other user flow";
        write_need(tree, "application", application.at, reason, out);
    }
    for extension in flow.extensions.iter().filter(|extension| extension.id.is_some()) {
        write_need(tree, "extension", extension.at, "the custom authentication extension exists in the tenant", out);
    }
    if tree.boolean(flow.password_reset) == Some(true) {
        // Entra documentation, how-to-enable-password-reset
        let reason = "the e-mail one-time passcode or SMS method is enabled for users, so that passwords can be reset";
        write_need(tree, "passwordReset", flow.password_reset, reason, out);
    }
    // Each need starts with a comma; the first has one too many.
    if out.len() > start {
        out.remove(start);
    }
    out.push(b']');
}

fn write_need(tree: &Tree, kind: &str, at: NodeId, reason: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(br#",{"kind":""#);
    out.extend_from_slice(kind.as_bytes());
    out.extend_from_slice(br#"","path":"#);
    let mut pointer = Vec::new();
    write_pointer(tree, at, &mut pointer);
    write_string(&pointer, out);
    out.extend_from_slice(br#","reason":""#);
    out.extend_from_slice(reason.as_bytes());
    out.extend_from_slice(br#""}"#);
}
