//! The way from text to report and payload.

use crate::diagnostic::{Findings, write_report};
use crate::flow::{Document, Language, lower};
use crate::graph::{write_create, write_needs};
use crate::rules::{Context, Options, run};
use crate::source::{Tree, read};

/// The buffers of one run, kept for the next.
#[derive(Debug, Default)]
pub struct Workspace {
    tree: Tree,
    document: Document,
    findings: Findings,
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

/// The document is a set: there is no one body for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOneFlow {
    /// How many flows it holds.
    pub count: usize,
}

impl Workspace {
    /// Room for a text of at most `capacity` bytes; to be filled before each run.
    pub fn room(&mut self, capacity: usize) -> &mut [u8] {
        self.tree.room(capacity)
    }

    /// Checks the first `length` bytes of the room and writes the report.
    pub fn validate(&mut self, length: usize, options: &Options, report: &mut Vec<u8>) {
        self.check(length, *options, false);
        self.write_report(*options, report);
    }

    /// Checks the first `length` bytes of the room, and writes the report and, unless there are errors, the payload.
    ///
    /// # Errors
    ///
    /// When the document holds another number of flows than one.
    pub fn build(&mut self, length: usize, options: &Options, built: &mut Built) -> Result<(), NotOneFlow> {
        self.check(length, *options, true);
        let count = self.document.flows.len();
        if count > 1 || (count == 0 && self.findings.is_ok()) {
            return Err(NotOneFlow { count });
        }
        self.write_report(*options, &mut built.report);
        match self.document.flows.first() {
            Some(flow) => write_needs(&self.tree, flow, &mut built.needs),
            None => built.needs.extend_from_slice(b"[]"),
        }
        if let (true, Some(flow)) = (self.findings.is_ok(), self.document.flows.first()) {
            write_create(&self.tree, flow, options.graph_version, &mut built.payload);
        }
        Ok(())
    }

    fn check(&mut self, length: usize, options: Options, building: bool) {
        read(&mut self.tree, length);
        lower(&self.tree, options.language, &mut self.document);
        self.findings.clear();
        let context = Context { tree: &self.tree, language: self.document.language, options: &options, building };
        run(&context, &self.document, &mut self.findings);
    }

    fn write_report(&self, options: Options, report: &mut Vec<u8>) {
        let format = match self.document.language {
            Language::Definition => "definition",
            Language::Graph => "graph",
        };
        write_report(&self.tree, format, &self.findings, options.ranges, report);
    }
}

/// Checks a document: the report as JSON text.
#[must_use]
pub fn validate(source: &[u8], options: &Options) -> Vec<u8> {
    let mut workspace = Workspace::default();
    workspace.room(source.len()).copy_from_slice(source);
    let mut report = Vec::new();
    workspace.validate(source.len(), options, &mut report);
    report
}

/// Builds the Graph body of a document.
///
/// # Errors
///
/// When the document holds another number of flows than one.
pub fn build(source: &[u8], options: &Options) -> Result<Built, NotOneFlow> {
    let mut workspace = Workspace::default();
    workspace.room(source.len()).copy_from_slice(source);
    let mut built = Built::default();
    workspace.build(source.len(), options, &mut built)?;
    Ok(built)
}
