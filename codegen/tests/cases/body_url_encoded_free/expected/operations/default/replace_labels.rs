// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `ReplaceLabels`, made by [`Api::replace_labels`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ReplaceLabels(runtime::Call<()>);

impl Api {
    /// Calls `ReplaceLabels`.
    ///
    /// `PUT /labels`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`ReplaceLabels`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ReplaceLabels")]
    pub fn replace_labels(&self) -> ReplaceLabels {
        ReplaceLabels(runtime::Call::new(&self.connection, &ReplaceLabels::ENDPOINT))
    }
}

impl ReplaceLabels {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ReplaceLabels",
        method: &runtime::Method::PUT,
        path: "/labels",
        body: runtime::RequestBody::UrlEncoded,
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn body(
        self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        let value = runtime::map::<serde_json::Value, _, _>(body);
        Self(self.0.pair_styled("body", runtime::Style::FormExploded, value))
    }
}

runtime::operation!(ReplaceLabels, ());
