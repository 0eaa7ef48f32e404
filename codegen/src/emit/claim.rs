//! One run at a time: an advisory lock on a folder.
//!
//! The lock is on a file in the folder, which is removed when the work is done. A process that dies
//! leaves the file behind, but not the lock.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::directory::{EmitError, LOCK, at};

/// A folder that this process alone writes to, until the value is dropped.
#[derive(Debug)]
pub struct Claim {
    folder: PathBuf,
    /// Whether the folder was made for the claim. It goes with it if it is empty.
    is_new: bool,
    /// `None` where the file system knows no locks.
    file: Option<File>,
}

/// Takes a folder for this process, and makes it if it is not there. While another process has it,
/// `on_wait` is called once, and the call waits.
///
/// # Errors
/// If the folder cannot be made or written to.
pub fn claim(folder: &Path, on_wait: impl FnOnce()) -> Result<Claim, EmitError> {
    let is_new = !folder.exists();
    at(fs::create_dir_all(folder), "create", folder)?;
    let mut claim = Claim {
        folder: folder.to_owned(),
        is_new,
        file: None,
    };
    let path = folder.join(LOCK);
    let mut on_wait = Some(on_wait);
    loop {
        let file = at(open(&path), "create", &path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                if let Some(on_wait) = on_wait.take() {
                    on_wait();
                }
                at(file.lock(), "lock", &path)?;
            }
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                let _ = fs::remove_file(&path);
                return Ok(claim);
            }
            Err(TryLockError::Error(error)) => return at(Err(error), "lock", &path),
        }
        // Whoever had the lock removed the file at the end, and a third process may have made it anew.
        if is_at(&file, &path) {
            claim.file = Some(file);
            return Ok(claim);
        }
    }
}

/// Opens the file, or makes it. A link in its place is nobody's lock: it goes, and what it leads to
/// stays.
fn open(path: &Path) -> io::Result<File> {
    if fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink()) {
        fs::remove_file(path)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false).open(path)
}

/// Returns true if a path leads to an open file.
fn is_at(file: &File, path: &Path) -> bool {
    let own = file.try_clone().and_then(same_file::Handle::from_file);
    let found = same_file::Handle::from_path(path);
    matches!((own, found), (Ok(own), Ok(found)) if own == found)
}

impl Claim {
    /// The folder.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        // Removed before it is unlocked, so that nobody can have locked it in between.
        if self.file.is_some() {
            let _ = fs::remove_file(self.folder.join(LOCK));
        }
        if self.is_new {
            // Fails on a folder that something came into.
            let _ = fs::remove_dir(&self.folder);
        }
    }
}
