//! Files that take their place as a whole: readers see the old text or the new one.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

/// How the names begin of files and folders that are only there while a run goes on.
const PREFIX: &str = ".codegen.";
const SUFFIX: &str = ".tmp";

/// The folder that earlier versions prepared files in.
const OLD_STAGING: &str = ".codegen.new";

/// Puts a text into the place of a file, whether or not there is one. A link in the place is replaced,
/// not followed.
pub(super) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let file = prepared(folder_of(path), text)?;
    if let Ok(old) = fs::symlink_metadata(path)
        && old.is_file()
    {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.persist(path)?;
    Ok(())
}

/// Puts a text into a place where nothing is. Returns false if something is there. The file is
/// prepared in a folder of the same file system.
pub(super) fn create(path: &Path, text: &str, staging: &Path) -> io::Result<bool> {
    match prepared(staging, text)?.persist_noclobber(path) {
        Ok(_) => Ok(true),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error.error),
    }
}

/// Returns true for the name of what a run has not finished.
pub(super) fn is_unfinished(name: &str) -> bool {
    (name.starts_with(PREFIX) && name.ends_with(SUFFIX)) || name == OLD_STAGING
}

/// Removes what interrupted runs left in a folder. Nobody else may be writing there.
pub(super) fn remove_leftovers(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if is_unfinished(&name) {
            let path = entry.path();
            let _ = fs::remove_dir_all(&path).or_else(|_| fs::remove_file(&path));
        }
    }
}

/// A folder for files that are not complete yet, on the file system of the place.
pub(super) fn staging(folder: &Path) -> io::Result<tempfile::TempDir> {
    Builder::new()
        .prefix(PREFIX)
        .suffix(SUFFIX)
        .tempdir_in(folder)
}

/// The folder that a file stands in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn prepared(folder: &Path, text: &str) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    // As any other file is made: not for the user alone.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    Ok(file)
}
