//! Servers of a few lines.

use std::time::Duration;

use chat_sdk::Client;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A server that answers requests with the bytes given, and returns what it was sent.
pub(crate) struct Server {
    pub(crate) base_url: String,
    requests: JoinHandle<Vec<Vec<u8>>>,
}

impl Server {
    /// Answers with these very bytes, and closes the connection.
    pub(crate) async fn raw(answer: impl Into<Vec<u8>>) -> Self {
        let answer = answer.into();
        Self::run(async move |mut stream: TcpStream| {
            let request = read_request(&mut stream).await;
            // A client that has seen enough may have closed already.
            let _ = stream.write_all(&answer).await;
            let _ = stream.shutdown().await;
            request
        })
        .await
    }

    /// Answers with a status line, headers and a body.
    pub(crate) async fn answer(status: &str, headers: &str, body: &str) -> Self {
        let length = body.len();
        Self::raw(format!(
            "HTTP/1.1 {status}\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
        ))
        .await
    }

    /// Answers one request after the other, each with a status line, headers and a body, and each on
    /// a connection of its own. Without any answer, the connection is closed.
    pub(crate) async fn answers(answers: &[Option<(&str, &str, &str)>]) -> Self {
        let answers: Vec<_> = answers
            .iter()
            .map(|answer| match answer {
                Some((status, headers, body)) => format!(
                    "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n{body}",
                    body.len()
                ),
                None => String::new(),
            })
            .collect();
        let (listener, base_url) = listen().await;
        let requests = tokio::spawn(async move {
            let mut requests = Vec::new();
            for answer in answers {
                let (mut stream, _) = listener.accept().await.expect("a connection");
                requests.push(read_request(&mut stream).await);
                let _ = stream.write_all(answer.as_bytes()).await;
                let _ = stream.shutdown().await;
            }
            requests
        });
        Self { base_url, requests }
    }

    /// Answers with these bytes, and leaves the client waiting for more.
    pub(crate) async fn stalled(answer: &'static str) -> Self {
        Self::run(async move |mut stream: TcpStream| {
            let request = read_request(&mut stream).await;
            let _ = stream.write_all(answer.as_bytes()).await;
            tokio::time::sleep(Duration::from_secs(60)).await;
            request
        })
        .await
    }

    async fn run<F>(serve: impl FnOnce(TcpStream) -> F + Send + 'static) -> Self
    where
        F: Future<Output = Vec<u8>> + Send + 'static,
    {
        let (listener, base_url) = listen().await;
        let requests = tokio::spawn(async move {
            let (stream, _) = listener.accept().await.expect("a connection");
            vec![serve(stream).await]
        });
        Self { base_url, requests }
    }

    pub(crate) fn client(&self) -> Client {
        Client::builder("key12345", "hunter2222")
            .base_url(&self.base_url)
            .build()
            .expect("a client")
    }

    /// What was sent, as text.
    pub(crate) async fn request(self) -> String {
        self.requests().await.swap_remove(0)
    }

    /// What was sent, as text, once all answers are given.
    pub(crate) async fn requests(self) -> Vec<String> {
        let requests = self.requests.await.expect("requests");
        requests
            .iter()
            .map(|request| String::from_utf8_lossy(request).into_owned())
            .collect()
    }
}

async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    (listener, base_url)
}

/// The value of a header, of a request that was sent.
pub(crate) fn header<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    let (head, _) = request.split_once("\r\n\r\n")?;
    head.lines()
        .filter_map(|line| line.split_once(": "))
        .find(|(candidate, _)| candidate.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
}

/// Reads one request, whose body has a length or is chunked.
async fn read_request(stream: &mut TcpStream) -> Vec<u8> {
    let mut request = Vec::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = stream.read(&mut buffer).await.unwrap_or(0);
        request.extend_from_slice(&buffer[..read]);
        if read == 0 || is_complete(&request) {
            return request;
        }
    }
}

fn is_complete(request: &[u8]) -> bool {
    let Some(end) = request.windows(4).position(|window| window == b"\r\n\r\n") else {
        return false;
    };
    let head = String::from_utf8_lossy(&request[..end]).to_ascii_lowercase();
    let body = &request[end + 4..];
    if head.contains("transfer-encoding: chunked") {
        return body.ends_with(b"0\r\n\r\n");
    }
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: ")?.trim().parse().ok());
    body.len() >= length.unwrap_or(0)
}
