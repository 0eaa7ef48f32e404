//! A report for a person at a terminal.

use anstyle::{AnsiColor, Style};

use super::labels::{
    MISTAKEN, SETTLED, approved, breaks, cut, direction, heading, most, rust, wire,
};
use super::{Entry, Grade, Length, Report, fold};
use crate::review::approvals::Approval;
use crate::review::change::Fragment;
use crate::review::verdict::{Rust, Wire};
use crate::sanitize;

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const RED: Style = AnsiColor::Red.on_default().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default();
const GREEN: Style = AnsiColor::Green.on_default();

/// The most changes of a grade, items of a change, and consequences of one, if it is to be short.
const MOST: usize = 30;
const MOST_BELOW: usize = 5;

impl Report {
    /// Returns the report for a terminal, with escape codes.
    pub fn terminal(&self, length: Length) -> String {
        write(self, length)
    }
}

fn write(report: &Report, length: Length) -> String {
    let mut lines = vec![styled(BOLD, &report.verdict())];
    for grade in [Grade::Breaking, Grade::Risky, Grade::Addition, Grade::Other] {
        let entries: Vec<&Entry> = report.graded(grade).collect();
        if entries.is_empty() {
            continue;
        }
        lines.push(String::new());
        let count = entries.len();
        if grade == Grade::Other && length == Length::Short && count > 1 {
            let more = format!("Others: {count}, which break nothing; --all shows them");
            lines.push(styled(DIM, &more));
            continue;
        }
        lines.push(styled(style(grade), heading(grade)));
        let most = most(length, MOST);
        let folds = fold::changes(&entries, length);
        for fold in folds.iter().take(most) {
            write_entry(fold.first, length, &mut lines);
            if let Some(names) = fold.names() {
                lines.push(format!(
                    "    {}",
                    styled(DIM, &format!("{names}; --all shows them"))
                ));
            }
        }
        rest(folds.len(), most, "  ", &mut lines);
    }
    write_approvals(report, length, &mut lines);
    lines.push(String::new());
    lines.join("\n")
}

fn write_approvals(report: &Report, length: Length, lines: &mut Vec<String>) {
    let list = |approvals: &[Approval], lines: &mut Vec<String>| {
        for approval in approvals {
            lines.push(format!("  {}", sanitize::line(&approval.change)));
        }
    };
    if !report.mistaken.is_empty() {
        lines.push(String::new());
        lines.push(styled(RED, MISTAKEN));
        list(&report.mistaken, lines);
    }
    if !report.settled.is_empty() {
        lines.push(String::new());
        let count = report.settled.len();
        lines.push(styled(DIM, &format!("{SETTLED}: {count}")));
        if length == Length::Full {
            list(&report.settled, lines);
        }
    }
}

fn style(grade: Grade) -> Style {
    match grade {
        Grade::Breaking => RED,
        Grade::Risky => YELLOW,
        Grade::Addition => GREEN,
        Grade::Other => DIM,
    }
}

fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// Adds the number of entries that were left out.
fn rest(count: usize, most: usize, indent: &str, lines: &mut Vec<String>) {
    if count > most {
        let left = count - most;
        let text = format!("… and {left} more; --all shows them");
        lines.push(format!("{indent}{}", styled(DIM, &text)));
    }
}

fn write_entry(entry: &Entry, length: Length, lines: &mut Vec<String>) {
    let subject = sanitize::line(&cut(&entry.subject.to_string(), length));
    lines.push(format!(
        "  {}: {}",
        styled(BOLD, &subject),
        sentence(entry, length)
    ));
    let verdicts = format!(
        "wire {}, Rust {}",
        styled(wire_style(entry.wire), wire(entry.wire)),
        styled(rust_style(entry.rust), rust(entry.rust)),
    );
    lines.push(format!(
        "    {verdicts}, in {}, {}",
        direction(entry.direction),
        entry.rule.id()
    ));
    if let Some(approval) = &entry.approval {
        let reason = sanitize::line(&approval.reason);
        let what = styled(GREEN, approved(approval.breaks));
        lines.push(format!("    {what}: {reason}"));
    }
    let spec = format!("{} {}", entry.spec, entry.spec.item);
    lines.push(format!("    {}", styled(DIM, &sanitize::line(&spec))));
    if let Some(generated) = &entry.generated {
        let generated = format!("{generated} {}", generated.item);
        lines.push(format!("    {}", styled(DIM, &sanitize::line(&generated))));
    }
    if entry.reach.count > 0 {
        let reach = sanitize::line(&format!("reaches {}", entry.reach));
        lines.push(format!("    {}", styled(DIM, &reach)));
    }
    write_items(entry, length, lines);
    let most = most(length, MOST_BELOW);
    let folds = fold::consequences(&entry.consequences, length);
    for fold in folds.iter().take(most) {
        let below = fold.first;
        let others = fold.names().map(|names| format!(" {names}"));
        lines.push(format!(
            "    ↳ {} {}{}",
            sentence(below, length),
            consequence(below),
            others.unwrap_or_default()
        ));
    }
    rest(folds.len(), most, "      ", lines);
}

/// The Rust items that break, as they were and as they are.
fn write_items(entry: &Entry, length: Length, lines: &mut Vec<String>) {
    let items: Vec<_> = entry.broken().collect();
    let most = most(length, MOST_BELOW);
    let side = |text: &Option<String>| match text.as_deref() {
        None => "gone".to_owned(),
        Some(text) => sanitize::line(&cut(text, length)),
    };
    for item in items.iter().take(most) {
        let path = sanitize::line(&item.path);
        let line = match (&item.old, &item.new) {
            (_, None) => format!("{path} is gone"),
            (old, new) => format!("{path}: {}, now {}", side(old), side(new)),
        };
        lines.push(format!("    {line}"));
    }
    rest(items.len(), most, "    ", lines);
    if entry.grade == Grade::Addition {
        let added: Vec<&str> = entry.added().collect();
        for path in added.iter().take(most) {
            lines.push(format!("    new: {}", sanitize::line(path)));
        }
        rest(added.len(), most, "    ", lines);
    }
}

fn sentence(entry: &Entry, length: Length) -> String {
    let fragments = entry.sentence.iter().map(|fragment| match fragment {
        Fragment::Text(text) => (*text).to_owned(),
        Fragment::Value { text, quoted: true } => {
            format!("`{}`", sanitize::line(&cut(text, length)))
        }
        Fragment::Value { text, .. } => sanitize::line(&cut(text, length)),
    });
    fragments.collect()
}

/// The parts that a consequence breaks and its location.
fn consequence(entry: &Entry) -> String {
    let location = match &entry.generated {
        Some(generated) => generated,
        None => &entry.spec,
    };
    let mut text = styled(DIM, &sanitize::line(&location.to_string()));
    let verdict = breaks(entry.breaks);
    if !verdict.is_empty() {
        text = format!("({}) {text}", styled(RED, verdict));
    }
    text
}

fn wire_style(wire: Wire) -> Style {
    match wire {
        Wire::Breaking => RED,
        Wire::Risky => YELLOW,
        Wire::Compatible => GREEN,
    }
}

fn rust_style(rust: Rust) -> Style {
    match rust {
        Rust::Breaking => RED,
        Rust::Compatible | Rust::None => GREEN,
    }
}
