// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `AddShape`, made by [`Api::add_shape`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddShape(Call<types::Shape>);

impl Api {
    /// Calls `AddShape`.
    ///
    /// `POST /shapes`
    ///
    /// Answers with [`types::Shape`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "AddShape")]
    pub fn add_shape(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Shape>>,
    ) -> AddShape {
        AddShape(
            Call::json(&self.connection, "AddShape", Method::POST, "/shapes")
                .body(runtime::list::<types::Shape>(body)),
        )
    }
}

runtime::operation!(AddShape, types::Shape);
