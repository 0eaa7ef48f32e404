//! Text from outside, made safe to print: on a terminal, in a log of CI, in a report.
//!
//! Descriptions, lock files, approvals and file names are data of strangers. Printed as they are, a
//! control character moves the cursor, a direction override shows other text than there is, and a
//! line that begins with `::error` is a command to GitHub. This module knows which characters are
//! unsafe, and shows each as Rust escapes it: `\u{202e}`.
//!
//! Whoever puts a value into a message passes it through [`line()`]. Whoever prints passes the whole
//! message through [`lines`] or [`colored_lines`], as a second line of defense.

use std::io;

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter, Serializer};

/// Returns true if a character must not be printed as it is.
///
/// These are controls, line ends, and characters that take no room or change the direction of the
/// text around them: the control characters and `Default_Ignorable_Code_Point` of Unicode, line
/// separators, and the marks of interlinear annotations.
pub fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' // soft hyphen
            | '\u{34f}' // combining grapheme joiner
            | '\u{61c}' // Arabic letter mark
            | '\u{115f}'..='\u{1160}' // Hangul fillers
            | '\u{17b4}'..='\u{17b5}' // Khmer inherent vowels
            | '\u{180b}'..='\u{180f}' // Mongolian variation selectors
            | '\u{200b}'..='\u{200f}' // zero-width characters and direction marks
            | '\u{2028}'..='\u{202e}' // line separators, direction overrides
            | '\u{2060}'..='\u{206f}' // invisible operators, direction isolates
            | '\u{3164}' // Hangul filler
            | '\u{fe00}'..='\u{fe0f}' // variation selectors
            | '\u{feff}' // byte order mark
            | '\u{ffa0}' // halfwidth Hangul filler
            | '\u{fff0}'..='\u{fffb}' // unassigned, interlinear annotations
            | '\u{1bca0}'..='\u{1bca3}' // shorthand format controls
            | '\u{1d173}'..='\u{1d17a}' // musical format controls
            | '\u{e0000}'..='\u{e0fff}' // tags, further variation selectors
        )
}

/// Returns the text on one line, with every unsafe character escaped.
pub fn line(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    push_line(text, false, &mut safe);
    safe
}

/// Returns a text of several lines with every unsafe character escaped, but for the line ends.
pub fn lines(text: &str) -> String {
    laid_out(text, false)
}

/// Returns a text of several lines, as [`lines`] does, and keeps the escape sequences that set
/// colors.
pub fn colored_lines(text: &str) -> String {
    laid_out(text, true)
}

fn laid_out(text: &str, keeps_colors: bool) -> String {
    let mut safe = String::with_capacity(text.len());
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            safe.push('\n');
        }
        push_line(line, keeps_colors, &mut safe);
    }
    safe
}

/// Returns true for a text that certainly needs no change, as almost all do.
fn is_plain(text: &[u8]) -> bool {
    let is_ascii = text.iter().all(|byte| (b' '..0x7f).contains(byte));
    is_ascii && !text.windows(2).any(|pair| matches!(pair, b"::" | b"##"))
}

fn push_line(line: &str, keeps_colors: bool, safe: &mut String) {
    if is_plain(line.as_bytes()) {
        return safe.push_str(line);
    }
    let mut rest = line;
    let mut is_start = true;
    while let Some(c) = rest.chars().next() {
        if let Some(length) = color(rest).filter(|_| keeps_colors) {
            safe.push_str(&rest[..length]);
            rest = &rest[length..];
            continue;
        }
        // GitHub ignores whitespace before the colons.
        if (is_start && rest.starts_with("::")) || is_embedded_command(rest) {
            safe.extend(c.escape_unicode());
        } else if is_unsafe(c) {
            safe.extend(c.escape_default());
        } else {
            safe.push(c);
        }
        is_start &= c.is_whitespace();
        rest = &rest[c.len_utf8()..];
    }
}

/// Returns true if a text begins with what CI systems run as a command wherever it is in a line:
/// `##[error]` on GitHub and Azure, `##vso[…]` on Azure, `##teamcity[…]` on TeamCity.
fn is_embedded_command(text: &str) -> bool {
    text.strip_prefix("##").is_some_and(|rest| {
        let name = |c: char| c.is_ascii_alphabetic();
        rest.trim_start_matches(name).starts_with('[')
    })
}

/// The length of an escape sequence that sets colors, if a text begins with one.
fn color(text: &str) -> Option<usize> {
    let parameters = text.strip_prefix("\u{1b}[")?;
    let end = parameters.find(|c: char| !c.is_ascii_digit() && c != ';')?;
    let is_color = parameters[end..].starts_with('m');
    is_color.then(|| text.len() - parameters.len() + end + 1)
}

/// Returns a value as JSON on one line. It means the same as any other JSON of the value, and holds
/// no unsafe character: those are escaped, as JSON allows for all.
///
/// # Errors
/// If the value cannot be written as JSON.
pub fn json(value: &impl Serialize) -> serde_json::Result<String> {
    written(value, CompactFormatter)
}

/// Returns a value as JSON over several lines, with the same promise as [`json`].
///
/// # Errors
/// If the value cannot be written as JSON.
pub fn json_pretty(value: &impl Serialize) -> serde_json::Result<String> {
    written(value, PrettyFormatter::new())
}

fn written<F: Formatter>(value: &impl Serialize, formatter: F) -> serde_json::Result<String> {
    let mut bytes = Vec::new();
    value.serialize(&mut Serializer::with_formatter(
        &mut bytes,
        Escaping(formatter),
    ))?;
    // The serializer writes nothing but whole texts.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A formatter that escapes more of a string than JSON asks for.
struct Escaping<F>(F);

impl<F: Formatter> Formatter for Escaping<F> {
    fn write_string_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>
    where
        W: ?Sized + io::Write,
    {
        let mut start = 0;
        for (at, c) in fragment.char_indices() {
            if !is_unsafe(c) && !is_embedded_command(&fragment[at..]) {
                continue;
            }
            writer.write_all(&fragment.as_bytes()[start..at])?;
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            start = at + c.len_utf8();
        }
        writer.write_all(&fragment.as_bytes()[start..])
    }

    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_array(writer)
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array(writer)
    }

    fn begin_array_value<W>(&mut self, writer: &mut W, first: bool) -> io::Result<()>
    where
        W: ?Sized + io::Write,
    {
        self.0.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object(writer)
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object(writer)
    }

    fn begin_object_key<W>(&mut self, writer: &mut W, first: bool) -> io::Result<()>
    where
        W: ?Sized + io::Write,
    {
        self.0.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object_value(writer)
    }
}
