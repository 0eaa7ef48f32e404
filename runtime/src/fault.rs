//! What went wrong while a call was put together.

use std::fmt;
use std::sync::Arc;

/// Why a request cannot be built: kept in the call, because its setters cannot fail, and returned
/// as an error once the request is wanted.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fault(Arc<str>);

impl Fault {
    pub(super) fn new(message: impl Into<Arc<str>>) -> Self {
        Self(message.into())
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
