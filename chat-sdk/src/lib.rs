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
//! - `serde-all`: derives `Serialize` and `Deserialize` for every generated type, instead of only the
//!   direction in which it travels; for caches and mocks.
//!
//! With neither of the first two, https needs an HTTP client of yours:
//! [`ClientBuilder::http_client`].

#![deny(missing_docs)]

mod builder;
mod client;
mod envelope;
#[rustfmt::skip]
mod generated;
#[doc(hidden)]
pub mod runtime;
mod secret;
mod token;

pub use builder::ClientBuilder;
pub use client::Client;
pub use envelope::ErrorEnvelope;
pub use generated::{Chat, operations, types};
pub use runtime::{
    Body, Connection, Error, ErrorKind, File, Null, Object, OpenEnum, Operation, Options,
    ParseTimestampError, Part, RateLimit, Reply, Request, Sending, Timestamp, Unknown,
};
pub use token::UserToken;

// Their types stand in this crate's public API.
pub use {bytes, futures_core, reqwest, serde_json};
