//! The runtime of clients that are generated from an OpenAPI description.
//!
//! Clients generated from an OpenAPI description are built on this crate. Generated code holds no
//! logic. An operation is a [`Call`]: a method, a path template, parameters, a body and the type of
//! the answer. This crate turns a call into a [`Request`] (a pure function, without a network), sends
//! it over a [`Connection`], and decodes the answer into a [`Reply`]. It knows nothing of the API
//! that is called.
//!
//! Programs use the client of an API and meet what they need of this crate there, re-exported. What
//! is written here directly is a client by hand:
//!
//! ```no_run
//! use openapi_client_runtime::{Connection, Error, Method};
//!
//! # async fn run() -> Result<(), Error> {
//! let connection = Connection::builder("https://petshop.example.com")
//!     .header("authorization", "Bearer 123")
//!     .build()?;
//! let pets = connection.request(Method::GET, "/pets").await?;
//! println!("{pets:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! - `rustls` (default): TLS by rustls, with the cryptography of aws-lc. It needs a C compiler.
//! - `rustls-no-provider`: TLS by rustls, with the cryptography that the program installs.
//! - `bundled-roots`: certificates to trust, compiled in, for rustls on systems that have none.
//! - `native-tls`: TLS by the operating system.
//! - `socks`: SOCKS proxies.
//! - `tracing` (default): a span for every call and events for its attempts.
//! - `chrono`, `time`, `jiff`: conversions between [`Timestamp`] and the types of these crates.

#![deny(missing_docs)]
// docs.rs builds with a nightly compiler, which can tell what needs which feature.
#![cfg_attr(docsrs, feature(doc_cfg))]

// The derive macro names this crate as others do; only tests use it in here.
#[cfg(test)]
extern crate self as openapi_client_runtime;

mod body;
mod call;
mod choice;
mod client;
mod client_builder;
mod connection;
mod convert;
mod dates;
mod deadline;
mod decode;
mod endpoint;
mod error;
mod fault;
mod fields;
mod file;
mod handle;
mod hook;
mod http_client;
mod integer_enum;
mod object;
mod observe;
mod open_enum;
mod operation;
mod options;
mod paging;
mod path;
mod position;
mod problem;
mod query;
mod rate_limit;
mod raw;
mod redact;
mod reply;
mod request;
mod resolve;
mod retry;
mod send;
mod status;
mod structs;
mod style;
mod tag_serializer;
mod tagged_union;
mod timestamp;
mod transport;
mod upload;
mod user_agent;

pub use body::{Body, Part};
pub use bytes::Bytes;
pub use call::{Call, Sending};
pub use choice::{Alternatives, Choice, ChoiceError, ChoiceValue, Shape, choice, choice_from};
pub use client::client;
pub use client_builder::client_builder;
pub use connection::{Connection, ConnectionBuilder};
pub use convert::{Null, list, map, object, objects, to};
pub use decode::{from_slice, from_slice_of};
pub use endpoint::{Endpoint, RequestBody, Response};
pub use error::{ConnectFailure, Error, ErrorKind, Problem};
pub use file::File;
#[doc(hidden)]
pub use handle::{handle_text, handle_values};
pub use hook::{FinishedAttempt, Hook, OutgoingAttempt};
pub use integer_enum::{IntegerEnum, integer_enum};
pub use object::Object;
pub use observe::LogLevel;
pub use open_enum::{OpenEnum, Unknown, open_enum};
pub use openapi_client_runtime_derive::{Debug, Deserialize};
pub use operation::{Operation, operation};
pub use options::Options;
pub use paging::{Items, Pages};
pub use position::{Offset, Position};
pub use rate_limit::RateLimit;
pub use raw::RawRequest;
#[doc(hidden)]
pub use redact::one_line;
pub use reply::Reply;
pub use request::Request;
pub use reqwest::{Method, StatusCode, header::HeaderMap};
pub use retry::{Attempt, Budgeted, Retry, RetryBudget, RetryPolicy};
pub use status::{ByStatus, Content, ContentError, Successes};
pub use style::Style;
pub use tagged_union::{TagError, Tagged, TaggedUnion, Unlisted, tagged_union};
pub use timestamp::{ParseTimestampError, Timestamp};
pub use transport::{Answering, Transport};

/// Items that the exported macros name; no part of the public API.
#[doc(hidden)]
pub mod __private {
    pub use super::choice::deserialize as deserialize_choice;
    pub use super::integer_enum::{deserialize as deserialize_integer, from_number, number};
    pub use super::open_enum::{as_str, deserialize, display, parse};
    pub use super::redact::hidden;
    pub use super::structs::{
        FieldValue, OpenStruct, Struct, deserialize as deserialize_struct, deserialize_open,
    };
    pub use super::tag_serializer::serialize as serialize_tagged;
    pub use super::tagged_union::{Word, deserialize as deserialize_tagged};
    pub use serde::de::MapAccess;
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
}

// Their types stand in the public interface of this crate, and so in that of the clients built on it.
pub use {bytes, futures_core, http, reqwest, serde_json};
