//! `entra-user-flow-emulator`: a local Microsoft Graph.

use std::io::Write;
use std::process::ExitCode;

use entra_user_flow_emulator::{Emulator, Fault, Options, Server, Tenant};
use lexopt::{Arg, Parser, ValueExt};

const HELP: &str = "\
A local Microsoft Graph with the endpoints of user flows, on 127.0.0.1, in memory.

Usage: entra-user-flow-emulator [options]

  --port <number>       listen there; 0 takes any that is free [default: 0]
  --tenant <file>       begin with the tenant of a snapshot, `demo` or `new` [default: demo]
  --fault <fault>       let something go wrong, such as `429;retry-after=1;times=2`; may be repeated
  --lag <requests>      let so many requests after a write not see it [default: 0]
  --page-size <items>   let a page of a list have at most so many items [default: 100]
  --seed <number>       let ids and chance follow from it [default: 0]
  --social-guids        give Google and Facebook ids that are GUIDs
  --shown-references    let GET of flows show what they refer to, as examples of the documentation do
  --help                print this

Faults are 429, 503, 409, 401, 403, drop-before, drop-after, slow=<milliseconds>, lag=<requests> and page=<items>, with
;method=POST ;path=<part> ;skip=<n> ;times=<n> ;chance=<percent> ;retry-after=<seconds>. A request asks for its own with
the header x-emulator-fault. Tests of another program steer with PUT /emulator/behavior, /emulator/grants and
/emulator/tenant, and read GET /emulator/requests.
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "entra-user-flow-emulator: {message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), String> {
    let (mut options, mut port) = (Options::default(), 0);
    let mut parser = Parser::from_env();
    while let Some(argument) = parser.next().map_err(text)? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => return print(HELP),
            Arg::Long("port") => {
                let value = parser.value().and_then(ValueExt::string).map_err(text)?;
                port = value.parse().map_err(|_| format!("`{value}` is no port for `--port`"))?;
            }
            Arg::Long(name) => {
                let name = name.to_owned();
                options = set(options, &name, &mut parser)?;
            }
            other => return Err(text(other.unexpected())),
        }
    }
    let server = Server::start(Emulator::new(options), port).map_err(|error| format!("port {port}: {error}"))?;
    print(&format!("{}\n", server.url()))?;
    server.wait();
    Ok(())
}

fn set(options: Options, name: &str, parser: &mut Parser) -> Result<Options, String> {
    match name {
        "social-guids" => return Ok(options.social_guids()),
        "shown-references" => return Ok(options.shown_references()),
        "tenant" | "fault" | "lag" | "page-size" | "seed" => {}
        _ => return Err(format!("`--{name}` is no option")),
    }
    let value = parser.value().and_then(ValueExt::string).map_err(text)?;
    let number = || value.parse::<u32>().map_err(|_| format!("`{value}` is no number for `--{name}`"));
    Ok(match name {
        "tenant" => options.tenant(tenant(&value)?),
        "fault" => options.fault(value.parse::<Fault>()?),
        "lag" => options.lag(number()?),
        "page-size" => options.page_size(usize::try_from(number()?).map_err(|error| error.to_string())?),
        _ => options.seed(number()?.into()),
    })
}

fn tenant(value: &str) -> Result<Tenant, String> {
    match value {
        "demo" => return Ok(Tenant::demo()),
        "new" => return Ok(Tenant::new()),
        _ => {}
    }
    let snapshot = std::fs::read(value).map_err(|error| format!("{value}: {error}"))?;
    let snapshot = serde_json::from_slice(&snapshot).map_err(|error| format!("{value}: {error}"))?;
    Tenant::from_json(&snapshot).map_err(|message| format!("{value}: {message}"))
}

#[allow(clippy::needless_pass_by_value, reason = "it is what `map_err` gives")]
fn text(error: lexopt::Error) -> String {
    error.to_string()
}

fn print(text: &str) -> Result<(), String> {
    let mut output = std::io::stdout();
    output.write_all(text.as_bytes()).and_then(|()| output.flush()).map_err(|error| error.to_string())
}
