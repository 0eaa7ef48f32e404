// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::Door;
use super::super::super::types;

/// The operation `GetDoor`, made by [`Api::get_door`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetDoor(runtime::Call<types::Door>);

impl Api {
    /// Calls `GetDoor`.
    ///
    /// `GET /doors/{code}`
    ///
    /// Answers with [`types::Door`]. What is optional is set by the methods of [`GetDoor`].
    ///
    /// # Arguments
    ///
    /// - `code`: A secret that others refer to.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetDoor")]
    pub fn get_door(&self, code: impl Into<String>) -> GetDoor {
        GetDoor(
            runtime::Call::new(&self.connection, &GetDoor::ENDPOINT)
                .path("code", runtime::to::<String>(code)),
        )
    }
}

impl GetDoor {
    const ENDPOINT: runtime::Endpoint<types::Door> = runtime::Endpoint {
        id: "GetDoor",
        method: &runtime::Method::GET,
        path: "/doors/{code}",
        secrets: &[
            "X-Knock",
            "by_name",
            "code",
            "codes",
            "either",
            "filter",
            "more",
            "numbers",
            "pin",
            "with_code",
            "word",
            "words",
        ],
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn pin(self, pin: i64) -> Self {
        Self(self.0.query("pin", pin))
    }

    #[allow(missing_docs)]
    pub fn words(self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_each("words", runtime::list::<String>(words)))
    }

    #[allow(missing_docs)]
    pub fn filter(self, filter: impl Into<types::Filter>) -> Self {
        let value = runtime::to::<types::Filter>(filter);
        Self(self.0.query_styled("filter", runtime::Style::DeepObject, value))
    }

    #[allow(missing_docs)]
    pub fn x_knock(self, x_knock: impl Into<String>) -> Self {
        Self(self.0.header("X-Knock", runtime::to::<String>(x_knock)))
    }

    #[allow(missing_docs)]
    pub fn plain(self, plain: impl Into<String>) -> Self {
        Self(self.0.query("plain", runtime::to::<String>(plain)))
    }
}

impl Door {
    /// [`Api::get_door`] with the path values of the handle.
    pub fn get_door(&self) -> GetDoor {
        self.client.get_door(self.code.as_str())
    }
}

runtime::operation!(GetDoor, types::Door);
