//! Texts of the description as code within a line.

/// Returns a text as a code span, on one line.
pub(super) fn span(text: &str) -> String {
    let text = one_line(text);
    if text.is_empty() {
        // Markdown has no empty code.
        return "\"\"".to_owned();
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    let is_edge = text.starts_with('`') || text.ends_with('`');
    if is_edge || fence.len() > 1 {
        format!("{fence} {text} {fence}")
    } else {
        format!("{fence}{text}{fence}")
    }
}

/// Returns a text with its white space as single spaces.
pub(super) fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// Returns the length of the longest run of backticks.
pub(super) fn longest_run(text: &str) -> usize {
    let runs = text.split(|c| c != '`').map(str::len);
    runs.max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::span;

    #[test]
    fn code_cannot_be_left() {
        assert_eq!(span("a"), "`a`");
        assert_eq!(span("a`b"), "`` a`b ``");
        assert_eq!(span("`` x"), "``` `` x ```");
        assert_eq!(span("a\n\n# b"), "`a # b`");
        assert_eq!(span(""), "\"\"");
    }
}
