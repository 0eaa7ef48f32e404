// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Cabinet;
use super::super::super::types;

/// The operation `FindLetters`, made by [`Cabinet::find_letters`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct FindLetters(runtime::Call<()>);

impl Cabinet {
    /// Calls `FindLetters`.
    ///
    /// `POST /letters`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`FindLetters`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(cabinet: generated_cases::cabinet::Cabinet) -> Result<(), Box<dyn std::error::Error>> {
    /// use generated_cases::cabinet::Order;
    /// use generated_cases::cabinet::filter::Filter;
    ///
    /// cabinet
    ///     .find_letters()
    ///     .filter(Filter::everything())
    ///     .order([Order::rising("date")])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>some</summary>
    ///
    /// ```no_run
    /// # async fn example(cabinet: generated_cases::cabinet::Cabinet) -> Result<(), Box<dyn std::error::Error>> {
    /// use generated_cases::cabinet::Order;
    /// use generated_cases::cabinet::filter::{Filter, eq, one_of};
    /// use serde_json::json;
    ///
    /// cabinet
    ///     .find_letters()
    ///     .filter(Filter::and([
    ///         eq("read", true),
    ///         one_of("to", ["jane", "john"]),
    ///         eq("tags", json!(["spring", null])),
    ///     ]))
    ///     .order([Order::rising("weight").within(1, 2.5), Order::rising("date")])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>other</summary>
    ///
    /// ```no_run
    /// # async fn example(cabinet: generated_cases::cabinet::Cabinet) -> Result<(), Box<dyn std::error::Error>> {
    /// use generated_cases::cabinet::types::LetterOrder;
    /// use serde_json::json;
    ///
    /// cabinet
    ///     .find_letters()
    ///     .filter(json!({"$and": [{"read": {"$eq": true}}, {"to": "jane"}]}))
    ///     .order([LetterOrder::new().by("date"), LetterOrder::new().falling(true)])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>kinds</summary>
    ///
    /// ```no_run
    /// # async fn example(cabinet: generated_cases::cabinet::Cabinet) -> Result<(), Box<dyn std::error::Error>> {
    /// use generated_cases::cabinet::types::LetterOrder;
    /// use serde_json::json;
    ///
    /// cabinet
    ///     .find_letters()
    ///     .filter(json!({"to": {"$in": ["jane", 1]}}))
    ///     .order(Vec::<LetterOrder>::new())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "FindLetters")]
    pub fn find_letters(&self) -> FindLetters {
        FindLetters(runtime::Call::new(&self.connection, &FindLetters::ENDPOINT))
    }
}

impl FindLetters {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "FindLetters",
        method: &runtime::Method::POST,
        path: "/letters",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    /// Conditions.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter(self, filter: impl serde::Serialize) -> Self {
        Self(self.0.field_object("filter", filter))
    }

    /// [`Order`](crate::Order) makes such a value.
    pub fn order(
        self,
        order: impl IntoIterator<Item = impl Into<types::LetterOrder>>,
    ) -> Self {
        Self(self.0.field("order", runtime::list::<types::LetterOrder>(order)))
    }
}

runtime::operation!(FindLetters, ());
