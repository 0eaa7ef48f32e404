//! A report for users who read what is new in a version.

use super::approvals::Breaks;
use super::report::escape::prose;
use super::report::terminal::breaks;
use super::report::{Entry, Grade, Length, Report};

/// The lines of an entry: breaking changes first, each with what it breaks and why it was accepted.
pub(super) fn write(report: &Report) -> String {
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
    super::report::markdown::sentence(entry, Length::Short)
}

/// What a change breaks, and the reason why it was accepted.
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
