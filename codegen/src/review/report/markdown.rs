//! A report for a pull request: what matters is open, the rest is folded.

use super::escape::{code, prose};
use super::fold::{self, Fold};
use super::labels::{
    MISTAKEN, SETTLED, approved, breaks, cut, direction, heading, most, rust, wire,
};
use super::{Entry, FileLocation, Grade, Length, Report};
use crate::review::approvals::Approval;
use crate::review::change::Fragment;

/// The most changes of a grade, items of a change, and consequences of one, if it is to be short.
const MOST: usize = 40;
const MOST_BELOW: usize = 3;
/// The most characters of a short report, which fits into a comment of 65,536 characters with the
/// sentence about the rest.
const LONGEST: usize = 65_000;
/// The artifact of CI that has the whole report.
const ARTIFACT: &str = "api-changes";

impl Report {
    /// Returns the report for a pull request.
    pub fn markdown(&self, length: Length) -> String {
        let mut page = Page {
            text: format!("**{}**\n", prose(&self.verdict())),
            length,
            is_cut: false,
        };
        for grade in [Grade::Breaking, Grade::Risky, Grade::Addition, Grade::Other] {
            page.write_grade(grade, &self.graded(grade).collect::<Vec<_>>());
        }
        page.write_approvals(self);
        if page.is_cut {
            page.text.push_str(&format!(
                "\nThe rest is in the artifact `{ARTIFACT}`: `cargo xtask diff --all` prints it.\n"
            ));
        }
        page.text
    }
}

/// A page that is being written.
struct Page {
    text: String,
    length: Length,
    /// Set if something was left out.
    is_cut: bool,
}

impl Page {
    /// Adds a block, unless the page would be too long.
    fn add(&mut self, block: &str) -> bool {
        let length = self.text.chars().count() + block.chars().count();
        let fits = self.length == Length::Full || length <= LONGEST;
        match fits && !self.is_cut {
            true => self.text.push_str(block),
            false => self.is_cut = true,
        }
        fits
    }

    fn write_grade(&mut self, grade: Grade, entries: &[&Entry]) {
        if entries.is_empty() {
            return;
        }
        let name = heading(grade);
        let is_folded = grade == Grade::Other && entries.len() > 1;
        let mut block = match is_folded {
            true => format!(
                "\n<details><summary>{name}: {}, which break nothing</summary>\n\n",
                entries.len()
            ),
            false => format!("\n### {name}\n\n"),
        };
        let most = most(self.length, MOST);
        let folds = fold::changes(entries, self.length);
        let mut is_open = false;
        for fold in folds.iter().take(most) {
            // The opening of a section stays with its first change, so that no section is left empty.
            write_entry(fold, self.length, &mut block);
            if !self.add(&std::mem::take(&mut block)) {
                break;
            }
            is_open = true;
        }
        if folds.len() > most {
            self.add(&format!("- … and {} more\n", folds.len() - most));
            self.is_cut = true;
        }
        if is_folded && is_open {
            self.text.push_str("\n</details>\n");
        }
    }

    fn write_approvals(&mut self, report: &Report) {
        let list = |approvals: &[Approval]| -> String {
            let line = |approval: &Approval| format!("- {}\n", code(&approval.change));
            approvals.iter().map(line).collect()
        };
        if !report.mistaken.is_empty() {
            self.add(&format!("\n### {MISTAKEN}\n\n{}", list(&report.mistaken)));
        }
        if !report.settled.is_empty() {
            let (count, list) = (report.settled.len(), list(&report.settled));
            self.add(&format!(
                "\n<details><summary>{SETTLED}: {count}</summary>\n\n{list}\n</details>\n"
            ));
        }
    }
}

fn write_entry(fold: &Fold<'_>, length: Length, text: &mut String) {
    let entry = fold.first;
    let subject = code(&cut(&entry.subject.to_string(), length));
    let names = fold.names().map(|names| format!(" {}", prose(&names)));
    let names = names.unwrap_or_default();
    // Changes that break nothing share one line, unless everything is asked for.
    if length == Length::Short && matches!(entry.grade, Grade::Addition | Grade::Other) {
        let added = entry
            .added()
            .filter(|path| path.ends_with("()"))
            .take(MOST_BELOW);
        let added: String = added.map(|path| format!(" {}", code(path))).collect();
        let sentence = sentence(entry, length);
        text.push_str(&format!("- {sentence}{added}{names}\n"));
        return;
    }
    text.push_str(&format!(
        "- **{subject}**: {}{names}<br>\n",
        sentence(entry, length)
    ));
    text.push_str(&format!(
        "  wire {}, Rust {}, in {}, `{}`<br>\n",
        verdict(wire(entry.wire)),
        verdict(rust(entry.rust)),
        direction(entry.direction),
        entry.rule.id()
    ));
    if entry.reach.count > 0 {
        let reach = prose(&entry.reach.to_string());
        text.push_str(&format!("  reaches {reach}<br>\n"));
    }
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
    let folds = fold::consequences(&entry.consequences, length);
    for fold in folds.iter().take(most) {
        let below = fold.first;
        let place = below.generated.as_ref().unwrap_or(&below.spec);
        let place = code(&place.to_string());
        let breaks = match breaks(below.breaks) {
            "" => String::new(),
            breaks => format!("**{breaks}**, "),
        };
        let names = fold.names().map(|names| format!(", {}", prose(&names)));
        let sentence = sentence(below, length);
        text.push_str(&format!(
            "  - {sentence} {breaks}{place}{}\n",
            names.unwrap_or_default()
        ));
    }
    rest(folds.len(), most, "  ", text);
    text.push_str("\n  </details>\n\n");
}

fn rest(count: usize, most: usize, indent: &str, text: &mut String) {
    if count > most {
        let left = count - most;
        text.push_str(&format!(
            "{indent}- … and {left} more: `cargo xtask diff --all` shows them\n"
        ));
    }
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
