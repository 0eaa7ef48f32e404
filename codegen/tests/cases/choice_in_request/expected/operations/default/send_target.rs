// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `SendTarget`, made by [`Api::send_target`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendTarget(Call<()>);

impl Api {
    /// Calls `SendTarget`.
    ///
    /// `POST /target`
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
    #[doc(alias = "SendTarget")]
    pub fn send_target(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Target>>,
    ) -> SendTarget {
        SendTarget(
            Call::empty(&self.connection, "SendTarget", Method::POST, "/target")
                .body(runtime::list::<types::Target>(body)),
        )
    }
}

runtime::operation!(SendTarget, ());
