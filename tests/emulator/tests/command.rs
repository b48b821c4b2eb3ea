//! The program.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

fn emulator(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entra-user-flow-emulator"));
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Ends the program with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn it_prints_where_it_is_and_does_as_it_is_told() {
    let arguments = ["--port", "0", "--tenant", "new", "--fault", "503;retry-after=4", "--seed", "3", "--lag", "1"];
    let mut running = Running(emulator(&arguments).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET /v1.0/organization HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("retry-after: 4"), "{answer}");
}

#[test]
fn help_names_every_option() {
    let output = emulator(&["--help"]).output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    for option in ["port", "tenant", "fault", "lag", "page-size", "seed", "social-guids", "shown-references"] {
        assert!(help.contains(&format!("--{option}")), "{option}");
    }
    assert!(help.lines().all(|line| line.len() <= 120));
}

#[test]
fn misuse_is_named() {
    for (arguments, part) in [
        (vec!["--what"], "`--what` is no option"),
        (vec!["--port", "a"], "`a` is no port"),
        (vec!["--fault", "500"], "`500` is no fault"),
        (vec!["--lag", "a"], "`a` is no number for `--lag`"),
        (vec!["--tenant", "no-such-file.json"], "no-such-file.json"),
        (vec!["--tenant"], "--tenant"),
        (vec!["rest"], "rest"),
    ] {
        let output = emulator(&arguments).output().unwrap();
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), message.contains(part)), (Some(2), true), "{arguments:?}: {message}");
    }
}
