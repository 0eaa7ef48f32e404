// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ThingEvent;
use super::ThingList;
use super::ThingMap;
use super::ThingPoint;
use super::ThingSize;
use super::ThingTwin;

/// The schema `Thing`.
///
/// Answer of [`Api::add_thing`](super::super::Api::add_thing).
/// Taken by [`Api::add_thing`](super::super::Api::add_thing).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Thing {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<ThingEvent>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<ThingSize>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<ThingPoint>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<ThingList>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<ThingMap>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub twin: Option<ThingTwin>,
}

impl Thing {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn event(mut self, event: impl Into<ThingEvent>) -> Self {
        self.event = Some(event.into());
        self
    }

    #[allow(missing_docs)]
    pub fn size(mut self, size: impl Into<ThingSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    #[allow(missing_docs)]
    pub fn point(mut self, point: impl Into<ThingPoint>) -> Self {
        self.point = Some(point.into());
        self
    }

    #[allow(missing_docs)]
    pub fn list(mut self, list: impl Into<ThingList>) -> Self {
        self.list = Some(list.into());
        self
    }

    #[allow(missing_docs)]
    pub fn map(mut self, map: impl Into<ThingMap>) -> Self {
        self.map = Some(map.into());
        self
    }

    #[allow(missing_docs)]
    pub fn twin(mut self, twin: impl Into<ThingTwin>) -> Self {
        self.twin = Some(twin.into());
        self
    }
}
