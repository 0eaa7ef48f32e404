#![doc = include_str!("../README.md")]
#![deny(missing_docs)]
// Types of a large description hold each other deeper than the compiler follows unless it is told.
#![recursion_limit = "4096"]

#[rustfmt::skip]
mod generated;

pub use generated::*;
// What generated code calls it.
use openapi_client_runtime as runtime;
#[doc(inline)]
pub use openapi_client_runtime::{
    Answering, Attempt, Body, Budgeted, Bytes, ConnectFailure, Connection, Error, ErrorKind, File,
    FinishedAttempt, Hook, Items, LogLevel, Null, Object, OpenEnum, Operation, Options,
    OutgoingAttempt, Pages, ParseTimestampError, Part, RateLimit, RawRequest, Reply, Request,
    Retry, RetryBudget, RetryPolicy, Sending, Timestamp, Transport, Unknown, Unlisted,
};
// Their types stand in the public API.
pub use openapi_client_runtime::{bytes, futures_core, http, reqwest, serde_json};
