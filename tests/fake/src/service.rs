//! One request: read, judged, recorded, answered.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use spec_document::{Document, Operation};

use crate::{
    Answer, Options, RecordedRequest,
    check::{self, Law, Received, Verdict},
    judge::Judge,
};

/// The code of the API for a request that is wrong in itself.
const INPUT_ERROR: i32 = 4;

/// What the connections of a server share.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) document: Arc<Document>,
    pub(crate) options: Options,
    pub(crate) judge: Judge,
    pub(crate) requests: Mutex<Vec<RecordedRequest>>,
    /// Answers to come, by operation.
    pub(crate) queues: Mutex<HashMap<String, VecDeque<Answer>>>,
}

/// Why a connection ends without an answer. Seen by hyper only, which closes the connection.
#[derive(Debug)]
pub(crate) enum Silence {
    Wanted,
    Unread(hyper::Error),
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

impl State {
    pub(crate) async fn serve(
        &self,
        request: Request<Incoming>,
    ) -> Result<Response<Full<Bytes>>, Silence> {
        let (head, body) = request.into_parts();
        let body = body.collect().await.map_err(Silence::Unread)?.to_bytes();
        // As it came: hyper checks a target and does not change it, but for a fragment, which has no
        // place in a request and which it drops.
        let target = head.uri.to_string();
        let law = Law {
            document: &self.document,
            judge: &self.judge,
            options: &self.options,
        };
        let received = Received {
            method: head.method.as_str(),
            target: &target,
            headers: &head.headers,
            body: &body,
        };
        let Verdict {
            operation,
            parts,
            violations,
        } = check::check(&law, &received).await;
        let record = RecordedRequest {
            method: head.method.to_string(),
            target,
            headers: head.headers,
            body,
            parts,
            operation,
            violations,
        };
        if let Some(observer) = &self.options.observer {
            observer(&record);
        }
        let (status, answer) = self.answer(&record);
        let headers = record.headers.clone();
        lock(&self.requests).push(record);
        if !answer.delay().is_zero() {
            tokio::time::sleep(answer.delay()).await;
        }
        answer
            .response(status, &self.options, &headers)
            .ok_or(Silence::Wanted)
    }

    /// What to answer, and the status that it has unless it brings its own.
    fn answer(&self, record: &RecordedRequest) -> (u16, Answer) {
        let id = record.operation.as_deref().unwrap_or("request");
        if !record.violations.is_empty() {
            let problems: Vec<_> = record.violations.iter().map(ToString::to_string).collect();
            let message = format!("{id} failed with error: {}", problems.join("; "));
            return (400, Answer::failure(400, INPUT_ERROR, message));
        }
        let operation = match self.document.operation(id) {
            Ok(operation) => operation,
            Err(error) => return (500, Answer::failure(500, -1, error.to_string())),
        };
        let queued = lock(&self.queues).get_mut(id).and_then(VecDeque::pop_front);
        let answer = queued.unwrap_or_else(|| self.made_up(operation));
        (operation.success.status, answer)
    }

    fn made_up(&self, operation: &Operation) -> Answer {
        let Some(schema) = &operation.success.schema else {
            return Answer::raw(operation.success.status, &[], Bytes::new());
        };
        match self.document.answer(schema, self.options.fill) {
            Ok(value) => Answer::json(value),
            Err(error) => Answer::failure(500, -1, error.to_string()),
        }
    }
}
