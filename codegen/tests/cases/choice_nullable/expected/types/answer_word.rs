// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Answer.word`.
///
/// Part of [`Answer`](super::Answer).
#[doc(alias = "Answer.word")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnswerWord {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(AnswerWord, A = "a", B = "b");
