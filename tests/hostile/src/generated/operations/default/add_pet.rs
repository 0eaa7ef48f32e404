// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `AddPet`, made by [`Api::add_pet`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddPet(runtime::Call<()>);

impl Api {
    /// Calls `AddPet`.
    ///
    /// `POST /pets`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of [`AddPet`].
    ///
    /// # Arguments
    ///
    /// - `name`
    /// - `more`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// Words that look like placeholders.
    ///
    /// ````no_run
    /// # async fn example(api: hostile::Api) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// api
    ///     .add_pet(
    ///         "json_0_ json_1_ json_0______",
    ///         json!({"json_1_": "json_0_", "key": "a \"quoted\" `word` \\ ``` */ //"}),
    ///     )
    ///     .other(json!({
    ///         "long": "json_0_ is a text that is long enough for the value to take several lines",
    ///         "more": [1, -2, 3.5, null, true],
    ///     }))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ````
    #[doc(alias = "AddPet")]
    pub fn add_pet(
        &self,
        name: impl Into<String>,
        more: impl serde::Serialize,
    ) -> AddPet {
        AddPet(
            runtime::Call::new(&self.connection, &AddPet::ENDPOINT)
                .field("name", runtime::to::<String>(name))
                .field_object("more", more),
        )
    }
}

impl AddPet {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "AddPet",
        method: &runtime::Method::POST,
        path: "/pets",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn other(self, other: impl serde::Serialize) -> Self {
        Self(self.0.field_object("other", other))
    }
}

runtime::operation!(AddPet, ());
