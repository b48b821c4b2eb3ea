//! The emulator on the network: HTTP/1.1, on this machine only.

mod cors;

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::thread::JoinHandle;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request as HttpRequest, Response};
use hyper_util::rt::TokioIo;
use tokio::sync::oneshot;

use crate::emulator::Emulator;
use crate::exchange::{Answer, Request};

/// More than any flow takes.
const LARGEST_BODY: usize = 4 << 20;

/// A running server. It ends when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    stop: Option<oneshot::Sender<Infallible>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves on a port of 127.0.0.1; 0 is any that is free.
    ///
    /// # Errors
    ///
    /// When the port is taken.
    pub fn start(emulator: Emulator, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let (stop, stopped) = oneshot::channel::<Infallible>();
        let thread = std::thread::spawn(move || {
            runtime.spawn(serve(listener, emulator));
            // Connections that are open then end with the runtime.
            let _ = runtime.block_on(stopped);
        });
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it is.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its base, as `https://graph.microsoft.com` is that of Graph.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Goes on until the program ends.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn serve(listener: TcpListener, emulator: Emulator) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        // Answers are small, and each is waited for.
        let _ = stream.set_nodelay(true);
        let emulator = emulator.clone();
        let service = service_fn(move |request| exchange(emulator.clone(), request));
        // The date is left out: the same requests get the same answers.
        let connection = http1::Builder::new().auto_date_header(false).serve_connection(TokioIo::new(stream), service);
        tokio::spawn(async move {
            // It fails where a fault drops it, and where a client leaves: both are meant.
            let _ = connection.await;
        });
    }
}

/// The connection is dropped: hyper closes it without an answer when a service fails.
#[derive(Debug)]
struct Dropped;

impl std::fmt::Display for Dropped {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the connection is dropped on demand")
    }
}

impl std::error::Error for Dropped {}

async fn exchange(emulator: Emulator, request: HttpRequest<Incoming>) -> Result<Response<Full<Bytes>>, Dropped> {
    let (head, body) = request.into_parts();
    let header = |name: &hyper::header::HeaderName, value: &hyper::header::HeaderValue| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let mut request = Request {
        method: head.method.as_str().to_owned(),
        target: head.uri.path_and_query().map_or("/", |one| one.as_str()).to_owned(),
        headers: head.headers.iter().map(|(name, value)| header(name, value)).collect(),
        body: Vec::new(),
    };
    if let Some(answer) = cors::answer(&request) {
        return Ok(response(answer, &request));
    }
    match Limited::new(body, LARGEST_BODY).collect().await {
        Ok(body) => request.body = body.to_bytes().to_vec(),
        Err(_) => return Ok(response(Answer { status: 413, ..Answer::default() }, &request)),
    }
    let outcome = emulator.handle(&request);
    if !outcome.delay.is_zero() {
        tokio::time::sleep(outcome.delay).await;
    }
    outcome.answer.map(|answer| response(answer, &request)).ok_or(Dropped)
}

fn response(answer: Answer, request: &Request) -> Response<Full<Bytes>> {
    let mut builder = Response::builder().status(answer.status);
    for (name, value) in answer.headers.iter().chain(&cors::headers(request)) {
        builder = builder.header(*name, value);
    }
    if answer.body.is_some() {
        builder = builder.header("Content-Type", "application/json");
    }
    let body = answer.body.map(|body| body.to_string()).unwrap_or_default();
    // A value that came with the request may be no header; nothing is answered then.
    builder.body(Full::new(body.into())).unwrap_or_default()
}
