//! Texts of documents, so that they cannot pass for something else where they are shown.

/// The most characters of a value that are shown, unless everything is asked for.
const LONGEST: usize = 120;

/// A text on one line, without characters that steer a terminal or turn the direction of writing.
pub(super) fn plain(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        let steers = c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
        if steers {
            safe.extend(c.escape_default());
        } else {
            safe.push(c);
        }
    }
    safe
}

/// A text of a bounded length.
pub(super) fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// A text as code in Markdown: between more backticks than any that are in it.
pub(super) fn code(text: &str) -> String {
    let text = plain(text);
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

/// A text as words in Markdown: none of its signs mean anything.
pub(super) fn prose(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in plain(text).chars() {
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
    use super::{code, plain, prose, short};

    #[test]
    fn nothing_steers_a_terminal() {
        assert_eq!(plain("a\u{1b}[31mb\nc"), "a\\u{1b}[31mb\\nc");
        assert_eq!(plain("\u{202e}txt"), "\\u{202e}txt");
        assert_eq!(plain("Größe ✓"), "Größe ✓");
    }

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
