// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Desk;

/// The operation `AddOrder`, made by [`Desk::add_order`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddOrder(runtime::Call<()>);

impl Desk {
    /// Calls `AddOrder`.
    ///
    /// `POST /orders`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `what`
    /// - `count`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(desk: generated_cases::outside::Desk) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// desk
    ///     .add_order(
    ///         json!({
    ///             "name": "a lamp for the hall",
    ///             "colours": ["red", "blue", "green"],
    ///             "size": "large",
    ///         }),
    ///         1_200_000,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "AddOrder")]
    pub fn add_order(&self, what: impl serde::Serialize, count: i64) -> AddOrder {
        AddOrder(
            runtime::Call::new(&self.connection, &AddOrder::ENDPOINT)
                .field_object("what", what)
                .field("count", count),
        )
    }
}

impl AddOrder {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "AddOrder",
        method: &runtime::Method::POST,
        path: "/orders",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(AddOrder, ());
