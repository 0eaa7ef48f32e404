//! The Rust SDK of the [Stream Chat API](https://getstream.io/chat/), for servers.
//!
//! ```no_run
//! use chat_sdk::{Client, types::MessageRequest};
//!
//! # async fn run() -> Result<(), chat_sdk::Error> {
//! let client = Client::from_env()?; // STREAM_API_KEY and STREAM_API_SECRET
//! let chat = client.chat();
//!
//! let sent = chat
//!     .send_message("messaging", "general", MessageRequest::new().text("hi").user_id("john"))
//!     .skip_push(true)
//!     .await?;
//! println!("{} {:?}", sent.message.id, sent.rate_limit());
//! # Ok(())
//! # }
//! ```
//!
//! # Operations
//!
//! Every operation of the API is a method of [`Chat`]. What an operation requires is an argument,
//! what is optional is a setter, and awaiting it sends it. An operation is an owned value: it can be
//! stored, cloned and spawned, and [`to_request`](operations::messages::SendMessage::to_request) shows
//! what it would send. Settings of a single call, such as a longer timeout, are its
//! [`with_options`](operations::messages::SendMessage::with_options).
//!
//! The answer is a [`Reply`]: it dereferences to the decoded body, and has the status, the headers,
//! the rate limit and the raw bytes beside it.
//!
//! # Errors
//!
//! There is one [`Error`], which is one word wide and prints as one line without a secret in it.
//!
//! ```no_run
//! # async fn run(chat: chat_sdk::Chat) -> Result<(), chat_sdk::Error> {
//! match chat.get_message("gone").await {
//!     Ok(reply) => println!("{}", reply.message.text),
//!     Err(error) if error.is_not_found() => println!("no such message"),
//!     Err(error) if error.is_rate_limited() => println!("wait {:?}", error.retry_after()),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Retries
//!
//! A call is sent once, unless the client or the call asks for more; [`Retry`] says why, and what
//! its limits are.
//!
//! ```no_run
//! # use chat_sdk::{Client, Error, Options, Retry};
//! # async fn run() -> Result<(), Error> {
//! let client = Client::builder("key", "secret").retry(Retry::standard()).build()?;
//! // Deleting twice does no more harm than deleting once.
//! let options = Options::new().retry(Retry::standard().writes_too());
//! client.chat().delete_message("gone").with_options(options).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Pages, handles, tasks
//!
//! Operations that answer in pages have `pages()` and `items()`, which are streams with a
//! `try_next` of their own. A [`Channel`] binds a type and an id for every operation on it.
//! Operations that start a task have `and_wait()`, and [`Client::wait_for_task`] waits for any.
//!
//! ```no_run
//! # async fn run(chat: chat_sdk::Chat) -> Result<(), chat_sdk::Error> {
//! let general = chat.channel("messaging", "general");
//! general.mark_read().user_id("john").await?;
//!
//! let mut threads = chat.query_threads().user_id("john").limit(25).items();
//! while let Some(thread) = threads.try_next().await? {
//!     println!("{}", thread.title);
//! }
//!
//! chat.delete_channels(["messaging:general"]).and_wait().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Timeouts, dropping, and the runtime
//!
//! A call may take 30 seconds unless the client or the call says otherwise; connecting is a part of
//! that. Dropping the future of a call cancels it. Like a timeout, that says nothing about the
//! server: what it was asked to do may have been done. Futures of this crate need a tokio runtime
//! with its clock and its network switched on (`enable_all`); polled outside of one, tokio panics.
//! Making a client or an operation needs none.
//!
//! # Testing
//!
//! An operation can be compared by [`to_request`](operations::messages::SendMessage::to_request),
//! which sends nothing. A [`Transport`] answers in place of the network, and
//! [`ClientBuilder::base_url`] leads to a server of a test's own. Types of answers are made by
//! `Default` and assignment. The example `testing` shows all of it.
//!
//! # Observability
//!
//! With the feature `tracing`, every call is a span named `call` around all of its attempts. Its
//! fields are those of OpenTelemetry's conventions for HTTP clients: `http.request.method`,
//! `url.template`, `server.address`, `http.response.status_code`, `http.request.resend_count`,
//! `error.type`. Inside of it, `request sent` and `response received` are events of the level
//! `debug`, and `request failed` is one of `error`, or of `debug` if the call will be tried again.
//! Headers, the query, keys and tokens are never recorded; bodies only with
//! [`ClientBuilder::log_bodies`].
//!
//! # Values
//!
//! Decoding does not fail because the server changed its mind: unknown fields are ignored, unknown
//! enum values are kept as they came, what is missing or null reads as the default of its type, and
//! an integer too wide for its type saturates. Dates are [`Timestamp`]s, free-form JSON objects are
//! [`Object`]s, which setters make of a `json!({..})` or of any struct that serialises to one.
//!
//! # Features
//!
//! - `rustls` (default): TLS by rustls.
//! - `native-tls`: TLS by the operating system.
//! - `tracing` (default): a span for every call and events for what becomes of it. See
//!   [observability](#observability).
//! - `chrono`, `time`, `jiff`: conversions between [`Timestamp`] and the types of these crates.
//! - `webhooks` (default): verifies and reads the events that Stream delivers, in the module `webhook`.
//! - `serde-all`: derives `Serialize` and `Deserialize` for every generated type, instead of only the
//!   direction in which it travels; for caches and mocks.
//!
//! With neither of the first two, https needs an HTTP client of yours:
//! [`ClientBuilder::http_client`].

#![deny(missing_docs)]

mod builder;
mod client;
mod dates;
mod envelope;
mod error_code;
#[rustfmt::skip]
mod generated;
#[doc(hidden)]
pub mod runtime;
mod secret;
mod task;
mod token;
#[cfg(feature = "webhooks")]
pub mod webhook;

pub use builder::ClientBuilder;
pub use client::Client;
pub use envelope::ErrorEnvelope;
pub use error_code::{ErrorCode, UnknownCode};
pub use generated::{Channel, Chat, operations, types};
pub use runtime::{
    Answering, Attempt, Body, Bytes, ConnectFailure, Connection, Error, ErrorKind, File, Items,
    Null, Object, OpenEnum, Operation, Options, Pages, ParseTimestampError, Part, RateLimit,
    RawRequest, Reply, Request, Retry, RetryPolicy, Sending, Timestamp, Transport, Unknown,
    Unlisted,
};
pub use task::WaitForTask;
pub use token::UserToken;

// Their types stand in this crate's public API.
pub use {bytes, futures_core, http, reqwest, serde_json};
