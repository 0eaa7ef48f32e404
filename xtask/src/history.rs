//! `cargo xtask diff --history`

use std::fs;
use std::path::{Path, PathBuf};

use ::codegen::lock::Lock;
use ::codegen::sanitize;

use crate::codegen::{SPEC, shown};
use crate::compare::{Snapshot, Versions};
use crate::git::Git;
use crate::output::say;

/// Prints a line for each version of a history: what changed since the one before it. A version that
/// cannot be read is skipped, and says so.
pub(crate) fn run(versions: &Versions, history: &str) -> Result<(), String> {
    let folder = Path::new(history);
    let mut printer = Printer::default();
    if folder.is_dir() {
        for path in files(folder)? {
            let names = printer.names();
            printer.next(&shown(&path), versions.read_version(&path, &names));
        }
        return Ok(());
    }
    let git = Git::new(versions.root());
    for commit in git.history(history, Path::new(SPEC))? {
        printer.next(&commit, versions.read_commit(&git, &commit));
    }
    Ok(())
}

/// The descriptions in a folder, in the order of their names.
fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let error = |error| format!("cannot read {}: {error}", shown(folder));
    let entries = fs::read_dir(folder).map_err(error)?;
    let paths: Result<Vec<PathBuf>, _> = entries.map(|entry| Ok(entry?.path())).collect();
    let mut paths = paths.map_err(error)?;
    let is_description = |path: &PathBuf| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        matches!(extension, Some("json" | "yaml" | "yml"))
    };
    paths.retain(is_description);
    paths.sort();
    match paths.len() {
        0 | 1 => Err(format!("{} has no two descriptions", shown(folder))),
        _ => Ok(paths),
    }
}

/// Compares each version with the last one that could be read.
#[derive(Default)]
struct Printer {
    last: Option<Snapshot>,
}

impl Printer {
    fn names(&self) -> Lock {
        let names = self.last.as_ref().map(Snapshot::names);
        names.cloned().unwrap_or_default()
    }

    fn next(&mut self, name: &str, version: Result<Snapshot, String>) {
        let name = sanitize::line(name);
        match (version, &self.last) {
            (Ok(version), None) => self.last = Some(version),
            (Ok(version), Some(last)) => {
                say(format_args!("{name}: {}", last.compare(&version).verdict()));
                self.last = Some(version);
            }
            (Err(error), _) => {
                let first = error.lines().next().unwrap_or_default();
                say(format_args!("{name}: skipped, {}", sanitize::line(first)));
            }
        }
    }
}
