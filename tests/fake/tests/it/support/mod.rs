//! A client that sends exactly what it is told, well-formed or not.

#![allow(dead_code, reason = "each test binary uses a part of it")]

pub(crate) mod talk;

use std::{error::Error, net::SocketAddr};

use fake_server::{FakeServer, Options};
use http::HeaderMap;
use serde_json::{Value, json};
use spec_document::{
    Credentials, Document, ExpectedBody, ExpectedPart, ExpectedRequest, PartContent,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error>>;

pub(crate) const KEY: &str = "key";
pub(crate) const SECRET: &str = "secret";

/// `{"server": true}`, signed with the secret by another implementation.
pub(crate) const TOKEN: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzZXJ2ZXIiOnRydWV9.\
                         DHnfQolWsEGFcTR7ZwVBbIVUFAvxzDJXzB6UlyU-7JQ";

const BOUNDARY: &str = "boundary-of-the-test";

pub(crate) fn document() -> Outcome<Document> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/chat.yaml");
    Ok(Document::load(path)?)
}

/// A server that checks key and token.
pub(crate) async fn server() -> Outcome<FakeServer> {
    Ok(FakeServer::start(document()?, options()).await?)
}

pub(crate) fn options() -> Options {
    let mut options = Options::default();
    options.api_key = Some(KEY.into());
    options.api_secret = Some(SECRET.into());
    options
}

pub(crate) fn credentials() -> Credentials {
    let pairs = [
        ("api_key", KEY),
        ("Authorization", TOKEN),
        ("stream-auth-type", "jwt"),
    ];
    pairs
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}

/// A request, as bytes to come.
#[derive(Clone, Debug)]
pub(crate) struct Raw {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Raw {
    /// A request with the right credentials.
    pub(crate) fn new(method: &str, target: &str, body: Option<Value>) -> Self {
        let joint = if target.contains('?') { '&' } else { '?' };
        let mut headers = vec![
            ("Authorization".to_owned(), TOKEN.to_owned()),
            ("stream-auth-type".to_owned(), "jwt".to_owned()),
        ];
        if body.is_some() {
            headers.push(("Content-Type".to_owned(), "application/json".to_owned()));
        }
        Self {
            method: method.to_owned(),
            target: format!("{target}{joint}api_key={KEY}"),
            headers,
            body: body
                .map(|body| body.to_string().into_bytes())
                .unwrap_or_default(),
        }
    }

    /// What the document says should be sent.
    pub(crate) fn of(expected: &ExpectedRequest) -> Self {
        let mut headers = expected.headers.clone();
        let body = match &expected.body {
            ExpectedBody::Json(value) => {
                headers.push(("Content-Type".into(), "application/json".into()));
                value.to_string().into_bytes()
            }
            ExpectedBody::Multipart(parts) => {
                headers.push(form_header());
                form(&parts.iter().map(part).collect::<Vec<_>>())
            }
            _ => Vec::new(),
        };
        Self {
            method: expected.method.clone(),
            target: expected.target(),
            headers,
            body,
        }
    }

    /// The same request as a form of these parts, each a head and a content.
    pub(crate) fn with_form(mut self, parts: &[(String, Vec<u8>)]) -> Self {
        self.headers.retain(|(name, _)| name != "Content-Type");
        self.headers.push(form_header());
        self.body = form(parts);
        self
    }

    pub(crate) fn without_header(mut self, name: &str) -> Self {
        self.headers
            .retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        self
    }

    pub(crate) fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) async fn send(&self, address: SocketAddr) -> Outcome<Reply> {
        let mut head = format!(
            "{} {} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n",
            self.method, self.target
        );
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !self.body.is_empty() {
            head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        }
        head.push_str("\r\n");
        let mut stream = TcpStream::connect(address).await?;
        stream
            .write_all(&[head.as_bytes(), &self.body].concat())
            .await?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await?;
        Reply::parse(&bytes)
    }
}

impl Reply {
    fn parse(bytes: &[u8]) -> Outcome<Self> {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        let end = end.ok_or("the connection ended without an answer")?;
        let head = std::str::from_utf8(&bytes[..end])?;
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1));
        let mut headers = HeaderMap::new();
        for line in lines {
            let (name, value) = line.split_once(": ").ok_or("a header without a colon")?;
            headers.append(http::HeaderName::try_from(name)?, value.parse()?);
        }
        Ok(Self {
            status: status.ok_or("no status")?.parse()?,
            headers,
            body: bytes[end + 4..].to_vec(),
        })
    }

    pub(crate) fn json(&self) -> Outcome<Value> {
        Ok(serde_json::from_slice(&self.body)?)
    }
}

fn form_header() -> (String, String) {
    (
        "Content-Type".into(),
        format!("multipart/form-data; boundary={BOUNDARY}"),
    )
}

fn form(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut body = Vec::new();
    for (head, content) in parts {
        body.extend(format!("--{BOUNDARY}\r\n{head}\r\n\r\n").into_bytes());
        body.extend_from_slice(content);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
    body
}

/// Head and content of a part.
pub(crate) fn part(part: &ExpectedPart) -> (String, Vec<u8>) {
    match &part.content {
        PartContent::File {
            file_name,
            content_type,
            bytes,
        } => (
            file_head(&part.name, file_name, content_type),
            bytes.clone(),
        ),
        PartContent::Json(value) => (field_head(&part.name), value.to_string().into_bytes()),
        PartContent::Text(text) => (field_head(&part.name), text.clone().into_bytes()),
        _ => (field_head(&part.name), Vec::new()),
    }
}

pub(crate) fn field_head(name: &str) -> String {
    format!("Content-Disposition: form-data; name=\"{name}\"")
}

pub(crate) fn file_head(name: &str, file_name: &str, content_type: &str) -> String {
    let head = field_head(name);
    format!("{head}; filename=\"{file_name}\"\r\nContent-Type: {content_type}")
}

/// Sends a request that is wrong in one respect, and looks for words in the answer.
pub(crate) async fn refused(server: &FakeServer, request: &Raw, words: &[&str]) -> Outcome {
    let reply = request.send(server.address()).await?;
    let body = reply.json()?;
    assert_eq!(reply.status, 400, "{request:?}: {body}");
    assert_eq!(
        (&body["code"], &body["StatusCode"]),
        (&json!(4), &json!(400))
    );
    let message = body["message"].as_str().unwrap_or_default();
    for word in words {
        assert!(message.contains(word), "`{word}` is not in `{message}`");
    }
    let records = server.take_requests();
    let [record] = records.as_slice() else {
        return Err(format!("{} requests were recorded", records.len()).into());
    };
    assert_eq!(record.violations.len(), 1, "{message}");
    Ok(())
}

pub(crate) async fn accepted(server: &FakeServer, request: &Raw) -> Outcome {
    let reply = request.send(server.address()).await?;
    assert!(
        reply.status < 300,
        "{request:?}: {}",
        String::from_utf8_lossy(&reply.body)
    );
    server.take_requests();
    Ok(())
}

/// Text as a value of a query.
pub(crate) fn percent(text: &str) -> String {
    spec_document::percent_encode(text)
}
