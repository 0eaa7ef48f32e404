//! `cargo xtask changelog`

use std::path::PathBuf;
use std::process::ExitCode;

use ::codegen::emit;
use ::codegen::review::{CHANGELOG, Report, update_changelog};
use semver::{Prerelease, Version};

use crate::codegen::repository;
use crate::compare::{MANIFEST, Versions, read, version};
use crate::git::Git;
use crate::output::{complain, say};

/// Write what changed for users of the API into CHANGELOG.md, and check the version of the SDK.
///
/// Compares with the last release, which is the newest tag such as v1.2.0. Before there is one,
/// nobody has a version that could be changed, and nothing is written.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The revision to compare with [default: the last release].
    base: Option<String>,
    /// Write nothing; exit with 1 if the entry is stale or the version is too low.
    #[arg(long)]
    check: bool,
    /// The repository [default: the one of this command].
    #[arg(long, value_name = "DIR", hide = true)]
    root: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match update(arguments) {
        Ok(message) => {
            say(message);
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(format_args!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn update(arguments: &Arguments) -> Result<String, String> {
    let root = arguments.root.clone().unwrap_or_else(repository);
    let base = match &arguments.base {
        Some(base) => base.clone(),
        None => match Git::new(&root).last_release()? {
            Some(tag) => tag,
            None => return Ok("nothing was released yet, so that nothing can have changed".into()),
        },
    };
    let report = Versions::since(Some(base.clone()), Some(root.clone())).compare()?;
    let path = root.join(CHANGELOG);
    let text = read(&path)?;
    let updated = update_changelog(&text, &report.changelog_entry(&base))?;
    if arguments.check {
        if updated != text {
            return Err(format!("{CHANGELOG} is stale; run `cargo xtask changelog`"));
        }
    } else {
        emit::write_file(&path, &updated).map_err(|error| error.to_string())?;
    }
    let stated = version(&read(&root.join(MANIFEST))?)?;
    check_version(&report, &stated, &base)?;
    Ok(format!("since {base}: {}", report.verdict()))
}

/// The version of the working tree is that of the next release.
fn check_version(report: &Report, stated: &Version, base: &str) -> Result<(), String> {
    let release = Version {
        pre: Prerelease::EMPTY,
        ..stated.clone()
    };
    if release >= report.next {
        return Ok(());
    }
    Err(format!(
        "{MANIFEST} states the version {stated}, which is too low for what changed since {base}: \
         set it to {} or higher\n{}",
        report.next,
        report.verdict()
    ))
}
