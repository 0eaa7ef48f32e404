// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Matrix`, made by [`Api::matrix`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Matrix(Call<()>);

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
            Call::new(&self.connection, &Matrix::ENDPOINT)
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
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "Matrix",
        method: &Method::GET,
        path: "/matrix/{one}/{list}",
        ..Endpoint::empty()
    };
}

runtime::operation!(Matrix, ());
