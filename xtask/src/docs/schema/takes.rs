//! What the shapes cannot say: which list holds which items, which texts are words, which members go together. It
//! stands here, once.

use entra_user_flow::vocabulary::definition::{
    VERSION, WITHOUT_VARIABLES, address, apple_provider, application, attribute, claims, custom_attribute, extension,
    extensions, extra, flow, oidc_provider, page, pages_item, provider, rule, secret, social_provider, variable,
};
use entra_user_flow::vocabulary::graph::option;
use entra_user_flow::vocabulary::limit::{MAXIMUM_RETRIES, TIMEOUT_IN_MILLISECONDS};
use entra_user_flow::vocabulary::shape::Shape;

use super::words::Words;

/// A form that a value may have.
pub(crate) enum Form {
    /// One of these words.
    Word(Words),
    /// Any text that is not blank; these words have a meaning.
    Text(Words),
    /// A text that is not blank.
    NotBlank,
    /// Eight, four, four, four and twelve hexadecimal digits.
    Guid,
    /// A JSON Pointer to a member.
    Pointer,
    /// An `https` address without query and fragment.
    Issuer,
    /// Words with white space between them, of which one is `openid`.
    Scope,
    /// The name of an environment variable.
    EnvironmentVariable,
    /// A number without a fraction.
    WholeNumber,
    /// A number without a fraction, from the first to the second.
    Between([i32; 2]),
    /// This number.
    Exactly(i32),
    /// An object of this shape.
    Object(&'static Shape),
    /// A list of values, each in one of the forms, and no fewer than that.
    List(&'static [Form], u8),
    /// An object with names of the user's own, and such values.
    Map(&'static [Form]),
    /// An object with names of rules, and such values.
    ByRule(&'static [Form]),
}

/// The forms of the values of a member, where its kinds do not say all.
pub(crate) struct Takes {
    pub(crate) shape: &'static Shape,
    pub(crate) member: usize,
    pub(crate) forms: &'static [Form],
}

const fn takes(shape: &'static Shape, member: usize, forms: &'static [Form]) -> Takes {
    Takes { shape, member, forms }
}

const ATTRIBUTES: Form = Form::List(&[Form::Text(Words::BuiltIns), Form::Object(&attribute::SHAPE)], 0);

static TAKES: &[Takes] = &[
    takes(&flow::SHAPE, flow::VERSION, &[Form::Exactly(VERSION)]),
    takes(&flow::SHAPE, flow::NAME, &[Form::NotBlank]),
    takes(&flow::SHAPE, flow::RENAMED_FROM, &[Form::NotBlank]),
    takes(
        &flow::SHAPE,
        flow::PROVIDERS,
        &[Form::List(&[Form::Word(Words::Providers), Form::Object(&provider::SHAPE)], 1)],
    ),
    takes(&flow::SHAPE, flow::ATTRIBUTES, &[ATTRIBUTES, Form::Word(Words::NoAttributes)]),
    takes(&flow::SHAPE, flow::PAGE, &[Form::Object(&page::SHAPE)]),
    takes(&flow::SHAPE, flow::PAGES, &[Form::List(&[Form::Object(&pages_item::SHAPE)], 0)]),
    takes(&flow::SHAPE, flow::CUSTOM_ATTRIBUTES, &[Form::Map(&[Form::Object(&custom_attribute::SHAPE)])]),
    takes(
        &flow::SHAPE,
        flow::DECLARED_PROVIDERS,
        &[Form::Map(&[
            Form::Object(&social_provider::SHAPE),
            Form::Object(&apple_provider::SHAPE),
            Form::Object(&oidc_provider::SHAPE),
        ])],
    ),
    takes(&flow::SHAPE, flow::APPLICATIONS, &[Form::List(&[Form::Guid, Form::Object(&application::SHAPE)], 0)]),
    takes(&flow::SHAPE, flow::EXTENSIONS, &[Form::Object(&extensions::SHAPE)]),
    takes(&flow::SHAPE, flow::USER_TYPE, &[Form::Word(Words::UserTypes)]),
    takes(&flow::SHAPE, flow::PRIORITY, &[Form::WholeNumber]),
    takes(&flow::SHAPE, flow::VARIABLES, &[Form::Map(&[Form::Object(&variable::SHAPE)])]),
    takes(&flow::SHAPE, flow::RULES, &[Form::ByRule(&[Form::Word(Words::Settings), Form::Object(&rule::SHAPE)])]),
    takes(&flow::SHAPE, flow::GRAPH, &[Form::List(&[Form::Object(&extra::SHAPE)], 0)]),
    takes(&provider::SHAPE, provider::TYPE, &[Form::Word(Words::Providers)]),
    takes(&provider::SHAPE, provider::ID, &[Form::NotBlank]),
    takes(&provider::SHAPE, provider::OIDC, &[Form::NotBlank]),
    takes(&provider::SHAPE, provider::SAML, &[Form::NotBlank]),
    takes(&provider::SHAPE, provider::WS_FED, &[Form::NotBlank]),
    takes(&attribute::SHAPE, attribute::CUSTOM, &[Form::NotBlank]),
    takes(&attribute::SHAPE, attribute::ATTRIBUTE, &[Form::Text(Words::BuiltIns)]),
    takes(&attribute::SHAPE, attribute::INPUT, &[Form::Word(Words::Inputs)]),
    takes(&attribute::SHAPE, attribute::OPTIONS, &[Form::List(&[Form::Object(&option::SHAPE)], 0)]),
    takes(&pages_item::SHAPE, pages_item::ATTRIBUTES, &[ATTRIBUTES]),
    takes(&custom_attribute::SHAPE, custom_attribute::DATA_TYPE, &[Form::Word(Words::DataTypes)]),
    takes(&custom_attribute::SHAPE, custom_attribute::ID, &[Form::NotBlank]),
    takes(&social_provider::SHAPE, social_provider::TYPE, &[Form::Word(Words::SocialProviders)]),
    takes(&social_provider::SHAPE, social_provider::CLIENT_ID, &[Form::NotBlank]),
    takes(&social_provider::SHAPE, social_provider::CLIENT_SECRET, &[Form::Object(&secret::SHAPE)]),
    takes(&apple_provider::SHAPE, apple_provider::TYPE, &[Form::Word(Words::AppleProvider)]),
    takes(&apple_provider::SHAPE, apple_provider::DEVELOPER_ID, &[Form::NotBlank]),
    takes(&apple_provider::SHAPE, apple_provider::SERVICE_ID, &[Form::NotBlank]),
    takes(&apple_provider::SHAPE, apple_provider::KEY_ID, &[Form::NotBlank]),
    takes(&apple_provider::SHAPE, apple_provider::CERTIFICATE_DATA, &[Form::Object(&secret::SHAPE)]),
    takes(&oidc_provider::SHAPE, oidc_provider::TYPE, &[Form::Word(Words::OidcProvider)]),
    takes(&oidc_provider::SHAPE, oidc_provider::CLIENT_ID, &[Form::NotBlank]),
    takes(&oidc_provider::SHAPE, oidc_provider::CLIENT_SECRET, &[Form::Object(&secret::SHAPE)]),
    takes(&oidc_provider::SHAPE, oidc_provider::ISSUER, &[Form::Issuer]),
    takes(&oidc_provider::SHAPE, oidc_provider::RESPONSE_TYPE, &[Form::Word(Words::ResponseTypes)]),
    takes(&oidc_provider::SHAPE, oidc_provider::SCOPE, &[Form::Scope]),
    takes(&oidc_provider::SHAPE, oidc_provider::CLAIMS, &[Form::Object(&claims::SHAPE)]),
    takes(&claims::SHAPE, claims::ADDRESS, &[Form::Object(&address::SHAPE)]),
    takes(&secret::SHAPE, secret::ENV, &[Form::EnvironmentVariable]),
    takes(&application::SHAPE, application::NAME, &[Form::NotBlank]),
    takes(&application::SHAPE, application::APP_ID, &[Form::Guid]),
    takes(&extensions::SHAPE, extensions::START, &[Form::NotBlank, Form::Object(&extension::SHAPE)]),
    takes(&extensions::SHAPE, extensions::SUBMIT, &[Form::NotBlank, Form::Object(&extension::SHAPE)]),
    takes(&extension::SHAPE, extension::NAME, &[Form::NotBlank]),
    takes(&extension::SHAPE, extension::ID, &[Form::NotBlank]),
    takes(&extension::SHAPE, extension::TIMEOUT, &[Form::Between(TIMEOUT_IN_MILLISECONDS)]),
    takes(&extension::SHAPE, extension::RETRIES, &[Form::Between(MAXIMUM_RETRIES)]),
    takes(&variable::SHAPE, variable::TYPE, &[Form::Word(Words::VariableTypes)]),
    takes(&rule::SHAPE, rule::SEVERITY, &[Form::Word(Words::Settings)]),
    takes(&extra::SHAPE, extra::PATH, &[Form::Pointer]),
];

/// All shapes of the language, the flow first.
pub(crate) static SHAPES: [&Shape; 19] = [
    &flow::SHAPE,
    &provider::SHAPE,
    &attribute::SHAPE,
    &option::SHAPE,
    &page::SHAPE,
    &pages_item::SHAPE,
    &custom_attribute::SHAPE,
    &social_provider::SHAPE,
    &apple_provider::SHAPE,
    &oidc_provider::SHAPE,
    &claims::SHAPE,
    &address::SHAPE,
    &secret::SHAPE,
    &application::SHAPE,
    &extensions::SHAPE,
    &extension::SHAPE,
    &variable::SHAPE,
    &rule::SHAPE,
    &extra::SHAPE,
];

/// Which members go together.
pub(crate) enum Condition {
    /// One of them at least.
    AnyOf(&'static [usize]),
    /// One of them at most.
    Apart(&'static [usize]),
    /// The first takes the place of the others.
    InPlaceOf(usize, &'static [usize]),
    /// Unless the first is `true`, the others are there.
    Unless(usize, &'static [usize]),
}

static CONDITIONS: &[(&Shape, Condition)] = &[
    (&flow::SHAPE, Condition::Unless(flow::PARTIAL, &[flow::NAME, flow::PROVIDERS])),
    (&flow::SHAPE, Condition::InPlaceOf(flow::PAGES, &[flow::PAGE, flow::ATTRIBUTES])),
    (
        &provider::SHAPE,
        Condition::AnyOf(&[provider::TYPE, provider::OIDC, provider::SAML, provider::WS_FED, provider::ID]),
    ),
    (&provider::SHAPE, Condition::Apart(&[provider::TYPE, provider::OIDC, provider::SAML, provider::WS_FED])),
    (&attribute::SHAPE, Condition::AnyOf(&[attribute::ATTRIBUTE, attribute::CUSTOM])),
    (&attribute::SHAPE, Condition::Apart(&[attribute::ATTRIBUTE, attribute::CUSTOM])),
    (&application::SHAPE, Condition::AnyOf(&[application::NAME, application::APP_ID])),
    (&extension::SHAPE, Condition::AnyOf(&[extension::NAME, extension::ID])),
];

/// The forms of a member.
pub(crate) fn forms(shape: &Shape, member: usize) -> &'static [Form] {
    let row = TAKES.iter().find(|row| std::ptr::eq(row.shape, shape) && row.member == member);
    row.map_or(&[], |row| row.forms)
}

/// The conditions of a shape.
pub(crate) fn conditions(shape: &Shape) -> impl Iterator<Item = &'static Condition> {
    CONDITIONS.iter().filter(move |(of, _)| std::ptr::eq(*of, shape)).map(|(_, condition)| condition)
}

/// Is a variable replaced in objects of this shape?
pub(crate) fn has_variables(shape: &Shape) -> bool {
    // No variable stands for a secret, nor for the name of what holds it.
    !std::ptr::eq(shape, &raw const secret::SHAPE)
        && !WITHOUT_VARIABLES.iter().any(|&member| mentions(forms(&flow::SHAPE, member), shape))
}

fn mentions(forms: &[Form], shape: &Shape) -> bool {
    forms.iter().any(|form| match form {
        Form::Object(of) => std::ptr::eq(*of, shape),
        Form::List(of, _) | Form::Map(of) | Form::ByRule(of) => mentions(of, shape),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use entra_user_flow::vocabulary::shape::OBJECT;

    use super::*;

    #[test]
    fn every_shape_is_reached_from_the_flow() {
        let mut reached: Vec<&Shape> = vec![&flow::SHAPE];
        while let Some(next) = SHAPES.into_iter().find(|shape| {
            !reached.iter().any(|known| std::ptr::eq(*known, *shape))
                && TAKES.iter().any(|row| {
                    reached.iter().any(|known| std::ptr::eq(*known, row.shape)) && mentions(row.forms, shape)
                })
        }) {
            reached.push(next);
        }
        assert_eq!(reached.len(), SHAPES.len());
    }

    #[test]
    fn every_object_of_the_flow_has_a_form() {
        for (slot, member) in flow::SHAPE.members.iter().enumerate() {
            if member.kinds == OBJECT {
                assert!(!forms(&flow::SHAPE, slot).is_empty(), "`{}`", member.name);
            }
        }
    }
}
