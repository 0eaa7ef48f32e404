//! What git knows: revisions, and files as they were.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::codegen::shown;

/// The repository around a folder.
pub(crate) struct Git {
    folder: PathBuf,
}

/// Branches that changes are merged into, as a clone and as the author's own repository name it.
const MAIN: [&str; 2] = ["origin/main", "main"];

impl Git {
    /// Takes a folder of the repository. Paths of files count from it.
    pub(crate) fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// The short hash of a revision.
    pub(crate) fn commit(&self, revision: &str) -> Result<String, String> {
        self.check()?;
        self.resolve(revision)?.ok_or_else(|| {
            format!(
                "`{revision}` is no revision of this repository\n\
                 Name a branch, a tag or a commit. One that the server has and this clone has not \
                 comes by `git fetch`."
            )
        })
    }

    /// The commit at which this branch left the main one.
    pub(crate) fn merge_base(&self) -> Result<String, String> {
        self.check()?;
        for main in MAIN {
            if self.resolve(main)?.is_none() {
                continue;
            }
            let output = self.run(["merge-base", "HEAD", main])?;
            if !output.status.success() {
                return Err(format!(
                    "this branch and {main} have no commit in common\n\
                     A shallow clone ends before it: `git fetch --unshallow` gets the rest. Or \
                     name what to compare with: `cargo xtask diff BASE`."
                ));
            }
            return self.commit(text(&output.stdout).trim());
        }
        Err(format!(
            "there is neither {} nor {} to compare with\n\
             Get it by `git fetch origin main`, or name a revision: `cargo xtask diff BASE`.",
            MAIN[0], MAIN[1]
        ))
    }

    /// The newest tag of a release, such as `v1.2.0`, that this branch has in it.
    pub(crate) fn last_release(&self) -> Result<Option<String>, String> {
        let output = self.run(["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"])?;
        let tag = text(&output.stdout).trim().to_owned();
        Ok((output.status.success() && !tag.is_empty()).then_some(tag))
    }

    /// The commits of a range that changed a file, oldest first, with the one before them.
    pub(crate) fn history(&self, range: &str, path: &Path) -> Result<Vec<String>, String> {
        self.check()?;
        let Some((start, end)) = range.split_once("..") else {
            return Err(format!(
                "`{range}` is no range; name two revisions: `REV..REV`"
            ));
        };
        let (start, end) = (self.commit(start)?, self.commit(end)?);
        let commits = format!("{start}..{end}");
        let output = self.run([
            "log",
            "--reverse",
            "--first-parent",
            "--format=%h",
            &commits,
            "--",
            &slashes(path),
        ])?;
        if !output.status.success() {
            return Err(format!("git cannot list the commits of {range}"));
        }
        let later = text(&output.stdout);
        let later = later.lines().map(str::to_owned);
        Ok(std::iter::once(start).chain(later).collect())
    }

    /// A file as it was; `None` if it was not there.
    pub(crate) fn file(&self, commit: &str, path: &Path) -> Result<Option<String>, String> {
        let object = format!("{commit}:./{}", slashes(path));
        let output = self.run(["cat-file", "blob", &object])?;
        if !output.status.success() {
            return Ok(None);
        }
        let content = String::from_utf8(output.stdout);
        let content = content.map_err(|_| format!("{object} is no text in UTF-8"))?;
        Ok(Some(content))
    }

    /// Without a repository, no revision has a meaning.
    fn check(&self) -> Result<(), String> {
        if self.run(["rev-parse", "--git-dir"])?.status.success() {
            return Ok(());
        }
        Err(format!(
            "{} is in no git repository, so that there is no version before this one\n\
             Name a file to compare with: `cargo xtask diff --old FILE`.",
            shown(&self.folder)
        ))
    }

    fn resolve(&self, revision: &str) -> Result<Option<String>, String> {
        let commit = format!("{revision}^{{commit}}");
        let output = self.run([
            "rev-parse",
            "--verify",
            "--quiet",
            "--short",
            "--end-of-options",
            &commit,
        ])?;
        let hash = text(&output.stdout).trim().to_owned();
        // Some versions of git print the option that ends options.
        let hash = hash.lines().last().unwrap_or_default().to_owned();
        Ok((output.status.success() && !hash.is_empty()).then_some(hash))
    }

    fn run<S: AsRef<OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<Output, String> {
        let mut git = Command::new("git");
        git.arg("-C").arg(&self.folder).args(arguments);
        let output = git.output();
        output.map_err(|error| format!("cannot run git: {error}"))
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Git writes paths with slashes on every system.
fn slashes(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(OsStr::to_string_lossy).collect();
    parts.join("/")
}
