// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `Change`, made by [`Api::change`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Change(runtime::Call<types::ResultType>);

impl Api {
    /// Calls `Change`.
    ///
    /// `POST /settings`
    ///
    /// Answers with [`types::ResultType`]. What is optional is set by the methods of [`Change`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Change")]
    pub fn change(&self) -> Change {
        Change(runtime::Call::new(&self.connection, &Change::ENDPOINT))
    }
}

impl Change {
    const ENDPOINT: runtime::Endpoint<types::ResultType> = runtime::Endpoint {
        id: "Change",
        method: &runtime::Method::POST,
        path: "/settings",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn expires(self, expires: impl Into<runtime::Timestamp>) -> Self {
        Self(self.0.field("expires", runtime::to::<runtime::Timestamp>(expires)))
    }

    /// Sends `expires` as `null`.
    pub fn expires_null(self) -> Self {
        Self(self.0.field("expires", runtime::Null))
    }

    #[allow(missing_docs)]
    pub fn settings(self, settings: impl Into<types::Settings>) -> Self {
        Self(self.0.field("settings", runtime::to::<types::Settings>(settings)))
    }
}

runtime::operation!(Change, types::ResultType);
