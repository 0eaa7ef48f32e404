//! A report for a person at a terminal.

use anstyle::{AnsiColor, Style};

use super::escape::short;
use super::{Entry, Grade, Length, Report};
use crate::review::approvals::{Approval, Breaks};
use crate::review::{Direction, Rust, Wire, Word};
use crate::sanitize;

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const RED: Style = AnsiColor::Red.on_default().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default();
const GREEN: Style = AnsiColor::Green.on_default();

/// The most changes of a grade, items of a change, and consequences of one, if it is to be short.
const MOST: usize = 30;
const MOST_BELOW: usize = 5;

pub(in crate::review) fn write(report: &Report, length: Length) -> String {
    let mut lines = vec![styled(BOLD, &report.verdict())];
    for grade in [Grade::Breaking, Grade::Risky, Grade::Addition, Grade::Other] {
        let entries: Vec<&Entry> = report.graded(grade).collect();
        if entries.is_empty() {
            continue;
        }
        lines.push(String::new());
        if grade == Grade::Other && length == Length::Short {
            let count = entries.len();
            let more = format!("Others: {count}, which break nothing; --all shows them");
            lines.push(styled(DIM, &more));
            continue;
        }
        lines.push(styled(style(grade), heading(grade)));
        let most = most(length, MOST);
        for entry in entries.iter().take(most) {
            write_entry(entry, length, &mut lines);
        }
        rest(entries.len(), most, "  ", &mut lines);
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

pub(in crate::review) const MISTAKEN: &str = "New approvals that fit no change";
pub(in crate::review) const SETTLED: &str =
    "Approvals of earlier changes, which can go after their release";

pub(in crate::review) fn heading(grade: Grade) -> &'static str {
    match grade {
        Grade::Breaking => "Breaking",
        Grade::Risky => "Risky",
        Grade::Addition => "Additions",
        Grade::Other => "Others",
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

fn most(length: Length, most: usize) -> usize {
    match length {
        Length::Short => most,
        Length::Full => usize::MAX,
    }
}

/// Says how much was left out.
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
    write_items(entry, length, lines);
    let most = most(length, MOST_BELOW);
    for below in entry.consequences.iter().take(most) {
        lines.push(format!(
            "    ↳ {} {}",
            sentence(below, length),
            consequence(below)
        ));
    }
    rest(entry.consequences.len(), most, "      ", lines);
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
}

fn cut(text: &str, length: Length) -> String {
    match length {
        Length::Short => short(text),
        Length::Full => text.to_owned(),
    }
}

fn sentence(entry: &Entry, length: Length) -> String {
    let words = entry.sentence.iter().map(|word| match word {
        Word::Text(text) => (*text).to_owned(),
        Word::Value { text, quoted: true } => format!("`{}`", sanitize::line(&cut(text, length))),
        Word::Value { text, .. } => sanitize::line(&cut(text, length)),
    });
    words.collect()
}

/// What a consequence breaks and where it stands.
fn consequence(entry: &Entry) -> String {
    let spot = match &entry.generated {
        Some(generated) => generated,
        None => &entry.spec,
    };
    let mut text = styled(DIM, &sanitize::line(&spot.to_string()));
    let verdict = breaks(entry.breaks);
    if !verdict.is_empty() {
        text = format!("({}) {text}", styled(RED, verdict));
    }
    text
}

pub(in crate::review) fn breaks(breaks: Breaks) -> &'static str {
    match breaks {
        Breaks::Nothing => "",
        Breaks::Wire => "breaks the wire",
        Breaks::Rust => "breaks Rust code",
        Breaks::Both => "breaks the wire and Rust code",
    }
}

pub(in crate::review) fn approved(breaks: Breaks) -> &'static str {
    match breaks {
        Breaks::Nothing => "approved",
        Breaks::Wire => "approved on the wire",
        Breaks::Rust => "approved in Rust",
        Breaks::Both => "approved on the wire and in Rust",
    }
}

pub(in crate::review) fn wire(wire: Wire) -> &'static str {
    match wire {
        Wire::Breaking => "breaking",
        Wire::Risky => "risky",
        Wire::Compatible => "compatible",
    }
}

pub(in crate::review) fn rust(rust: Rust) -> &'static str {
    match rust {
        Rust::Breaking => "breaking",
        Rust::Compatible => "compatible",
        Rust::None => "none",
    }
}

pub(in crate::review) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Request => "requests",
        Direction::Response => "responses",
        Direction::Both => "both directions",
    }
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
