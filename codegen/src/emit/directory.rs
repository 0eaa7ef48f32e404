//! The directory that the generator owns, told by a marker file.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::atomic::is_unfinished;
use crate::sanitize;

/// The file that marks a directory as ours. It is written before any other.
pub(super) const MARKER: &str = ".codegen";

/// The file that a process locks while it writes to the directory.
pub(super) const LOCK: &str = ".codegen.lock";

/// What the marker says to those who open it.
pub(super) const MARKER_TEXT: &str = "\
The generator owns this directory: `cargo xtask codegen` writes all files in it and deletes
every other. Change the OpenAPI description instead.
";

/// Why nothing was written or checked.
#[derive(Debug)]
pub enum EmitError {
    /// The directory holds files but not the marker.
    NotOurs(PathBuf),
    /// Another process changed a file since this one read it.
    Changed(PathBuf),
    /// A file could not be read or written.
    Io {
        /// What was being done.
        action: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// Why it failed.
        source: io::Error,
    },
}

impl fmt::Display for EmitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOurs(path) => write!(
                f,
                "{} holds files that the generator did not write; \
                 choose an empty directory, or one with the file `{MARKER}`",
                shown(path)
            ),
            Self::Changed(path) => write!(
                f,
                "another process changed {} during this run; run the same command again",
                shown(path)
            ),
            Self::Io {
                action,
                path,
                source,
            } => write!(f, "cannot {action} {}: {source}", shown(path)),
        }
    }
}

/// A path on one line.
fn shown(path: &Path) -> String {
    sanitize::line(&path.to_string_lossy())
}

impl std::error::Error for EmitError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NotOurs(_) | Self::Changed(_) => None,
            Self::Io { source, .. } => Some(source),
        }
    }
}

/// Adds to an I/O error what was being done to which file.
pub(super) fn at<T>(
    result: io::Result<T>,
    action: &'static str,
    path: &Path,
) -> Result<T, EmitError> {
    result.map_err(|source| EmitError::Io {
        action,
        path: path.to_owned(),
        source,
    })
}

/// What a directory holds now: each file below it with its content, by its path with `/`. What belongs
/// to a run that goes on is left out.
pub(super) fn read(root: &Path) -> Result<BTreeMap<String, Vec<u8>>, EmitError> {
    let mut found = BTreeMap::new();
    if root.exists() {
        read_into(root, "", &mut found)?;
    }
    Ok(found)
}

fn read_into(
    directory: &Path,
    prefix: &str,
    found: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), EmitError> {
    for entry in at(fs::read_dir(directory), "read", directory)? {
        let entry = at(entry, "read", directory)?;
        let path = entry.path();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        // The lock of a run, and what it has not finished.
        if name == LOCK || is_unfinished(&name) {
            continue;
        }
        let kind = at(entry.file_type(), "read", &path)?;
        if kind.is_dir() {
            read_into(&path, &format!("{name}/"), found)?;
        } else if kind.is_file() {
            found.insert(name, at(fs::read(&path), "read", &path)?);
        } else {
            // A link is a stray: following it could read, and later delete, what is not ours.
            found.insert(name, Vec::new());
        }
    }
    Ok(())
}

/// Refuses a directory that holds anything but what a generator put there.
pub(super) fn check_ours(root: &Path, found: &BTreeMap<String, Vec<u8>>) -> Result<(), EmitError> {
    if found.is_empty() || found.contains_key(MARKER) {
        Ok(())
    } else {
        Err(EmitError::NotOurs(root.to_owned()))
    }
}
