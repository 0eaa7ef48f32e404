//! A report for a pull request: what matters is open, the rest is folded.

use super::escape::{code, prose};
use super::labels::{
    MISTAKEN, SETTLED, approved, breaks, cut, direction, heading, most, rust, wire,
};
use super::{Entry, FileLocation, Grade, Length, Report};
use crate::review::approvals::Approval;
use crate::review::change::Fragment;

/// The most changes of a grade and consequences of a change, if it is to be short. Hosts cut what is
/// longer than a megabyte, in the middle of a line.
const MOST: usize = 200;
const MOST_BELOW: usize = 20;

impl Report {
    /// Returns the report for a pull request.
    pub fn markdown(&self, length: Length) -> String {
        write(self, length)
    }
}

fn write(report: &Report, length: Length) -> String {
    let mut text = format!("**{}**\n", prose(&report.verdict()));
    for grade in [Grade::Breaking, Grade::Risky, Grade::Addition, Grade::Other] {
        let entries: Vec<&Entry> = report.graded(grade).collect();
        if entries.is_empty() {
            continue;
        }
        let name = heading(grade);
        let is_folded = grade == Grade::Other;
        if is_folded {
            let count = entries.len();
            text.push_str(&format!(
                "\n<details><summary>{name}: {count}, which break nothing</summary>\n\n"
            ));
        } else {
            text.push_str(&format!("\n### {name}\n\n"));
        }
        let most = most(length, MOST);
        for entry in entries.iter().take(most) {
            write_entry(entry, length, &mut text);
        }
        rest(entries.len(), most, "", &mut text);
        if is_folded {
            text.push_str("\n</details>\n");
        }
    }
    let list = |approvals: &[Approval]| -> String {
        let line = |approval: &Approval| format!("- {}\n", code(&approval.change));
        approvals.iter().map(line).collect()
    };
    if !report.mistaken.is_empty() {
        text.push_str(&format!("\n### {MISTAKEN}\n\n{}", list(&report.mistaken)));
    }
    if !report.settled.is_empty() {
        let (count, list) = (report.settled.len(), list(&report.settled));
        text.push_str(&format!(
            "\n<details><summary>{SETTLED}: {count}</summary>\n\n{list}\n</details>\n"
        ));
    }
    text
}

fn rest(count: usize, most: usize, indent: &str, text: &mut String) {
    if count > most {
        let left = count - most;
        text.push_str(&format!(
            "{indent}- … and {left} more: `cargo xtask diff --all` shows them\n"
        ));
    }
}

fn write_entry(entry: &Entry, length: Length, text: &mut String) {
    let subject = code(&cut(&entry.subject.to_string(), length));
    text.push_str(&format!(
        "- **{subject}**: {}<br>\n",
        sentence(entry, length)
    ));
    text.push_str(&format!(
        "  wire {}, Rust {}, in {}, `{}`<br>\n",
        verdict(wire(entry.wire)),
        verdict(rust(entry.rust)),
        direction(entry.direction),
        entry.rule.id()
    ));
    if let Some(approval) = &entry.approval {
        let reason = prose(&approval.reason);
        let what = approved(approval.breaks);
        text.push_str(&format!("  ✓ {what}: {reason}<br>\n"));
    }
    let generated = entry.generated.as_ref();
    let generated = generated.map(|generated| format!(", {}", location(generated)));
    text.push_str(&format!(
        "  {}{}\n",
        location(&entry.spec),
        generated.unwrap_or_default()
    ));
    write_items(entry, length, text);
    write_consequences(entry, length, text);
}

fn write_items(entry: &Entry, length: Length, text: &mut String) {
    let items: Vec<_> = entry.broken().collect();
    let most = most(length, MOST_BELOW);
    let side = |text: &Option<String>| code(&cut(text.as_deref().unwrap_or_default(), length));
    for item in items.iter().take(most) {
        let path = code(&item.path);
        let line = match (&item.old, &item.new) {
            (_, None) => format!("{path} is gone"),
            (old, new) => format!("{path}: {}, now {}", side(old), side(new)),
        };
        text.push_str(&format!("  - {line}\n"));
    }
    rest(items.len(), most, "  ", text);
}

fn write_consequences(entry: &Entry, length: Length, text: &mut String) {
    let count = entry.consequences.len();
    if count == 0 {
        return;
    }
    let plural = if count == 1 { "" } else { "s" };
    text.push_str(&format!(
        "\n  <details><summary>{count} consequence{plural}</summary>\n\n"
    ));
    let most = most(length, MOST_BELOW);
    for below in entry.consequences.iter().take(most) {
        let place = below.generated.as_ref().unwrap_or(&below.spec);
        let place = code(&place.to_string());
        let breaks = match breaks(below.breaks) {
            "" => String::new(),
            breaks => format!("**{breaks}**, "),
        };
        let sentence = sentence(below, length);
        text.push_str(&format!("  - {sentence} {breaks}{place}\n"));
    }
    rest(count, most, "  ", text);
    text.push_str("\n  </details>\n\n");
}

/// Values of a document are shown as code, whether or not the sentence quotes them: code has no
/// markup, and mentions nobody.
pub(in crate::review) fn sentence(entry: &Entry, length: Length) -> String {
    let fragments = entry.sentence.iter().map(|fragment| match fragment {
        Fragment::Text(text) => (*text).to_owned(),
        Fragment::Value { text, .. } => code(&cut(text, length)),
    });
    fragments.collect()
}

fn verdict(verdict: &str) -> String {
    match verdict {
        "breaking" | "risky" => format!("**{verdict}**"),
        verdict => verdict.to_owned(),
    }
}

fn location(location: &FileLocation) -> String {
    code(&location.to_string())
}
