//! `UF0811`: a tenant that is no external one.

use crate::diagnostic::{About, Findings, Place, Scope, Severity, Texts, Wording, texts};
use crate::flow::Document;
use crate::rules::{Check, Context, Rule};
use crate::vocabulary::tenant::{ORGANIZATION, TENANT_TYPE};

pub(crate) static RULE: Rule = Rule {
    about: About {
        code: "UF0811",
        name: "wrong-tenant",
        severity: Severity::Warning,
        scope: Scope::Tenant,
        texts: texts!(Texts {
            since: "0.1.0",
            evidence: "Graph reference, organization: `tenantType` is AAD, AAD B2C or CIAM",
            summary: "A tenant that is no external one",
            wordings: &[Wording {
                message: "the type of the tenant is `{type}`, but user flows of this kind are for external tenants, whose type is `CIAM`",
                help: "Pass a snapshot of the external tenant, or create one",
            }],
            docs: "The organization of a tenant says what it is: `AAD` for a workforce tenant, `AAD B2C` for one of Azure AD B2C, and `CIAM` for an external one. \
             Of any other value nothing is said.",
            ..Texts::NONE
        }),
    },
    check: Check::Document(check),
};

fn check(context: &Context, document: &Document, findings: &mut Findings) {
    let (Some(flow), true) = (document.flows.first(), context.has_tenant()) else { return };
    let organization = context.tenant.object(context.tree, ORGANIZATION);
    let (member, others) = TENANT_TYPE;
    if let Some(other) = others.into_iter().find(|other| super::says(context.tree, organization, member, other)) {
        findings.report(&RULE.about, Place::head(flow.node)).word("type", other);
    }
}
