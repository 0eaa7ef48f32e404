// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Desk;
use super::super::super::Shop;
use super::super::super::types;

/// The operation `MakeItem`, made by [`Desk::make_item`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MakeItem(runtime::Call<()>);

impl Desk {
    /// Calls `MakeItem`.
    ///
    /// `POST /shops/{shop}/items`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`MakeItem`].
    ///
    /// # Arguments
    ///
    /// - `shop`
    /// - `dry`
    /// - `a`: The first.
    /// - `b`
    /// - `c`
    /// - `d`
    /// - `type`
    /// - `g`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(desk: generated_cases::cases::arguments_many::Desk) -> Result<(), Box<dyn std::error::Error>> {
    /// use generated_cases::cases::arguments_many::operations::default::MakeItemRequired;
    /// use generated_cases::cases::arguments_many::types::MakeItemType;
    /// use std::collections::BTreeMap;
    ///
    /// desk
    ///     .make_item(
    ///         "a",
    ///         MakeItemRequired {
    ///             dry: true,
    ///             a: "x".to_owned(),
    ///             b: 1,
    ///             c: vec!["y".to_owned()],
    ///             d: BTreeMap::from([("e".to_owned(), "f".to_owned())]),
    ///             r#type: MakeItemType::Big,
    ///             g: 0.5,
    ///         },
    ///     )
    ///     .h("z")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "MakeItem")]
    pub fn make_item(
        &self,
        shop: impl Into<String>,
        required: MakeItemRequired,
    ) -> MakeItem {
        MakeItem(
            runtime::Call::new(&self.connection, &MakeItem::ENDPOINT)
                .path("shop", runtime::to::<String>(shop))
                .query("dry", required.dry)
                .field("a", required.a)
                .field("b", required.b)
                .field("c", required.c)
                .field("d", required.d)
                .field("type", required.r#type)
                .field("g", required.g),
        )
    }
}

impl MakeItem {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "MakeItem",
        method: &runtime::Method::POST,
        path: "/shops/{shop}/items",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn h(self, h: impl Into<String>) -> Self {
        Self(self.0.field("h", runtime::to::<String>(h)))
    }
}

impl Shop {
    /// [`Desk::make_item`] with the path values of the handle.
    pub fn make_item(&self, required: MakeItemRequired) -> MakeItem {
        self.client.make_item(self.shop.as_str(), required)
    }
}

runtime::operation!(MakeItem, ());

/// The required values of `MakeItem`.
#[derive(Clone, Debug, PartialEq)]
pub struct MakeItemRequired {
    #[allow(missing_docs)]
    pub dry: bool,
    /// The first.
    pub a: String,
    #[allow(missing_docs)]
    pub b: i64,
    #[allow(missing_docs)]
    pub c: Vec<String>,
    #[allow(missing_docs)]
    pub d: std::collections::BTreeMap<String, String>,
    #[allow(missing_docs)]
    pub r#type: types::MakeItemType,
    #[allow(missing_docs)]
    pub g: f64,
}
