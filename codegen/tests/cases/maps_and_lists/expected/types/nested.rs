// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::NestedListOfChoicesItem;
use super::NestedMapOfChoicesValue;
use super::NestedMapOfListsValueItem;
use super::NestedWithAny;
use super::NestedWithRest;

/// The schema `Nested`.
///
/// Answer of [`Api::exchange_nested`](super::super::Api::exchange_nested).
/// Taken by [`Api::exchange_nested`](super::super::Api::exchange_nested).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Nested {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maps: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lists: Option<Vec<Vec<String>>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map_of_lists: Option<BTreeMap<String, Vec<NestedMapOfListsValueItem>>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_maps: Option<Vec<BTreeMap<String, bool>>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_of_choices: Option<Vec<NestedListOfChoicesItem>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map_of_choices: Option<BTreeMap<String, NestedMapOfChoicesValue>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_rest: Option<Box<NestedWithRest>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_any: Option<Box<NestedWithAny>>,
}

impl Nested {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn maps(
        mut self,
        maps: impl IntoIterator<
            Item = (impl Into<String>, impl Into<BTreeMap<String, i64>>),
        >,
    ) -> Self {
        self.maps = Some(runtime::map(maps));
        self
    }

    #[allow(missing_docs)]
    pub fn lists(
        mut self,
        lists: impl IntoIterator<Item = impl Into<Vec<String>>>,
    ) -> Self {
        self.lists = Some(runtime::list(lists));
        self
    }

    #[allow(missing_docs)]
    pub fn map_of_lists(
        mut self,
        map_of_lists: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Vec<NestedMapOfListsValueItem>>),
        >,
    ) -> Self {
        self.map_of_lists = Some(runtime::map(map_of_lists));
        self
    }

    #[allow(missing_docs)]
    pub fn list_of_maps(
        mut self,
        list_of_maps: impl IntoIterator<Item = impl Into<BTreeMap<String, bool>>>,
    ) -> Self {
        self.list_of_maps = Some(runtime::list(list_of_maps));
        self
    }

    #[allow(missing_docs)]
    pub fn list_of_choices(
        mut self,
        list_of_choices: impl IntoIterator<Item = impl Into<NestedListOfChoicesItem>>,
    ) -> Self {
        self.list_of_choices = Some(runtime::list(list_of_choices));
        self
    }

    #[allow(missing_docs)]
    pub fn map_of_choices(
        mut self,
        map_of_choices: impl IntoIterator<
            Item = (impl Into<String>, impl Into<NestedMapOfChoicesValue>),
        >,
    ) -> Self {
        self.map_of_choices = Some(runtime::map(map_of_choices));
        self
    }

    #[allow(missing_docs)]
    pub fn with_rest(mut self, with_rest: impl Into<NestedWithRest>) -> Self {
        self.with_rest = Some(Box::new(with_rest.into()));
        self
    }

    #[allow(missing_docs)]
    pub fn with_any(mut self, with_any: impl Into<NestedWithAny>) -> Self {
        self.with_any = Some(Box::new(with_any.into()));
        self
    }
}
