//! The emulator on the network.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use entra_user_flow_emulator::{Emulator, Options, Server};

use crate::support::FLOWS;

fn server(fault: Option<&str>) -> Server {
    let options = Options::default();
    let options = match fault {
        Some(fault) => options.fault(fault.parse().unwrap()),
        None => options,
    };
    Server::start(Emulator::new(options), 0).unwrap()
}

/// What comes back for a request with these headers, until the connection ends.
fn exchange(server: &Server, line: &str, headers: &[&str], body: &str) -> String {
    let mut stream = TcpStream::connect(server.address()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let host = format!("Host: {}", server.address());
    let length = format!("Content-Length: {}", body.len());
    let own = ["Authorization: Bearer t0ken", "Connection: close", length.as_str()];
    let has_host = headers.iter().any(|header| header.starts_with("Host:"));
    let host = if has_host { Vec::new() } else { vec![host.as_str()] };
    let head: Vec<&str> = host.into_iter().chain(own).chain(headers.iter().copied()).collect();
    write!(stream, "{line} HTTP/1.1\r\n{}\r\n\r\n{body}", head.join("\r\n")).unwrap();
    let mut answer = String::new();
    let _ = stream.read_to_string(&mut answer);
    answer
}

fn has(answer: &str, header: &str) -> bool {
    answer.lines().any(|line| line.eq_ignore_ascii_case(header))
}

#[test]
fn it_answers_on_this_machine_only() {
    let server = server(None);
    assert!(server.address().ip().is_loopback());
    assert_eq!(server.url(), format!("http://{}", server.address()));
    let answer = exchange(&server, &format!("GET {FLOWS}"), &[], "");
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    assert!(has(&answer, "content-type: application/json"), "{answer}");
    assert!(!answer.to_lowercase().contains("\r\ndate:"), "{answer}");
}

#[test]
fn a_next_page_is_where_the_first_was() {
    let server = server(Some("page=1"));
    let answer = exchange(&server, &format!("GET {FLOWS}"), &[], "");
    let link = format!(r#""@odata.nextLink":"{}{FLOWS}?%24skiptoken=1""#, server.url());
    assert!(answer.contains(&link), "{answer}");
    let next = exchange(&server, &format!("GET {FLOWS}?%24skiptoken=1"), &[], "");
    assert!(next.contains("Staff, sign in only") && !next.contains("nextLink"), "{next}");
}

#[test]
fn a_page_of_this_machine_may_ask_and_no_other() {
    let server = server(Some("429;retry-after=1"));
    for origin in ["http://127.0.0.1:5173", "http://localhost", "https://localhost:8443", "http://[::1]:80"] {
        let header = format!("Origin: {origin}");
        let answer = exchange(&server, &format!("GET {FLOWS}"), &[&header], "");
        assert!(has(&answer, &format!("access-control-allow-origin: {origin}")), "{answer}");
        assert!(answer.to_lowercase().contains("access-control-expose-headers: retry-after"), "{answer}");
    }
    for origin in ["https://example.com", "null", "http://127.0.0.1.example.com", "http://localhost.example.com:80"] {
        let header = format!("Origin: {origin}");
        let answer = exchange(&server, &format!("GET {FLOWS}"), &[&header], "");
        assert!(answer.starts_with("HTTP/1.1 403"), "{origin}: {answer}");
        assert!(!answer.contains("access-control-allow-origin"), "{origin}: {answer}");
    }
}

#[test]
fn a_browser_asks_before() {
    let server = server(Some("503"));
    let headers = ["Origin: http://127.0.0.1:5173", "Access-Control-Request-Headers: authorization,x-emulator-fault"];
    let answer = exchange(&server, &format!("OPTIONS {FLOWS}"), &headers, "");
    assert!(answer.starts_with("HTTP/1.1 204"), "{answer}");
    assert!(has(&answer, "access-control-allow-headers: authorization,x-emulator-fault"), "{answer}");
    assert!(answer.contains("PATCH, DELETE"), "{answer}");
}

#[test]
fn a_name_that_only_leads_here_is_refused() {
    let answer = exchange(&server(None), &format!("GET {FLOWS}"), &["Host: rebound.example.com"], "");
    assert!(answer.starts_with("HTTP/1.1 403"), "{answer}");
}

#[test]
fn a_dropped_connection_ends_without_an_answer() {
    for fault in ["drop-before", "drop-after"] {
        assert_eq!(exchange(&server(Some(fault)), &format!("GET {FLOWS}"), &[], ""), "", "{fault}");
    }
}

#[test]
fn a_slow_answer_comes_and_holds_nobody_up() {
    let server = server(Some("slow=700;path=organization"));
    let start = Instant::now();
    std::thread::scope(|scope| {
        let slow = scope.spawn(|| exchange(&server, "GET /v1.0/organization", &[], ""));
        assert!(exchange(&server, &format!("GET {FLOWS}"), &[], "").starts_with("HTTP/1.1 200"));
        assert!(start.elapsed() < Duration::from_millis(700), "{:?}", start.elapsed());
        assert!(slow.join().unwrap().starts_with("HTTP/1.1 200"));
    });
    assert!(start.elapsed() >= Duration::from_millis(700));
}

#[test]
fn bodies_come_through_and_have_a_bound() {
    let server = server(None);
    let json = ["Content-Type: application/json"];
    let made = exchange(&server, "POST /v1.0/applications", &json, r#"{"displayName":"Garten für Ömer"}"#);
    assert!(made.starts_with("HTTP/1.1 201"), "{made}");
    assert!(made.contains("Garten für Ömer"), "{made}");
    let large = exchange(&server, "POST /v1.0/applications", &json, &" ".repeat((4 << 20) + 1));
    assert!(large.is_empty() || large.starts_with("HTTP/1.1 413"), "{large}");
}

#[test]
fn it_ends_when_it_is_dropped() {
    let server = server(None);
    let address = server.address();
    drop(server);
    assert!(TcpStream::connect(address).is_err());
}
