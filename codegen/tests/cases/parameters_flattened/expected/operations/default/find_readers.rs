// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `FindReaders`, made by [`Api::find_readers`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct FindReaders(runtime::Call<types::Readers>);

impl Api {
    /// Calls `FindReaders`.
    ///
    /// `GET /readers`
    ///
    /// Answers with [`types::Readers`]. That is one page; [`items`](FindReaders::items) goes
    /// through all of them. What is optional is set by the methods of [`FindReaders`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// Find readers whose name begins with a letter.
    ///
    /// ```no_run
    /// # async fn example(api: generated_cases::cases::parameters_flattened::Api) -> Result<(), Box<dyn std::error::Error>> {
    /// use generated_cases::cases::parameters_flattened::types::Order;
    /// use serde_json::json;
    ///
    /// let reply = api
    ///     .find_readers()
    ///     .filter(json!({"name": {"$autocomplete": "a"}}))
    ///     .sort([Order::new("name")])
    ///     .limit_payload(2)
    ///     .token("keep-me-secret")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "FindReaders")]
    pub fn find_readers(&self) -> FindReaders {
        FindReaders(runtime::Call::new(&self.connection, &FindReaders::ENDPOINT))
    }
}

impl FindReaders {
    const ENDPOINT: runtime::Endpoint<types::Readers> = runtime::Endpoint {
        id: "FindReaders",
        method: &runtime::Method::GET,
        path: "/readers",
        secrets: &["payload", "token"],
        ..runtime::Endpoint::json()
    };

    /// Most readers to count.
    ///
    /// Part of the query.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Conditions on the readers.
    pub fn filter(self, filter: impl serde::Serialize) -> Self {
        Self(self.0.query_key("payload", "filter", runtime::object(filter)))
    }

    #[allow(missing_docs)]
    pub fn sort(self, sort: impl IntoIterator<Item = impl Into<types::Order>>) -> Self {
        Self(self.0.query_key("payload", "sort", runtime::list::<types::Order>(sort)))
    }

    /// Most readers of a page.
    ///
    /// Part of the payload.
    ///
    /// Limits: at most 10.
    pub fn limit_payload(self, limit_payload: i32) -> Self {
        Self(self.0.query_key("payload", "limit", limit_payload))
    }

    /// Limits: at most 100.
    pub fn offset(self, offset: i32) -> Self {
        Self(self.0.query_key("payload", "offset", offset))
    }

    /// Token of the reader's card.
    pub fn token(self, token: impl Into<String>) -> Self {
        Self(self.0.query_key("payload", "token", runtime::to::<String>(token)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::Readers> {
        runtime::Pages::by_offset(
            self.0,
            runtime::Offset::at(runtime::Position::QueryJson("payload", "offset"))
                .up_to(100)
                .limited_at(runtime::Position::QueryJson("payload", "limit"), Some(10)),
            |page| &page.readers,
        )
    }

    /// The `readers` of all pages from this one on.
    pub fn items(self) -> runtime::Items<types::Readers, String> {
        self.pages().items(|page| page.readers)
    }
}

runtime::operation!(FindReaders, types::Readers);
