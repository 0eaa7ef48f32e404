//! What a client got wrong.

use std::fmt;

/// One thing in a request that is not as the document says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// Where: a part of the request, and a JSON pointer within it, such as `body/message/text` or
    /// `query parameter limit`.
    pub at: String,
    /// What is wrong there.
    pub problem: String,
}

impl Violation {
    pub(crate) fn new(at: impl Into<String>, problem: impl Into<String>) -> Self {
        Self {
            at: at.into(),
            problem: problem.into(),
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.problem)
    }
}
