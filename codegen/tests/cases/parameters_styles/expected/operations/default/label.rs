// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `Label`, made by [`Api::label`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Label(runtime::Call<()>);

impl Api {
    /// Calls `Label`.
    ///
    /// `GET /label/{one}/{list}`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `one`
    /// - `list`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Label")]
    pub fn label(
        &self,
        one: i64,
        list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Label {
        Label(
            runtime::Call::new(&self.connection, &Label::ENDPOINT)
                .path_styled("one", runtime::Style::Label, one)
                .path_styled(
                    "list",
                    runtime::Style::LabelExploded,
                    runtime::list::<String>(list),
                ),
        )
    }
}

impl Label {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Label",
        method: &runtime::Method::GET,
        path: "/label/{one}/{list}",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(Label, ());
