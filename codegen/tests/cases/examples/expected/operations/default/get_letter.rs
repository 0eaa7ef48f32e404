// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Desk;
use super::super::super::types;

/// The operation `GetLetter`, made by [`Desk::get_letter`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetLetter(runtime::Call<String>);

impl Desk {
    /// Calls `GetLetter`.
    ///
    /// `GET /letters/{id}`
    ///
    /// Answers with plain JSON. What is optional is set by the methods of [`GetLetter`].
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Read only some fields.
    ///
    /// Saves time with long letters: `text` is left out.
    ///
    /// ```no_run
    /// # async fn example(desk: generated_cases::outside::Desk) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = desk.get_letter("spring").fields(["title", "to"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Read what changed in "May" &amp; &lt;June&gt;.</summary>
    ///
    /// ```no_run
    /// # async fn example(desk: generated_cases::outside::Desk) -> Result<(), Box<dyn std::error::Error>> {
    /// use generated_cases::outside::Timestamp;
    /// use generated_cases::outside::types::Filter;
    ///
    /// let reply = desk
    ///     .get_letter("spring")
    ///     .since("2026-05-01T00:00:00Z".parse::<Timestamp>()?)
    ///     .filter(
    ///         Filter::new()
    ///             .words([
    ///                 (
    ///                     "all",
    ///                     vec![vec!["spring".to_owned(), "boats".to_owned()], Vec::new()],
    ///                 ),
    ///                 ("none", Vec::new()),
    ///             ])
    ///             .limit(5),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "GetLetter")]
    pub fn get_letter(&self, id: impl Into<String>) -> GetLetter {
        GetLetter(
            runtime::Call::new(&self.connection, &GetLetter::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetLetter {
    const ENDPOINT: runtime::Endpoint<String> = runtime::Endpoint {
        id: "GetLetter",
        method: &runtime::Method::GET,
        path: "/letters/{id}",
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn fields(self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_list("fields", runtime::list::<String>(fields)))
    }

    #[allow(missing_docs)]
    pub fn since(self, since: impl Into<runtime::Timestamp>) -> Self {
        Self(self.0.query("since", runtime::to::<runtime::Timestamp>(since)))
    }

    #[allow(missing_docs)]
    pub fn filter(self, filter: impl Into<types::Filter>) -> Self {
        Self(self.0.query_json("filter", runtime::to::<types::Filter>(filter)))
    }
}

runtime::operation!(GetLetter, String);
