//! The part of a source line that a diagnostic shows, as a terminal can show it.

use std::ops::Range;

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
        shown.extend(text[from..start].chars().map(in_line));
        let begin = shown.len();
        shown.extend(text[start..end.min(to)].chars().map(in_line));
        let span = begin..shown.len();
        shown.extend(text[end.min(to)..to].chars().map(in_line));
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

/// A text of the document as a message can have it: on one line, of a bounded length, and without
/// what a terminal takes for a command.
pub(super) fn visible(text: &str) -> String {
    let count = text.chars().count();
    if count <= MAX_TEXT {
        return text.chars().map(in_message).collect();
    }
    let half = MAX_TEXT / 2;
    let first = text.chars().take(half);
    let last = text.chars().skip(count - half);
    first
        .chain(std::iter::once(CUT))
        .chain(last)
        .map(in_message)
        .collect()
}

fn in_message(c: char) -> char {
    if c == '\t' { '␉' } else { in_line(c) }
}

/// Tabs are left: whoever draws the line knows how wide they are.
fn in_line(c: char) -> char {
    match c {
        '\t' => c,
        '\0'..='\u{1f}' => {
            char::from_u32(0x2400 + u32::from(c)).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        '\u{7f}' => '␡',
        // Commands, line ends, and what changes the direction of the text or takes no room.
        '\u{80}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}
