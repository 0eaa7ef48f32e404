//! A report for a pull request: what matters is open, the rest is folded.

use super::escape::{code, prose, short};
use super::terminal::{MISTAKEN, SETTLED, approved, breaks, direction, heading, rust, wire};
use super::{Entry, Grade, Length, Report, Spot};
use crate::review::Word;
use crate::review::approvals::Approval;

/// The most changes of a grade and consequences of a change, if it is to be short. Hosts cut what is
/// longer than a megabyte, in the middle of a line.
const MOST: usize = 200;
const MOST_BELOW: usize = 20;

pub(in crate::review) fn write(report: &Report, length: Length) -> String {
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

fn most(length: Length, most: usize) -> usize {
    match length {
        Length::Short => most,
        Length::Full => usize::MAX,
    }
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
    let generated = generated.map(|generated| format!(", {}", spot(generated)));
    text.push_str(&format!(
        "  {}{}\n",
        spot(&entry.spec),
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

fn cut(text: &str, length: Length) -> String {
    match length {
        Length::Short => short(text),
        Length::Full => text.to_owned(),
    }
}

/// What stands in a document is shown as code, whether or not the sentence sets it apart: code means
/// nothing, and mentions nobody.
pub(in crate::review) fn sentence(entry: &Entry, length: Length) -> String {
    let words = entry.sentence.iter().map(|word| match word {
        Word::Text(text) => (*text).to_owned(),
        Word::Value { text, .. } => code(&cut(text, length)),
    });
    words.collect()
}

fn verdict(verdict: &str) -> String {
    match verdict {
        "breaking" | "risky" => format!("**{verdict}**"),
        verdict => verdict.to_owned(),
    }
}

fn spot(spot: &Spot) -> String {
    code(&spot.to_string())
}
