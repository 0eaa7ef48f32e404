//! What can be wrong with a document or with a question about it.

use std::{fmt, io, path::PathBuf};

/// Why the document could not be read, or a question about it has no answer.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The file could not be read.
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The text is neither YAML nor JSON.
    Syntax(String),
    /// A `$ref` leads nowhere, in a circle, or out of the document.
    Reference(String),
    /// The document lacks something, or has it in a form that OpenAPI does not allow.
    Malformed {
        /// Where: a JSON pointer, an operation id or the schema itself.
        at: String,
        /// What is wrong.
        problem: String,
    },
    /// The document is right, but uses something that this package has no rule for. Guessing would
    /// make the tests lie.
    Unsupported {
        /// Where: a JSON pointer, an operation id or the schema itself.
        at: String,
        /// What is not supported.
        what: String,
    },
    /// A name that the document does not know, or a value that does not suit it.
    Unknown(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read { path, source } => write!(f, "cannot read {}: {source}", path.display()),
            Self::Syntax(problem) => write!(f, "not a YAML or JSON document: {problem}"),
            Self::Reference(problem) => write!(f, "bad reference: {problem}"),
            Self::Malformed { at, problem } => write!(f, "malformed document, {at}: {problem}"),
            Self::Unsupported { at, what } => write!(f, "not supported, {at}: {what}"),
            Self::Unknown(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl Error {
    pub(crate) fn malformed(at: impl fmt::Display, problem: impl fmt::Display) -> Self {
        Self::Malformed {
            at: at.to_string(),
            problem: problem.to_string(),
        }
    }

    pub(crate) fn unsupported(at: impl fmt::Display, what: impl fmt::Display) -> Self {
        Self::Unsupported {
            at: at.to_string(),
            what: what.to_string(),
        }
    }
}
