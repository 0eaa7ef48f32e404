// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Desk;
use super::super::super::types;

/// The operation `MakeLines`, made by [`Desk::make_lines`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MakeLines(runtime::Call<()>);

impl Desk {
    /// Calls `MakeLines`.
    ///
    /// `POST /lines`
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
    #[doc(alias = "MakeLines")]
    pub fn make_lines(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Line>>,
    ) -> MakeLines {
        MakeLines(
            runtime::Call::new(&self.connection, &MakeLines::ENDPOINT)
                .body(runtime::list::<types::Line>(body)),
        )
    }
}

impl MakeLines {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "MakeLines",
        method: &runtime::Method::POST,
        path: "/lines",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(MakeLines, ());
