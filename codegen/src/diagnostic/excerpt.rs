//! The part of a source line that a diagnostic shows, as a terminal can show it.

use std::ops::Range;

use crate::sanitize;
use crate::source::Source;

/// A line of no more bytes is shown as a whole.
const MAX_LINE: usize = 160;

/// How many characters of a longer line are shown before and after the place.
const BEFORE: usize = 50;
const AFTER: usize = 90;

/// How many characters of a text out of the document are shown in a message.
const MAX_TEXT: usize = 400;

/// What stands for the part of a line that is not shown.
const CUT: char = '…';

/// A line, or the part of it around a span.
pub(super) struct Excerpt {
    pub text: String,
    /// The bytes of `text` that the span is.
    pub span: Range<usize>,
}

impl Excerpt {
    /// The first line of a span. The rest of a document is not looked at: it may be megabytes, and
    /// all of them in one line.
    pub(super) fn of(source: &Source, span: &Range<usize>) -> Self {
        let text = source.text();
        let line = source.line_around(span.start);
        let start = floor(text, span.start.min(line.end));
        let end = floor(text, span.end.clamp(start, line.end));
        let (from, to) = window(text, &line, start);
        let mut shown = String::new();
        if from > line.start {
            shown.push(CUT);
        }
        push(&text[from..start], &mut shown);
        let begin = shown.len();
        push(&text[start..end.min(to)], &mut shown);
        let span = begin..shown.len();
        push(&text[end.min(to)..to], &mut shown);
        if to < line.end {
            shown.push(CUT);
        }
        Self { text: shown, span }
    }

    /// The column of the span in what is shown.
    pub(super) fn column(&self) -> usize {
        self.text[..self.span.start].chars().count() + 1
    }
}

/// The part of a line around a place that is shown.
fn window(text: &str, line: &Range<usize>, place: usize) -> (usize, usize) {
    if line.len() <= MAX_LINE {
        return (line.start, line.end);
    }
    let before = text[line.start..place].char_indices().rev().nth(BEFORE - 1);
    let after = text[place..line.end].char_indices().nth(AFTER);
    (
        before.map_or(line.start, |(at, _)| line.start + at),
        after.map_or(line.end, |(at, _)| place + at),
    )
}

/// The nearest place before an offset that is not within a character.
fn floor(text: &str, offset: usize) -> usize {
    (0..=offset)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

/// Adds a part of a line. Tabs are left: whoever draws the line knows how wide they are.
fn push(text: &str, shown: &mut String) {
    for (index, part) in text.split('\t').enumerate() {
        if index > 0 {
            shown.push('\t');
        }
        shown.push_str(&sanitize::line(part));
    }
}

/// A text of the document as a message can have it: on one line and of a bounded length.
pub(super) fn visible(text: &str) -> String {
    let count = text.chars().count();
    if count <= MAX_TEXT {
        return sanitize::line(text);
    }
    let half = MAX_TEXT / 2;
    let first = text.chars().take(half);
    let last = text.chars().skip(count - half);
    let short: String = first.chain(std::iter::once(CUT)).chain(last).collect();
    sanitize::line(&short)
}
