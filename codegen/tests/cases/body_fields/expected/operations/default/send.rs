// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `Send`, made by [`Api::send`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendType(runtime::Call<()>);

impl Api {
    /// Calls `Send`.
    ///
    /// `POST /messages`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`SendType`].
    ///
    /// # Arguments
    ///
    /// - `text`: What to say.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Send")]
    pub fn send(&self, text: impl Into<String>) -> SendType {
        SendType(
            runtime::Call::new(&self.connection, &SendType::ENDPOINT)
                .field("text", runtime::to::<String>(text)),
        )
    }
}

impl SendType {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Send",
        method: &runtime::Method::POST,
        path: "/messages",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn silent(self, silent: bool) -> Self {
        Self(self.0.field("silent", silent))
    }

    #[allow(missing_docs)]
    pub fn to(self, to: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("to", runtime::list::<String>(to)))
    }

    #[allow(missing_docs)]
    pub fn labels(
        self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.field("labels", runtime::map::<String, _, _>(labels)))
    }

    #[allow(missing_docs)]
    pub fn extra(self, extra: impl serde::Serialize) -> Self {
        Self(self.0.field_object("extra", extra))
    }
}

runtime::operation!(SendType, ());
