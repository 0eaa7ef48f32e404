// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `SetProfile`, made by [`Api::set_profile`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SetProfile(runtime::Call<()>);

impl Api {
    /// Calls `SetProfile`.
    ///
    /// `POST /profile`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`SetProfile`].
    ///
    /// # Arguments
    ///
    /// - `name`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "SetProfile")]
    pub fn set_profile(&self, name: impl Into<String>) -> SetProfile {
        SetProfile(
            runtime::Call::new(&self.connection, &SetProfile::ENDPOINT)
                .pair("name", runtime::to::<String>(name)),
        )
    }
}

impl SetProfile {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "SetProfile",
        method: &runtime::Method::POST,
        path: "/profile",
        body: runtime::RequestBody::UrlEncoded,
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn additional_properties(
        self,
        additional_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        let value = runtime::map::<String, _, _>(additional_properties);
        Self(
            self
                .0
                .pair_styled("additionalProperties", runtime::Style::FormExploded, value),
        )
    }
}

runtime::operation!(SetProfile, ());
