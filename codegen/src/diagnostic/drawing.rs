//! Complaints drawn as rustc draws its own, and not more of them than somebody reads.

use std::collections::HashMap;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::excerpt::{Excerpt, visible};
use super::{Diagnostic, Severity};
use crate::sanitize;
use crate::source::Source;

/// The number of warnings or notes with one message that are drawn.
const MAX_EQUAL: usize = 3;

/// The number of warnings or notes that are drawn.
const MAX_DRAWN: usize = 100;

/// The number of errors that are drawn: all of any document that a person has written.
const MAX_ERRORS: usize = 200;

/// The most complaints that are drawn: those that say the same, and those of one severity.
fn limits(severity: Severity) -> (usize, usize) {
    match severity {
        Severity::Error => (MAX_ERRORS, MAX_ERRORS),
        Severity::Warning | Severity::Note => (MAX_EQUAL, MAX_DRAWN),
    }
}

/// Draws complaints, errors last, and says how many it leaves out.
pub(super) fn draw<'d>(
    list: impl Iterator<Item = &'d Diagnostic>,
    dropped: [usize; 3],
    source: &Source,
    color: bool,
) -> String {
    let renderer = renderer(color);
    let mut list: Vec<&Diagnostic> = list.collect();
    list.sort_by_key(|diagnostic| diagnostic.severity);
    let mut text = String::new();
    let mut left_out = dropped;
    let equal = count_equal(&list);
    let mut drawn: HashMap<(Severity, &str), usize> = HashMap::new();
    let mut drawn_of = [0; 3];
    for diagnostic in list {
        let key = (diagnostic.severity, diagnostic.message.as_str());
        let same = drawn.entry(key).or_default();
        *same += 1;
        let of_severity = &mut drawn_of[diagnostic.severity as usize];
        let (max_equal, max_drawn) = limits(diagnostic.severity);
        if *same > max_equal {
            continue;
        }
        if *of_severity == max_drawn {
            left_out[diagnostic.severity as usize] += 1;
            continue;
        }
        *of_severity += 1;
        let more = equal[&key] - max_equal.min(equal[&key]);
        let more = if *same == max_equal { more } else { 0 };
        text.push_str(&draw_report(&renderer, diagnostic, source, more));
        text.push_str("\n\n");
    }
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let count = left_out[severity as usize];
        if count > 0 {
            let message = format!("{} are not shown", counted(count, severity));
            let group = level(severity).primary_title(message);
            let group = group.element(Level::HELP.message(
                "mend what is shown first, or read all of them with `--message-format json`",
            ));
            text.push_str(&renderer.render(&[group]));
            text.push_str("\n\n");
        }
    }
    text
}

/// Draws one complaint.
pub(super) fn draw_one(diagnostic: &Diagnostic, source: &Source) -> String {
    draw_report(&renderer(false), diagnostic, source, 0)
}

fn renderer(color: bool) -> Renderer {
    if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    }
}

fn count_equal<'d>(list: &[&'d Diagnostic]) -> HashMap<(Severity, &'d str), usize> {
    let mut equal = HashMap::new();
    for diagnostic in list {
        let key = (diagnostic.severity, diagnostic.message.as_str());
        *equal.entry(key).or_default() += 1;
    }
    equal
}

fn counted(count: usize, severity: Severity) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} more {}{plural}", severity.as_str())
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

/// `more` is how many further places have the same problem and are not drawn.
fn draw_report(
    renderer: &Renderer,
    diagnostic: &Diagnostic,
    source: &Source,
    more: usize,
) -> String {
    let position = source.position(diagnostic.span.start);
    let excerpt = Excerpt::of(source, &diagnostic.span);
    let name = visible(source.name_at(diagnostic.span.start));
    let snippet = Snippet::source(excerpt.text.as_str())
        .line_start(position.line)
        .path(name.as_str())
        .annotation(AnnotationKind::Primary.span(excerpt.span.clone()));
    let mut group = level(diagnostic.severity)
        .primary_title(visible(&diagnostic.message))
        .id(diagnostic.code.as_str())
        .element(snippet)
        .element(Level::NOTE.message(format!("at {}", visible(&diagnostic.pointer.to_string()))));
    if let Some(hint) = &diagnostic.hint {
        group = group.element(Level::HELP.message(visible(hint)));
    }
    if more > 0 {
        let places = if more == 1 { "place" } else { "places" };
        let message = format!("{more} more {places} with the same problem are not shown");
        group = group.element(Level::NOTE.message(message));
    }
    let drawn = renderer.render(&[group]);
    // The renderer counts the column in what it is given, which may be a part of the line.
    let place = |column: usize| format!("{name}:{}:{column}", position.line);
    let drawn = match drawn.split_once('\n') {
        Some((title, rest)) => {
            let rest = rest.replacen(&place(excerpt.column()), &place(position.column), 1);
            format!("{title}\n{rest}")
        }
        None => drawn,
    };
    sanitize::colored_lines(&drawn)
}
