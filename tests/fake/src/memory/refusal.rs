//! Why there is no success, as the API says it.

/// The code of the API for a fault of its own.
const INTERNAL: i32 = -1;

/// The code of the API for a request that is wrong in itself.
const INPUT_ERROR: i32 = 4;

/// The code of the API for something that does not exist.
const NOT_FOUND: i32 = 16;

/// An answer in the API's form of an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// HTTP status.
    pub(crate) status: u16,
    /// The API's code.
    pub(crate) code: i32,
    /// What is wrong, for the reader.
    pub(crate) problems: Vec<String>,
}

impl Refusal {
    /// The request names something that is not there.
    pub(crate) fn not_found(what: &str, id: &str) -> Self {
        Self {
            status: 404,
            code: NOT_FOUND,
            problems: vec![format!("there is no {what} `{id}`")],
        }
    }

    /// The request fits the document, and still makes no sense.
    pub(crate) fn input(problem: impl Into<String>) -> Self {
        Self::input_all(vec![problem.into()])
    }

    /// All that is wrong with a request.
    pub(crate) fn input_all(problems: Vec<String>) -> Self {
        Self {
            status: 400,
            code: INPUT_ERROR,
            problems,
        }
    }

    /// There is no right answer, by a fault of the document or of this server. A wrong one would
    /// mislead the client.
    pub(crate) fn fault(error: impl std::fmt::Display) -> Self {
        Self {
            status: 500,
            code: INTERNAL,
            problems: vec![format!("the fake server has no right answer: {error}")],
        }
    }
}
