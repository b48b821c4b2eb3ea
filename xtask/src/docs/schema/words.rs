//! The closed lists of the language, each with what is said of its words.

use entra_user_flow::vocabulary::attribute::{BUILT_IN, BuiltIn, DATA_TYPES};
use entra_user_flow::vocabulary::definition::{NO_ATTRIBUTES, apple_provider, oidc_provider, social_provider};
use entra_user_flow::vocabulary::input::{INPUT_ALIASES, INPUT_STRANGERS, INPUT_TYPES, InputType};
use entra_user_flow::vocabulary::provider::{DECLARABLE, KNOWN, Tenants};
use entra_user_flow::vocabulary::setting::SETTINGS;
use entra_user_flow::vocabulary::shape::Shape;
use entra_user_flow::vocabulary::tenant::oidc::RESPONSE_TYPE;
use entra_user_flow::vocabulary::user_type::USER_TYPES;
use entra_user_flow::vocabulary::variable::VARIABLE_TYPES;

use crate::docs::said;

/// A list of words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Words {
    Providers,
    BuiltIns,
    NoAttributes,
    Inputs,
    UserTypes,
    DataTypes,
    VariableTypes,
    Settings,
    SocialProviders,
    AppleProvider,
    OidcProvider,
    ResponseTypes,
}

/// A word, and what is said of it in Markdown, if anything.
pub(crate) struct Word {
    pub(crate) word: &'static str,
    pub(crate) said: String,
}

impl Words {
    pub(crate) const LISTS: [Self; 12] = [
        Self::Providers,
        Self::BuiltIns,
        Self::NoAttributes,
        Self::Inputs,
        Self::UserTypes,
        Self::DataTypes,
        Self::VariableTypes,
        Self::Settings,
        Self::SocialProviders,
        Self::AppleProvider,
        Self::OidcProvider,
        Self::ResponseTypes,
    ];

    /// The name of the list in the schema.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Providers => "providerWord",
            Self::BuiltIns => "builtInAttribute",
            Self::NoAttributes => "noAttributes",
            Self::Inputs => "inputType",
            Self::UserTypes => "userType",
            Self::DataTypes => "dataType",
            Self::VariableTypes => "variableType",
            Self::Settings => "severity",
            Self::SocialProviders => "socialProviderType",
            Self::AppleProvider => "appleProviderType",
            Self::OidcProvider => "oidcProviderType",
            Self::ResponseTypes => "responseType",
        }
    }

    pub(crate) fn all(self) -> Vec<Word> {
        match self {
            Self::Providers => {
                let known = KNOWN.iter().filter(|known| !known.word.is_empty());
                known.map(|known| Word { word: known.word, said: provider(known.name, known.tenants) }).collect()
            }
            Self::BuiltIns => BUILT_IN.iter().map(|known| Word { word: known.id, said: built_in(known) }).collect(),
            Self::NoAttributes => bare(&[(NO_ATTRIBUTES, ())]),
            Self::Inputs => INPUT_TYPES
                .iter()
                .map(|&(word, input)| Word { word, said: input_type(input) })
                .chain(INPUT_ALIASES.iter().map(|&(word, input)| Word { word, said: alias(input) }))
                .collect(),
            Self::UserTypes => bare(USER_TYPES),
            Self::DataTypes => bare(DATA_TYPES),
            Self::VariableTypes => bare(VARIABLE_TYPES),
            Self::Settings => bare(SETTINGS),
            Self::SocialProviders => declarable(&social_provider::SHAPE),
            Self::AppleProvider => declarable(&apple_provider::SHAPE),
            Self::OidcProvider => declarable(&oidc_provider::SHAPE),
            Self::ResponseTypes => bare(&[(RESPONSE_TYPE.1, ())]),
        }
    }
}

fn bare<T>(table: &[(&'static str, T)]) -> Vec<Word> {
    table.iter().map(|(word, _)| Word { word, said: String::new() }).collect()
}

/// The types of provider that are declared with the members of a shape.
fn declarable(shape: &Shape) -> Vec<Word> {
    let kinds = DECLARABLE.iter().filter(|kind| std::ptr::eq(kind.shape, shape));
    kinds.map(|kind| Word { word: kind.word, said: String::new() }).collect()
}

fn provider(name: &str, tenants: Tenants) -> String {
    let place = where_used(tenants);
    format!("{name}: {place}.")
}

/// Where a provider can be used.
pub(crate) const fn where_used(tenants: Tenants) -> &'static str {
    match tenants {
        Tenants::ExternalLocal => "always there",
        Tenants::ExternalFederated => "there once its federation is set up",
        Tenants::Workforce => "in workforce tenants only",
        Tenants::AzureAdB2c => "in Azure AD B2C only",
    }
}

fn built_in(known: &BuiltIn) -> String {
    let length = known.max_length.map(|length| format!("At most {length} characters"));
    sentences(&[Some(known.label.to_owned()), known.description.map(str::to_owned), length])
}

fn input_type(input: InputType) -> String {
    let choice = input.is_choice().then(|| "A choice among `options`".to_owned());
    let strangers = strangers(input);
    let elsewhere = (!strangers.is_empty()).then(|| format!("Elsewhere called {}", strangers.join(", ")));
    sentences(&[choice, elsewhere, None])
}

fn sentences(said: &[Option<String>; 3]) -> String {
    said.iter().flatten().map(|text| said::sentence(text)).collect::<Vec<_>>().join(" ")
}

/// What others call an input type, as code.
pub(crate) fn strangers(input: InputType) -> Vec<String> {
    INPUT_STRANGERS.iter().filter(|(_, of)| *of == input).map(|(word, _)| format!("`{word}`")).collect()
}

fn alias(input: InputType) -> String {
    format!("The same as `{}`.", input.as_str())
}
