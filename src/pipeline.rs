//! The way from texts to report, payload, definition and changes.

use crate::diagnostic::{Findings, write_report};
use crate::diff::{counterparts, write_changes};
use crate::flow::{Document, Language, Origin, substitute};
use crate::graph::{add_extras, write_create, write_needs};
use crate::import::write_definition;
use crate::json::write_string;
use crate::list::IntoList;
use crate::pattern::Memo;
use crate::rules::flow::misplaced_extra;
use crate::rules::{Context, Options, Purpose, finish, run, run_pair};
use crate::source::{NodeId, Tree, read};
use crate::tenant::{self, Tenant};
use crate::vocabulary::definition::flow;

/// The buffers of one run, kept for the next.
#[derive(Debug, Default)]
pub struct Workspace {
    tree: Tree,
    /// The texts of the next run, in the order of the room: how long each is, and whether it was given as text.
    parts: Vec<(usize, bool)>,
    document: Document,
    /// The other side of a comparison.
    live: Document,
    /// For each flow that is wanted, the place of the one that it is compared with.
    counterparts: Vec<Option<usize>>,
    findings: Findings,
    /// The settings of this run.
    settings: NodeId,
    body: Vec<u8>,
    /// What is known of patterns.
    patterns: Memo,
}

/// What a build gives, each part as JSON text.
#[derive(Debug, Default)]
pub struct Built {
    /// The report.
    pub report: Vec<u8>,
    /// What the payload needs to find in the tenant.
    pub needs: Vec<u8>,
    /// The body to send; empty while there are errors.
    pub payload: Vec<u8>,
}

/// What an import gives.
#[derive(Debug, Default)]
pub struct Imported {
    /// The report, as JSON text.
    pub report: Vec<u8>,
    /// The definition as JSON text, an array for a list of flows; empty where there is none.
    pub definition: Vec<u8>,
    /// Does the definition say the whole flow?
    pub complete: bool,
    /// Pointers to what the body leaves out, as JSON text.
    pub unknown: Vec<u8>,
}

/// What a comparison gives, each part as JSON text.
#[derive(Debug, Default)]
pub struct Compared {
    /// The report about both sides.
    pub report: Vec<u8>,
    /// What differs and matters.
    pub changes: Vec<u8>,
}

/// The document is a set: there is no one body for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOneFlow {
    /// How many flows it holds.
    pub count: usize,
}

impl Workspace {
    /// Room for texts of at most `capacity` bytes in all; to be filled before each run.
    pub fn room(&mut self, capacity: usize) -> &mut [u8] {
        self.tree.room(capacity)
    }

    /// Says how long the next text in the room is. What is said after the last source are the settings.
    pub fn part(&mut self, length: usize, is_text: bool) {
        self.parts.push((length, is_text));
    }

    /// Checks the sources, and writes the report. With `has_settings`, the last part are the settings.
    pub fn validate(&mut self, options: &Options, has_settings: bool, report: &mut Vec<u8>) {
        self.run(options, has_settings, Purpose::Validate);
        self.write_report(options, report);
    }

    /// Checks each line of the first part as a document of its own, and writes a report for each, on a line of its own.
    /// `said` gets the places of the lines of which there is something to say. The settings go for all of them.
    pub fn validate_lines(
        &mut self,
        options: &Options,
        has_settings: bool,
        reports: &mut Vec<u8>,
        said: &mut Vec<usize>,
    ) {
        let given = self.tree.take_room();
        let lengths: Vec<_> = self.parts.drain(..).map(|(length, _)| length).into_list();
        let length = lengths.first().copied().unwrap_or_default();
        let (lines, rest) = given.split_at_checked(length).unwrap_or_default();
        let settings = lengths.get(1).and_then(|length| rest.get(..*length)).unwrap_or_default();
        // What ends with a line break has no line behind it.
        let lines = lines.strip_suffix(b"\n").unwrap_or(lines);
        for (place, line) in lines.split(|byte| *byte == b'\n').enumerate().filter(|_| length > 0) {
            let (text, behind) = self.room(line.len() + settings.len()).split_at_mut(line.len());
            text.copy_from_slice(line);
            behind.copy_from_slice(settings);
            self.part(line.len(), true);
            if has_settings {
                self.part(settings.len(), false);
            }
            self.validate(options, has_settings, reports);
            reports.push(b'\n');
            if self.clean().is_none() {
                said.push(place);
            }
        }
    }

    /// Checks one source, and writes the report and, unless there are errors, the payload.
    ///
    /// # Errors
    ///
    /// When the source holds another number of flows than one.
    pub fn build(&mut self, options: &Options, has_settings: bool, built: &mut Built) -> Result<(), NotOneFlow> {
        self.run(options, has_settings, Purpose::Build);
        let count = self.document.flows.len();
        if count > 1 || (count == 0 && self.findings.is_ok()) {
            return Err(NotOneFlow { count });
        }
        self.write_report(options, &mut built.report);
        match self.document.flows.first() {
            Some(flow) => write_needs(&self.tree, flow, &mut built.needs),
            None => built.needs.extend_from_slice(b"[]"),
        }
        if let (true, Some(flow)) = (self.findings.is_ok(), self.document.flows.first()) {
            if flow.extras.is_empty() {
                write_create(&self.tree, flow, options.graph_version, &mut built.payload);
            } else {
                // It was written to see whether the extras fit.
                built.payload.extend_from_slice(&self.body);
            }
        }
        Ok(())
    }

    /// The language of the first source, if the last run found nothing to report.
    #[must_use]
    pub fn clean(&self) -> Option<Language> {
        self.findings.list().is_empty().then_some(self.document.language)
    }

    /// Makes a definition of what Graph has.
    pub fn import(&mut self, options: &Options, has_settings: bool, imported: &mut Imported) {
        self.run(options, has_settings, Purpose::Import);
        self.write_report(options, &mut imported.report);
        let tenant = Tenant::new(&self.tree, self.tree.member(self.settings, tenant::SETTING));
        let is_list = self.document.flows.len() != 1;
        let mut unknown = Vec::new();
        for flow in &self.document.flows {
            if is_list {
                imported.definition.push(if imported.definition.is_empty() { b'[' } else { b',' });
            }
            write_definition(&self.tree, &tenant, flow, options.portable, &mut imported.definition, &mut unknown);
        }
        if is_list && !imported.definition.is_empty() {
            imported.definition.push(b']');
        }
        imported.complete = unknown.is_empty() && self.findings.is_ok() && !imported.definition.is_empty();
        imported.unknown.push(b'[');
        for (index, pointer) in unknown.iter().enumerate() {
            if index > 0 {
                imported.unknown.push(b',');
            }
            write_string(pointer, &mut imported.unknown);
        }
        imported.unknown.push(b']');
    }

    /// Compares two sources: what is wanted, and what is there.
    pub fn diff(&mut self, options: &Options, has_settings: bool, compared: &mut Compared) {
        self.run(options, has_settings, Purpose::Compare);
        self.write_report(options, &mut compared.report);
        write_changes(&self.tree, &self.document, &self.live, &self.counterparts, &mut compared.changes);
    }

    /// Reads all parts, makes facts of them, and checks these.
    fn run(&mut self, options: &Options, has_settings: bool, purpose: Purpose) {
        let origins = self.read(options, has_settings, purpose);
        self.check(options, purpose, origins);
    }

    /// Reads all parts, and says what each source is.
    fn read(&mut self, options: &Options, has_settings: bool, purpose: Purpose) -> Vec<Origin> {
        self.tree.clear();
        for &(length, is_text) in &self.parts {
            read(&mut self.tree, length, is_text);
        }
        let count = self.parts.len() - usize::from(has_settings && !self.parts.is_empty());
        self.parts.clear();
        self.settings = self.tree.root(count);
        self.tree.foreign = self.settings.is_some().then_some(self.settings);

        let origins: Vec<_> = (0..count)
            .map(|index| {
                let language = match purpose {
                    Purpose::Import => Some(Language::Graph),
                    // What is said of the language is said of what is wanted.
                    _ => options.language.filter(|_| !is_compared(purpose, index)),
                };
                Origin::of(&self.tree, self.tree.root(index), language)
            })
            .into_list();
        self.document.clear();
        self.live.clear();
        let given = self.tree.member(self.settings, flow::SHAPE.name(flow::VARIABLES));
        substitute(&mut self.tree, &origins, given, &mut self.document.misuses);
        origins
    }

    fn check(&mut self, options: &Options, purpose: Purpose, origins: Vec<Origin>) {
        self.findings.clear();
        let tenant = Tenant::new(&self.tree, self.tree.member(self.settings, tenant::SETTING));
        for (index, origin) in origins.into_iter().enumerate() {
            let is_compared = is_compared(purpose, index);
            let document = if is_compared { &mut self.live } else { &mut self.document };
            document.lower(&self.tree, &tenant, origin, is_compared || purpose == Purpose::Import);
        }
        let context = Context {
            tree: &self.tree,
            language: self.document.language,
            graph_version: options.graph_version,
            purpose,
            settings: self.settings,
            tenant: &tenant,
            patterns: &self.patterns,
        };
        if matches!(purpose, Purpose::Validate | Purpose::Build) {
            for flow in self.document.flows.iter().filter(|flow| !flow.extras.is_empty()) {
                self.body.clear();
                write_create(&self.tree, flow, options.graph_version, &mut self.body);
                let mut faults = Vec::new();
                add_extras(&self.tree, flow, options.graph_version, &mut self.body, &mut faults);
                for (extra, fault) in faults {
                    misplaced_extra::report(&mut self.findings, extra, fault as usize);
                }
            }
        }
        run(&context, &self.document, true, &mut self.findings);
        if purpose == Purpose::Compare {
            self.counterparts = counterparts(&self.tree, &self.document, &self.live);
            for (flow, place) in self.document.flows.iter().zip(&self.counterparts) {
                if let Some(live) = place.and_then(|place| self.live.flows.get(place)) {
                    run_pair(&context, flow, live, &mut self.findings);
                }
            }
            let context = Context { language: self.live.language, ..context };
            run(&context, &self.live, false, &mut self.findings);
        }
        finish(&context, &self.document, &mut self.findings);
    }

    fn write_report(&self, options: &Options, report: &mut Vec<u8>) {
        let format = match self.document.language {
            Language::Definition => "definition",
            Language::Graph => "graph",
        };
        write_report(&self.tree, format, &self.findings, options.ranges, report);
    }

    /// Takes texts for the next run; gives back whether there are settings among them.
    fn take(&mut self, sources: &[&[u8]], options: &Options) -> bool {
        let texts = sources.iter().chain([&options.settings].into_iter().filter(|settings| !settings.is_empty()));
        let all = texts.clone().copied().into_list().concat();
        self.room(all.len()).copy_from_slice(&all);
        for text in texts {
            self.part(text.len(), true);
        }
        !options.settings.is_empty()
    }
}

/// Is the source what there is, with which the first one is compared?
fn is_compared(purpose: Purpose, index: usize) -> bool {
    purpose == Purpose::Compare && index > 0
}

/// Checks a document: the report as JSON text.
#[must_use]
pub fn validate(source: &[u8], options: &Options) -> Vec<u8> {
    validate_all(&[source], options)
}

/// Checks several documents, which are one set: the report as JSON text.
#[must_use]
pub fn validate_all(sources: &[&[u8]], options: &Options) -> Vec<u8> {
    let mut workspace = Workspace::default();
    let has_settings = workspace.take(sources, options);
    let mut report = Vec::new();
    workspace.validate(options, has_settings, &mut report);
    report
}

/// Checks each line of a text as a document of its own: the reports as JSON texts, one a line.
#[must_use]
pub fn validate_lines(lines: &[u8], options: &Options) -> Vec<u8> {
    let mut workspace = Workspace::default();
    let has_settings = workspace.take(&[lines], options);
    let mut reports = Vec::new();
    workspace.validate_lines(options, has_settings, &mut reports, &mut Vec::new());
    reports
}

/// Builds the Graph body of a document.
///
/// # Errors
///
/// When the document holds another number of flows than one.
pub fn build(source: &[u8], options: &Options) -> Result<Built, NotOneFlow> {
    let mut workspace = Workspace::default();
    let has_settings = workspace.take(&[source], options);
    let mut built = Built::default();
    workspace.build(options, has_settings, &mut built)?;
    Ok(built)
}

/// Makes a definition of what Graph has: an entity, an entity in `value`, a list, or a body to be sent.
#[must_use]
pub fn import(source: &[u8], options: &Options) -> Imported {
    let mut workspace = Workspace::default();
    let has_settings = workspace.take(&[source], options);
    let mut imported = Imported::default();
    workspace.import(options, has_settings, &mut imported);
    imported
}

/// Compares what is wanted with what is there.
#[must_use]
pub fn diff(desired: &[u8], live: &[u8], options: &Options) -> Compared {
    let mut workspace = Workspace::default();
    let has_settings = workspace.take(&[desired, live], options);
    let mut compared = Compared::default();
    workspace.diff(options, has_settings, &mut compared);
    compared
}
