//! Rule settings: findings left out, lowered or raised, as the definition or the caller says.

use super::flow::rule_setting;
use super::{Context, Purpose, RULES, Rule};
use super::{application, attribute, extension, flow, graph_body, provider, tenant};
use crate::diagnostic::{Findings, Place, Scope, Severity};
use crate::flow::{Document, Language};
use crate::list::IntoList;
use crate::source::{Kind, NodeId, Tree, follow};
use crate::vocabulary::definition::{flow as member, rule};
use crate::vocabulary::setting::{SETTINGS, Setting};

/// One setting.
struct Given {
    /// Its member: the code or name of the rule, and what becomes of its findings.
    member: NodeId,
    /// Findings there and below; none for the whole flow.
    at: NodeId,
    /// The flow, or the first one for a setting of the caller, which counts everywhere.
    flow: NodeId,
    is_from_caller: bool,
    setting: Setting,
    /// Did it change anything, or was it refused?
    is_used: bool,
    is_refused: bool,
}

/// The rules that only a build has something to say to; the last [`READ`] of them only an import or a comparison.
static LATER: [&Rule; 8] = [
    &flow::partial_definition::RULE,
    &provider::unresolved_identity_provider::RULE,
    &attribute::unresolved_attribute::RULE,
    &application::unresolved_application::RULE,
    &extension::unresolved_extension::RULE,
    &tenant::name_taken::RULE,
    &graph_body::unknown_list::RULE,
    &provider::changed_sign_in_method::RULE,
];

/// The rules of an import or a comparison alone.
const READ: usize = 2;

/// Applies the settings. Those of the caller come last, so that they win.
pub(super) fn apply(context: &Context, document: &Document, findings: &mut Findings) {
    let tree = context.tree;
    // In the order of the flows.
    let mut all: Vec<Given> = Vec::new();
    for flow in document.flows.iter().filter(|flow| flow.language == Language::Definition) {
        let own = tree.member(flow.node, member::SHAPE.name(member::RULES));
        read(tree, own, flow.node, false, &mut all, findings);
    }
    let mut callers = Vec::new();
    if let (Some(flow), true) = (document.flows.first(), context.settings.is_some()) {
        read(
            tree,
            tree.member(context.settings, member::SHAPE.name(member::RULES)),
            flow.node,
            true,
            &mut callers,
            findings,
        );
    }
    if all.is_empty() && callers.is_empty() {
        return;
    }
    findings.treat(|finding| {
        let mut severity = Some(finding.severity);
        let place = finding.place.node;
        // Of a set, only the flow that the finding is in is looked at.
        let end = all.partition_point(|given| given.flow <= place);
        let (before, _) = all.split_at_mut(end);
        let flow = before.last().map_or(NodeId::NONE, |given| given.flow);
        let own = before.iter_mut().rev().take_while(|given| given.flow == flow);
        let meant = |given: &&mut Given| is_meant(tree, given, finding.about.code, finding.about.name);
        let own: Vec<_> = own.filter(meant).into_list();
        for given in own.into_iter().rev().chain(callers.iter_mut().filter(meant)) {
            let root = if given.at.is_some() { given.at } else { given.flow };
            if !given.is_from_caller && !tree.is_within(place, root) {
                continue;
            }
            if given.is_from_caller && given.at.is_some() && !tree.is_within(place, given.at) {
                continue;
            }
            let wanted = match given.setting {
                Setting::Off => None,
                Setting::Info => Some(Severity::Info),
                Setting::Warning => Some(Severity::Warning),
                Setting::Error => Some(Severity::Error),
            };
            if finding.severity == Severity::Error && finding.about.scope == Scope::Document && wanted != severity {
                given.is_refused = true;
                continue;
            }
            given.is_used = true;
            severity = wanted;
        }
        severity
    });
    // What was cut off might have been meant.
    let is_whole = findings.dropped() == 0;
    let says_nothing = |given: &&Given| given.is_refused || (is_whole && speaks(context, given));
    for given in all.iter().chain(&callers).filter(|given| !given.is_used).filter(says_nothing) {
        let wording = if given.is_refused { 3 } else { 2 };
        rule_setting::report(findings, place(given), given.member, tree.key(given.member), wording);
    }
}

/// Can the rule find anything in this run? A setting may be meant for another one.
fn speaks(context: &Context, given: &Given) -> bool {
    let is_meant = |rule: &&Rule| is_meant(context.tree, given, rule.about.code, rule.about.name);
    let spoken = if context.purpose == Purpose::Build { LATER.len() - READ } else { 0 };
    let is_later = LATER.iter().skip(spoken).any(is_meant);
    let needs_tenant = RULES.iter().any(|rule| is_meant(rule) && rule.about.scope == Scope::Tenant);
    !is_later && (context.has_tenant() || !needs_tenant)
}

fn place(given: &Given) -> Place {
    if given.is_from_caller { Place::head(given.flow) } else { Place::key(given.member) }
}

fn is_meant(tree: &Tree, given: &Given, code: &str, name: &str) -> bool {
    let key = tree.key(given.member);
    *key == *code.as_bytes() || *key == *name.as_bytes()
}

fn read(
    tree: &Tree,
    object: NodeId,
    flow: NodeId,
    is_from_caller: bool,
    all: &mut Vec<Given>,
    findings: &mut Findings,
) {
    let slot = |given: NodeId, slot: usize| tree.member(given, rule::SHAPE.name(slot));
    for member in tree.entries(object) {
        let word = if tree.kind(member) == Kind::String { member } else { slot(member, rule::SEVERITY) };
        let word = tree.text(word);
        let setting = SETTINGS.iter().find(|(known, _)| *known.as_bytes() == *word).map(|(_, setting)| *setting);
        // A word that is none has been refused for what it is.
        let Some(setting) = setting else { continue };
        let pointer = slot(member, rule::AT);
        let at = if pointer.is_some() { follow(tree, flow, tree.text(pointer)) } else { NodeId::NONE };
        let given = Given { member, at, flow, is_from_caller, setting, is_used: false, is_refused: false };
        let key = tree.key(member);
        if !RULES.iter().any(|rule| is_meant(tree, &given, rule.about.code, rule.about.name)) {
            rule_setting::report(findings, place(&given), member, key, 0);
        } else if pointer.is_some() && at.is_none() {
            // It is for a place that is not there.
            rule_setting::report(findings, place(&given), member, key, 2);
        } else {
            all.push(given);
        }
    }
}
