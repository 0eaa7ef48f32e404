// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `getSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessName`, made by [`Api::get_something_with_an_endless_name_something_with_an_endless_name_something_with_an_ac2b120f`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnAc2b120f(
    runtime::Call<
        types::IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryC9c08b75,
    >,
);

impl Api {
    /// Calls
    /// `getSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessName`.
    ///
    /// `GET /a`
    ///
    /// Answers with
    /// [`types::IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryC9c08b75`].
    /// What is optional is set by the methods of
    /// [`GetSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnAc2b120f`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(
        alias = "getSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessName"
    )]
    #[doc(
        alias = "get_something_with_an_endless_name_something_with_an_endless_name_something_with_an_endless_name_something_with_an_endless_name_something_with_an_endless_name_something_with_an_endless_name_something_with_an_endless_name_something_with_an_endless_name_something_with_an_endless_name_something_with_an_endless_name_something_with_an_endless_name_something_with_an_endless_name"
    )]
    pub fn get_something_with_an_endless_name_something_with_an_endless_name_something_with_an_ac2b120f(
        &self,
    ) -> GetSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnAc2b120f {
        GetSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnAc2b120f(
            runtime::Call::new(
                &self.connection,
                &GetSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnAc2b120f::ENDPOINT,
            ),
        )
    }
}

impl GetSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnAc2b120f {
    const ENDPOINT: runtime::Endpoint<
        types::IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryC9c08b75,
    > = runtime::Endpoint {
        id: "getSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnEndlessName",
        method: &runtime::Method::GET,
        path: "/a",
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_e579229d(
        self,
        endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_e579229d: impl Into<
            types::GetSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnF5d16f22,
        >,
    ) -> Self {
        let value = runtime::to::<
            types::GetSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnF5d16f22,
        >(
            endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_e579229d,
        );
        Self(
            self
                .0
                .query(
                    "endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_endless_parameter_",
                    value,
                ),
        )
    }
}

runtime::operation!(
    GetSomethingWithAnEndlessNameSomethingWithAnEndlessNameSomethingWithAnAc2b120f,
    types::IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryC9c08b75,
);
