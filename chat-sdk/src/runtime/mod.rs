//! What generated code needs of any HTTP API.
//!
//! Generated code holds no logic. An operation is a [`Call`]: a method, a path template,
//! parameters, a body and the type of the answer. This module turns a call into a [`Request`]
//! (a pure function, without a network), sends it over a [`Connection`], and decodes the answer
//! into a [`Reply`]. It knows nothing of the API that is called, and uses nothing of the crate
//! around it, so that it can be mounted in another one.

mod body;
mod call;
mod connection;
mod convert;
mod deadline;
mod decode;
mod error;
mod fault;
mod fields;
mod file;
mod object;
mod observe;
mod open_enum;
mod operation;
mod options;
mod paging;
mod path;
mod position;
mod query;
mod rate_limit;
mod raw;
mod redact;
mod reply;
mod request;
mod resolve;
mod retry;
mod send;
mod tagged_union;
mod timestamp;
mod transport;
mod upload;

pub use body::{Body, Part};
pub use bytes::Bytes;
pub use call::{Call, Sending};
pub use connection::{Connection, ConnectionBuilder};
pub use convert::{Null, list, map, object, objects, to};
pub use decode::from_slice;
pub use error::{ConnectFailure, Error, ErrorKind, Problem};
pub use file::File;
pub use object::Object;
pub use open_enum::{OpenEnum, Unknown, open_enum};
pub use operation::{Operation, operation};
pub use options::Options;
pub use paging::{Items, Pages};
pub use position::Position;
pub use rate_limit::RateLimit;
pub use raw::RawRequest;
pub use reply::Reply;
pub use request::Request;
pub use reqwest::{Method, StatusCode, header::HeaderMap};
pub use retry::{Attempt, Retry, RetryPolicy};
pub use tagged_union::{TagError, Tagged, TaggedUnion, Unlisted, tagged_union};
pub use timestamp::{ParseTimestampError, Timestamp};
pub use transport::{Answering, Transport};

/// What the exported macros name; no part of the public API.
#[doc(hidden)]
pub mod __private {
    pub use super::open_enum::{as_str, deserialize, parse};
    pub use super::tagged_union::deserialize as deserialize_tagged;
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
}
