//! Calls are repeated where the description says that it does no harm.

use std::error::Error;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use chat_sdk::{Bytes, Client, Connection, Request, Retry, Transport, http};
use heck::ToUpperCamelCase;
use suite::calls::CASES;

/// Breaks off every call, or refuses it, and counts the attempts.
#[derive(Clone, Default)]
struct Down {
    refuses: bool,
    attempts: Arc<AtomicU32>,
}

impl Transport for Down {
    fn send(&self, _: &Request) -> chat_sdk::Answering {
        self.attempts.fetch_add(1, Ordering::Relaxed);
        let mut answer = http::Response::new(Bytes::new());
        *answer.status_mut() = http::StatusCode::TOO_MANY_REQUESTS;
        let result = match self.refuses {
            true => Ok(answer),
            false => Err(io::Error::from(io::ErrorKind::ConnectionReset).into()),
        };
        Box::pin(std::future::ready(result))
    }
}

fn connection(down: &Down) -> Result<Connection, chat_sdk::Error> {
    let client = Client::builder("key", "secret")
        .transport(down.clone())
        .retry(Retry::standard().with_first_delay(Duration::ZERO))
        .build()?;
    Ok(client.connection().clone())
}

#[tokio::test]
async fn reads_are_repeated_and_writes_are_not() -> Result<(), Box<dyn Error>> {
    let document = suite::harness::document()?;
    let mut posts = Vec::new();
    let down = Down::default();
    let connection = connection(&down)?;
    for case in CASES {
        assert!((case.call)(&connection)?.await.is_err());
        let attempts = down.attempts.swap(0, Ordering::Relaxed);
        let operation = document.operation(case.operation)?;
        let expected = if operation.only_reads { 3 } else { 1 };
        assert_eq!(attempts, expected, "{}", case.operation);
        if operation.only_reads && operation.method != "GET" {
            posts.push(case.operation);
        }
    }
    posts.dedup();
    suite::numbers::check("POSTs that only read", posts.len())
}

#[tokio::test]
async fn every_call_that_is_refused_is_repeated() -> Result<(), Box<dyn Error>> {
    let down = Down {
        refuses: true,
        ..Down::default()
    };
    let connection = connection(&down)?;
    for case in CASES {
        assert!((case.call)(&connection)?.await.is_err());
        let attempts = down.attempts.swap(0, Ordering::Relaxed);
        assert_eq!(attempts, 3, "{}", case.operation);
    }
    Ok(())
}

/// Names that promise a read. One that is none, such as `GetOrCreateChannel`, is named here.
#[test]
fn no_read_is_forgotten() -> Result<(), Box<dyn Error>> {
    let document = suite::harness::document()?;
    let creates = ["GetOrCreateChannel", "GetOrCreateDistinctChannel"];
    for operation in document.operations() {
        let id = operation.id.as_str();
        let words = ["Query", "Get", "List", "Search"];
        let name = id.to_upper_camel_case();
        let promises = words.iter().any(|word| name.starts_with(word)) && !creates.contains(&id);
        assert!(!promises || operation.only_reads, "{id} only reads");
        // A method that only removes is no read, whatever the document says.
        assert!(
            !(operation.only_reads && operation.method == "DELETE"),
            "{id}"
        );
    }
    Ok(())
}
