//! `UF1006`: an object of Graph that is no user flow of an external tenant.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::{Document, Stranger};
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::world::WORLDS;

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF1006",
        name: "other-object",
        severity: Severity::Error,
        scope: Scope::Document,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "CSDL; Graph reference of the type",
            summary: "An object of Graph that is no user flow of an external tenant",
            wordings: &[
                Wording {
                    message: "this is a user flow of Azure AD B2C (`b2cIdentityUserFlow`), not a user flow of an external tenant",
                    help: "Write a definition; the related notes say what becomes of each member"
                },
                Wording {
                    message: "this is a self-service sign-up user flow of a workforce tenant (`b2xIdentityUserFlow`), not a user flow of an external tenant",
                    help: "Write a definition; the related notes say what becomes of each member"
                },
                Wording {
                    message: "this is an authentication event listener, not a user flow of an external tenant",
                    help: "Leave it to the flow, which manages listeners of its own, or set it up beside the flow"
                },
                Wording {
                    message: "this is a custom authentication extension, not a user flow of an external tenant",
                    help: "Refer to it in `extensions`, by its name or id"
                },
                Wording {
                    message: "this is an identity provider, not a user flow of an external tenant",
                    help: "Set it up in the tenant, and refer to it in `identityProviders`"
                },
                Wording {
                    message: "this is a user attribute, not a user flow of an external tenant",
                    help: "List it in `attributes`; declare a custom one in `customAttributes`"
                },
                Wording {
                    message: "this is an application, not a user flow of an external tenant",
                    help: "List its `appId` in `applications`"
                },
                Wording {
                    message: "this is an error of Graph, not a user flow of an external tenant",
                    help: "Send the request again once its cause is mended"
                },
            ],
            notes: &[
                "`id` (B2X_1_… or B2C_1_…) becomes `name`; the new flow gets an id of its own",
                "`userFlowType` becomes `signUp`: `false` for a flow that signs in only",
                "`userFlowTypeVersion` has no equal",
                "`identityProviders` stays, with the providers that external tenants have",
                "`userFlowIdentityProviders` becomes `identityProviders`",
                "`userAttributeAssignments` becomes `attributes`: `isOptional` is the reverse of `required`, `userInputType` becomes `input`, `userAttributeValues` becomes `options`, `requiresVerification` has no equal",
                "`apiConnectorConfiguration` becomes `extensions`, with custom authentication extensions in the place of API connectors",
                "`languages` has no equal in the flow: texts are translated in the company branding localizations",
                "`defaultLanguageTag` has no equal",
                "`isLanguageCustomizationEnabled` has no equal",
            ],
            docs: "Workforce tenants and Azure AD B2C have user flows of their own, and Graph has several kinds of object that belong to a flow without being one.",
            ..Texts::NONE
        }),
    },
    check: Check::Document(check),
};

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    for &Stranger { node, world } in &document.strangers {
        let Some(world) = world else { continue };
        let Some(index) = WORLDS.iter().position(|known| known == world) else { continue };
        let mut draft = findings.report(&RULE.about, Place::head(node)).wording(index);
        for member in context.tree.children(node) {
            let key = context.tree.key(member);
            if let Some(note) = world.equals.iter().position(|name| *name.as_bytes() == *key) {
                draft = draft.related(Place::key(member), note);
            }
        }
    }
}
