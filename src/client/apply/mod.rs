//! Carries out a plan: batch by batch, each step until it is done or refused.

mod fill;
mod look;
mod result;
mod run;
mod wave;

use super::base::GRAPH;
use super::basis;
use super::json::Json;
use super::plan::{Plan, Step};
use super::read::read;
use super::session::Session;
use super::text::split;
use super::transport::{Host, Transport};
pub use result::{ApplyResult, StepEvent, StepResult, StepStatus};
use run::Run;

use super::error::{Failure, Outcome};
use super::patience::Patience;

/// How to apply.
#[derive(Clone, Debug)]
pub struct ApplyOptions {
    /// Where Graph is.
    pub base_url: String,
    /// The applications that the tenant was read with, besides those that flows and the plan name.
    pub applications: Vec<String>,
}

impl Default for ApplyOptions {
    fn default() -> Self {
        Self { base_url: GRAPH.to_owned(), applications: Vec::new() }
    }
}

/// A step on its way.
#[derive(Debug)]
pub(crate) struct Task<'p> {
    step: &'p Step,
    patience: Patience,
    /// How often it was looked for in vain.
    looks: u32,
    state: State,
}

#[derive(Debug)]
enum State {
    Open,
    /// With what it produced.
    Done(Vec<(String, String)>),
    Failed(Box<Failure>),
}

impl Task<'_> {
    fn is_open(&self) -> bool {
        matches!(self.state, State::Open)
    }

    fn is_done(&self) -> bool {
        matches!(self.state, State::Done(_))
    }

    fn is_failed(&self) -> bool {
        matches!(self.state, State::Failed(_))
    }
}

/// Carries out a plan. The tenant is read first: a plan that was made from another state is refused. What goes wrong is in
/// the result.
pub async fn apply<T: Transport, H: Host>(transport: &T, host: &H, plan: &Plan, options: &ApplyOptions) -> ApplyResult {
    let mut tasks: Vec<Task> = plan.steps.iter().map(Task::new).collect();
    let outcome = carry_out(transport, host, plan, options, &mut tasks).await;
    result::close(host, tasks, outcome.err().map(|error| *error))
}

impl<'p> Task<'p> {
    fn new(step: &'p Step) -> Self {
        // What a step needs may have been written a moment ago: by this plan, or, for applications, by somebody else.
        let waits_for_lag = !step.depends_on.is_empty() || step.action == "link";
        Self { step, patience: Patience::new(waits_for_lag), looks: 0, state: State::Open }
    }
}

async fn carry_out<T: Transport, H: Host>(
    transport: &T,
    host: &H,
    plan: &Plan,
    options: &ApplyOptions,
    tasks: &mut [Task<'_>],
) -> Outcome<()> {
    plan.check()?;
    let session = Session::new(transport, host, &options.base_url)?;
    session.check_abort()?;
    if plan.steps.is_empty() {
        return Ok(());
    }
    let before = check_basis(&session, plan, options).await?;
    let mut run = Run::new(&session, before);
    run.ask_secrets(tasks).await?;
    run.all(tasks).await
}

/// Reads the tenant; in the other version as well where the first does not fit, for a snapshot may be of either.
async fn check_basis<T: Transport, H: Host>(
    session: &Session<'_, T, H>,
    plan: &Plan,
    options: &ApplyOptions,
) -> Outcome<Json> {
    let mut applications = options.applications.clone();
    plan.steps.iter().for_each(|step| applications_in(step, &mut applications));
    let has_beta = plan.steps.iter().any(|step| step.version == "beta");
    let versions = if has_beta { ["beta", "v1.0"] } else { ["v1.0", "beta"] };
    let mut first_changes = None;
    for version in versions {
        let snapshot = read(session, version, &applications).await?;
        let changes = basis::changed(&plan.basis, &snapshot);
        if changes.is_empty() {
            return Ok(snapshot);
        }
        first_changes.get_or_insert(changes);
    }
    Err(basis::error(&first_changes.unwrap_or_default()))
}

/// The applications that a step links or unlinks.
fn applications_in(step: &Step, found: &mut Vec<String>) {
    let unlinked = split(&step.url, "/includeApplications/").map(|(_, id)| id.to_owned());
    let linked = step.body.as_ref().map(|body| body.get("appId").as_text().to_owned());
    found.extend(unlinked.into_iter().chain(linked).filter(|id| !id.is_empty()));
}
