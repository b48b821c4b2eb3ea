//! What is done, by the name that its row has in `benches/rows.mjs`.

use std::hint::black_box;

use entra_user_flow::diagnostic::Ranges;
use entra_user_flow::source::PositionEncoding;
use entra_user_flow::{Built, Compared, Imported, Options, Workspace};

/// A function that reads what is in the room of the workspace, and writes its product.
type Run = fn(&mut Workspace, &Options, &mut Vec<u8>);

/// The work of one row with one input.
pub(crate) struct Work {
    run: Run,
    /// Each inner list is read at once.
    sources: Vec<Vec<Vec<u8>>>,
    options: Options<'static>,
    workspace: Workspace,
    product: Vec<u8>,
}

impl Work {
    /// The work of a row; an error for a name that no row has.
    pub(crate) fn new(row: &str, sources: Vec<Vec<u8>>) -> Result<Self, String> {
        let run = match row {
            "bytes-to-bytes" | "text-to-text" => build,
            "text-to-report" | "text-to-findings" | "damaged-to-report" | "lines-to-reports" => validate,
            "import" => import,
            "diff" => diff,
            _ => return Err(format!("there is no native work for the row `{row}`")),
        };
        let sources = match row {
            "lines-to-reports" => lines_of(&sources.concat()),
            _ => vec![sources],
        };
        // As the package does with texts.
        let options = Options { ranges: Ranges::In(PositionEncoding::Utf16), ..Options::default() };
        let mut work = Self { run, sources, options, workspace: Workspace::default(), product: Vec::new() };
        work.run();
        Ok(work)
    }

    /// Does the work once; gives the length of what came out.
    pub(crate) fn run(&mut self) -> usize {
        self.product.clear();
        let is_several = self.sources.len() > 1;
        for sources in &self.sources {
            let mut room = self.workspace.room(sources.iter().map(Vec::len).sum());
            for source in black_box(sources) {
                let (place, rest) = room.split_at_mut(source.len());
                place.copy_from_slice(source);
                room = rest;
            }
            for source in sources {
                self.workspace.part(source.len(), true);
            }
            (self.run)(&mut self.workspace, &self.options, &mut self.product);
            if is_several {
                self.product.push(b'\n');
            }
        }
        self.product.len()
    }

    /// What the last run gave.
    pub(crate) fn product(&self) -> &[u8] {
        &self.product
    }
}

/// Each line is a document of its own.
fn lines_of(text: &[u8]) -> Vec<Vec<Vec<u8>>> {
    let lines = text.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| vec![line.to_vec()]).collect()
}

fn validate(workspace: &mut Workspace, options: &Options, product: &mut Vec<u8>) {
    workspace.validate(options, false, product);
}

fn build(workspace: &mut Workspace, options: &Options, product: &mut Vec<u8>) {
    let mut built = Built { payload: std::mem::take(product), ..Built::default() };
    if workspace.build(options, false, &mut built).is_err() {
        built.payload.clear();
    }
    *product = built.payload;
}

fn import(workspace: &mut Workspace, options: &Options, product: &mut Vec<u8>) {
    let mut imported = Imported { definition: std::mem::take(product), ..Imported::default() };
    workspace.import(options, false, &mut imported);
    *product = imported.definition;
}

fn diff(workspace: &mut Workspace, options: &Options, product: &mut Vec<u8>) {
    let mut compared = Compared { changes: std::mem::take(product), ..Compared::default() };
    workspace.diff(options, false, &mut compared);
    *product = compared.changes;
}
