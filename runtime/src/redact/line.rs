//! Text from outside as one line.

use std::borrow::Cow;

/// The length of a message that is kept, in characters. The body has what is beyond it.
pub(in super::super) const LONGEST_MESSAGE: usize = 4096;

/// Returns `text` as one line of at most `limit` characters.
///
/// White space and control characters become single spaces, and characters that nobody sees are
/// left out. So text of a server cannot forge a line of a log, change the direction in which the
/// line is read, hide in it, or fill the log.
pub fn one_line(text: &str, limit: usize) -> Cow<'_, str> {
    if is_plain(text) && text.len() <= limit {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len().min(limit));
    let mut characters = 0;
    let mut is_gap = false;
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        if is_separator(c) {
            is_gap = !line.is_empty();
            continue;
        }
        let gap = is_gap.then_some(' ');
        for c in gap.into_iter().chain([c]) {
            if characters >= limit {
                line.push('…');
                return Cow::Owned(line);
            }
            line.push(c);
            characters += 1;
        }
        is_gap = false;
    }
    Cow::Owned(line)
}

/// Returns true for a line of ASCII that nothing is to be changed about.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().all(|byte| matches!(byte, b' '..=b'~'))
        && !bytes.starts_with(b" ")
        && !bytes.ends_with(b" ")
        && !text.contains("  ")
}

/// The beginning of a text, of at most `limit` bytes.
pub(in super::super) fn bounded(text: &str, limit: usize) -> &str {
    let mut end = text.len().min(limit);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

pub(super) fn is_separator(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

/// Characters of the category `Cf` that nobody sees: they change the direction of text, join words or
/// part them, annotate text, or lay out music and hieroglyphs. Those that have a shape, such as the
/// Arabic number signs, are not among them.
const FORMATS: [(char, char); 12] = [
    ('\u{ad}', '\u{ad}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{180e}', '\u{180e}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{202a}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{fff9}', '\u{fffb}'),
    ('\u{13430}', '\u{1343f}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{e007f}'),
];

/// Other characters without a shape: the rest of Unicode's `Default_Ignorable_Code_Point`, which has
/// the variation selectors and the fillers of scripts, and the blank of Braille.
const BLANKS: [(char, char); 12] = [
    ('\u{34f}', '\u{34f}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{2800}', '\u{2800}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{fdd0}', '\u{fdef}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff0}', '\u{fff8}'),
    ('\u{1d159}', '\u{1d159}'),
    ('\u{e0080}', '\u{e0fff}'),
];

pub(super) fn is_invisible(c: char) -> bool {
    // The last two of each plane are no characters.
    let is_none = u32::from(c) & 0xfffe == 0xfffe;
    // Nearly all text is below them.
    c >= '\u{ad}' && (is_none || is_in(c, &FORMATS) || is_in(c, &BLANKS))
}

/// Returns true for a text that could break a line, or change how others are read.
pub(in super::super) fn is_more_than_a_line(text: &str) -> bool {
    text.chars()
        .any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') || is_in(c, &FORMATS))
}

fn is_in(c: char, ranges: &[(char, char)]) -> bool {
    let mut ranges = ranges.iter();
    ranges.any(|(first, last)| (*first..=*last).contains(&c))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn text_of_a_server_becomes_one_short_line() {
        for (text, line) in [
            (" a\r\n b\tc\u{1b}[0m ", "a b c [0m"),
            ("a\u{2028}b\u{2029}c\u{85}d\u{7f}e", "a b c d e"),
            ("user\u{202e}nimda\u{2066}", "usernimda"),
            ("to\u{200b}ken\u{feff}", "token"),
            ("a\u{e0041}b\u{ad}c", "abc"),
            ("Grüße, 東京 🦀", "Grüße, 東京 🦀"),
            ("a b", "a b"),
            ("\u{200b}", ""),
            ("\u{0}", ""),
        ] {
            assert_eq!(one_line(text, 100), line, "{text:?}");
        }
        assert_eq!(one_line("äöüß", 3), "äöü…");
        assert_eq!(one_line("abcd", 3), "abc…");
        assert_eq!(one_line("abc", 3), "abc");
        assert_eq!(one_line("ab c", 3), "ab …");
        assert_eq!(one_line("", 3), "");
    }

    #[test]
    fn what_is_a_line_already_is_not_copied() {
        assert!(matches!(one_line("plain text", 100), Cow::Borrowed(_)));
        assert_eq!(bounded("aäb", 2), "a");
        assert_eq!(bounded("aäb", 9), "aäb");
    }

    proptest! {
        #[test]
        fn nothing_of_a_line_is_unseen(text in any::<String>(), limit in 0_usize..50) {
            let line = one_line(&text, limit);
            prop_assert!(line.chars().all(|c| c == ' ' || !is_separator(c)));
            prop_assert!(!line.chars().any(is_invisible));
            prop_assert!(line.chars().count() <= limit + 1);
            // A second time changes nothing.
            let again = one_line(&line, limit + 1);
            prop_assert_eq!(&*again, line.trim_end());
        }
    }
}
