// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `FindLetters`, made by [`Api::find_letters`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct FindLetters(runtime::Call<()>);

impl Api {
    /// Calls `FindLetters`.
    ///
    /// `POST /letters`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`FindLetters`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "FindLetters")]
    pub fn find_letters(&self) -> FindLetters {
        FindLetters(runtime::Call::new(&self.connection, &FindLetters::ENDPOINT))
    }
}

impl FindLetters {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "FindLetters",
        method: &runtime::Method::POST,
        path: "/letters",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    /// Conditions.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter(self, filter: impl serde::Serialize) -> Self {
        Self(self.0.field_object("filter", filter))
    }

    /// [`Order`](crate::Order) makes such a value.
    pub fn order(self, order: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("order", runtime::list::<String>(order)))
    }
}

runtime::operation!(FindLetters, ());
