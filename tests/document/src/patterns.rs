//! Texts that match the pattern of a schema.

use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::string::string_regex;
use proptest::test_runner::TestRunner;

/// How many texts are tried for one whose length is right.
const TRIES: usize = 50;

/// Texts that match a pattern, the same ones in the same order always.
#[derive(Debug)]
pub(crate) struct Patterns(TestRunner);

impl Default for Patterns {
    fn default() -> Self {
        Self(TestRunner::deterministic())
    }
}

impl Patterns {
    /// A text that matches the whole pattern and is not empty. `None` if the pattern uses what no text
    /// can be made of, such as looking ahead.
    pub(crate) fn text(&mut self, pattern: &str, least: usize, most: usize) -> Option<String> {
        let strategy = string_regex(&plain(pattern)).ok()?;
        (0..TRIES).find_map(|_| {
            let text = strategy.new_tree(&mut self.0).ok()?.current();
            let length = text.chars().count();
            (!text.is_empty() && (least..=most).contains(&length)).then_some(text)
        })
    }
}

/// The pattern without anchors, and with the classes that ECMA has, which are ASCII.
fn plain(pattern: &str) -> String {
    let pattern = pattern.strip_prefix('^').unwrap_or(pattern);
    let pattern = match pattern.strip_suffix('$') {
        Some(rest) if !rest.ends_with('\\') => rest,
        _ => pattern,
    };
    let mut text = String::new();
    let mut is_class = false;
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match (characters.next(), is_class) {
                (Some('d'), false) => text.push_str("[0-9]"),
                (Some('d'), true) => text.push_str("0-9"),
                (Some('w'), false) => text.push_str("[A-Za-z0-9_]"),
                (Some('w'), true) => text.push_str("A-Za-z0-9_"),
                (Some('s'), _) => text.push(' '),
                (Some('S'), false) => text.push_str("[A-Za-z0-9]"),
                // It needs no escape, and may have none elsewhere.
                (Some('/'), _) => text.push('/'),
                (Some(other), _) => text.extend(['\\', other]),
                (None, _) => text.push('\\'),
            },
            '.' if !is_class => text.push_str("[A-Za-z0-9]"),
            '[' => {
                is_class = true;
                text.push('[');
            }
            ']' => {
                is_class = false;
                text.push(']');
            }
            other => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::Patterns;

    fn text(pattern: &str, least: usize, most: usize) -> Option<String> {
        Patterns::default().text(pattern, least, most)
    }

    #[test]
    fn texts_of_patterns() {
        for (pattern, expected) in [
            ("^[a-c]{3}$", 3),
            (r"^\d{4}-\d{2}$", 7),
            (r"^[\w-]{5}$", 5),
            ("^.{8}$", 8),
            (r"^https:\/\/x$", 9),
        ] {
            let found = text(pattern, 0, usize::MAX).expect(pattern);
            assert_eq!(found.len(), expected, "{pattern}: {found}");
            assert!(found.is_ascii(), "{found}");
        }
        assert!(text("^a+$", 3, 5).is_some_and(|text| (3..=5).contains(&text.len())));
        assert_eq!(text("(?=a)b", 0, 9), None);
    }
}
