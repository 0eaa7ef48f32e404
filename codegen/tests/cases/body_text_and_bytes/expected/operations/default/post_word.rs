// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `PostWord`, made by [`Api::post_word`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PostWord(runtime::Call<()>);

impl Api {
    /// Calls `PostWord`.
    ///
    /// `POST /words`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "PostWord")]
    pub fn post_word(&self, body: impl Into<String>) -> PostWord {
        PostWord(
            runtime::Call::new(&self.connection, &PostWord::ENDPOINT)
                .text_body("text/plain", runtime::to::<String>(body)),
        )
    }
}

impl PostWord {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "PostWord",
        method: &runtime::Method::POST,
        path: "/words",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(PostWord, ());
