//! A plan, as the planner writes it, and what may stand in it.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::error::{Code, Error, Outcome};
use super::json::Json;
use super::text::number;

/// The members that hold secrets: only there a plan names one, and only there Graph has any.
pub(crate) const SECRETS: [&str; 2] = ["clientSecret", "certificateData"];

/// What is to be done, in order.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The definitions have errors, so that there are no steps.
    pub has_errors: bool,
    /// What is to be done.
    pub steps: Vec<Step>,
    /// Digests of what the plan was made from: `userFlows=… identityProviders=…`.
    pub basis: String,
}

/// One request of a plan.
#[derive(Clone, Debug, Default)]
pub struct Step {
    /// By which others refer to it.
    pub id: String,
    /// `create`, `update`, `delete`, `link`, `unlink` or `enable`.
    pub action: String,
    /// What it is about, for people.
    pub target: String,
    /// `v1.0` or `beta`.
    pub version: String,
    /// In capitals.
    pub method: String,
    /// Relative to the version.
    pub url: String,
    /// What is sent.
    pub body: Option<Json>,
    /// The steps that come before it.
    pub depends_on: Vec<String>,
    /// The members of the answer that later steps name.
    pub produces: Vec<String>,
}

impl<'de> Deserialize<'de> for Plan {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(&Json::deserialize(deserializer)?).map_err(|error| D::Error::custom(error.message))
    }
}

impl Step {
    fn from_json(json: &Json) -> Self {
        let text = |name: &str| json.get(name).as_text().to_owned();
        let texts = |name: &str| json.get(name).items().iter().map(|one| one.as_text().to_owned()).collect();
        Self {
            id: text("id"),
            action: text("action"),
            target: text("target"),
            version: text("version"),
            method: text("method"),
            url: text("url"),
            body: Some(json.get("body")).filter(|body| !body.is_null()).cloned(),
            depends_on: texts("dependsOn"),
            produces: texts("produces"),
        }
    }
}

impl Plan {
    /// Reads a plan. Of the report, only whether there are errors counts.
    pub(crate) fn from_json(json: &Json) -> Outcome<Self> {
        let (Json::List(steps), Json::Text(basis)) = (json.get("steps"), json.get("basis")) else {
            let message = "plan: `steps` and `basis` are not what `plan` gives";
            return Err(Error::new(Code::Misuse, message, "Give the plan as it was made"));
        };
        let has_errors = *json.get("report").get("ok") == Json::Bool(false);
        Ok(Self { has_errors, steps: steps.iter().map(Step::from_json).collect(), basis: basis.clone() })
    }

    /// Refuses what no planner writes, before anything is sent.
    pub(crate) fn check(&self) -> Outcome<()> {
        if self.has_errors {
            return Err(Error::new(
                Code::PlanHasErrors,
                "the plan has errors, so that it says nothing of what is to be done",
                "Mend what `report` says, and plan again",
            ));
        }
        for (place, step) in self.steps.iter().enumerate() {
            let earlier = self.steps.get(..place).unwrap_or_default();
            let is_known = |id: &String| earlier.iter().any(|one| one.id == *id);
            let what = if step.id.is_empty() || is_known(&step.id) {
                "`id` that no other step has"
            } else if !["v1.0", "beta"].contains(&step.version.as_str()) {
                "`version` that is `v1.0` or `beta`"
            } else if !["POST", "PATCH", "PUT", "DELETE"].contains(&step.method.as_str()) {
                "`method` that changes something"
            } else if !is_relative(&step.url) {
                "`url` that is relative to the version"
            } else if !step.depends_on.iter().all(is_known) {
                "`dependsOn` that names steps before it"
            } else {
                continue;
            };
            let place = number(u32::try_from(place).unwrap_or_default());
            let message = ["plan: the step at `/steps/", &place, "` has no ", what].concat();
            return Err(Error::new(Code::Misuse, &message, "Give the plan as it was made"));
        }
        Ok(())
    }
}

fn is_relative(url: &str) -> bool {
    let is_plain = url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\#\"<>".contains(&byte));
    url.starts_with('/') && !url.starts_with("//") && is_plain && !url.split(['/', '?']).any(|part| part == "..")
}
