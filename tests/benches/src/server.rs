//! The canned server.

use std::convert::Infallible;
use std::io::{self, BufRead, BufReader, Write};
use std::net::Ipv4Addr;
use std::process::{self, Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::{Answers, Error};

/// A server that gives the same answers to all requests, in a process of its own. It ends when it is
/// dropped.
#[derive(Debug)]
pub struct CannedServer {
    process: Child,
    url: String,
}

impl CannedServer {
    /// Starts the server by a program that calls [`serve`].
    ///
    /// # Errors
    ///
    /// If it does not start.
    pub fn start(mut program: Command) -> io::Result<Self> {
        let mut process = program
            // It ends when this ends, however that comes about.
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut url = String::new();
        if let Some(stdout) = process.stdout.take() {
            BufReader::new(stdout).read_line(&mut url)?;
        }
        Ok(Self {
            process,
            url: url.trim_end().to_owned(),
        })
    }

    /// Where it is.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for CannedServer {
    fn drop(&mut self) {
        // It may have ended already, and then there is nothing to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

struct State {
    answers: Answers,
    connections: AtomicUsize,
}

/// Serves until its standard input ends. Prints its address first.
///
/// It looks at nothing but the end of the path, so that almost all of the time that a call takes is
/// the client's.
///
/// # Errors
///
/// If there is no port to be had.
#[tokio::main(flavor = "current_thread")]
pub async fn serve() -> Result<(), Error> {
    let state = Arc::new(State {
        answers: Answers::load()?,
        connections: AtomicUsize::new(0),
    });
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    writeln!(io::stdout(), "http://{}", listener.local_addr()?)?;
    thread::spawn(|| {
        let _ = io::copy(&mut io::stdin(), &mut io::sink());
        process::exit(0);
    });
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        state.connections.fetch_add(1, Ordering::Relaxed);
        let state = Arc::clone(&state);
        let service = service_fn(move |request| answer(Arc::clone(&state), request));
        tokio::spawn(async move {
            // A client that hangs up is no failure.
            let _ = http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

async fn answer(
    state: Arc<State>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, mut body) = request.into_parts();
    let mut received = 0;
    while !body.is_end_stream() {
        // A body that breaks off ends; who sent it sees no answer.
        let Some(Ok(frame)) = body.frame().await else {
            break;
        };
        received += frame.data_ref().map_or(0, Bytes::len);
    }
    let answer = match head.uri.path().rsplit('/').next() {
        Some("message") => state.answers.send_message.clone(),
        Some("channels") => state.answers.query_channels.clone(),
        Some("file") => format!(r#"{{"duration":"1.23ms","file":"{received}"}}"#).into(),
        _ => state.connections.load(Ordering::Relaxed).to_string().into(),
    };
    let mut response = Response::new(Full::new(answer));
    for (name, value) in [
        (CONTENT_TYPE.as_str(), "application/json"),
        ("x-ratelimit-limit", "1000"),
        ("x-ratelimit-remaining", "999"),
        ("x-ratelimit-reset", "1767225600"),
    ] {
        response.headers_mut().insert(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
    }
    Ok(response)
}
