//! Writing: only what changed, all of it prepared before anything takes its place.

use std::fs;
use std::path::Path;

use super::atomic;
use super::claim::{Claim, claim};
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

/// Makes a directory hold the files and nothing else, once no other process writes to it.
///
/// # Errors
/// If the directory holds files without being marked as ours, or a file cannot be written.
pub fn write(root: &Path, files: &Files) -> Result<Written, EmitError> {
    claim(root, || {})?.write(files)
}

impl Claim {
    /// Makes the directory hold the files and nothing else.
    ///
    /// What is new is written completely before anything that is there changes, so that a full disk or
    /// a place that cannot be written leaves the directory as it was. An interrupted call leaves whole
    /// files only, and the next one finishes its work.
    ///
    /// # Errors
    /// If the directory holds files without being marked as ours, or a file cannot be written.
    pub fn write(&self, files: &Files) -> Result<Written, EmitError> {
        let root = self.folder();
        let found = directory::read(root)?;
        directory::check_ours(root, &found)?;
        atomic::remove_leftovers(root);
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
            if name != MARKER && !files.contains_key(name) {
                written.removed.push(name.clone());
            }
        }
        let staging = at(atomic::staging(root), "create a folder in", root)?;
        stage(staging.path(), &new)?;
        exchange(root, staging.path(), &new, &written.removed)?;
        Ok(written)
    }
}

/// Makes a single file hold a text, and says whether it did not before.
///
/// # Errors
/// If the file cannot be read or written.
pub fn write_file(path: &Path, content: &str) -> Result<bool, EmitError> {
    update_file(path, |_| Ok(content.to_owned()))
}

/// Makes a single file hold a text that was made from what it held before, `read`. Returns whether it
/// did not hold the text already.
///
/// # Errors
/// If the file holds a third text by now: another process wrote it, and its work would be lost. If
/// the file cannot be read or written.
pub fn write_file_after(path: &Path, read: &str, content: &str) -> Result<bool, EmitError> {
    update_file(path, |old| match old == read || old == content {
        true => Ok(content.to_owned()),
        false => Err(EmitError::Changed(path.to_owned())),
    })
}

/// Adds a text to the end of a file, after an empty line if it holds something.
///
/// # Errors
/// If the file cannot be read or written.
pub fn append_file(path: &Path, text: &str) -> Result<(), EmitError> {
    let space = |old: &str| if old.is_empty() { "" } else { "\n" };
    update_file(path, |old| Ok(format!("{old}{}{text}", space(old)))).map(drop)
}

/// Changes a single file, of which nothing is an empty text. No other process does so at the same time.
fn update_file(
    path: &Path,
    update: impl FnOnce(&str) -> Result<String, EmitError>,
) -> Result<bool, EmitError> {
    let folder = atomic::folder_of(path);
    let _claim = claim(folder, || {})?;
    atomic::remove_leftovers(folder);
    let old = match fs::read_to_string(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        read => Some(at(read, "read", path)?),
    };
    let new = update(old.as_deref().unwrap_or_default())?;
    if old.as_ref() == Some(&new) {
        return Ok(false);
    }
    at(atomic::replace(path, &new), "write", path)?;
    Ok(true)
}

/// Writes all files beside their places.
fn stage(staging: &Path, new: &[(&str, &str)]) -> Result<(), EmitError> {
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
fn exchange(
    root: &Path,
    staging: &Path,
    new: &[(&str, &str)],
    removed: &[String],
) -> Result<(), EmitError> {
    let mut names = new.iter().map(|(name, _)| *name).peekable();
    if let Some(marker) = names.next_if_eq(&MARKER) {
        place(root, staging, marker)?;
    }
    for name in removed {
        let path = root.join(name);
        at(fs::remove_file(&path), "remove", &path)?;
        remove_empty_parents(root, &path);
    }
    names.try_for_each(|name| place(root, staging, name))
}

fn place(root: &Path, staging: &Path, name: &str) -> Result<(), EmitError> {
    let path = root.join(name);
    create_parent(&path)?;
    // An empty folder in the place of a file holds nothing that could be lost.
    let _ = fs::remove_dir(&path);
    at(fs::rename(staging.join(name), &path), "write", &path)
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
