//! Carries out the parts of a batch.

use std::collections::BTreeMap;

use super::State;
use crate::batch;
use crate::call::Call;
use crate::exchange::{Answer, Request};
use crate::query::Query;
use crate::refusal::{self, Refusal};
use crate::schema::Version;

impl State {
    pub(super) fn batch(&mut self, request: &Request, version: Version) -> Result<Answer, Refusal> {
        let query = Query::default();
        let (path, values, page_size) = (String::new(), Vec::new(), self.page_size);
        let body = Call { version, request, path, query, values, page_size }.object()?;
        let (mut statuses, mut responses) = (BTreeMap::new(), Vec::new());
        for part in batch::parts(&body, request, version)? {
            let answer = self.part(&part, &statuses);
            statuses.insert(part.key(), answer.status);
            responses.push(part.response(&answer));
        }
        Ok(batch::answer(responses))
    }

    /// A part has its own faults, its own line in the log, and its own status.
    fn part(&mut self, part: &batch::Part, statuses: &BTreeMap<String, u16>) -> Answer {
        let mut entry = self.journal.begin(&part.request, true);
        let prerequisite = part.failed(statuses);
        let answer = match (prerequisite, part.defect, self.fate(&part.request)) {
            (Some(id), _, _) => refusal::prerequisite_failed(id).answer(entry.number),
            (_, Some(defect), _) => refusal::bad(defect).answer(entry.number),
            (_, _, Err(refusal)) => refusal.answer(entry.number),
            (_, _, Ok(fate)) => {
                entry.faults.clone_from(&fate.names);
                self.answer(&part.request, &fate, &mut entry, true)
            }
        };
        entry.status = Some(answer.status);
        self.journal.end(entry);
        answer
    }
}
