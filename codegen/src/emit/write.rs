//! Writing: only what changed, each file beside its place and then renamed.

use std::fs;
use std::path::Path;

use super::directory::{self, EmitError, MARKER, MARKER_TEXT, at};
use crate::render::Files;

/// What writing did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that were not there before.
    pub added: Vec<String>,
    /// Files whose content changed.
    pub changed: Vec<String>,
    /// Files that are no longer generated.
    pub removed: Vec<String>,
    /// How many files were as they should be already.
    pub unchanged: usize,
}

/// Makes a directory hold the files and nothing else.
///
/// An interrupted call leaves whole files only, and the next one finishes its work.
///
/// # Errors
/// If the directory holds files without being marked as ours, or a file cannot be written.
pub fn write(root: &Path, files: &Files) -> Result<Written, EmitError> {
    let found = directory::read(root)?;
    directory::check_ours(root, &found)?;
    at(fs::create_dir_all(root), "create", root)?;
    if found.get(MARKER).map(Vec::as_slice) != Some(MARKER_TEXT.as_bytes()) {
        replace(root, MARKER, MARKER_TEXT)?;
    }
    let mut written = Written::default();
    // What is no longer generated goes first: on a file system that ignores case, a file that
    // was renamed in case only would be deleted by its old name.
    for name in found.keys() {
        if name != MARKER && !files.contains_key(name) {
            let path = root.join(name);
            at(fs::remove_file(&path), "remove", &path)?;
            remove_empty_parents(root, &path);
            written.removed.push(name.clone());
        }
    }
    for (name, content) in files {
        match found.get(name) {
            Some(old) if old == content.as_bytes() => {
                written.unchanged += 1;
                continue;
            }
            Some(_) => written.changed.push(name.clone()),
            None => written.added.push(name.clone()),
        }
        replace(root, name, content)?;
    }
    Ok(written)
}

/// Makes a single file hold a text, and says whether it did not before.
///
/// # Errors
/// If the file cannot be read or written.
pub fn write_file(path: &Path, content: &str) -> Result<bool, EmitError> {
    if fs::read(path).is_ok_and(|old| old == content.as_bytes()) {
        return Ok(false);
    }
    replace_file(path, content)?;
    Ok(true)
}

fn replace(root: &Path, name: &str, content: &str) -> Result<(), EmitError> {
    replace_file(&root.join(name), content)
}

fn replace_file(path: &Path, content: &str) -> Result<(), EmitError> {
    if let Some(parent) = path.parent() {
        at(fs::create_dir_all(parent), "create", parent)?;
    }
    // A name that no generated file has: if it is left behind, the next run removes it.
    let mut beside = path.to_owned().into_os_string();
    beside.push(".tmp");
    let beside = Path::new(&beside);
    at(fs::write(beside, content), "write", beside)?;
    at(fs::rename(beside, path), "write", path)
}

fn remove_empty_parents(root: &Path, path: &Path) {
    let mut parent = path.parent();
    while let Some(directory) = parent {
        // It fails on a directory that still holds something, which is where to stop.
        if directory == root || fs::remove_dir(directory).is_err() {
            return;
        }
        parent = directory.parent();
    }
}
