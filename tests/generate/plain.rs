//! Flows that nobody could find fault with: what any other flow may have, and a rule may warn of, is not in them.

use entra_user_flow::vocabulary::attribute::{BUILT_IN, BuiltIn};
use entra_user_flow::vocabulary::graph::{
    COLLECTION_TYPE, FLOW_TYPE, INTERACTIVE_TYPE, METHODS_TYPE, USER_CREATE_TYPE,
};
use entra_user_flow::vocabulary::pattern::{ANYTHING, DIGITS, EMAIL};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::handlers::extension;
use super::pieces::{Member, always, always_text, fixed, guid, guid_in_any_case, nullable, object, optional};

/// Texts as people write them, each of which may be a name, a label, a title or a value.
const TEXTS: [&str; 33] = [
    "SignInSignUpSample",
    "Woodgrove Groceries – Anmeldung für Käufer",
    "« Mon compte » : créer",
    "«\u{a0}Mon compte\u{a0}»",
    "إنشاء حساب جديد",
    "الاسم الأول (First name)",
    "שם פרטי",
    "\u{202b}שם\u{202c} (First name)",
    "\u{200f}3.5 ש\"ח\u{200f}",
    "نمی\u{200c}خواهم ثبت نام کنم",
    "प्रथम नाम",
    "क्\u{200d}ष और क्\u{200c}ष",
    "അവന്\u{200d} വന്നു",
    "ශ්\u{200d}රී ලංකා",
    "ชื่อ\u{200b}ผู้ใช้",
    "名字（姓氏）",
    "お名前（フリガナ）",
    "이름을 입력하세요",
    "Имя и отчество",
    "По-русски: URL-адрес, SMS-код",
    "Όνομα χρήστη",
    "Ім'я та прізвище",
    "Straße, Nr. / PLZ & Ort",
    "👩\u{200d}👩\u{200d}👧 Family",
    "🏳\u{fe0f}\u{200d}🌈 ❤\u{fe0f}\u{200d}🔥 👍🏽",
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} England",
    "Amount [EUR] (optional)",
    "1 < 2 > 0, 50 % off; a_b*c = \"d\" + 'e' \\ ^f^ ~ `g` | #1 @ $5",
    "Café e\u{301}te\u{301} naïve Đorđe Ñandú Łódź",
    "O'Brien-Smith Jr.",
    "N/A",
    "2026",
    "Tiếng Việt: họ và tên",
];

/// Labels of check boxes and of options, which may have links.
const LINKS: [&str; 6] = [
    "I agree to the [terms](https://woodgrove.com/terms)",
    "I agree to the [terms](https://woodgrove.com/terms?lang=en&v=2#top) and the [policy](HTTPS://example.com/a_(b)).",
    "أوافق على [الشروط](https://woodgrove.com/ar)",
    "[利用規約](https://例え.jp/terms)に同意する",
    "Write to [us](mailto:privacy@woodgrove.com), or call [+1 555](tel:+15550100)",
    "I have read \\[all\\] of it [1]",
];

/// Patterns that match a whole text, for what is no name of a person.
const PATTERNS: [&str; 8] = [
    ANYTHING,
    DIGITS,
    "^[0-9]{5}$",
    r"^\+?[0-9 ()/.-]{6,20}$",
    r"^[A-Z]{2}[0-9]{2}(?:[ ]?[A-Z0-9]{4}){3,7}$",
    "^(?:gold|silver|bronze)$",
    r"^https://[a-z0-9-]+\.woodgrove\.com/.*$",
    "^[^<>]{1,100}$",
];

fn text() -> impl Strategy<Value = String> {
    let long = (20..80_usize).prop_map(|words| "a long text with many words ".repeat(words / 2).trim_end().to_owned());
    prop_oneof![9 => prop::sample::select(TEXTS.map(str::to_owned).to_vec()), 1 => long]
}

fn prose() -> BoxedStrategy<Option<Value>> {
    nullable(
        prop_oneof![3 => text(), 1 => (text(), text()).prop_map(|(one, two)| format!("{one}\r\n\r\n{two}\n"))]
            .prop_map(Value::from),
    )
}

/// A complete create body.
pub(super) fn body(is_beta: bool) -> BoxedStrategy<Value> {
    let members: Vec<Member> = vec![
        fixed("@odata.type", FLOW_TYPE),
        ("displayName", always_text(text())),
        ("description", prose()),
        ("priority", if is_beta { optional((0..=1000).prop_map(Value::from)) } else { Just(None).boxed() }),
        ("conditions", nullable(applications())),
        (
            "onInteractiveAuthFlowStart",
            always(Just(json!({ "@odata.type": INTERACTIVE_TYPE, "isSignUpAllowed": true }))),
        ),
        ("onAuthenticationMethodLoadStart", always(methods())),
        ("onAttributeCollection", always(collection())),
        ("onAttributeCollectionStart", extension("Start")),
        ("onAttributeCollectionSubmit", extension("Submit")),
        ("onUserCreateStart", optional(Just(json!({ "@odata.type": USER_CREATE_TYPE, "userTypeToCreate": "member" })))),
    ];
    object(members)
}

fn applications() -> impl Strategy<Value = Value> {
    prop::collection::btree_set(guid_in_any_case(), 0..=4).prop_map(|ids| {
        let ids = ids.into_iter().map(|id| json!({ "appId": id })).collect::<Value>();
        json!({ "applications": { "includeApplications": ids } })
    })
}

/// One local method, and providers by the ids that a tenant gave them.
fn methods() -> impl Strategy<Value = Value> {
    let local = prop::sample::select(vec!["EmailPassword-OAUTH", "EmailOtpSignup-OAUTH"]).prop_map(str::to_owned);
    (local, prop::collection::btree_set(guid(), 0..=3)).prop_map(|(local, others)| {
        let ids = std::iter::once(local).chain(others).map(|id| json!({ "id": id })).collect::<Value>();
        json!({ "@odata.type": METHODS_TYPE, "identityProviders": ids })
    })
}

/// An attribute, and what it holds.
type Attribute = (String, &'static str);

fn collection() -> BoxedStrategy<Value> {
    let built_in = prop::sample::subsequence(BUILT_IN.iter().skip(1).collect::<Vec<_>>(), 0..=5);
    let types = prop::sample::select(vec!["string", "boolean", "int64"]);
    let custom = prop::collection::vec((any::<u128>(), types), 0..=4);
    (built_in, custom, prop::collection::vec(text(), 10), any::<bool>())
        .prop_flat_map(|(built_in, custom, labels, is_split)| {
            let built_in = built_in.into_iter().map(|one: &BuiltIn| (one.id.to_owned(), "string"));
            let custom = custom.into_iter().enumerate().map(|(place, (app, data_type))| {
                (format!("extension_{app:032x}_Attribute{place}"), data_type)
            });
            let all: Vec<Attribute> = built_in.chain(custom).collect();
            let listed = std::iter::once("email").chain(all.iter().map(|(id, _)| id.as_str()));
            let listed = listed.map(|id| json!({ "id": id })).collect::<Value>();
            let inputs: Vec<_> = all.iter().enumerate().map(|(place, one)| input(one, place, &labels[place])).collect();
            (Just(listed), inputs, Just(is_split), prose(), prose())
        })
        .prop_map(|(attributes, mut inputs, is_split, title, description)| {
            let mut views = Vec::new();
            if is_split && inputs.len() > 1 {
                views.push(json!({ "title": "The second page", "inputs": inputs.split_off(inputs.len() / 2) }));
            }
            inputs.insert(0, email());
            let title = title.and_then(|title| Some(title.as_str()?.trim().to_owned()));
            views.insert(0, json!({ "title": title, "description": description, "inputs": inputs }));
            json!({ "@odata.type": COLLECTION_TYPE, "attributes": attributes, "attributeCollectionPage": { "views": views } })
        })
        .boxed()
}

fn email() -> Value {
    json!({ "attribute": "email", "label": "Email Address", "inputType": "text", "hidden": true, "editable": false,
        "writeToDirectory": true, "required": true, "validationRegEx": EMAIL })
}

/// An input whose label ends in its place, so that no other one has it.
fn input((id, data_type): &Attribute, place: usize, label: &str) -> BoxedStrategy<Value> {
    let is_name = ["displayName", "givenName", "surname"].contains(&id.as_str());
    let label = format!("{label} {place}");
    let usual = json!({ "attribute": id, "label": label, "hidden": false, "editable": true, "writeToDirectory": true });
    let patterns = match *data_type {
        "int64" => vec![DIGITS],
        _ if is_name => vec![ANYTHING, "^[^0-9<>]+$", "^.{1,64}$"],
        _ => PATTERNS.to_vec(),
    };
    let typed = (prop::sample::select(patterns), any::<bool>()).prop_map(
        |(pattern, required)| json!({ "inputType": "text", "required": required, "validationRegEx": pattern }),
    );
    let kind = match *data_type {
        "boolean" => (prop::sample::select(LINKS.to_vec()), any::<bool>())
            .prop_map(move |(label, required)| {
                json!({ "inputType": "boolean", "required": required, "label": format!("{label} ({place})") })
            })
            .boxed(),
        "string" if id.starts_with("extension_") => prop_oneof![typed, choice()].boxed(),
        _ => typed.boxed(),
    };
    (Just(usual), kind)
        .prop_map(|(mut usual, kind)| {
            let Value::Object(kind) = kind else { return usual };
            for (name, value) in kind {
                usual[name] = value;
            }
            usual
        })
        .boxed()
}

/// Radio buttons, of which one may be chosen before, or check boxes.
fn choice() -> impl Strategy<Value = Value> {
    let label = prop_oneof![3 => text(), 1 => prop::sample::select(LINKS.map(str::to_owned).to_vec())];
    (prop::collection::vec((label, text()), 2..=6), 0..3_u8).prop_map(|(options, kind)| {
        let option = |(place, (label, value)): (usize, (String, String))| {
            let value: String = value.chars().take(200).collect();
            json!({ "label": format!("{label} {place}"), "value": format!("{value} {place}") })
        };
        let options: Vec<_> = options.into_iter().enumerate().map(option).collect();
        let mut choice = json!({ "inputType": "radioSingleSelect", "required": kind == 0, "options": options });
        match kind {
            0 => choice["defaultValue"] = choice["options"][1]["value"].clone(),
            1 => choice["inputType"] = "checkboxMultiSelect".into(),
            _ => {}
        }
        choice
    })
}
