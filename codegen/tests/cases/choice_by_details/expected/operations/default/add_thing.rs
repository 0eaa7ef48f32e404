// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `AddThing`, made by [`Api::add_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddThing(runtime::Call<()>);

impl Api {
    /// Calls `AddThing`.
    ///
    /// `POST /things`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`AddThing`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "AddThing")]
    pub fn add_thing(&self) -> AddThing {
        AddThing(runtime::Call::new(&self.connection, &AddThing::ENDPOINT))
    }
}

impl AddThing {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "AddThing",
        method: &runtime::Method::POST,
        path: "/things",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn event(self, event: impl Into<types::AddThingEvent>) -> Self {
        Self(self.0.field("event", runtime::to::<types::AddThingEvent>(event)))
    }

    #[allow(missing_docs)]
    pub fn size(self, size: impl Into<types::AddThingSize>) -> Self {
        Self(self.0.field("size", runtime::to::<types::AddThingSize>(size)))
    }

    #[allow(missing_docs)]
    pub fn point(self, point: impl Into<types::AddThingPoint>) -> Self {
        Self(self.0.field("point", runtime::to::<types::AddThingPoint>(point)))
    }

    #[allow(missing_docs)]
    pub fn list(self, list: impl Into<types::AddThingList>) -> Self {
        Self(self.0.field("list", runtime::to::<types::AddThingList>(list)))
    }

    #[allow(missing_docs)]
    pub fn map(self, map: impl Into<types::AddThingMap>) -> Self {
        Self(self.0.field("map", runtime::to::<types::AddThingMap>(map)))
    }

    #[allow(missing_docs)]
    pub fn twin(self, twin: impl Into<types::AddThingTwin>) -> Self {
        Self(self.0.field("twin", runtime::to::<types::AddThingTwin>(twin)))
    }
}

runtime::operation!(AddThing, ());
