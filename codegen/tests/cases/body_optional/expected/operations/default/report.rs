// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Report`, made by [`Api::report`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Report(Call<()>);

impl Api {
    /// Calls `Report`.
    ///
    /// `POST /report`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of [`Report`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Report")]
    pub fn report(&self) -> Report {
        Report(Call::new(&self.connection, &Report::ENDPOINT))
    }
}

impl Report {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "Report",
        method: &Method::POST,
        path: "/report",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn body(self, body: impl Into<types::Details>) -> Self {
        Self(self.0.body(runtime::to::<types::Details>(body)))
    }
}

runtime::operation!(Report, ());
