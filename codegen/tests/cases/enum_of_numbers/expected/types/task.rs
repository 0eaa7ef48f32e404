// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Level;
use super::TaskPort;
use super::TaskSize;

/// The schema `Task`.
///
/// Answer of [`Api::list_tasks`](super::super::Api::list_tasks).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Task {
    #[allow(missing_docs)]
    pub level: Level,
    #[allow(missing_docs)]
    pub port: Option<TaskPort>,
    #[allow(missing_docs)]
    pub size: Option<TaskSize>,
    #[allow(missing_docs)]
    pub ratio: Option<f64>,
    /// Always `true`.
    pub answer: Option<bool>,
}
