// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `AddReadings`, made by [`Api::add_readings`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddReadings(runtime::Call<types::Readings>);

impl Api {
    /// Calls `AddReadings`.
    ///
    /// `POST /readings`
    ///
    /// Answers with [`types::Readings`]. What is optional is set by the methods of
    /// [`AddReadings`].
    ///
    /// # Arguments
    ///
    /// - `values`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// Add readings with gaps.
    ///
    /// ```no_run
    /// # async fn example(api: generated_cases::cases::list_of_nullable::Api) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = api
    ///     .add_readings([Some(1.0), None::<f64>, Some(2.5)])
    ///     .names([("a", None::<String>), ("b", Some("c".to_owned()))])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "AddReadings")]
    pub fn add_readings(
        &self,
        values: impl IntoIterator<Item = impl Into<Option<f64>>>,
    ) -> AddReadings {
        AddReadings(
            runtime::Call::new(&self.connection, &AddReadings::ENDPOINT)
                .field("values", runtime::list::<Option<f64>>(values)),
        )
    }
}

impl AddReadings {
    const ENDPOINT: runtime::Endpoint<types::Readings> = runtime::Endpoint {
        id: "AddReadings",
        method: &runtime::Method::POST,
        path: "/readings",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn at(self, at: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_each("at", runtime::list::<String>(at)))
    }

    #[allow(missing_docs)]
    pub fn names(
        self,
        names: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<String>>)>,
    ) -> Self {
        Self(self.0.field("names", runtime::map::<Option<String>, _, _>(names)))
    }

    #[allow(missing_docs)]
    pub fn boats(
        self,
        boats: impl IntoIterator<Item = impl Into<Option<types::Boat>>>,
    ) -> Self {
        Self(self.0.field("boats", runtime::list::<Option<types::Boat>>(boats)))
    }

    #[allow(missing_docs)]
    pub fn rows(
        self,
        rows: impl IntoIterator<Item = impl Into<Vec<Option<i64>>>>,
    ) -> Self {
        Self(self.0.field("rows", runtime::list::<Vec<Option<i64>>>(rows)))
    }

    #[allow(missing_docs)]
    pub fn either(self, either: impl Into<types::ReadingsEither>) -> Self {
        Self(self.0.field("either", runtime::to::<types::ReadingsEither>(either)))
    }

    #[allow(missing_docs)]
    pub fn anything(
        self,
        anything: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self(self.0.field("anything", runtime::list::<serde_json::Value>(anything)))
    }
}

runtime::operation!(AddReadings, types::Readings);
