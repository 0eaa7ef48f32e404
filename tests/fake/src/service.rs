//! One request: read, judged, recorded, answered.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Instant,
};

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::{Body as _, Incoming};
use spec_document::{BodyKind, Document, Operation};

use crate::{
    Answer, Options, Outcome, RecordedRequest, Source, Violation,
    check::{self, Arguments, Law, Received, Verdict},
    judge::Judge,
    memory::{Memory, Refusal},
    pages,
};

/// What the connections of a server share.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) document: Arc<Document>,
    pub(crate) options: Options,
    pub(crate) judge: Judge,
    pub(crate) memory: Memory,
    pub(crate) requests: Mutex<Vec<RecordedRequest>>,
    /// The operation that is about to be called, if anybody said so.
    pub(crate) expected: Mutex<Option<String>>,
    /// Answers to come, by operation.
    pub(crate) queues: Mutex<HashMap<String, VecDeque<Answer>>>,
}

/// What an operation answers whose answer is text. A part of it is not ASCII.
pub const TEXT: &str = "line 1\nline 2: \u{e9}\n";

/// What an operation answers whose answer is bytes. They are no text.
pub const BYTES: &[u8] = &[0, 159, 146, 150, 255];

/// Why a connection ends without an answer. Seen by hyper only, which closes the connection.
#[derive(Debug)]
pub(crate) enum Silence {
    Wanted,
    Unread(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for Silence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wanted => f.write_str("no answer is wanted"),
            Self::Unread(error) => write!(f, "the request ended early: {error}"),
        }
    }
}

impl std::error::Error for Silence {}

/// A test that panics while it holds a lock leaves the data whole: every change is one call.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The body of a request.
enum Read {
    Whole(Bytes),
    TooLarge,
}

/// Reads a body up to a limit. One whose length is announced and too large is not read at all.
async fn read(body: Incoming, limit: usize) -> Result<Read, Silence> {
    if body.size_hint().lower() > u64::try_from(limit).unwrap_or(u64::MAX) {
        return Ok(Read::TooLarge);
    }
    match Limited::new(body, limit).collect().await {
        Ok(read) => Ok(Read::Whole(read.to_bytes())),
        Err(error) if error.is::<LengthLimitError>() => Ok(Read::TooLarge),
        Err(error) => Err(Silence::Unread(error)),
    }
}

impl State {
    pub(crate) async fn serve(
        &self,
        request: Request<Incoming>,
    ) -> Result<Response<Full<Bytes>>, Silence> {
        let (head, body) = request.into_parts();
        let body = read(body, self.options.body_limit).await?;
        // As it came: hyper checks a target and does not change it, but for a fragment, which has no
        // place in a request and which it drops.
        let target = head.uri.to_string();
        let expected = lock(&self.expected).clone();
        let law = Law {
            document: &self.document,
            judge: &self.judge,
            options: &self.options,
            expected: expected.as_deref(),
        };
        let begin = Instant::now();
        let (verdict, body) = match body {
            Read::Whole(body) => {
                let received = Received {
                    method: head.method.as_str(),
                    target: &target,
                    headers: &head.headers,
                    body: &body,
                };
                (check::check(&law, &received).await, body)
            }
            Read::TooLarge => (self.too_large(), Bytes::new()),
        };
        let Verdict {
            operation,
            parts,
            violations,
            arguments,
            is_too_large,
            is_not_acceptable,
        } = verdict;
        let record = RecordedRequest {
            method: head.method.to_string(),
            target,
            headers: head.headers,
            body,
            parts,
            operation,
            arguments,
            violations,
        };
        let Choice {
            success,
            answer,
            source,
            problems,
        } = match is_too_large {
            true => Choice::refused(&record, StatusCode::PAYLOAD_TOO_LARGE),
            false if is_not_acceptable && record.violations.len() == 1 => {
                Choice::refused(&record, StatusCode::NOT_ACCEPTABLE)
            }
            false => self.choose(&record, &record.arguments),
        };
        let response = answer.response(success, &self.options, &record.headers);
        if let Some(observer) = &self.options.observer {
            let outcome = Outcome {
                status: response.as_ref().map(|response| response.status().as_u16()),
                source,
                took: begin.elapsed(),
                problems,
            };
            observer(&record, &outcome);
        }
        if self.options.record {
            lock(&self.requests).push(record);
        }
        if !answer.delay().is_zero() {
            tokio::time::sleep(answer.delay()).await;
        }
        response.ok_or(Silence::Wanted)
    }

    /// The verdict about a request whose body was not read, so that nothing else is known.
    fn too_large(&self) -> Verdict {
        let limit = self.options.body_limit;
        let problem = format!("is larger than {limit} bytes, the limit of this server");
        Verdict {
            violations: vec![Violation::new("body", problem)],
            is_too_large: true,
            ..Verdict::default()
        }
    }

    fn choose(&self, record: &RecordedRequest, arguments: &Arguments) -> Choice {
        let id = record.operation.as_deref().unwrap_or("request");
        if !record.violations.is_empty() {
            let problems = record.violations.iter().map(ToString::to_string);
            return Choice::refusal(id, Refusal::input_all(problems.collect()), Source::Refused);
        }
        let operation = match self.document.operation(id) {
            Ok(operation) => operation,
            Err(error) => return Choice::refusal(id, Refusal::fault(error), Source::Refused),
        };
        let queued = lock(&self.queues).get_mut(id).and_then(VecDeque::pop_front);
        if let Some(answer) = queued {
            return Choice::new(operation, answer, Source::Queued);
        }
        let (answer, source) = match self.remembered(operation, arguments) {
            Some(answer) => (answer, Source::Remembered),
            None => (
                self.made_up(operation, arguments, &record.headers),
                Source::Sample,
            ),
        };
        match answer {
            Ok(answer) => Choice::new(operation, mark(answer, source), source),
            Err(refusal) => Choice::refusal(id, refusal, source),
        }
    }

    /// An answer from memory, if it is on and knows the operation.
    fn remembered(
        &self,
        operation: &Operation,
        arguments: &Arguments,
    ) -> Option<Result<Answer, Refusal>> {
        if !self.options.memory {
            return None;
        }
        let (document, judge) = (&self.document, &self.judge);
        let answer = self.memory.answer(document, judge, operation, arguments)?;
        Some(answer.map(Answer::json))
    }

    /// A sample in the first media type that the request takes.
    fn made_up(
        &self,
        operation: &Operation,
        arguments: &Arguments,
        request: &HeaderMap,
    ) -> Result<Answer, Refusal> {
        let success = &operation.success;
        let (Some(schema), Some(media_type), Some(kind)) =
            (&success.schema, &success.media_type, success.kind())
        else {
            return Ok(Answer::raw(success.status, &[], Bytes::new()));
        };
        let others = success.others.iter();
        let others = others.map(|other| (&other.schema, &other.media_type, other.kind));
        let mut contents = std::iter::once((schema, media_type, kind)).chain(others);
        let taken = contents.find(|(_, media_type, _)| check::acceptable(request, media_type));
        let (schema, media_type, kind) = taken.unwrap_or((schema, media_type, kind));
        let headers = [("content-type", media_type.as_str())];
        match kind {
            BodyKind::Json => {}
            BodyKind::Text => return Ok(Answer::raw(success.status, &headers, TEXT)),
            _ => return Ok(Answer::raw(success.status, &headers, BYTES)),
        }
        let answer = self.document.answer(schema, self.options.fill);
        let mut answer = answer.map_err(Refusal::fault)?;
        if self.options.pages_end {
            pages::end(&self.document, operation, arguments, &mut answer);
        }
        let answer = Answer::json(answer);
        // A range leaves the type open.
        Ok(match media_type.contains('*') {
            true => answer,
            false => answer.with_header("content-type", media_type),
        })
    }
}

/// What to answer a request.
struct Choice {
    /// The status of an answer that brings none.
    success: u16,
    answer: Answer,
    source: Source,
    problems: Vec<String>,
}

impl Choice {
    fn new(operation: &Operation, answer: Answer, source: Source) -> Self {
        Self {
            success: operation.success.status,
            answer,
            source,
            problems: Vec::new(),
        }
    }

    /// The refusal of a request for one reason, which has a status of its own.
    fn refused(record: &RecordedRequest, status: StatusCode) -> Self {
        let problems = record.violations.iter().map(ToString::to_string);
        let refusal = Refusal {
            status: status.as_u16(),
            ..Refusal::input_all(problems.collect())
        };
        let operation = record.operation.as_deref().unwrap_or("request");
        Self::refusal(operation, refusal, Source::Refused)
    }

    fn refusal(operation: &str, refusal: Refusal, source: Source) -> Self {
        let Refusal {
            status,
            code,
            problems,
        } = refusal;
        let message = format!("{operation} failed with error: {}", problems.join("; "));
        Self {
            success: status,
            answer: mark(Answer::failure(status, code, message), source),
            source,
            problems,
        }
    }
}

/// Says where an answer comes from.
fn mark(answer: Answer, source: Source) -> Answer {
    answer.with_header("x-fake-answer", source.as_str())
}
