// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::Label;
use super::ParcelBesideValue;
use super::ParcelOpen;
use super::ParcelSeveralValue;

/// The schema `Parcel`.
///
/// Answer of [`Api::send_parcel`](super::super::Api::send_parcel).
/// Taken by [`Api::send_parcel`](super::super::Api::send_parcel).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Parcel {
    #[allow(missing_docs)]
    pub open: ParcelOpen,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<runtime::Object>,
    #[allow(missing_docs)]
    pub one: BTreeMap<String, String>,
    #[allow(missing_docs)]
    pub several: BTreeMap<String, ParcelSeveralValue>,
    #[allow(missing_docs)]
    pub beside: BTreeMap<String, ParcelBesideValue>,
    #[allow(missing_docs)]
    pub all: BTreeMap<String, f64>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended: Option<Box<Label>>,
}

impl Parcel {
    /// An object with everything that the API requires.
    ///
    /// - `open`
    /// - `one`
    /// - `several`
    /// - `beside`
    /// - `all`
    pub fn new(
        open: impl Into<ParcelOpen>,
        one: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        several: impl IntoIterator<
            Item = (impl Into<String>, impl Into<ParcelSeveralValue>),
        >,
        beside: impl IntoIterator<
            Item = (impl Into<String>, impl Into<ParcelBesideValue>),
        >,
        all: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        Self {
            open: open.into(),
            one: runtime::map(one),
            several: runtime::map(several),
            beside: runtime::map(beside),
            all: runtime::map(all),
            ..Self::default()
        }
    }

    #[allow(missing_docs)]
    pub fn free(mut self, free: impl serde::Serialize) -> Self {
        self.free = Some(runtime::object(free));
        self
    }

    #[allow(missing_docs)]
    pub fn extended(mut self, extended: impl Into<Label>) -> Self {
        self.extended = Some(Box::new(extended.into()));
        self
    }
}
