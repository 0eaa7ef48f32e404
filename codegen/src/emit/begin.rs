//! Beginning: files that are written once, and are the user's from then on.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use super::directory::{EmitError, at};
use crate::render::Files;

/// Writes those of the files that are not there, and leaves all others alone: what a user may have
/// changed since. Returns the names of those that were written.
///
/// # Errors
/// If a file cannot be written.
pub fn begin(root: &Path, files: &Files) -> Result<Vec<String>, EmitError> {
    let missing = missing(root, files);
    for name in &missing {
        let path = root.join(name);
        if let Some(parent) = path.parent() {
            at(fs::create_dir_all(parent), "create", parent)?;
        }
        // Should it be there by now, it is the user's.
        let mut file = at(fs::File::create_new(&path), "write", &path)?;
        at(file.write_all(files[name].as_bytes()), "write", &path)?;
    }
    Ok(missing)
}

/// The names of those of the files that are not there.
pub fn missing(root: &Path, files: &Files) -> Vec<String> {
    let names = files.keys();
    names
        .filter(|name| !root.join(name).exists())
        .cloned()
        .collect()
}
