//! What became of a plan.

use super::{State, Task};
use crate::client::error::{Code, Error, Failure};
use crate::client::json::Json;
use crate::client::transport::Host;

/// What becomes of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepEvent {
    /// Its id.
    pub step: String,
    /// What happened.
    pub status: StepStatus,
    /// How often it was sent.
    pub attempt: u32,
    /// Why.
    pub reason: Option<String>,
    /// How long it waits.
    pub wait_seconds: Option<u32>,
}

/// What became of a step.
#[derive(Clone, Debug, PartialEq)]
pub struct StepResult {
    /// Its id.
    pub id: String,
    /// `done`, `failed` or `skipped`.
    pub status: StepStatus,
    /// Why it failed.
    pub error: Option<Box<Failure>>,
    /// The ids that it produced, by the names of `produces`.
    pub produced: Vec<(String, String)>,
}

/// What became of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct ApplyResult {
    /// Everything is done.
    pub ok: bool,
    /// In the order of the plan.
    pub steps: Vec<StepResult>,
    /// Why not everything is done.
    pub error: Option<Error>,
}

impl StepStatus {
    /// As JavaScript has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Waiting => "waiting",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }
}

impl StepEvent {
    /// As JavaScript has it.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let mut json = Json::object([
            ("step", Json::text(self.step.as_str())),
            ("status", Json::text(self.status.as_str())),
            ("attempt", Json::Number(self.attempt.into())),
        ]);
        json.set_some("reason", self.reason.as_deref());
        if let Some(seconds) = self.wait_seconds {
            json.set("waitSeconds", Json::Number(seconds.into()));
        }
        json
    }
}

impl ApplyResult {
    /// As JavaScript has it.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let steps = self.steps.iter().map(StepResult::to_json).collect();
        let mut json = Json::object([("ok", Json::Bool(self.ok)), ("steps", steps)]);
        if let Some(error) = &self.error {
            json.set("error", error.to_json());
        }
        json
    }
}

impl StepResult {
    fn to_json(&self) -> Json {
        let mut json =
            Json::object([("id", Json::text(self.id.as_str())), ("status", Json::text(self.status.as_str()))]);
        if let Some(failure) = &self.error {
            json.set("error", failure.to_json());
        }
        if !self.produced.is_empty() {
            let ids = self.produced.iter().map(|(name, id)| (name.clone(), Json::text(id.as_str())));
            json.set("produced", Json::Object(ids.collect()));
        }
        json
    }
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
        let message = ["the step `", &task.step.id, "` failed: ", &task.step.target].concat();
        let help = "See `error` of the step, mend the cause, read the tenant and plan again";
        let mut error = Error::new(Code::StepFailed, &message, help);
        if let State::Failed(failure) = &task.state {
            error.failure = Some(failure.clone());
        }
        *error
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
pub(super) fn unknown(task: &Task) -> Box<Failure> {
    Box::new(Failure {
        message: "whether it was carried out is not known".to_owned(),
        request: [&task.step.method, " ", &task.step.url].concat(),
        may_be_done: true,
        ..Failure::default()
    })
}
