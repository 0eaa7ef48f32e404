// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `` List `pets` evil(); ``, made by [`Api::list_pets_evil`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListPetsEvil(runtime::Call<()>);

impl Api {
    /// Calls ``List `pets` evil();``.
    ///
    /// `` GET /pets/{a`b} ``
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`ListPetsEvil`].
    ///
    /// # Arguments
    ///
    /// - `a_b`: `evil();`
    ///
    /// # Headers
    ///
    /// The answer has these, for [`Reply::headers`](runtime::Reply::headers):
    ///
    /// - `` X-`evil ``: evil();
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    pub fn list_pets_evil(&self, a_b: impl Into<String>) -> ListPetsEvil {
        ListPetsEvil(
            runtime::Call::new(&self.connection, &ListPetsEvil::ENDPOINT)
                .path("a`b", runtime::to::<String>(a_b)),
        )
    }
}

impl ListPetsEvil {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "List `pets`\n\n    evil();",
        method: &runtime::Method::GET,
        path: "/pets/{a`b}",
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn x_evil(self, x_evil: impl Into<String>) -> Self {
        Self(self.0.query("x\n    evil();", runtime::to::<String>(x_evil)))
    }

    #[allow(missing_docs)]
    pub fn x_minus_evil(self, x_minus_evil: impl Into<String>) -> Self {
        Self(self.0.header("X-`evil`", runtime::to::<String>(x_minus_evil)))
    }
}

runtime::operation!(ListPetsEvil, ());
