//! Looking up the name of a server, so that a failure to do so can be told from others.
//!
//! Names are resolved as reqwest does it by itself, by the operating system. But the error that
//! comes of it there is an I/O error without a kind; here it has a type of its own.

use std::error::Error as StdError;
use std::fmt;
use std::io;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

/// The resolver of the operating system.
pub(super) struct System;

impl Resolve for System {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            // The HTTP client puts the port of the address in the place of this one.
            match tokio::net::lookup_host((name.as_str(), 0)).await {
                Ok(found) => Ok(Box::new(found.collect::<Vec<_>>().into_iter()) as Addrs),
                Err(error) => Err(LookupError::new(error).into()),
            }
        })
    }
}

/// Why a name could not be looked up.
#[derive(Debug)]
pub(super) struct LookupError(io::Error);

impl LookupError {
    pub(super) fn new(error: io::Error) -> Self {
        Self(error)
    }
}

impl fmt::Display for LookupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of the server cannot be looked up")
    }
}

impl StdError for LookupError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}
