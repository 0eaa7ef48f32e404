// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `SendNote`, made by [`Api::send_note`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendNote(runtime::Call<types::Part>);

impl Api {
    /// Calls `SendNote`.
    ///
    /// `POST /notes`
    ///
    /// Answers with [`types::Part`]. What is optional is set by the methods of [`SendNote`].
    ///
    /// # Arguments
    ///
    /// - `text`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "SendNote")]
    pub fn send_note(&self, text: impl Into<String>) -> SendNote {
        SendNote(
            runtime::Call::new(&self.connection, &SendNote::ENDPOINT)
                .query("api-version", runtime::to::<String>("2"))
                .field("kind", runtime::to::<String>("note"))
                .field("text", runtime::to::<String>(text)),
        )
    }
}

impl SendNote {
    const ENDPOINT: runtime::Endpoint<types::Part> = runtime::Endpoint {
        id: "SendNote",
        method: &runtime::Method::POST,
        path: "/notes",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Always `true`.
    pub fn dry_run(self) -> Self {
        Self(self.0.query("dry_run", true))
    }

    /// Always `5`.
    pub fn priority(self) -> Self {
        Self(self.0.field("priority", 5i64))
    }

    #[allow(missing_docs)]
    pub fn part(self, part: impl Into<types::Part>) -> Self {
        Self(self.0.field("part", runtime::to::<types::Part>(part)))
    }

    #[allow(missing_docs)]
    pub fn marker(self, marker: impl Into<types::Marker>) -> Self {
        Self(self.0.field("marker", runtime::to::<types::Marker>(marker)))
    }
}

runtime::operation!(SendNote, types::Part);
