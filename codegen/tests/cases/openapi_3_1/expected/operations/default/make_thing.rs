// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `MakeThing`, made by [`Api::make_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MakeThing(runtime::Call<types::Thing>);

impl Api {
    /// Calls `MakeThing`.
    ///
    /// `POST /things`
    ///
    /// Answers with [`types::Thing`]. What is optional is set by the methods of [`MakeThing`].
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "MakeThing")]
    pub fn make_thing(&self, id: impl Into<types::ThingId>) -> MakeThing {
        MakeThing(
            runtime::Call::new(&self.connection, &MakeThing::ENDPOINT)
                .field("id", runtime::to::<types::ThingId>(id))
                .field("kind", runtime::to::<String>("thing")),
        )
    }
}

impl MakeThing {
    const ENDPOINT: runtime::Endpoint<types::Thing> = runtime::Endpoint {
        id: "MakeThing",
        method: &runtime::Method::POST,
        path: "/things",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Always `2`.
    pub fn version(self) -> Self {
        Self(self.0.field("version", 2i64))
    }

    /// Limits: at least 1 character.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.field("name", runtime::to::<String>(name)))
    }

    /// Sends `name` as `null`.
    pub fn name_null(self) -> Self {
        Self(self.0.field("name", runtime::Null))
    }

    #[allow(missing_docs)]
    pub fn state(self, state: impl Into<types::ThingState>) -> Self {
        Self(self.0.field("state", runtime::to::<types::ThingState>(state)))
    }

    /// Sends `state` as `null`.
    pub fn state_null(self) -> Self {
        Self(self.0.field("state", runtime::Null))
    }

    #[allow(missing_docs)]
    pub fn parent(self, parent: impl Into<types::Thing>) -> Self {
        Self(self.0.field("parent", runtime::to::<types::Thing>(parent)))
    }

    /// Sends `parent` as `null`.
    pub fn parent_null(self) -> Self {
        Self(self.0.field("parent", runtime::Null))
    }

    /// Whose it is.
    #[deprecated]
    pub fn owner(self, owner: impl Into<types::Owner>) -> Self {
        Self(self.0.field("owner", runtime::to::<types::Owner>(owner)))
    }

    #[allow(missing_docs)]
    pub fn holder(self, holder: impl Into<types::ThingHolder>) -> Self {
        Self(self.0.field("holder", runtime::to::<types::ThingHolder>(holder)))
    }

    /// Limits: more than 0, at most 10.
    pub fn size(self, size: f64) -> Self {
        Self(self.0.field("size", size))
    }

    #[allow(missing_docs)]
    pub fn pair(
        self,
        pair: impl IntoIterator<Item = impl Into<types::ThingPairItem>>,
    ) -> Self {
        Self(self.0.field("pair", runtime::list::<types::ThingPairItem>(pair)))
    }

    #[allow(missing_docs)]
    pub fn place(
        self,
        place: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self(self.0.field("place", runtime::list::<serde_json::Value>(place)))
    }

    #[allow(missing_docs)]
    pub fn anything(self, anything: impl Into<serde_json::Value>) -> Self {
        Self(self.0.field("anything", runtime::to::<serde_json::Value>(anything)))
    }

    #[allow(missing_docs)]
    pub fn data(self, data: impl serde::Serialize) -> Self {
        Self(self.0.field_object("data", data))
    }

    /// Sends `data` as `null`.
    pub fn data_null(self) -> Self {
        Self(self.0.field("data", runtime::Null))
    }

    #[allow(missing_docs)]
    pub fn values(
        self,
        values: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        Self(self.0.field("values", runtime::list::<serde_json::Value>(values)))
    }

    #[allow(missing_docs)]
    pub fn labels(self, labels: impl serde::Serialize) -> Self {
        Self(self.0.field_object("labels", labels))
    }

    #[allow(missing_docs)]
    pub fn both(self, both: impl Into<types::ThingBoth>) -> Self {
        Self(self.0.field("both", runtime::to::<types::ThingBoth>(both)))
    }

    #[allow(missing_docs)]
    pub fn gone(self, gone: impl Into<serde_json::Value>) -> Self {
        Self(self.0.field("gone", runtime::to::<serde_json::Value>(gone)))
    }

    /// Sends `gone` as `null`.
    pub fn gone_null(self) -> Self {
        Self(self.0.field("gone", runtime::Null))
    }

    #[allow(missing_docs)]
    pub fn local(self, local: impl Into<types::ThingLocal>) -> Self {
        Self(self.0.field("local", runtime::to::<types::ThingLocal>(local)))
    }
}

runtime::operation!(MakeThing, types::Thing);
