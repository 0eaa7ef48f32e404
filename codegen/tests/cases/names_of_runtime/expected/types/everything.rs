// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Error;
use super::EverythingChoice;
use super::HttpError;
use super::HttpError2;
use super::Object;
use super::RiBen;
use super::Serde;
use super::Timestamp;
use super::Types;

/// The schema `Everything`.
///
/// Answer of [`Api::exchange_everything`](super::super::Api::exchange_everything).
/// Taken by [`Api::exchange_everything`](super::super::Api::exchange_everything).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Everything {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub e: Option<Box<Error>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub o: Option<Box<Object>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub t: Option<Box<Timestamp>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ty: Option<Box<Types>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s: Option<Box<Serde>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h: Option<Box<HttpError2>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h2: Option<Box<HttpError>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub j: Option<Box<RiBen>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<EverythingChoice>,
}

impl Everything {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn e(mut self, e: impl Into<Error>) -> Self {
        self.e = Some(Box::new(e.into()));
        self
    }

    #[allow(missing_docs)]
    pub fn o(mut self, o: impl Into<Object>) -> Self {
        self.o = Some(Box::new(o.into()));
        self
    }

    #[allow(missing_docs)]
    pub fn t(mut self, t: impl Into<Timestamp>) -> Self {
        self.t = Some(Box::new(t.into()));
        self
    }

    #[allow(missing_docs)]
    pub fn ty(mut self, ty: impl Into<Types>) -> Self {
        self.ty = Some(Box::new(ty.into()));
        self
    }

    #[allow(missing_docs)]
    pub fn s(mut self, s: impl Into<Serde>) -> Self {
        self.s = Some(Box::new(s.into()));
        self
    }

    #[allow(missing_docs)]
    pub fn h(mut self, h: impl Into<HttpError2>) -> Self {
        self.h = Some(Box::new(h.into()));
        self
    }

    #[allow(missing_docs)]
    pub fn h2(mut self, h2: impl Into<HttpError>) -> Self {
        self.h2 = Some(Box::new(h2.into()));
        self
    }

    #[allow(missing_docs)]
    pub fn j(mut self, j: impl Into<RiBen>) -> Self {
        self.j = Some(Box::new(j.into()));
        self
    }

    #[allow(missing_docs)]
    pub fn choice(mut self, choice: impl Into<EverythingChoice>) -> Self {
        self.choice = Some(choice.into());
        self
    }
}
