//! Checking: what writing would do, and a short diff of it.

use std::fs;
use std::io;
use std::path::Path;

use similar::TextDiff;

use super::directory::{self, EmitError, MARKER};
use crate::render::Files;
use crate::sanitize;

/// Lines of diff that are shown in all. Whoever needs more runs the generator and git.
const MAX_DIFF_LINES: usize = 60;

/// How a directory differs from what would be generated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stale {
    /// Files that are not there.
    pub missing: Vec<String>,
    /// Files whose content is not what would be generated.
    pub changed: Vec<String>,
    /// Files that would not be generated.
    pub stray: Vec<String>,
    /// A unified diff of the changed files, shortened and safe to print.
    pub diff: String,
}

impl Stale {
    /// Whether the directory is as it should be.
    pub fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.changed.is_empty() && self.stray.is_empty()
    }
}

/// Compares a directory with the files, and writes nothing.
///
/// # Errors
/// If the directory holds files without being marked as ours, or a file cannot be read.
pub fn check(root: &Path, files: &Files) -> Result<Stale, EmitError> {
    let found = directory::read(root)?;
    directory::check_ours(root, &found)?;
    let mut stale = Stale::default();
    let mut left = MAX_DIFF_LINES;
    for (name, content) in files {
        match found.get(name) {
            None => stale.missing.push(name.clone()),
            Some(old) if old == content.as_bytes() => {}
            Some(old) => {
                stale.changed.push(name.clone());
                let old = String::from_utf8_lossy(old);
                add_diff(&mut stale.diff, &mut left, name, &old, content);
            }
        }
    }
    stale.stray = found
        .into_keys()
        .filter(|name| name != MARKER && !files.contains_key(name))
        .collect();
    Ok(stale)
}

/// Compares a single file with what would be written, and gives a short diff if it differs.
///
/// # Errors
/// If the file is there and cannot be read.
pub fn check_file(path: &Path, name: &str, content: &str) -> Result<Option<String>, EmitError> {
    let old = match fs::read(path) {
        Ok(old) => old,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => directory::at(Err(error), "read", path)?,
    };
    if old == content.as_bytes() {
        return Ok(None);
    }
    let (mut diff, mut left) = (String::new(), MAX_DIFF_LINES);
    let old = String::from_utf8_lossy(&old);
    add_diff(&mut diff, &mut left, name, &old, content);
    Ok(Some(diff))
}

fn add_diff(diff: &mut String, left: &mut usize, name: &str, old: &str, new: &str) {
    if *left == 0 {
        return;
    }
    let lines = TextDiff::from_lines(old, new);
    let name = sanitize::line(name);
    let text = lines
        .unified_diff()
        .context_radius(2)
        .header(&format!("{name} (on disk)"), &format!("{name} (generated)"))
        .to_string();
    let text = sanitize::lines(&text);
    for line in text.lines() {
        if *left == 0 {
            diff.push_str("… the rest of the diff is left out\n");
            return;
        }
        diff.push_str(line);
        diff.push('\n');
        *left -= 1;
    }
}
