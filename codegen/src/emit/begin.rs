//! Beginning: files that are written once, and are the user's from then on.

use std::fs;
use std::path::Path;

use super::atomic;
use super::claim::claim;
use super::directory::{EmitError, at};
use crate::render::Files;

/// Writes those of the files that are not there, and leaves all others alone: what a user may have
/// changed since. Returns the names of those that were written.
///
/// # Errors
/// If a file cannot be written.
pub fn begin(root: &Path, files: &Files) -> Result<Vec<String>, EmitError> {
    let missing = missing(root, files);
    if missing.is_empty() {
        return Ok(missing);
    }
    let _claim = claim(root, || {})?;
    atomic::remove_leftovers(root);
    let staging = at(atomic::staging(root), "create a folder in", root)?;
    let mut written = Vec::new();
    for name in missing {
        let path = root.join(&name);
        if let Some(parent) = path.parent() {
            at(fs::create_dir_all(parent), "create", parent)?;
        }
        // Should it be there by now, it is the user's.
        if at(
            atomic::create(&path, &files[&name], staging.path()),
            "write",
            &path,
        )? {
            written.push(name);
        }
    }
    Ok(written)
}

/// The names of those of the files that are not there. A link that leads nowhere is there.
pub fn missing(root: &Path, files: &Files) -> Vec<String> {
    let names = files.keys();
    names
        .filter(|name| fs::symlink_metadata(root.join(name)).is_err())
        .cloned()
        .collect()
}
