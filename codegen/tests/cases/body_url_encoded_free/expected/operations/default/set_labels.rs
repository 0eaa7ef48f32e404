// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `SetLabels`, made by [`Api::set_labels`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SetLabels(runtime::Call<()>);

impl Api {
    /// Calls `SetLabels`.
    ///
    /// `POST /labels`
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
    #[doc(alias = "SetLabels")]
    pub fn set_labels(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> SetLabels {
        SetLabels(
            runtime::Call::new(&self.connection, &SetLabels::ENDPOINT)
                .pair_styled(
                    "body",
                    runtime::Style::FormExploded,
                    runtime::map::<String, _, _>(body),
                ),
        )
    }
}

impl SetLabels {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "SetLabels",
        method: &runtime::Method::POST,
        path: "/labels",
        body: runtime::RequestBody::UrlEncoded,
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(SetLabels, ());
