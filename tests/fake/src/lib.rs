//! A server that behaves as the OpenAPI document says.
//!
//! It holds every request to the document (path, query, headers, body) and answers what a client got
//! wrong with the API's own error, naming each fault. It answers a right request with a value made up
//! from the schema of the response, or with whatever a test has queued: a value, a failure, bytes that
//! are no HTTP body at all, silence. With [`Options::memory`] it remembers channels, members,
//! messages, reactions and reads, so that a program can be developed against it. And it records what
//! it was sent, byte for byte.
//!
//! It reads the document by itself, through [`spec_document`], and shares no code with the generator
//! or the SDK: what they misread, it does not misread along with them.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use fake_server::{Answer, FakeServer, Options};
//! use spec_document::Document;
//!
//! let document = Document::load("spec/chat.yaml")?;
//! let server = FakeServer::start(document, Options::default()).await?;
//! server.answer_with("GetApp", Answer::failure(429, 9, "slow down").with_header("Retry-After", "1"))?;
//! // … make a client call `server.url()` …
//! assert!(server.requests().iter().all(|request| request.violations.is_empty()));
//! # Ok(())
//! # }
//! ```

#![deny(missing_docs)]

mod answer;
mod check;
mod judge;
mod memory;
mod options;
mod pages;
mod record;
mod routes;
mod server;
mod service;
mod violation;

pub use answer::Answer;
pub use check::Arguments;
pub use memory::remembered;
pub use options::{Observer, Options, Outcome, RateLimit, Source};
pub use record::{Part, RecordedRequest};
pub use server::FakeServer;
pub use service::{BYTES, TEXT};
pub use violation::Violation;
