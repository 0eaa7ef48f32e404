// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `��`, made by [`Api::empty`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Empty(runtime::Call<Answer>);

impl Api {
    /// Calls `��`.
    ///
    /// `DELETE /pets/{id�}`
    ///
    /// Answers with [`Answer`], by status.
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "\u{202e}\u{2066}")]
    pub fn empty(&self, id: impl Into<String>) -> Empty {
        Empty(
            runtime::Call::new(&self.connection, &Empty::ENDPOINT)
                .path("id\u{202e}", runtime::to::<String>(id)),
        )
    }
}

impl Empty {
    const ENDPOINT: runtime::Endpoint<Answer> = runtime::Endpoint {
        id: "\u{202e}\u{2066}",
        method: &runtime::Method::DELETE,
        path: "/pets/{id\u{202e}}",
        accept: "text/plain",
        is_nullable: true,
        ..runtime::Endpoint::by_status()
    };
}

runtime::operation!(Empty, Answer);

/// The response of `��` by status code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// `204`: �
    NoContent,
    /// `202`: a
    Accepted(String),
}

impl runtime::ByStatus for Answer {
    const SUCCESSES: runtime::Successes<Self> = &[
        ("204", |_| Ok(Self::NoContent)),
        ("202", |content| content.text().map(Self::Accepted)),
    ];
}
