//! A server that looks at nothing but the end of the path, so that almost all of the time that a call
//! takes is the client's.
//!
//! It prints its address, and ends when its standard input does.

use std::convert::Infallible;
use std::io::{self, Write};
use std::net::Ipv4Addr;
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use benches::{Answers, Error};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Incoming};
use hyper::header::CONTENT_TYPE;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

struct State {
    answers: Answers,
    connections: AtomicUsize,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
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
            hyper::header::HeaderName::from_static(name),
            hyper::header::HeaderValue::from_static(value),
        );
    }
    Ok(response)
}
