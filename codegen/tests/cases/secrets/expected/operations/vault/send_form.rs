// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `SendForm`, made by [`Api::send_form`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendForm(runtime::Call<()>);

impl Api {
    /// Calls `SendForm`.
    ///
    /// `POST /forms`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`SendForm`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "SendForm")]
    pub fn send_form(&self) -> SendForm {
        SendForm(runtime::Call::new(&self.connection, &SendForm::ENDPOINT))
    }
}

impl SendForm {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "SendForm",
        method: &runtime::Method::POST,
        path: "/forms",
        body: runtime::RequestBody::Multipart,
        secrets: &["code", "door", "either", "former", "hint", "old", "word"],
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn word(self, word: impl Into<String>) -> Self {
        Self(self.0.part_text("word", runtime::to::<String>(word)))
    }

    #[allow(missing_docs)]
    pub fn door(self, door: impl Into<types::DoorRequest>) -> Self {
        Self(self.0.part_json("door", runtime::to::<types::DoorRequest>(door)))
    }

    #[allow(missing_docs)]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.part_text("name", runtime::to::<String>(name)))
    }
}

runtime::operation!(SendForm, ());
