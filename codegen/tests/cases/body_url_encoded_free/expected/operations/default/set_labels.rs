// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `SetLabels`, made by [`Api::set_labels`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SetLabels(Call<()>);

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
            Call::new(&self.connection, &SetLabels::ENDPOINT)
                .pair_styled(
                    "body",
                    runtime::Style::FormExploded,
                    runtime::map::<String, _, _>(body),
                ),
        )
    }
}

impl SetLabels {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "SetLabels",
        method: &Method::POST,
        path: "/labels",
        body: runtime::RequestBody::UrlEncoded,
        ..Endpoint::empty()
    };
}

runtime::operation!(SetLabels, ());
