//! Answers that tests queue, and how an answer becomes a response.

use std::{io::Write as _, time::Duration};

use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};
use http::{
    HeaderMap, HeaderName, HeaderValue, Response, StatusCode,
    header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE},
};
use http_body_util::Full;
use serde_json::{Value, json};

use crate::{Options, RateLimit};

/// What to answer the next right request of an operation with.
#[derive(Clone, Debug)]
pub struct Answer {
    content: Content,
    headers: Vec<(String, String)>,
    delay: Duration,
}

#[derive(Clone, Debug)]
enum Content {
    /// Status, if it is not the one that the document declares, and the value.
    Json(Option<u16>, Value),
    Raw(u16, Bytes),
    Disconnect,
}

impl Answer {
    /// A value, with the status that the document declares for success. It need not be valid: what
    /// a client makes of unknown fields is one of the things to test.
    pub fn json(value: impl Into<Value>) -> Self {
        Self::new(Content::Json(None, value.into()))
    }

    /// A failure in the form that the API gives it.
    pub fn failure(status: u16, code: i32, message: impl Into<String>) -> Self {
        let body = failure_body(status, code, &message.into());
        Self::new(Content::Json(Some(status), body))
    }

    /// Exactly these bytes: no header is added but those that HTTP itself needs.
    pub fn raw(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Self {
        let answer = Self::new(Content::Raw(status, body.into()));
        headers.iter().fold(answer, |answer, (name, value)| {
            answer.with_header(*name, *value)
        })
    }

    /// None: the connection is closed.
    pub fn disconnect() -> Self {
        Self::new(Content::Disconnect)
    }

    /// The same answer, after a while.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// The same answer with one more header; it replaces what the server would say under that name.
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    fn new(content: Content) -> Self {
        Self {
            content,
            headers: Vec::new(),
            delay: Duration::ZERO,
        }
    }

    /// How long to wait before answering.
    pub(crate) fn delay(&self) -> Duration {
        self.delay
    }

    /// The response; none if there is to be none. `request` are the headers of the request.
    pub(crate) fn response(
        &self,
        success: u16,
        options: &Options,
        request: &HeaderMap,
    ) -> Option<Response<Full<Bytes>>> {
        let mut headers = HeaderMap::new();
        let (status, body) = match &self.content {
            Content::Disconnect => return None,
            Content::Raw(status, body) => (*status, body.clone()),
            Content::Json(status, value) => {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                rate_limit(&mut headers, options.rate_limit);
                let text = Bytes::from(value.to_string());
                let body = if options.gzip && accepts_gzip(request) {
                    headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
                    gzip(&text)
                } else {
                    text
                };
                (status.unwrap_or(success), body)
            }
        };
        // A queued header may come more than once; the first of a name replaces our own.
        for name in self
            .headers
            .iter()
            .filter_map(|(name, _)| HeaderName::try_from(name).ok())
        {
            headers.remove(name);
        }
        for (name, value) in &self.headers {
            if let (Ok(name), Ok(value)) =
                (HeaderName::try_from(name), HeaderValue::try_from(value))
            {
                headers.append(name, value);
            }
        }
        let mut response = Response::new(Full::new(body));
        *response.status_mut() =
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        *response.headers_mut() = headers;
        Some(response)
    }
}

/// An error in the form of the API (schema `APIError`).
fn failure_body(status: u16, code: i32, message: &str) -> Value {
    json!({
        "code": code,
        "message": message,
        "StatusCode": status,
        "duration": "0.12ms",
        "more_info": "https://getstream.io/chat/docs/api_errors_response",
        "details": [],
    })
}

fn rate_limit(headers: &mut HeaderMap, says: RateLimit) {
    headers.insert("x-ratelimit-limit", says.limit.into());
    headers.insert("x-ratelimit-remaining", says.remaining.into());
    headers.insert("x-ratelimit-reset", says.reset.into());
}

fn accepts_gzip(request: &HeaderMap) -> bool {
    request
        .get_all(ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|coding| {
            coding
                .split(';')
                .next()
                .is_some_and(|name| name.trim() == "gzip")
        })
}

fn gzip(text: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    // Writing to memory does not fail; should it all the same, the client would see a broken body.
    let written = encoder.write_all(text).and_then(|()| encoder.finish());
    written.unwrap_or_default().into()
}
