//! Changelog entries: reports for users who read the news of a version.

use super::approvals::Breaks;
use super::report::escape::prose;
use super::report::labels::breaks;
use super::report::{Entry, Grade, Length, Report, markdown};

/// The file of the changelog.
pub const CHANGELOG: &str = "CHANGELOG.md";

/// The heading above the entry.
const HEADING: &str = "## [Unreleased]\n";
/// The lines around the entry. Nothing else of the file is changed.
const BEGIN: &str = "<!-- Written by `cargo xtask changelog`. -->\n";
const END: &str = "<!-- End of what is written. -->\n";

impl Report {
    /// Returns the lines of a changelog entry; empty if nothing changed.
    pub fn changelog(&self) -> String {
        write(self)
    }

    /// Returns the changelog entry with the lines around it; empty if nothing changed.
    pub fn changelog_entry(&self, base: &str) -> String {
        if self.is_empty() {
            return String::new();
        }
        format!("{BEGIN}### The API since {base}\n{}{END}", self.changelog())
    }
}

/// Returns the text of a changelog with an entry in it, which replaces the entry that was there.
///
/// # Errors
/// The line that is missing, as text.
pub fn update_changelog(text: &str, entry: &str) -> Result<String, String> {
    let heading = format!("there is no line `{}` in {CHANGELOG}", HEADING.trim_end());
    let (before, after) = text.split_once(HEADING).ok_or(heading)?;
    // An entry below a later heading is that of a release, and stays.
    let end = after.find("\n## ").map_or(after.len(), |index| index + 1);
    let (section, rest) = after.split_at(end);
    let section = match section.split_once(BEGIN) {
        None => section.to_owned(),
        Some((above, old)) => match old.split_once(END) {
            Some((_, below)) => format!("{above}{}", below.trim_start_matches('\n')),
            None => {
                let line = END.trim_end();
                return Err(format!("{CHANGELOG}: the line `{line}` is missing"));
            }
        },
    };
    let section = section.trim_start_matches('\n');
    let space = if entry.is_empty() { "" } else { "\n" };
    Ok(format!("{before}{HEADING}\n{entry}{space}{section}{rest}"))
}

/// The lines of an entry: breaking changes first, each with what it breaks and why it was accepted.
fn write(report: &Report) -> String {
    let mut text = String::new();
    let groups: [(&str, &[Grade]); 3] = [
        ("Breaking", &[Grade::Breaking]),
        ("Added", &[Grade::Addition]),
        ("Changed", &[Grade::Risky, Grade::Other]),
    ];
    for (name, grades) in groups {
        let is_here = |entry: &&Entry| grades.contains(&entry.grade);
        let entries: Vec<&Entry> = report.changes.iter().filter(is_here).collect();
        if entries.is_empty() {
            continue;
        }
        text.push_str(&format!("\n{name}:\n\n"));
        for entry in entries {
            text.push_str(&format!("- {}{}\n", sentence(entry), remark(entry)));
        }
    }
    text
}

fn sentence(entry: &Entry) -> String {
    markdown::sentence(entry, Length::Short)
}

/// The parts that a change breaks, and the reason of its approval.
fn remark(entry: &Entry) -> String {
    let mut remark = match entry.breaks {
        Breaks::Nothing => return String::new(),
        some => format!(" This {}.", breaks(some)),
    };
    if let Some(approval) = &entry.approval {
        let reason = prose(approval.reason.trim());
        remark.push(' ');
        remark.push_str(&reason);
    }
    remark
}

#[cfg(test)]
mod tests {
    use super::{BEGIN, END, update_changelog};

    const TEXT: &str =
        "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0]\n\n- All.\n";

    #[test]
    fn an_entry_is_written_replaced_and_taken_out() {
        let entry = |line: &str| format!("{BEGIN}{line}\n{END}");
        let once = update_changelog(TEXT, &entry("one")).expect("it has a heading");
        assert!(
            once.contains(&format!("## [Unreleased]\n\n{}\n### Added", entry("one"))),
            "{once}"
        );
        assert_eq!(update_changelog(&once, &entry("one")).as_ref(), Ok(&once));
        let twice = update_changelog(&once, &entry("two")).expect("it has a heading");
        assert_eq!(twice, once.replace("one", "two"));
        assert_eq!(update_changelog(&twice, "").as_deref(), Ok(TEXT));
    }

    #[test]
    fn the_entry_of_a_release_stays() {
        let entry = format!("{BEGIN}old\n{END}");
        let text = TEXT.replace("- All.", &entry);
        let merged =
            update_changelog(&text, &entry.replace("old", "new")).expect("it has a heading");
        assert!(merged.contains("old") && merged.contains("new"), "{merged}");
    }

    #[test]
    fn a_file_without_its_marks_is_refused() {
        assert!(update_changelog("# Changelog\n", "x").is_err());
        assert!(update_changelog(&format!("## [Unreleased]\n{BEGIN}"), "x").is_err());
    }
}
