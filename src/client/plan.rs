//! A plan, as the planner writes it, and what may stand in it.

use serde::Deserialize;

use super::error::{Code, Error};
use super::json::Json;

/// The members that hold secrets: only there a plan names one, and only there Graph has any.
pub(crate) const SECRETS: [&str; 2] = ["clientSecret", "certificateData"];

/// What is to be done, in order.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Plan {
    /// What was found in the definitions.
    #[serde(default)]
    pub report: Report,
    /// What is to be done.
    pub steps: Vec<Step>,
    /// Digests of what the plan was made from: `userFlows=… identityProviders=…`.
    pub basis: String,
}

/// Of a report, whether it has no errors.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Report {
    /// No error.
    pub ok: bool,
}

impl Default for Report {
    fn default() -> Self {
        Self { ok: true }
    }
}

/// One request of a plan.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// By which others refer to it.
    pub id: String,
    /// `create`, `update`, `delete`, `link`, `unlink` or `enable`.
    pub action: String,
    /// What it is about, for people.
    #[serde(default)]
    pub target: String,
    /// `v1.0` or `beta`.
    pub version: String,
    /// In capitals.
    pub method: String,
    /// Relative to the version.
    pub url: String,
    /// What is sent.
    #[serde(default)]
    pub body: Option<Json>,
    /// The steps that come before it.
    #[serde(default)]
    pub depends_on: Vec<String>,
    /// The members of the answer that later steps name.
    #[serde(default)]
    pub produces: Vec<String>,
}

impl Plan {
    /// Refuses what no planner writes, before anything is sent.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if !self.report.ok {
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
            let message = format!("plan: the step at `/steps/{place}` has no {what}");
            return Err(Error::new(Code::Misuse, message, "Give the plan as it was made"));
        }
        Ok(())
    }
}

fn is_relative(url: &str) -> bool {
    let is_plain = url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\#\"<>".contains(&byte));
    url.starts_with('/') && !url.starts_with("//") && is_plain && !url.split(['/', '?']).any(|part| part == "..")
}
