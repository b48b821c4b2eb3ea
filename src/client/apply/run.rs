//! One try after the other, until all steps are done or one is refused.

use std::time::Duration;

use super::fill::{Values, secrets_in};
use super::look::{Sight, look};
use super::result::{StepStatus, event, unknown};
use super::wave::{self, Wave};
use super::{State, Task};
use crate::client::call::Call;
use crate::client::error::{Failure, Outcome};
use crate::client::json::Json;
use crate::client::patience::{Verdict, is_linked_already, name_taken_by};
use crate::client::read::list_at;
use crate::client::session::{Reply, Session};
use crate::client::transport::{Answer, Dropped, Host, Transport};

/// How often something is looked for before it is created again: it may not be seen yet.
const MOST_LOOKS: u32 = 3;

pub(super) struct Run<'s, 'a, T, H> {
    session: &'s Session<'a, T, H>,
    /// The tenant before the first step.
    before: Json,
    values: Values,
}

/// What one round left to do before the next.
#[derive(Default)]
struct Rest {
    wait: u64,
    needs_token: bool,
}

impl<'s, 'a, T: Transport, H: Host> Run<'s, 'a, T, H> {
    pub(super) fn new(session: &'s Session<'a, T, H>, before: Json) -> Self {
        Self { session, before, values: Values::default() }
    }

    /// Asks for every secret before the first step: a plan is not begun that cannot be ended.
    pub(super) async fn ask_secrets(&mut self, tasks: &[Task<'_>]) -> Outcome<()> {
        for name in tasks.iter().flat_map(|task| secrets_in(task.step)) {
            if !self.values.has_secret(&name) {
                let value = self.session.secret(&name).await?;
                self.values.add_secret(name, value);
            }
        }
        Ok(())
    }

    pub(super) async fn all(&mut self, tasks: &mut [Task<'_>]) -> Outcome<()> {
        loop {
            // After a failure nothing new begins, but what has begun comes to its end.
            let wave = wave::next(tasks, tasks.iter().any(Task::is_failed));
            if wave.places.is_empty() {
                return Ok(());
            }
            self.session.check_abort()?;
            let mut rest = Rest::default();
            let places = self.without_done(&wave, tasks, &mut rest).await?;
            self.try_once(&Wave { places, ..wave }, tasks, &mut rest).await?;
            if rest.needs_token && !self.session.renew().await? {
                // The next answer is refused then, as it is with any token that does not help.
                continue;
            }
            if rest.wait > 0 {
                self.session.transport.sleep(Duration::from_secs(rest.wait)).await;
            }
        }
    }

    /// Looks for what may have been created or linked without an answer; gives what is still to be sent.
    async fn without_done(&mut self, wave: &Wave, tasks: &mut [Task<'_>], rest: &mut Rest) -> Outcome<Vec<usize>> {
        let mut places = Vec::new();
        for place in wave.places.iter().copied() {
            let Some(task) = tasks.get_mut(place) else { continue };
            if !task.patience.may_be_done || task.step.method != "POST" {
                places.push(place);
                continue;
            }
            match self.look(task).await? {
                Sight::Done(made) => self.done(task, &made),
                Sight::NotDone if is_creation(task) && task.looks < MOST_LOOKS => self.wait_and_look(task, rest),
                Sight::Unclear if is_creation(task) => self.failed(task, unknown(task)),
                _ => places.push(place),
            }
        }
        // A chain is not begun in the middle.
        let is_whole = places.len() == wave.places.len() || !wave.is_chain;
        Ok(if is_whole { places } else { Vec::new() })
    }

    fn wait_and_look(&self, task: &mut Task<'_>, rest: &mut Rest) {
        task.looks += 1;
        self.wait(task, u64::from(task.looks) * 2, "it may have been created, and is not seen yet", rest);
    }

    async fn try_once(&mut self, wave: &Wave, tasks: &mut [Task<'_>], rest: &mut Rest) -> Outcome<()> {
        let mut calls = Vec::new();
        let mut version = "";
        for task in wave.places.iter().filter_map(|place| tasks.get(*place)) {
            calls.push(self.values.call(task.step, &self.session.base));
            version = &task.step.version;
            let mut event = event(task, StepStatus::Started, None, None);
            event.attempt += 1;
            self.session.host.on_step(&event);
        }
        if calls.is_empty() {
            return Ok(());
        }
        let sent: Vec<&Call> = calls.iter().collect();
        let mut replies = self.session.try_all(version, &sent, wave.is_chain).await?.into_iter();
        for (place, call) in wave.places.iter().zip(&calls) {
            let reply = replies.next().unwrap_or(Err(Dropped));
            if let Some(task) = tasks.get_mut(*place) {
                self.take(task, call, &reply, rest).await?;
            }
        }
        Ok(())
    }

    async fn take(&mut self, task: &mut Task<'_>, call: &Call, reply: &Reply, rest: &mut Rest) -> Outcome<()> {
        let was_open = task.patience.may_be_done;
        if let Ok(answer) = reply
            && was_open
            && answer.status == 404
            && call.method == "DELETE"
        {
            self.done(task, &Json::Null);
            return Ok(());
        }
        match task.patience.judge(reply) {
            Verdict::Done => {
                if let Ok(answer) = reply {
                    self.done(task, &answer.body);
                }
            }
            Verdict::NotReached => {}
            Verdict::NeedsToken => rest.needs_token = true,
            Verdict::Again(seconds, why) => self.wait(task, seconds, why, rest),
            Verdict::Refused => {
                let failure = self.session.failure(call, reply);
                match reply {
                    Ok(answer) => self.refused(task, answer, failure, rest).await?,
                    Err(Dropped) => self.failed(task, failure),
                }
            }
        }
        Ok(())
    }

    /// A refusal that says that it is there already is none, when it is what this plan wanted there. It need not have been
    /// tried before: browsers send a request again by themselves when a connection that they kept ends.
    async fn refused(
        &mut self,
        task: &mut Task<'_>,
        answer: &Answer,
        failure: Box<Failure>,
        rest: &mut Rest,
    ) -> Outcome<()> {
        let owner = name_taken_by(answer);
        let is_new = owner.is_some_and(|id| !self.known(task).iter().any(|one| one.get("id").as_text() == id));
        let is_there = is_linked_already(answer);
        if task.step.method != "POST" || !(is_new || is_there) {
            self.failed(task, failure);
        } else if is_there && !is_creation(task) {
            self.done(task, &Json::Null);
        } else {
            match self.look(task).await? {
                Sight::Done(made) => self.done(task, &made),
                Sight::NotDone if is_new || task.patience.may_be_done => match task.patience.lag() {
                    Verdict::Again(seconds, why) => self.wait(task, seconds, why, rest),
                    _ => self.failed(task, failure),
                },
                _ => self.failed(task, failure),
            }
        }
        Ok(())
    }

    fn wait(&self, task: &Task<'_>, seconds: u64, why: &str, rest: &mut Rest) {
        rest.wait = rest.wait.max(seconds);
        self.say(task, StepStatus::Waiting, Some(why), Some(seconds));
    }

    /// What the list to which a step adds held before.
    fn known(&self, task: &Task<'_>) -> &[Json] {
        list_at(&self.before, &task.step.url)
    }

    async fn look(&self, task: &Task<'_>) -> Outcome<Sight> {
        let call = self.values.call(task.step, &self.session.base);
        look(self.session, &task.step.version, &call, self.known(task)).await
    }

    fn done(&mut self, task: &mut Task<'_>, made: &Json) {
        let mut produced = Vec::new();
        for member in &task.step.produces {
            let id = made.get(member).as_text();
            if id.is_empty() {
                let message = ["the answer has no `", member, "`, which later steps need"].concat();
                self.failed(task, Box::new(Failure { message, ..*unknown(task) }));
                return;
            }
            self.values.produce(&task.step.id, member, id);
            produced.push((member.clone(), id.to_owned()));
        }
        task.patience.accepted();
        task.state = State::Done(produced);
        self.say(task, StepStatus::Done, None, None);
    }

    fn failed(&self, task: &mut Task<'_>, mut failure: Box<Failure>) {
        self.say(task, StepStatus::Failed, Some(&failure.message), None);
        failure.may_be_done = task.patience.may_be_done;
        task.state = State::Failed(failure);
    }

    fn say(&self, task: &Task<'_>, status: StepStatus, reason: Option<&str>, wait: Option<u64>) {
        self.session.host.on_step(&event(task, status, reason, wait));
    }
}

/// What makes something that has an id.
fn is_creation(task: &Task<'_>) -> bool {
    task.step.action == "create" || !task.step.produces.is_empty()
}
