//! The comparison of two versions of an API.

use super::causes;
use super::change::Changes;
use super::{compare as differences, surface};
use crate::model::Api;

/// Compares two complete models.
pub fn compare(old: &Api, new: &Api) -> Changes {
    let found = differences::run(old, new);
    let items = surface::compare(old, new);
    causes::attribute(old, new, found, items)
}
