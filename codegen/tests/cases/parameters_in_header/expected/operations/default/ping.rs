// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `Ping`, made by [`Api::ping`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Ping(runtime::Call<()>);

impl Api {
    /// Calls `Ping`.
    ///
    /// `GET /ping`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of [`Ping`].
    ///
    /// # Arguments
    ///
    /// - `x_trace`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Ping")]
    pub fn ping(&self, x_trace: impl Into<String>) -> Ping {
        Ping(
            runtime::Call::new(&self.connection, &Ping::ENDPOINT)
                .header("X-Trace", runtime::to::<String>(x_trace)),
        )
    }
}

impl Ping {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Ping",
        method: &runtime::Method::GET,
        path: "/ping",
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn x_level(self, x_level: i64) -> Self {
        Self(self.0.header("X-Level", x_level))
    }
}

runtime::operation!(Ping, ());
