// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `MakeLines`, made by [`Desk::make_lines`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MakeLines(Call<()>);

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
            Call::new(&self.connection, &MakeLines::ENDPOINT)
                .body(runtime::list::<types::Line>(body)),
        )
    }
}

impl MakeLines {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "MakeLines",
        method: &Method::POST,
        path: "/lines",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::empty()
    };
}

runtime::operation!(MakeLines, ());
