//! Attributes of a definition, and the inputs that ask for them.

use super::Lowering;
use super::defaults::{default_input, default_pattern};
use crate::flow::graph::{count, options};
use crate::flow::read::Reader;
use crate::flow::{Attribute, AttributeRef, Custom, Declared, Input, Problem, Span, Text, View, Words};
use crate::order::{Keyed, find, sorted};
use crate::source::{Kind, NodeId};
use crate::tenant::List;
use crate::vocabulary::attribute as attributes;
use crate::vocabulary::definition::{NO_ATTRIBUTES, attribute, custom_attribute, page, pages_item};
use crate::vocabulary::input::{INPUT_MEMBERS, INPUT_TYPE, LABEL, PATTERN};
use crate::vocabulary::shape::{ARRAY_OR_STRING, OBJECT, OBJECT_OR_STRING};

impl Lowering<'_, '_, '_> {
    pub(super) fn declared(&mut self, object: NodeId) {
        self.read.unique(object);
        let tree = self.read.tree;
        for at in tree.entries(object) {
            self.read.expect(at, OBJECT);
            let members = self.read.members(at, &custom_attribute::SHAPE);
            let data_type = self.read.word(members.get(custom_attribute::DATA_TYPE), Words::DataType);
            let pinned = self.read.named(members.get(custom_attribute::ID));
            let pinned = self.read.string(pinned).unwrap_or(NodeId::NONE);
            let named = self.tenant.by_name(List::UserFlowAttributes, tree.key(at));
            let found = named.or(self.tenant.by_id(List::UserFlowAttributes, tree.text(pinned)));
            let id = self.pin(found, false, at, pinned);
            let data_type = data_type.and_then(attributes::data_type);
            let in_tenant = self.in_tenant(found);
            if let (Some(one), Some(other)) = (data_type, in_tenant.data_type)
                && one != other
            {
                self.read.note(Problem::OtherDataType {
                    node: members.get(custom_attribute::DATA_TYPE),
                    name: at,
                    right: other,
                });
            }
            let custom = Custom {
                id: id.is_some().then_some(Text::Value(id)),
                name: Some(Text::Key(at)),
                description: self.read.text(members.get(custom_attribute::DESCRIPTION)),
                data_type,
                declared: true,
            };
            self.flow.declared.push(Declared { at, custom });
        }
        let declared = &self.flow.declared;
        let (mut names, mut ids) = (Keyed::new(), Keyed::new());
        for (place, declared) in declared.iter().enumerate() {
            names.push((tree.key(declared.at), place));
            ids.extend(declared.custom.id.map(|id| (id.resolve(tree), place)));
        }
        self.declared_names = sorted(names);
        self.declared_ids = sorted(ids);
    }

    /// A text in the place of the list: the one word that it may be leaves nothing for a page to ask for.
    pub(super) fn no_attributes(&mut self, node: NodeId, page: NodeId) {
        if !self.read.tree.text_is(node, NO_ATTRIBUTES) {
            self.read.note(Problem::WrongType { node, expected: ARRAY_OR_STRING });
        } else if page.is_some() {
            self.read.note(Problem::Conflict { node: page, other: node });
        }
    }

    pub(super) fn page(&mut self, node: NodeId, list: NodeId) {
        let members = self.read.members(node, &page::SHAPE);
        let inputs = self.attributes(list);
        let (title, description) = (members.get(page::TITLE), members.get(page::DESCRIPTION));
        self.flow.views.push(View { at: node, title, description, inputs });
    }

    pub(super) fn pages(&mut self, list: NodeId) {
        self.flow.collects = true;
        for item in self.read.tree.elements(list) {
            if !self.read.expect(item, OBJECT) {
                continue;
            }
            let members = self.read.members(item, &pages_item::SHAPE);
            let inputs = self.attributes(members.get(pages_item::ATTRIBUTES));
            let (title, description) = (members.get(pages_item::TITLE), members.get(pages_item::DESCRIPTION));
            self.flow.views.push(View { at: item, title, description, inputs });
        }
        if self.flow.views.is_empty() {
            // As with an empty list of attributes, the e-mail address is left, and needs a page.
            self.page(NodeId::NONE, NodeId::NONE);
        }
    }

    pub(super) fn attributes(&mut self, list: NodeId) -> Span {
        let start = count(&self.flow.inputs);
        // Inputs are large, and to make room for them step by step would copy each several times.
        let places = self.read.tree.elements(list).count();
        self.flow.inputs.reserve(places + 1);
        self.flow.attributes.reserve(places + 1);
        for item in self.read.tree.elements(list) {
            if !self.read.expect(item, OBJECT_OR_STRING) {
                continue;
            }
            if self.read.tree.kind(item) == Kind::String {
                let attribute = self.attribute_of(item);
                self.flow.attributes.push(Attribute { at: item, attribute });
                let input = default_input(item, item, attribute);
                self.require(&input);
                self.flow.inputs.push(input);
            } else {
                self.attribute_object(item);
            }
        }
        Span { start, end: count(&self.flow.inputs) }
    }

    pub(super) fn attribute_object(&mut self, at: NodeId) {
        let members = self.read.members(at, &attribute::SHAPE);
        let (named, custom) = (members.get(attribute::ATTRIBUTE), members.get(attribute::CUSTOM));
        if named.is_some() && custom.is_some() {
            self.read.note(Problem::Conflict { node: custom, other: named });
        } else if named.is_none() && custom.is_none() {
            self.read.note(Problem::MissingMember {
                node: at,
                shape: &attribute::SHAPE,
                name: attribute::SHAPE.name(attribute::ATTRIBUTE),
            });
        }
        let attribute = match (self.read.string(named), self.read.string(custom)) {
            (Some(named), _) => self.attribute_of(named),
            (None, Some(custom)) if self.read.named(custom).is_some() => self.custom_of(custom),
            (None, _) => AttributeRef::Unreadable,
        };
        let says = |read: &Reader, slot| read.tree.boolean(members.get(slot));
        // What is left out or not shown has nothing else to say.
        let alone = |read: &mut Reader, slot: usize, allowed: &[usize]| {
            for other in (0..attribute::SHAPE.members.len()).filter(|other| *other != slot && !allowed.contains(other))
            {
                if members.get(other).is_some() {
                    read.note(Problem::Conflict { node: members.get(other), other: members.get(slot) });
                }
            }
        };
        if says(&self.read, attribute::OMIT) == Some(true) {
            if attribute.is_built_in(attributes::EMAIL) {
                self.flow.omits_email = true;
                alone(&mut self.read, attribute::OMIT, &[attribute::ATTRIBUTE]);
            } else if !matches!(attribute, AttributeRef::Unreadable) {
                self.read.note(Problem::Conflict { node: members.get(attribute::OMIT), other: named.or(custom) });
            }
            return;
        }
        let is_collected = says(&self.read, attribute::COLLECT) != Some(false);
        if is_collected {
            self.flow.attributes.push(Attribute { at, attribute });
        }
        if says(&self.read, attribute::SHOW) == Some(false) {
            let collect = if is_collected { attribute::COLLECT } else { attribute::SHOW };
            let allowed = [attribute::ATTRIBUTE, attribute::CUSTOM, collect, attribute::OMIT];
            alone(&mut self.read, attribute::SHOW, &allowed);
            return;
        }

        let mut input = default_input(at, named.or(custom).or(at), attribute);
        for (member, fact) in INPUT_MEMBERS.iter().zip(&mut input.facts) {
            let node = members.get(member.definition);
            if node.is_some() {
                *fact = self.read.fact(node, member.kind);
            }
        }
        if input.fact(INPUT_TYPE).at.is_some() && input.fact(PATTERN).at.is_none() {
            let pattern = default_pattern(attribute, input.input_type());
            input.facts.iter_mut().skip(PATTERN).take(1).for_each(|fact| *fact = pattern);
        }
        self.require(&input);
        input.options_at = members.get(attribute::OPTIONS);
        input.options = options(&mut self.read, input.options_at, &mut self.flow.options);
        self.flow.inputs.push(input);
    }

    /// An attribute of which only the id is known brings neither label nor type: they have to be said. One that is
    /// known by its name alone may bring both once a tenant is known.
    fn require(&mut self, input: &Input) {
        // Where the data type of a declaration is wrong or missing, that is said of the declaration.
        let is_declared =
            matches!(input.attribute, AttributeRef::Custom(Custom { declared: true, data_type: None, .. }));
        if input.attribute.id().is_none() || is_declared {
            return;
        }
        for (member, slot) in [(LABEL, attribute::LABEL), (INPUT_TYPE, attribute::INPUT)] {
            let fact = input.fact(member);
            if fact.value.is_none() && fact.at.is_none() {
                self.read.note(Problem::MissingMember {
                    node: input.at,
                    shape: &attribute::SHAPE,
                    name: attribute::SHAPE.name(slot),
                });
            }
        }
    }

    /// A built-in attribute, an id, or the display name of a custom one; built-in ids win.
    pub(super) fn attribute_of(&mut self, node: NodeId) -> AttributeRef {
        if self.read.named(node).is_none() {
            return AttributeRef::Unreadable;
        }
        let text = self.read.tree.text(node);
        if let Some(known) = attributes::built_in(text) {
            return AttributeRef::BuiltIn(known);
        }
        if text.starts_with(attributes::EXTENSION_PREFIX.as_bytes()) {
            let known = self.declared_as(&self.declared_ids, text);
            let known = known.unwrap_or_else(|| self.in_tenant(self.tenant.by_id(List::UserFlowAttributes, text)));
            return AttributeRef::Custom(Custom { id: Some(Text::Value(node)), ..known });
        }
        let custom = self.custom_of(node);
        match attributes::built_in_in_any_case(text) {
            Some(known) if !matches!(custom, AttributeRef::Custom(Custom { declared: true, .. })) => {
                self.read.note(Problem::LetterCase { node, right: known.id });
                AttributeRef::BuiltIn(known)
            }
            _ => custom,
        }
    }

    /// The custom attribute of this display name.
    pub(super) fn custom_of(&self, node: NodeId) -> AttributeRef {
        let text = self.read.tree.text(node);
        let custom = self.declared_as(&self.declared_names, text);
        AttributeRef::Custom(custom.unwrap_or_else(|| {
            let known = self.in_tenant(self.tenant.by_name(List::UserFlowAttributes, text));
            Custom { name: Some(Text::Value(node)), ..known }
        }))
    }

    /// What the tenant knows of an attribute.
    fn in_tenant(&self, object: NodeId) -> Custom {
        super::super::graph::custom_of(self.read.tree, object)
    }

    fn declared_as(&self, index: &Keyed, text: &[u8]) -> Option<Custom> {
        self.flow.declared.get(find(index, text)?).map(|declared| declared.custom)
    }

    /// Every documented flow collects the e-mail address, first and hidden (AT-3).
    pub(super) fn imply_email(&mut self) {
        if self.flow.attributes.iter().any(|item| item.attribute.is_built_in(attributes::EMAIL))
            || self.flow.inputs.iter().any(|input| input.attribute.is_built_in(attributes::EMAIL))
        {
            return;
        }
        let Some(email) = attributes::built_in(attributes::EMAIL.as_bytes()) else {
            return;
        };
        self.flow.implies_email = true;
        let attribute = AttributeRef::BuiltIn(email);
        let at = self.flow.attributes_at.or(self.flow.node);
        self.flow.attributes.insert(0, Attribute { at, attribute });
        self.flow.inputs.insert(0, default_input(at, at, attribute));
        for (index, view) in self.flow.views.iter_mut().enumerate() {
            view.inputs.end += 1;
            view.inputs.start += u32::from(index > 0);
        }
    }
}
