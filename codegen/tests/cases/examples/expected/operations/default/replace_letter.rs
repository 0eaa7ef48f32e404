// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Desk;
use super::super::super::types;

/// The operation `ReplaceLetter`, made by [`Desk::replace_letter`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ReplaceLetter(runtime::Call<()>);

impl Desk {
    /// Calls `ReplaceLetter`.
    ///
    /// `PUT /letters/{id}`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`ReplaceLetter`].
    ///
    /// # Arguments
    ///
    /// - `id`
    /// - `title`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Give what has to be there.
    ///
    /// ```no_run
    /// # async fn example(desk: generated_cases::outside::Desk) -> Result<(), Box<dyn std::error::Error>> {
    /// desk.replace_letter("spring", "Spring").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Give all there is.</summary>
    ///
    /// ```no_run
    /// # async fn example(desk: generated_cases::outside::Desk) -> Result<(), Box<dyn std::error::Error>> {
    /// use generated_cases::outside::Timestamp;
    /// use generated_cases::outside::types::{Circle, Kind, Person, Shape};
    /// use serde_json::json;
    /// use std::collections::BTreeMap;
    ///
    /// desk
    ///     .replace_letter("spring", "Spring")
    ///     .kind(Kind::Note)
    ///     .weight(2.0)
    ///     .pages_([vec![1, 2], vec![3]])
    ///     .sender(
    ///         Person::new("Ann")
    ///             .born("1990-01-02T00:00:00Z".parse::<Timestamp>()?)
    ///             .nick_null(),
    ///     )
    ///     .shape(Shape::Circle(Box::new(Circle::new(1.5))))
    ///     .labels([("colour", "green")])
    ///     .extra(json!({
    ///         "mood": "good",
    ///         "size": {"width": 30000000000i64, "height": 0.5},
    ///         "tags": ["quick", "short", "said \"no\""],
    ///         "seen": null,
    ///     }))
    ///     .drafts([json!({"a": 1}), json!({})])
    ///     .names(BTreeMap::<&str, Vec<String>>::new())
    ///     .signed_null()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "ReplaceLetter")]
    pub fn replace_letter(
        &self,
        id: impl Into<String>,
        title: impl Into<String>,
    ) -> ReplaceLetter {
        ReplaceLetter(
            runtime::Call::new(&self.connection, &ReplaceLetter::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .field("title", runtime::to::<String>(title)),
        )
    }
}

impl ReplaceLetter {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ReplaceLetter",
        method: &runtime::Method::PUT,
        path: "/letters/{id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn kind(self, kind: impl Into<types::Kind>) -> Self {
        Self(self.0.field("kind", runtime::to::<types::Kind>(kind)))
    }

    #[allow(missing_docs)]
    pub fn weight(self, weight: f64) -> Self {
        Self(self.0.field("weight", weight))
    }

    #[allow(missing_docs)]
    pub fn pages_(self, pages_: impl IntoIterator<Item = impl Into<Vec<i64>>>) -> Self {
        Self(self.0.field("pages", runtime::list::<Vec<i64>>(pages_)))
    }

    #[allow(missing_docs)]
    pub fn sender(self, sender: impl Into<types::Person>) -> Self {
        Self(self.0.field("sender", runtime::to::<types::Person>(sender)))
    }

    #[allow(missing_docs)]
    pub fn shape(self, shape: impl Into<types::Shape>) -> Self {
        Self(self.0.field("shape", runtime::to::<types::Shape>(shape)))
    }

    #[allow(missing_docs)]
    pub fn labels(
        self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.field("labels", runtime::map::<String, _, _>(labels)))
    }

    #[allow(missing_docs)]
    pub fn extra(self, extra: impl serde::Serialize) -> Self {
        Self(self.0.field_object("extra", extra))
    }

    #[allow(missing_docs)]
    pub fn drafts(
        self,
        drafts: impl IntoIterator<Item = impl serde::Serialize>,
    ) -> Self {
        Self(self.0.field("drafts", runtime::objects(drafts)))
    }

    #[allow(missing_docs)]
    pub fn names(
        self,
        names: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        Self(self.0.field("names", runtime::map::<Vec<String>, _, _>(names)))
    }

    #[allow(missing_docs)]
    pub fn signed(self, signed: impl Into<String>) -> Self {
        Self(self.0.field("signed", runtime::to::<String>(signed)))
    }

    /// Sends `signed` as `null`.
    pub fn signed_null(self) -> Self {
        Self(self.0.field("signed", runtime::Null))
    }
}

runtime::operation!(ReplaceLetter, ());
