//! Attributes and pages: each attribute in as few words as say the same.

use super::Import;
use crate::flow::definition::defaults::{default_input, default_pattern};
use crate::flow::graph::custom_of as custom_in;
use crate::flow::{Attribute, AttributeRef, Custom, Fact, Input, Text, View};
use crate::json::write_string;
use crate::list::IntoList;
use crate::order::{Keyed, contains, find, find_only, is_again, sorted};
use crate::source::{Kind, NodeId, write_value};
use crate::tenant::List;
use crate::vocabulary::attribute::{EMAIL, EXTENSION_PREFIX, built_in_in_any_case};
use crate::vocabulary::definition::{attribute, custom_attribute, flow as member, page, pages_item};
use crate::vocabulary::graph::option;
use crate::vocabulary::input::{INPUT_MEMBERS, INPUT_TYPE, LABEL, PATTERN, TRUE};

/// What is known of the custom attributes of a flow, by id.
struct Customs<'t> {
    ids: Keyed<'t>,
    names: Keyed<'t>,
    list: Vec<Custom>,
}

/// How an attribute is written.
struct Entry<'e> {
    attribute: AttributeRef,
    /// Is the reference a name that the definition declares, or a built-in id?
    is_short: bool,
    input: Option<&'e Input>,
    is_collected: bool,
}

impl<'t> Import<'t, '_> {
    pub(super) fn collection(&mut self) {
        let customs = self.customs();
        let flow = self.flow;
        let tree = self.tree;
        let identities = |attribute: AttributeRef| Some((attribute.identity(tree)?, 0));
        let collected = sorted(flow.attributes.iter().filter_map(|item| identities(item.attribute)).into_list());
        let asked = sorted(flow.inputs.iter().filter_map(|input| identities(input.attribute)).into_list());
        // What is asked for twice is collected once.
        let inputs = flow.inputs.iter().enumerate();
        let keys = inputs.filter_map(|(place, input)| Some((input.attribute.identity(tree)?, place)));
        let is_again = is_again(keys.into_list(), flow.inputs.len());
        let is_known = flow.attributes_at.is_some();
        let mut entries: Vec<Vec<Entry>> = Vec::new();
        for view in &flow.views {
            let again = is_again.get(view.inputs.range()).unwrap_or_default();
            let inputs = flow.inputs_of(view).iter().zip(again);
            let inputs = inputs.filter(|(input, _)| input.attribute.id().is_some());
            entries.push(
                inputs
                    .map(|(input, is_again)| {
                        let (attribute, is_short) = customs.resolve(self, input.attribute);
                        let is_listed =
                            !is_known || input.attribute.identity(tree).is_some_and(|id| contains(&collected, id));
                        let is_collected = !is_again && is_listed;
                        Entry { attribute, is_short, input: Some(input), is_collected }
                    })
                    .into_list(),
            );
        }
        if entries.is_empty() {
            entries.push(Vec::new());
        }
        let silent =
            flow.attributes.iter().filter(|item| item.attribute.identity(tree).is_some_and(|id| !contains(&asked, id)));
        let silent: Vec<&Attribute> = silent.into_list();
        if let Some(last) = entries.last_mut() {
            last.extend(silent.into_iter().map(|item| {
                let (attribute, is_short) = customs.resolve(self, item.attribute);
                Entry { attribute, is_short, input: None, is_collected: true }
            }));
        }
        self.imply_email(&mut entries);
        self.pages(&entries);
        self.declarations(&customs);
    }

    /// The e-mail address in its usual place and form is not worth a word.
    fn imply_email(&self, entries: &mut [Vec<Entry>]) {
        let is_email = |entry: &Entry| entry.attribute.is_built_in(EMAIL);
        let Some(first) = entries.first_mut() else { return };
        let is_usual = first.first().is_some_and(|entry| {
            is_email(entry) && entry.is_collected && entry.input.is_some_and(|input| self.is_default(entry, input))
        });
        let more = entries.iter().flatten().filter(|entry| is_email(entry)).count();
        if let (true, 1, Some(first)) = (is_usual, more, entries.first_mut()) {
            first.remove(0);
        }
    }

    fn is_default(&self, entry: &Entry, input: &Input) -> bool {
        self.flow.options_of(input).is_empty() && self.differences(entry, input).all(|(_, fact)| fact.is_none())
    }

    /// Each member of an input, with its value where that is not the default.
    fn differences(&self, entry: &Entry, input: &Input) -> impl Iterator<Item = (usize, Option<Fact>)> {
        let usual = default_input(input.at, input.at, entry.attribute);
        INPUT_MEMBERS.iter().enumerate().map(move |(index, member)| {
            let fact = input.fact(index);
            let value = fact.value.or(member.when_absent.map(Text::Fixed));
            let default = match index {
                PATTERN => default_pattern(entry.attribute, input.input_type()),
                _ => usual.fact(index),
            };
            let is_same = value.map(|text| text.resolve(self.tree)) == default.text(self.tree);
            // Without the name and the data type there is nothing for a default to come from.
            let is_needed = !entry.is_short && matches!(index, LABEL | INPUT_TYPE | PATTERN);
            // A broken body may lack what the language has no `null` for.
            let takes_null = !matches!(index, LABEL | INPUT_TYPE);
            let is_said = (value.is_some() && is_needed) || (!is_same && (value.is_some() || takes_null));
            (member.definition, is_said.then_some(Fact { value, at: fact.at }))
        })
    }

    fn pages(&mut self, entries: &[Vec<Entry>]) {
        let flow = self.flow;
        let omits_email = !entries.iter().flatten().any(|entry| entry.attribute.is_built_in(EMAIL))
            && !flow.attributes.iter().any(|item| item.attribute.is_built_in(EMAIL))
            && !flow.inputs.iter().any(|input| input.attribute.is_built_in(EMAIL));
        match (flow.views.as_slice(), entries) {
            ([] | [_], [only]) => {
                if !only.is_empty() || omits_email {
                    self.writer.list(&member::SHAPE, member::ATTRIBUTES);
                    self.entries(only, omits_email);
                }
                if let Some(view) = flow.views.first().filter(|view| self.has_texts(view)) {
                    self.writer.object(&member::SHAPE, member::PAGE);
                    self.writer.string(&page::SHAPE, page::TITLE, view.title);
                    self.writer.string(&page::SHAPE, page::DESCRIPTION, view.description);
                    self.writer.close();
                }
            }
            (views, entries) => {
                self.writer.list(&member::SHAPE, member::PAGES);
                for (index, (view, entries)) in views.iter().zip(entries).enumerate() {
                    self.writer.separate();
                    self.writer.open();
                    self.writer.string(&pages_item::SHAPE, pages_item::TITLE, view.title);
                    self.writer.string(&pages_item::SHAPE, pages_item::DESCRIPTION, view.description);
                    self.writer.list(&pages_item::SHAPE, pages_item::ATTRIBUTES);
                    self.entries(entries, omits_email && index == 0);
                    self.writer.close();
                }
                self.writer.end_list();
            }
        }
    }

    fn has_texts(&self, view: &View) -> bool {
        [view.title, view.description].iter().any(|&node| self.tree.kind(node) == Kind::String)
    }

    fn entries(&mut self, entries: &[Entry], omits_email: bool) {
        if omits_email {
            self.writer.separate();
            self.writer.open();
            self.writer.member(&attribute::SHAPE, attribute::ATTRIBUTE);
            write_string(EMAIL.as_bytes(), self.writer.out);
            self.writer.word(&attribute::SHAPE, attribute::OMIT, TRUE);
            self.writer.close();
        }
        for entry in entries {
            self.writer.separate();
            self.entry(entry);
        }
        self.writer.end_list();
    }

    fn entry(&mut self, entry: &Entry) {
        let slot = self.way(entry);
        let facts: Vec<_> = match entry.input {
            Some(input) => self.differences(entry, input).filter_map(|(slot, fact)| Some((slot, fact?))).into_list(),
            None => Vec::new(),
        };
        let options = entry.input.filter(|input| !self.flow.options_of(input).is_empty());
        let is_plain = facts.is_empty() && options.is_none() && entry.is_collected && entry.input.is_some();
        if is_plain && slot == attribute::ATTRIBUTE {
            return self.reference(entry);
        }
        self.writer.open();
        self.writer.member(&attribute::SHAPE, slot);
        self.reference(entry);
        for (slot, fact) in facts {
            self.writer.member(&attribute::SHAPE, slot);
            self.writer.text_or_null(fact.value);
        }
        if let Some(input) = options {
            self.writer.list(&attribute::SHAPE, attribute::OPTIONS);
            for choice in self.flow.options_of(input) {
                self.writer.separate();
                self.writer.open();
                self.writer.value(&option::SHAPE, option::LABEL, choice.label.unwrap_or(NodeId::NONE));
                self.writer.value(&option::SHAPE, option::VALUE, choice.value.unwrap_or(NodeId::NONE));
                self.writer.close();
            }
            self.writer.end_list();
        }
        if entry.input.is_none() {
            self.writer.word(&attribute::SHAPE, attribute::SHOW, crate::vocabulary::input::FALSE);
        }
        if !entry.is_collected {
            self.writer.word(&attribute::SHAPE, attribute::COLLECT, crate::vocabulary::input::FALSE);
        }
        self.writer.close();
    }

    /// Under which member the attribute is named: a custom one may be called as a built-in one is.
    fn way(&self, entry: &Entry) -> usize {
        match entry.attribute {
            AttributeRef::Custom(Custom { name: Some(text), .. })
                if entry.is_short && built_in_in_any_case(text.resolve(self.tree)).is_some() =>
            {
                attribute::CUSTOM
            }
            _ => attribute::ATTRIBUTE,
        }
    }

    fn reference(&mut self, entry: &Entry) {
        let text = match entry.attribute {
            AttributeRef::Custom(custom) if entry.is_short => custom.name,
            other => other.id(),
        };
        self.writer.text_or_null(text);
    }

    fn declarations(&mut self, customs: &Customs) {
        let declared: Vec<_> = customs.list.iter().filter(|custom| customs.is_declarable(self, custom)).into_list();
        if declared.is_empty() {
            return;
        }
        self.writer.object(&member::SHAPE, member::CUSTOM_ATTRIBUTES);
        for custom in declared {
            self.writer.separate();
            let name = custom.name.map(|text| text.resolve(self.tree)).unwrap_or_default();
            write_string(name, self.writer.out);
            self.writer.out.extend_from_slice(b":");
            self.writer.open();
            if let Some(data_type) = custom.data_type {
                self.writer.member(&custom_attribute::SHAPE, custom_attribute::DATA_TYPE);
                write_string(data_type.as_str().as_bytes(), self.writer.out);
            }
            if let Some(Text::Value(node)) = custom.description {
                self.writer.value(&custom_attribute::SHAPE, custom_attribute::DESCRIPTION, node);
            }
            if let (Some(Text::Value(node)), false) = (custom.id, self.portable) {
                self.writer.member(&custom_attribute::SHAPE, custom_attribute::ID);
                write_value(self.tree, node, self.writer.out);
            }
            self.writer.close();
        }
        self.writer.close();
    }

    /// Everything that the body and the tenant say of the custom attributes, each once, in the order in which the
    /// definition names them.
    fn customs(&self) -> Customs<'t> {
        let (flow, tree) = (self.flow, self.tree);
        let custom_of = |attribute: AttributeRef| match attribute {
            AttributeRef::Custom(custom) => Some((custom.id?.resolve(tree), custom)),
            _ => None,
        };
        // The list of attributes says what they are, the inputs in which order they come.
        let described: Vec<_> = flow.attributes.iter().filter_map(|item| custom_of(item.attribute)).into_list();
        let index = sorted(described.iter().enumerate().map(|(place, (id, _))| (*id, place)).into_list());
        let asked = flow.inputs.iter().filter_map(|input| custom_of(input.attribute));
        let all: Vec<_> = asked.chain(described.iter().copied()).into_list();
        let is_again = is_again(all.iter().enumerate().map(|(place, (id, _))| (*id, place)).into_list(), all.len());
        let mut ids = Keyed::new();
        let mut list: Vec<Custom> = Vec::new();
        for ((id, custom), _) in all.into_iter().zip(is_again).filter(|(_, is_again)| !is_again) {
            let custom = find(&index, id).and_then(|place| described.get(place)).map_or(custom, |(_, custom)| *custom);
            let known = custom_in(tree, self.tenant.by_id(List::UserFlowAttributes, id));
            list.push(Custom {
                name: custom.name.or(known.name),
                description: custom.description.or(known.description),
                data_type: custom.data_type.or(known.data_type),
                declared: true,
                ..custom
            });
            ids.push((id, list.len() - 1));
        }
        let names = list.iter().enumerate().filter_map(|(place, custom)| Some((custom.name?.resolve(tree), place)));
        Customs { names: sorted(names.into_list()), ids: sorted(ids), list }
    }
}

impl Customs<'_> {
    /// The attribute with all that is known of it, and whether a definition can name it shortly.
    fn resolve(&self, import: &Import, attribute: AttributeRef) -> (AttributeRef, bool) {
        let AttributeRef::Custom(custom) = attribute else { return (attribute, true) };
        let id = custom.id.map(|id| id.resolve(import.tree)).unwrap_or_default();
        match find(&self.ids, id).and_then(|place| self.list.get(place)) {
            Some(known) if self.is_declarable(import, known) => (AttributeRef::Custom(*known), true),
            // What cannot be declared brings no defaults.
            _ => (AttributeRef::Custom(Custom { id: custom.id, ..Custom::default() }), false),
        }
    }

    /// Has it a name of its own and a data type?
    fn is_declarable(&self, import: &Import, custom: &Custom) -> bool {
        let (Some(name), Some(_)) = (custom.name, custom.data_type) else { return false };
        let name = name.resolve(import.tree);
        !name.is_empty() && !name.starts_with(EXTENSION_PREFIX.as_bytes()) && find_only(&self.names, name).is_some()
    }
}
