// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `Matrix`, made by [`Api::matrix`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Matrix(runtime::Call<()>);

impl Api {
    /// Calls `Matrix`.
    ///
    /// `GET /matrix/{one}/{list}`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `one`
    /// - `list`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Matrix")]
    pub fn matrix(
        &self,
        one: impl Into<types::MatrixOne>,
        list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Matrix {
        Matrix(
            runtime::Call::new(&self.connection, &Matrix::ENDPOINT)
                .path_styled(
                    "one",
                    runtime::Style::Matrix,
                    runtime::to::<types::MatrixOne>(one),
                )
                .path_styled(
                    "list",
                    runtime::Style::MatrixExploded,
                    runtime::list::<String>(list),
                ),
        )
    }
}

impl Matrix {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Matrix",
        method: &runtime::Method::GET,
        path: "/matrix/{one}/{list}",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(Matrix, ());
