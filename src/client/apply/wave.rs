//! Which steps go together.

use super::Task;
use super::fill::placeholder;
use crate::client::call::MOST_PARTS;
use crate::client::json::Json;
use crate::client::text::contains;

/// The places of the steps that go next, and whether they have to go one after the other.
pub(super) struct Wave {
    pub(super) places: Vec<usize>,
    pub(super) is_chain: bool,
}

/// As many open steps as one batch takes, in the order of the plan: of one version, each with all that it depends on done
/// or before it in the batch, and none that names an id which the batch only brings about. With `only_begun`, those that
/// were sent before.
pub(super) fn next(tasks: &[Task], only_begun: bool) -> Wave {
    let mut wave = Wave { places: Vec::new(), is_chain: false };
    let chosen = |places: &[usize], id: &String| {
        places.iter().any(|place| tasks.get(*place).is_some_and(|task| task.step.id == *id))
    };
    for (place, task) in tasks.iter().enumerate().filter(|(_, task)| task.is_open()) {
        if only_begun && task.patience.attempt == 0 {
            continue;
        }
        let is_ready = task.step.depends_on.iter().all(|id| is_done(tasks, id) || chosen(&wave.places, id));
        let first = wave.places.first().and_then(|first| tasks.get(*first));
        let fits = first.is_none_or(|first| first.step.version == task.step.version);
        let mut together = wave.places.iter().filter_map(|place| tasks.get(*place));
        if !is_ready || !fits || together.clone().any(|other| names(task, other)) {
            continue;
        }
        wave.is_chain |=
            together.any(|other| task.step.depends_on.contains(&other.step.id) || is_same_object(task, other));
        wave.places.push(place);
        if wave.places.len() == MOST_PARTS {
            break;
        }
    }
    wave
}

fn is_done(tasks: &[Task], id: &String) -> bool {
    tasks.iter().any(|task| task.step.id == *id && task.is_done())
}

/// Does a step name what another one produces?
fn names(task: &Task, other: &Task) -> bool {
    let body = task.step.body.as_ref().map(Json::to_text).unwrap_or_default();
    other.step.produces.iter().any(|member| {
        let placeholder = placeholder(&other.step.id, member);
        contains(&task.step.url, &placeholder) || contains(&body, &placeholder)
    })
}

/// Two changes of one object at a time would get in each other's way; two creations in one list do not.
fn is_same_object(task: &Task, other: &Task) -> bool {
    // `/identity/{list}/{id}/…`
    const PARTS: usize = 4;
    let (one, other) = (task.step.url.split('/').take(PARTS), other.step.url.split('/').take(PARTS));
    one.clone().count() == PARTS && one.eq(other)
}
