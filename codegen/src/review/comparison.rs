//! The comparison of two versions of an API.

use super::causes;
use super::change::Changes;
use super::version::Version;
use super::{compare as differences, surface};

/// Compares two versions.
pub fn compare(old: Version<'_>, new: Version<'_>) -> Changes {
    let found = differences::run(old, new);
    let items = surface::compare(old.api, new.api);
    causes::attribute(old.api, new.api, found, items)
}
