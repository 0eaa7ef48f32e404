//! The crate around generated code, for an API that has none yet: manifest, root module, README.
//!
//! These files are a beginning. They are written once and are the user's from then on; what follows
//! the description stands in [`GENERATED`], which the generator owns.

mod manifest;
mod name;
mod readme;

pub use name::{BadCrateName, CrateName};

use std::path::Path;

use crate::model::Api;
use crate::render::Files;

/// The directory of the generated code within the crate.
pub const GENERATED: &str = "src/generated";

/// The source from which the crate takes the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// A version of the registry.
    Version(String),
    /// A directory, as the manifest names it.
    Path(String),
}

impl Runtime {
    /// A directory as a crate in another one names it: relative, so that both can be moved together.
    /// Both paths are absolute.
    pub fn at(runtime: &Path, package: &Path) -> Self {
        let mut common = 0;
        for (a, b) in runtime.components().zip(package.components()) {
            if a != b {
                break;
            }
            common += 1;
        }
        let up = package.components().skip(common).map(|_| "..".to_owned());
        let down = runtime.components().skip(common);
        let down = down.map(|part| part.as_os_str().to_string_lossy().into_owned());
        let steps: Vec<String> = up.chain(down).collect();
        // On another drive there is no way from one to the other.
        Self::Path(match common {
            0 => runtime.display().to_string(),
            _ => steps.join("/"),
        })
    }
}

/// The files that a new crate begins with, by their path in it.
pub fn skeleton(api: &Api, name: &CrateName, runtime: &Runtime) -> Files {
    let files = [
        ("Cargo.toml", manifest::render(api, name, runtime)),
        ("README.md", readme::render(api, name)),
        ("src/lib.rs", LIB.to_owned()),
    ];
    files
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text))
        .collect()
}

/// The same for every API, so that what the description changes is in generated code alone.
const LIB: &str = r#"#![doc = include_str!("../README.md")]
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
    OutgoingAttempt, Pages, ParseTimestampError, Part, RateLimit, RawRequest, Reply, Request, Retry,
    RetryBudget, RetryPolicy, Sending, Timestamp, Transport, Unknown, Unlisted,
};
// Their types stand in the public API.
pub use openapi_client_runtime::{bytes, futures_core, http, reqwest, serde_json};
"#;
