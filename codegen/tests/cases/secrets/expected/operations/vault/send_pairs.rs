// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `SendPairs`, made by [`Api::send_pairs`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendPairs(runtime::Call<()>);

impl Api {
    /// Calls `SendPairs`.
    ///
    /// `PUT /forms`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`SendPairs`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "SendPairs")]
    pub fn send_pairs(&self) -> SendPairs {
        SendPairs(runtime::Call::new(&self.connection, &SendPairs::ENDPOINT))
    }
}

impl SendPairs {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "SendPairs",
        method: &runtime::Method::PUT,
        path: "/forms",
        body: runtime::RequestBody::UrlEncoded,
        secrets: &["word"],
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn word(self, word: impl Into<String>) -> Self {
        Self(self.0.pair("word", runtime::to::<String>(word)))
    }

    #[allow(missing_docs)]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.pair("name", runtime::to::<String>(name)))
    }
}

runtime::operation!(SendPairs, ());
