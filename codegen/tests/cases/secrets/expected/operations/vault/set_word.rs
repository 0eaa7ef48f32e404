// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `SetWord`, made by [`Api::set_word`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SetWord(runtime::Call<SetWordAnswer>);

impl Api {
    /// Calls `SetWord`.
    ///
    /// `POST /words`
    ///
    /// Answers with [`SetWordAnswer`], by status.
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "SetWord")]
    pub fn set_word(&self, body: impl Into<String>) -> SetWord {
        SetWord(
            runtime::Call::new(&self.connection, &SetWord::ENDPOINT)
                .text_body("text/plain", runtime::to::<String>(body)),
        )
    }
}

impl SetWord {
    const ENDPOINT: runtime::Endpoint<SetWordAnswer> = runtime::Endpoint {
        id: "SetWord",
        method: &runtime::Method::POST,
        path: "/words",
        accept: "text/plain, application/json",
        is_nullable: true,
        secrets: &[""],
        ..runtime::Endpoint::by_status()
    };
}

runtime::operation!(SetWord, SetWordAnswer);

/// The response of `SetWord` by status code.
#[derive(Clone, runtime::Debug, PartialEq)]
#[non_exhaustive]
pub enum SetWordAnswer {
    /// `200`: The word.
    Ok(#[secret] String),
    /// `202`: Later.
    Accepted(Box<types::Plain>),
}

impl runtime::ByStatus for SetWordAnswer {
    const SUCCESSES: runtime::Successes<Self> = &[
        ("200", |content| content.text().map(Self::Ok)),
        ("202", |content| content.json().map(Box::new).map(Self::Accepted)),
    ];
}
