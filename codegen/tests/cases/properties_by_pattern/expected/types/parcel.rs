// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

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
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn open(mut self, open: impl Into<ParcelOpen>) -> Self {
        self.open = open.into();
        self
    }

    #[allow(missing_docs)]
    pub fn free(mut self, free: impl serde::Serialize) -> Self {
        self.free = Some(runtime::object(free));
        self
    }

    #[allow(missing_docs)]
    pub fn one(
        mut self,
        one: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.one = runtime::map(one);
        self
    }

    #[allow(missing_docs)]
    pub fn several(
        mut self,
        several: impl IntoIterator<
            Item = (impl Into<String>, impl Into<ParcelSeveralValue>),
        >,
    ) -> Self {
        self.several = runtime::map(several);
        self
    }

    #[allow(missing_docs)]
    pub fn beside(
        mut self,
        beside: impl IntoIterator<
            Item = (impl Into<String>, impl Into<ParcelBesideValue>),
        >,
    ) -> Self {
        self.beside = runtime::map(beside);
        self
    }

    #[allow(missing_docs)]
    pub fn all(
        mut self,
        all: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        self.all = runtime::map(all);
        self
    }

    #[allow(missing_docs)]
    pub fn extended(mut self, extended: impl Into<Label>) -> Self {
        self.extended = Some(Box::new(extended.into()));
        self
    }
}
