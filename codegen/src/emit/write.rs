//! Writing: only what changed, all of it prepared before anything takes its place.

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
/// What is new is written completely before anything that is there changes, so that a full disk or a
/// place that cannot be written leaves the directory as it was. An interrupted call leaves whole files
/// only, and the next one finishes its work.
///
/// # Errors
/// If the directory holds files without being marked as ours, or a file cannot be written.
pub fn write(root: &Path, files: &Files) -> Result<Written, EmitError> {
    let found = directory::read(root)?;
    directory::check_ours(root, &found)?;
    let mut written = Written::default();
    let mut new: Vec<(&str, &str)> = Vec::new();
    if found.get(MARKER).map(Vec::as_slice) != Some(MARKER_TEXT.as_bytes()) {
        new.push((MARKER, MARKER_TEXT));
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
        new.push((name, content));
    }
    for name in found.keys() {
        let is_staged = name.starts_with(STAGING);
        if name != MARKER && !is_staged && !files.contains_key(name) {
            written.removed.push(name.clone());
        }
    }
    let is_new = !root.exists();
    let outcome = stage(root, &new).and_then(|()| exchange(root, &new, &written.removed));
    let _ = fs::remove_dir_all(root.join(STAGING));
    if outcome.is_err() && is_new {
        // It goes only if nothing came into it.
        let _ = fs::remove_dir(root);
    }
    outcome.map(|()| written)
}

/// Where files are until all of them are complete. What an interrupted run left there goes first.
const STAGING: &str = ".codegen.new";

/// Writes all files beside their places.
fn stage(root: &Path, new: &[(&str, &str)]) -> Result<(), EmitError> {
    let staging = root.join(STAGING);
    let _ = fs::remove_dir_all(&staging).or_else(|_| fs::remove_file(&staging));
    for (name, content) in new {
        let path = staging.join(name);
        create_parent(&path)?;
        at(fs::write(&path, content), "write", &path)?;
    }
    Ok(())
}

/// Puts the files into their places, the marker first, after what is no longer generated has gone: on a
/// file system that ignores case, a file that was renamed in case only would be deleted by its old
/// name, and a file may stand where a folder has to be.
fn exchange(root: &Path, new: &[(&str, &str)], removed: &[String]) -> Result<(), EmitError> {
    let mut names = new.iter().map(|(name, _)| *name).peekable();
    if let Some(marker) = names.next_if_eq(&MARKER) {
        place(root, marker)?;
    }
    for name in removed {
        let path = root.join(name);
        at(fs::remove_file(&path), "remove", &path)?;
        remove_empty_parents(root, &path);
    }
    names.try_for_each(|name| place(root, name))
}

fn place(root: &Path, name: &str) -> Result<(), EmitError> {
    let path = root.join(name);
    create_parent(&path)?;
    // An empty folder in the place of a file holds nothing that could be lost.
    let _ = fs::remove_dir(&path);
    let staged = root.join(STAGING).join(name);
    at(fs::rename(staged, &path), "write", &path)
}

fn create_parent(path: &Path) -> Result<(), EmitError> {
    match path.parent() {
        Some(parent) => at(fs::create_dir_all(parent), "create", parent),
        None => Ok(()),
    }
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
