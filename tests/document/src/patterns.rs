//! Texts that match the pattern of a schema.
//!
//! The pattern is parsed by `regex-syntax`, and a text is written along its parts. Crates that do both
//! exist, but none limits the length: `(a{1000}){1000}` takes all memory.

use regex_syntax::hir::{Class, ClassUnicode, Hir, HirKind, Look, Repetition};

use crate::bounds::{Excess, LONGEST_TEXT};

/// How many texts are tried for one whose length is right.
const TRIES: usize = 50;

/// The most parts of a pattern in one text. An empty part can be repeated a billion times.
const MOST_STEPS: usize = 2 * LONGEST_TEXT;

/// Texts that match a pattern, the same ones in the same order always.
#[derive(Debug)]
pub(crate) struct Patterns(fastrand::Rng);

impl Default for Patterns {
    fn default() -> Self {
        Self(fastrand::Rng::with_seed(0))
    }
}

impl Patterns {
    /// Returns a text that matches the whole pattern and is not empty. Returns `None` if no text of
    /// this length was found, or if the pattern uses what no text can be made of, such as looking
    /// ahead.
    ///
    /// # Errors
    ///
    /// When every text that matches is longer than samples may be.
    pub(crate) fn text(
        &mut self,
        pattern: &str,
        least: usize,
        most: usize,
    ) -> Result<Option<String>, Excess> {
        let Ok(parsed) = regex_syntax::parse(pattern) else {
            return Ok(None);
        };
        // Bytes, of which a character has one to four.
        let bytes = parsed.properties().minimum_len().unwrap_or(0);
        let shortest = least.max(bytes / 4);
        if shortest > LONGEST_TEXT {
            return Err(Excess::Text(shortest));
        }
        for turn in 0..TRIES {
            // A few repetitions more than required, or as many as a long text needs.
            let spread = match turn % 4 {
                0 | 1 => 8,
                2 => 32,
                _ => least.saturating_sub(bytes),
            };
            let mut text = Text {
                random: &mut self.0,
                spread,
                steps: 0,
                written: String::new(),
            };
            if text.write(&parsed).is_none() {
                continue;
            }
            let length = text.written.chars().count();
            if length > 0 && (least..=most).contains(&length) {
                return Ok(Some(text.written));
            }
        }
        Ok(None)
    }
}

/// A text that grows along a pattern.
struct Text<'r> {
    random: &'r mut fastrand::Rng,
    /// How many repetitions more than required there may be.
    spread: usize,
    steps: usize,
    written: String,
}

impl Text<'_> {
    /// Writes a part. The parser limits how deep parts are nested.
    fn write(&mut self, part: &Hir) -> Option<()> {
        self.steps += 1;
        if self.steps > MOST_STEPS || self.written.len() > 4 * LONGEST_TEXT {
            return None;
        }
        match part.kind() {
            HirKind::Empty => {}
            HirKind::Literal(literal) => {
                self.written.push_str(std::str::from_utf8(&literal.0).ok()?);
            }
            HirKind::Class(Class::Unicode(class)) => {
                let character = self.character(class)?;
                self.written.push(character);
            }
            HirKind::Class(Class::Bytes(_)) => return None,
            // A whole text is written, so that both ends are where they should be.
            HirKind::Look(Look::Start | Look::End) => {}
            HirKind::Look(_) => return None,
            HirKind::Repetition(repetition) => {
                for _ in 0..self.count(repetition) {
                    self.write(&repetition.sub)?;
                }
            }
            HirKind::Capture(capture) => self.write(&capture.sub)?,
            HirKind::Concat(parts) => parts.iter().try_for_each(|part| self.write(part))?,
            HirKind::Alternation(parts) => {
                let part = self.random.choice(parts)?;
                self.write(part)?;
            }
        }
        Some(())
    }

    fn count(&mut self, repetition: &Repetition) -> usize {
        let bound = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        let least = bound(repetition.min);
        let most = repetition.max.map_or(usize::MAX, bound);
        let most = most.min(least.saturating_add(self.spread));
        // The largest number often, which the shortest allowed text may need.
        match self.random.bool() {
            true => most,
            false => self.random.usize(least..=most),
        }
    }

    /// One of the characters of a class: a letter or a digit where it has all sorts, else any that can
    /// be printed, if there is one.
    fn character(&mut self, class: &ClassUnicode) -> Option<char> {
        let is_open = class.ranges().last()?.end() > '\u{7f}';
        let ranges = || {
            class
                .ranges()
                .iter()
                .take_while(|range| range.start() <= '~')
        };
        let of = |least: char, most: char| {
            ranges().flat_map(move |range| least.max(range.start())..=most.min(range.end()))
        };
        let alphanumeric = of('0', '9').chain(of('A', 'Z')).chain(of('a', 'z'));
        let mut found: Vec<char> = match is_open {
            true => alphanumeric.collect(),
            false => of('!', '~').collect(),
        };
        if found.is_empty() {
            found.extend(of(' ', '~'));
        }
        if let Some(found) = self.random.choice(found) {
            return Some(found);
        }
        let range = self.random.choice(class.ranges())?;
        Some(self.random.char(range.start()..=range.end()))
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    fn text(pattern: &str, least: usize, most: usize) -> Result<Option<String>, Excess> {
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
            (r"^(ab|cd)[^/]\.$", 4),
        ] {
            let found = text(pattern, 0, usize::MAX);
            let found = found.ok().flatten().expect(pattern);
            assert_eq!(found.len(), expected, "{pattern}: {found}");
            assert!(found.is_ascii(), "{found}");
        }
        let found = text("^a+$", 3, 5).ok().flatten();
        assert!(found.is_some_and(|text| (3..=5).contains(&text.len())));
        assert_eq!(text("(?=a)b", 0, 9), Ok(None));
        assert_eq!(text(r"a\b", 0, 9), Ok(None));
    }

    #[test]
    fn texts_reach_a_length_that_the_pattern_leaves_open() {
        for length in [1, 64, 3000] {
            let found = text("^[a-z0-9]+$", length, length).ok().flatten();
            assert_eq!(found.map(|text| text.len()), Some(length));
        }
    }

    #[test]
    fn characters_outside_of_ascii_are_found_too() {
        let found = text("^[а-я]{3}$", 0, 9).ok().flatten();
        assert_eq!(found.map(|text| text.chars().count()), Some(3));
    }

    #[test]
    fn endless_patterns_are_refused_at_once() {
        let begin = Instant::now();
        for (pattern, least) in [
            ("a{1000000}", 250_000),
            ("^((a{1000}){1000}){1000}$", 250_000_000),
            (
                "((((a{60000}){60000}){60000}){60000}){60000}",
                usize::MAX / 4,
            ),
        ] {
            assert_eq!(text(pattern, 0, usize::MAX), Err(Excess::Text(least)));
        }
        assert_eq!(text("^a*$", 1 << 40, 1 << 41), Err(Excess::Text(1 << 40)));
        // Repeated, nothing is never long enough.
        assert_eq!(text("((|b{0}){900000000}){0,9}", 5, 9), Ok(None));
        assert!(
            begin.elapsed() < Duration::from_secs(10),
            "{:?}",
            begin.elapsed()
        );
    }
}
