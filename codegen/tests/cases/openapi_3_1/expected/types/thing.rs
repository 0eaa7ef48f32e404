// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Owner;
use super::ThingBoth;
use super::ThingHolder;
use super::ThingId;
use super::ThingLocal;
use super::ThingPairItem;
use super::ThingState;

/// The schema `Thing`.
///
/// Answer of [`Api::make_thing`](super::super::Api::make_thing).
/// Taken by [`Api::make_thing`](super::super::Api::make_thing).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Thing {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<ThingId>,
    /// Always `thing`.
    pub kind: String,
    /// Always `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// Limits: at least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ThingState>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Thing>>,
    /// Whose it is.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Box<Owner>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<Box<ThingHolder>>,
    /// Limits: more than 0, at most 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<f64>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pair: Option<Vec<ThingPairItem>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Vec<serde_json::Value>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anything: Option<serde_json::Value>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<runtime::Object>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<serde_json::Value>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<runtime::Object>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub both: Option<ThingBoth>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gone: Option<serde_json::Value>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local: Option<Box<ThingLocal>>,
}

impl Thing {
    /// An object with everything that the API requires.
    ///
    /// - `id`
    pub fn new(id: impl Into<ThingId>) -> Self {
        Self {
            id: Some(id.into()),
            kind: "thing".into(),
            ..Self::default()
        }
    }

    /// Always `2`.
    pub fn version(mut self) -> Self {
        self.version = Some(2i64);
        self
    }

    /// Limits: at least 1 character.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[allow(missing_docs)]
    pub fn state(mut self, state: impl Into<ThingState>) -> Self {
        self.state = Some(state.into());
        self
    }

    #[allow(missing_docs)]
    pub fn parent(mut self, parent: impl Into<Thing>) -> Self {
        self.parent = Some(Box::new(parent.into()));
        self
    }

    /// Whose it is.
    #[deprecated]
    pub fn owner(mut self, owner: impl Into<Owner>) -> Self {
        self.owner = Some(Box::new(owner.into()));
        self
    }

    #[allow(missing_docs)]
    pub fn holder(mut self, holder: impl Into<ThingHolder>) -> Self {
        self.holder = Some(Box::new(holder.into()));
        self
    }

    /// Limits: more than 0, at most 10.
    pub fn size(mut self, size: f64) -> Self {
        self.size = Some(size);
        self
    }

    #[allow(missing_docs)]
    pub fn pair(
        mut self,
        pair: impl IntoIterator<Item = impl Into<ThingPairItem>>,
    ) -> Self {
        self.pair = Some(runtime::list(pair));
        self
    }

    #[allow(missing_docs)]
    pub fn place(
        mut self,
        place: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.place = Some(runtime::list(place));
        self
    }

    #[allow(missing_docs)]
    pub fn anything(mut self, anything: impl Into<serde_json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    #[allow(missing_docs)]
    pub fn data(mut self, data: impl serde::Serialize) -> Self {
        self.data = Some(runtime::object(data));
        self
    }

    #[allow(missing_docs)]
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.values = Some(runtime::list(values));
        self
    }

    #[allow(missing_docs)]
    pub fn labels(mut self, labels: impl serde::Serialize) -> Self {
        self.labels = Some(runtime::object(labels));
        self
    }

    #[allow(missing_docs)]
    pub fn both(mut self, both: impl Into<ThingBoth>) -> Self {
        self.both = Some(both.into());
        self
    }

    #[allow(missing_docs)]
    pub fn gone(mut self, gone: impl Into<serde_json::Value>) -> Self {
        self.gone = Some(gone.into());
        self
    }

    #[allow(missing_docs)]
    pub fn local(mut self, local: impl Into<ThingLocal>) -> Self {
        self.local = Some(Box::new(local.into()));
        self
    }
}
