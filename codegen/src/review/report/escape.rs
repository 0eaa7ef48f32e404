//! Texts of documents in a report: cut if they are long, and escaped for Markdown.

use crate::sanitize;

/// The most characters of a value that are shown, unless everything is asked for.
const LONGEST: usize = 120;

/// Returns a text of a bounded length.
pub(super) fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Returns a text as code in Markdown: between more backticks than the text has.
pub(super) fn code(text: &str) -> String {
    let text = sanitize::line(text);
    let longest = text
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let is_edge = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    if text.trim().is_empty() {
        // Markdown makes no code of nothing.
        "`\"\"`".to_owned()
    } else if is_edge {
        format!("{fence} {text} {fence}")
    } else {
        format!("{fence}{text}{fence}")
    }
}

/// Escapes a text for Markdown.
pub(in crate::review) fn prose(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in sanitize::line(text).chars() {
        if c.is_ascii_punctuation()
            && !matches!(c, '.' | ',' | ';' | '-' | '(' | ')' | '\'' | ':' | '/')
        {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::{code, prose, short};

    #[test]
    fn code_cannot_be_left() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`` x"), "``` `` x ```");
        assert_eq!(code(""), "`\"\"`");
    }

    #[test]
    fn words_mean_nothing_to_markdown() {
        assert_eq!(prose("<b> *x* @me"), "\\<b\\> \\*x\\* \\@me");
    }

    #[test]
    fn long_texts_are_cut_between_characters() {
        let text = "ä".repeat(200);
        assert_eq!(short(&text).chars().count(), 121);
        assert_eq!(short("ä"), "ä");
    }
}
