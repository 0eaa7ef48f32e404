// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Cabinet;
use super::super::super::types;

/// The operation `MoveLetters`, made by [`Cabinet::move_letters`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MoveLetters(runtime::Call<()>);

impl Cabinet {
    /// Calls `MoveLetters`.
    ///
    /// `POST /letters/move`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `filter`
    /// - `from`
    /// - `into_`
    /// - `order`
    /// - `limit`
    /// - `read`
    /// - `note`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(cabinet: generated_cases::cabinet::Cabinet) -> Result<(), Box<dyn std::error::Error>> {
    /// use generated_cases::cabinet::filter::eq;
    /// use generated_cases::cabinet::operations::default::MoveLettersRequired;
    /// use generated_cases::cabinet::types::LetterOrder;
    /// use generated_cases::cabinet::{Object, Order};
    ///
    /// cabinet
    ///     .move_letters(
    ///         MoveLettersRequired {
    ///             filter: Object::from_serialize(&eq("to", "jane")),
    ///             from: "inbox".to_owned(),
    ///             into_: "archive".to_owned(),
    ///             order: vec![LetterOrder::from(Order::rising("date"))],
    ///             limit: 10,
    ///             read: true,
    ///             note: "Kept.".to_owned(),
    ///         },
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "MoveLetters")]
    pub fn move_letters(&self, required: MoveLettersRequired) -> MoveLetters {
        MoveLetters(
            runtime::Call::new(&self.connection, &MoveLetters::ENDPOINT)
                .field_object("filter", required.filter)
                .field("from", required.from)
                .field("into", required.into_)
                .field("order", required.order)
                .field("limit", required.limit)
                .field("read", required.read)
                .field("note", required.note),
        )
    }
}

impl MoveLetters {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "MoveLetters",
        method: &runtime::Method::POST,
        path: "/letters/move",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(MoveLetters, ());

/// The required values of `MoveLetters`.
#[derive(Clone, Debug, PartialEq)]
pub struct MoveLettersRequired {
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub filter: runtime::Object,
    #[allow(missing_docs)]
    pub from: String,
    #[allow(missing_docs)]
    pub into_: String,
    /// [`Order`](crate::Order) makes such a value.
    pub order: Vec<types::LetterOrder>,
    #[allow(missing_docs)]
    pub limit: i32,
    #[allow(missing_docs)]
    pub read: bool,
    #[allow(missing_docs)]
    pub note: String,
}
