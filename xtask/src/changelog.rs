//! `cargo xtask changelog`

use std::path::PathBuf;
use std::process::ExitCode;

use ::codegen::emit;
use ::codegen::review::report::Report;
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

const FILE: &str = "CHANGELOG.md";
/// The heading below which the entry stands.
const HEADING: &str = "## [Unreleased]\n";
/// What stands around the entry. Nothing else of the file is touched.
const BEGIN: &str = "<!-- Written by `cargo xtask changelog`. -->\n";
const END: &str = "<!-- End of what is written. -->\n";

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
    let path = root.join(FILE);
    let text = read(&path)?;
    let updated = merge(&text, &entry(&report, &base))?;
    if arguments.check {
        if updated != text {
            return Err(format!("{FILE} is stale; run `cargo xtask changelog`"));
        }
    } else {
        emit::write_file(&path, &updated).map_err(|error| error.to_string())?;
    }
    let stated = version(&read(&root.join(MANIFEST))?)?;
    check_version(&report, &stated, &base)?;
    Ok(format!("since {base}: {}", report.verdict()))
}

/// The entry with what stands around it; empty if nothing changed.
fn entry(report: &Report, base: &str) -> String {
    if report.is_empty() {
        return String::new();
    }
    format!(
        "{BEGIN}### The API since {base}\n{}{END}",
        report.changelog()
    )
}

/// The text with the entry in it, in place of the one that was there.
fn merge(text: &str, entry: &str) -> Result<String, String> {
    let heading = format!("there is no line `{}` in {FILE}", HEADING.trim_end());
    let (before, after) = text.split_once(HEADING).ok_or(heading)?;
    // An entry below a later heading is that of a release, and stays.
    let end = after.find("\n## ").map_or(after.len(), |index| index + 1);
    let (section, rest) = after.split_at(end);
    let section = match section.split_once(BEGIN) {
        None => section.to_owned(),
        Some((above, old)) => match old.split_once(END) {
            Some((_, below)) => format!("{above}{}", below.trim_start_matches('\n')),
            None => return Err(format!("{FILE}: the line `{}` is missing", END.trim_end())),
        },
    };
    let section = section.trim_start_matches('\n');
    let space = if entry.is_empty() { "" } else { "\n" };
    Ok(format!("{before}{HEADING}\n{entry}{space}{section}{rest}"))
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

#[cfg(test)]
mod tests {
    use super::{BEGIN, END, merge};

    const TEXT: &str =
        "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0]\n\n- All.\n";

    #[test]
    fn an_entry_is_written_replaced_and_taken_out() {
        let entry = |line: &str| format!("{BEGIN}{line}\n{END}");
        let once = merge(TEXT, &entry("one")).expect("it has a heading");
        assert!(
            once.contains(&format!("## [Unreleased]\n\n{}\n### Added", entry("one"))),
            "{once}"
        );
        assert_eq!(merge(&once, &entry("one")).as_ref(), Ok(&once));
        let twice = merge(&once, &entry("two")).expect("it has a heading");
        assert_eq!(twice, once.replace("one", "two"));
        assert_eq!(merge(&twice, "").as_deref(), Ok(TEXT));
    }

    #[test]
    fn the_entry_of_a_release_stays() {
        let entry = format!("{BEGIN}old\n{END}");
        let text = TEXT.replace("- All.", &entry);
        let merged = merge(&text, &entry.replace("old", "new")).expect("it has a heading");
        assert!(merged.contains("old") && merged.contains("new"), "{merged}");
    }

    #[test]
    fn a_file_without_its_marks_is_refused() {
        assert!(merge("# Changelog\n", "x").is_err());
        assert!(merge(&format!("## [Unreleased]\n{BEGIN}"), "x").is_err());
    }
}
