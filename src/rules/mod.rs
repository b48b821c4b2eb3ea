//! The rules: one file each, and one table.
//!
//! To add one, write its file in the folder of its code range, add a row here, and a fixture folder of its name.

mod application;
mod attribute;
mod extension;
pub(crate) mod flow;
mod graph_body;
mod page;
mod pattern;
mod provider;
mod range;
mod set;
mod settings;
mod siblings;
mod source;
mod tenant;
mod written;

pub use page::Mark;
pub use pattern::Pattern;
pub use written::Unusual;

use pattern::Patterns;

use crate::diagnostic::{About, Findings, Place, Ranges};
use crate::flow::{Document, Flow, Language};
use crate::pattern::Memo;
use crate::source::{NodeId, Tree};
use crate::tenant::{List, Tenant};

/// A row of the table.
#[derive(Debug)]
pub struct Rule {
    /// What is known of it without running it.
    pub about: About,
    /// What it does.
    pub check: Check,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// The text.
    Text(fn(&Context, &mut Findings)),
    /// All flows of the document.
    Document(fn(&Context, &Document, &mut Findings)),
    /// Each flow by itself.
    Flow(fn(&Context, &Flow, &mut Findings)),
    /// Each flow that declares identity providers: few do, and the others pay nothing for it.
    Declared(fn(&Context, &Flow, &mut Findings)),
    /// A wanted flow and the one that it is compared with.
    Pair(fn(&Context, &Flow, &Flow, &mut Findings)),
    /// Each flow against the tenant, where there is a snapshot of it.
    Tenant(fn(&Context, &Flow, &mut Findings)),
    /// Each regular expression that a flow writes.
    Pattern(fn(&Context, &Pattern, &mut Findings)),
    /// Each text of a flow that may be more than printable ASCII, or has a space at an end.
    Unusual(fn(&Context, &Unusual, &mut Findings)),
    /// The links and the HTML in the texts of the pages.
    Marks(fn(&Context, &[Mark], &mut Findings)),
}

/// The version of Microsoft Graph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GraphVersion {
    /// `v1.0`
    #[default]
    V1,
    /// `beta`
    Beta,
}

/// How documents are read.
#[derive(Clone, Copy, Debug)]
pub struct Options<'s> {
    /// The language, where the caller knows it.
    pub language: Option<Language>,
    /// The version of Graph that the payload is for.
    pub graph_version: GraphVersion,
    /// How places are shown.
    pub ranges: Ranges,
    /// For an import: leave out the ids that belong to one tenant.
    pub portable: bool,
    /// `{ "variables": …, "rules": …, "tenant": … }` as JSON text, each as the reference of the package says; empty
    /// where there is none of them.
    pub settings: &'s [u8],
}

/// What a document is read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be checked.
    Validate,
    /// To be built: what is left open becomes a mistake.
    Build,
    /// To become a definition.
    Import,
    /// To be compared.
    Compare,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self {
            language: None,
            graph_version: GraphVersion::V1,
            ranges: Ranges::In(crate::source::PositionEncoding::Utf16),
            portable: false,
            settings: &[],
        }
    }
}

/// What every rule may know.
#[derive(Debug)]
pub struct Context<'t> {
    /// The text and its nodes.
    pub tree: &'t Tree,
    /// The language of the document.
    pub language: Language,
    /// The version of Graph that the payload is for.
    pub graph_version: GraphVersion,
    /// What it is read for.
    pub purpose: Purpose,
    /// What the caller gave besides: variables, rules, and the tenant.
    pub settings: NodeId,
    /// The tenant, as far as it is known.
    pub tenant: &'t Tenant<'t>,
    /// What is known of patterns.
    pub patterns: &'t Memo,
}

impl Context<'_> {
    /// May a flow leave out what is required to create it? Not if it is to be created, wherever it was read from; of a
    /// partial definition, that is said once.
    fn may_lack(&self, flow: &Flow) -> bool {
        match self.purpose {
            Purpose::Build => flow.language == Language::Definition && flow.is_partial,
            Purpose::Validate | Purpose::Import => flow.live || flow.may_lack(),
            Purpose::Compare => true,
        }
    }

    /// Is a name without an id a mistake? A purpose that needs the id says so; to a check it is one only where the
    /// tenant is known not to have it.
    fn unresolved(&self, list: List, needed: &[Purpose]) -> Option<Unresolved> {
        let in_tenant = self.tenant.is_known(list);
        let why = if in_tenant { Unresolved::NotInTenant } else { Unresolved::NotKnown };
        let is_mistake = needed.contains(&self.purpose) || (in_tenant && self.purpose == Purpose::Validate);
        is_mistake.then_some(why)
    }

    /// Is the document to be held against a tenant? What was read from one, and is compared or imported, is not.
    fn has_tenant(&self) -> bool {
        self.tenant.is_given() && matches!(self.purpose, Purpose::Validate | Purpose::Build)
    }
}

/// Why a name has no id; the place of the wording that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unresolved {
    /// Nobody said what the tenant has.
    NotKnown,
    /// The tenant has none of the name, or several.
    NotInTenant,
}

/// All rules, by code.
pub static RULES: &[&Rule] = &[
    &source::invalid_syntax::RULE,
    &source::empty_document::RULE,
    &source::not_a_flow::RULE,
    &source::invalid_utf_8::RULE,
    &source::lone_surrogate::RULE,
    &source::nested_too_deeply::RULE,
    &source::document_too_large::RULE,
    &source::duplicate_member::RULE,
    &source::trailing_comma::RULE,
    &source::byte_order_mark::RULE,
    &source::too_many_findings::RULE,
    &flow::missing_name::RULE,
    &flow::unknown_member::RULE,
    &flow::wrong_type::RULE,
    &flow::missing_member::RULE,
    &flow::set_elsewhere::RULE,
    &flow::foreign_member::RULE,
    &flow::unsupported_version::RULE,
    &flow::unknown_word::RULE,
    &flow::conflicting_members::RULE,
    &flow::letter_case::RULE,
    &flow::unset_variable::RULE,
    &flow::unused_variable::RULE,
    &flow::misplaced_extra::RULE,
    &flow::rule_setting::RULE,
    &flow::partial_definition::RULE,
    &flow::invisible_character::RULE,
    &flow::look_alike_letter::RULE,
    &flow::surrounding_space::RULE,
    &flow::priority_out_of_range::RULE,
    &provider::missing_identity_provider::RULE,
    &provider::duplicate_identity_provider::RULE,
    &provider::both_local_methods::RULE,
    &provider::workforce_only_provider::RULE,
    &provider::literal_social_id::RULE,
    &provider::unknown_identity_provider::RULE,
    &provider::unresolved_identity_provider::RULE,
    &provider::password_reset_without_password::RULE,
    &provider::email_required_with_oidc::RULE,
    &provider::changed_sign_in_method::RULE,
    &provider::empty_id::RULE,
    &provider::literal_secret::RULE,
    &provider::malformed_secret_name::RULE,
    &provider::undeclarable_provider::RULE,
    &provider::malformed_issuer::RULE,
    &provider::scope_without_openid::RULE,
    &provider::other_response_type::RULE,
    &provider::repeated_declaration::RULE,
    &provider::unused_provider::RULE,
    &attribute::misspelt_attribute::RULE,
    &attribute::unresolved_attribute::RULE,
    &attribute::duplicate_attribute::RULE,
    &attribute::unusual_email_input::RULE,
    &attribute::attribute_not_shown::RULE,
    &attribute::malformed_custom_attribute_id::RULE,
    &attribute::no_attribute_page::RULE,
    &attribute::attributes_without_sign_up::RULE,
    &attribute::undocumented_data_type::RULE,
    &attribute::input_against_data_type::RULE,
    &attribute::unused_custom_attribute::RULE,
    &attribute::shadowed_custom_attribute::RULE,
    &attribute::colliding_custom_attributes::RULE,
    &page::unknown_input_type::RULE,
    &page::undocumented_input_type::RULE,
    &page::choice_without_options::RULE,
    &page::options_without_choice::RULE,
    &page::pattern_on_boolean::RULE,
    &page::unanswerable_input::RULE,
    &page::default_outside_options::RULE,
    &page::repeated_option::RULE,
    &page::default_outside_pattern::RULE,
    &page::too_long_text::RULE,
    &page::default_of_another_type::RULE,
    &page::broken_link::RULE,
    &page::unsafe_link::RULE,
    &page::link_not_shown::RULE,
    &page::empty_label::RULE,
    &page::repeated_label::RULE,
    &page::empty_page::RULE,
    &page::not_stored::RULE,
    &pattern::damaged_email_pattern::RULE,
    &pattern::narrow_name_pattern::RULE,
    &pattern::invalid_pattern::RULE,
    &pattern::entity_in_pattern::RULE,
    &pattern::foreign_pattern_syntax::RULE,
    &pattern::unescaped_dot::RULE,
    &pattern::backtracking_pattern::RULE,
    &pattern::loose_email_pattern::RULE,
    &pattern::unanchored_pattern::RULE,
    &pattern::unmatchable_pattern::RULE,
    &application::malformed_application_id::RULE,
    &application::duplicate_application::RULE,
    &application::unresolved_application::RULE,
    &application::extensions_app::RULE,
    &extension::unresolved_extension::RULE,
    &extension::extension_limit::RULE,
    &extension::malformed_extension_id::RULE,
    &extension::extension_for_both_events::RULE,
    &extension::idle_extension::RULE,
    &tenant::pin_against_tenant::RULE,
    &tenant::name_taken::RULE,
    &tenant::not_in_tenant::RULE,
    &tenant::email_one_time_passcode_off::RULE,
    &tenant::no_service_principal::RULE,
    &tenant::application_of_another_flow::RULE,
    &tenant::limit_reached::RULE,
    &tenant::password_reset_unprepared::RULE,
    &tenant::extension_of_other_event::RULE,
    &tenant::wrong_tenant::RULE,
    &tenant::list_not_known::RULE,
    &tenant::unsafe_issuer::RULE,
    &tenant::missing_openid_scope::RULE,
    &tenant::unsupported_response_type::RULE,
    &tenant::unsupported_client_authentication::RULE,
    &tenant::mismatched_extension_audience::RULE,
    &tenant::native_authentication::RULE,
    &set::duplicate_flow_name::RULE,
    &set::application_in_two_flows::RULE,
    &set::too_many_flows::RULE,
    &set::conflicting_declarations::RULE,
    &set::contested_name::RULE,
    &graph_body::wrong_odata_type::RULE,
    &graph_body::missing_handler::RULE,
    &graph_body::sign_up_not_stated::RULE,
    &graph_body::incomplete_attribute_collection::RULE,
    &graph_body::beta_only_member::RULE,
    &graph_body::other_object::RULE,
    &graph_body::unknown_list::RULE,
    &graph_body::secret_in_body::RULE,
];

/// Runs all rules; those about the texts look at all of them, and run once.
pub fn run(context: &Context, document: &Document, with_texts: bool, findings: &mut Findings) {
    let patterns = Patterns::new(context, document);
    let unusual = written::unusual(context.tree, document);
    let marks = page::marks(context.tree, document);
    for rule in RULES {
        match rule.check {
            Check::Text(check) if with_texts => check(context, findings),
            Check::Text(_) | Check::Pair(_) => {}
            Check::Document(check) => check(context, document, findings),
            Check::Tenant(_) if !context.has_tenant() => {}
            Check::Flow(check) | Check::Tenant(check) => {
                for flow in &document.flows {
                    check(context, flow, findings);
                }
            }
            Check::Declared(check) => {
                for flow in document.flows.iter().filter(|flow| !flow.declared_providers.is_empty()) {
                    check(context, flow, findings);
                }
            }
            Check::Pattern(check) => patterns.each(&mut |pattern| check(context, pattern, findings)),
            Check::Unusual(check) => unusual.iter().for_each(|unusual| check(context, unusual, findings)),
            Check::Marks(check) => check(context, &marks, findings),
        }
    }
}

/// Runs the rules about a wanted flow and the one that it is compared with.
pub fn run_pair(context: &Context, desired: &Flow, live: &Flow, findings: &mut Findings) {
    for rule in RULES {
        if let Check::Pair(check) = rule.check {
            check(context, desired, live, findings);
        }
    }
}

/// Ends a run: treats the findings as the settings say.
pub fn finish(context: &Context, document: &Document, findings: &mut Findings) {
    if findings.dropped() > 0 {
        let whole = Place::value(context.tree.root(0));
        findings.report_dropped(&source::too_many_findings::RULE.about, whole);
    }
    settings::apply(context, document, findings);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_and_complete() {
        for pair in RULES.windows(2) {
            assert!(pair[0].about.code < pair[1].about.code, "{} is out of order", pair[1].about.code);
        }
        for rule in RULES {
            let about = &rule.about;
            assert!(about.code.len() == 6 && about.code.starts_with("UF"), "{}", about.code);
            assert!(about.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'));
            assert!(
                !about.texts.evidence.is_empty() && !about.texts.summary.is_empty() && !about.texts.docs.is_empty(),
                "{}",
                about.code
            );
            assert!(!about.texts.wordings.is_empty(), "{}", about.code);
        }
    }

    #[test]
    fn messages_are_single_sentences_and_names_are_unique() {
        let mut names: Vec<_> = RULES.iter().map(|rule| rule.about.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), RULES.len());
        for rule in RULES {
            for wording in rule.about.texts.wordings {
                for text in [wording.message, wording.help] {
                    assert!(!text.ends_with('.') && !text.contains(". "), "{}: {text}", rule.about.code);
                }
            }
        }
    }
}
