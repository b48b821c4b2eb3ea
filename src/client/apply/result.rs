//! What became of a plan.

use serde::{Serialize, Serializer};

use super::{State, Task};
use crate::client::error::{Code, Error, Failure};
use crate::client::json::Json;
use crate::client::transport::Host;

/// What becomes of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StepStatus {
    /// It is sent.
    Started,
    /// It will be sent again.
    Waiting,
    /// It is carried out.
    Done,
    /// It was refused, or nobody knows what became of it.
    Failed,
    /// It was not sent, or had no effect.
    Skipped,
}

/// Something happened to a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StepEvent {
    /// Its id.
    pub step: String,
    /// What happened.
    pub status: StepStatus,
    /// How often it was sent.
    pub attempt: u32,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// How long it waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_seconds: Option<u32>,
}

/// What became of a step.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StepResult {
    /// Its id.
    pub id: String,
    /// `done`, `failed` or `skipped`.
    pub status: StepStatus,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Failure>,
    /// The ids that it produced, by the names of `produces`.
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "as_object")]
    pub produced: Vec<(String, String)>,
}

fn as_object<S: Serializer>(produced: &[(String, String)], serializer: S) -> Result<S::Ok, S::Error> {
    let members = produced.iter().map(|(name, id)| (name.clone(), Json::text(id.as_str())));
    Json::Object(members.collect()).serialize(serializer)
}

/// What became of a plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ApplyResult {
    /// Everything is done.
    pub ok: bool,
    /// In the order of the plan.
    pub steps: Vec<StepResult>,
    /// Why not everything is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Error>,
}

pub(super) fn event(task: &Task, status: StepStatus, reason: Option<&str>, wait: Option<u64>) -> StepEvent {
    StepEvent {
        step: task.step.id.clone(),
        status,
        attempt: task.patience.attempt,
        reason: reason.map(str::to_owned),
        wait_seconds: wait.map(|seconds| u32::try_from(seconds).unwrap_or(u32::MAX)),
    }
}

/// Says what became of each step, also of those that never began.
pub(super) fn close<H: Host>(host: &H, tasks: Vec<Task>, error: Option<Error>) -> ApplyResult {
    let failed = tasks.iter().find(|task| task.is_failed()).map(|task| {
        let message = format!("the step `{}` failed: {}", task.step.id, task.step.target);
        let error = Error::new(
            Code::StepFailed,
            message,
            "See `error` of the step, mend the cause, read the tenant and plan again",
        );
        let State::Failed(failure) = &task.state else { return error };
        Error { failure: Some(failure.clone()), ..error }
    });
    let steps: Vec<StepResult> = tasks.into_iter().map(|task| closed(host, task)).collect();
    let error = error.or(failed);
    ApplyResult { ok: error.is_none(), steps, error }
}

fn closed<H: Host>(host: &H, mut task: Task) -> StepResult {
    if task.is_open() && task.patience.may_be_done {
        task.state = State::Failed(unknown(&task));
    }
    let id = task.step.id.clone();
    if task.is_open() {
        host.on_step(&event(&task, StepStatus::Skipped, None, None));
        return StepResult { id, status: StepStatus::Skipped, error: None, produced: Vec::new() };
    }
    match task.state {
        State::Failed(failure) => {
            StepResult { id, status: StepStatus::Failed, error: Some(failure), produced: Vec::new() }
        }
        State::Done(produced) => StepResult { id, status: StepStatus::Done, error: None, produced },
        State::Open => StepResult { id, status: StepStatus::Skipped, error: None, produced: Vec::new() },
    }
}

/// A step whose answer never came.
pub(super) fn unknown(task: &Task) -> Failure {
    Failure {
        message: "whether it was carried out is not known".to_owned(),
        request: format!("{} {}", task.step.method, task.step.url),
        ..Failure::default()
    }
}
