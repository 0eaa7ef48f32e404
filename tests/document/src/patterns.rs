//! Texts that match the pattern of a schema, by the crate `rand_regex`.
//!
//! The crate sets no limit to the length: `(a{1000}){1000}` takes all memory. And it makes every
//! character of Unicode for `\d`, which is an ASCII digit in JSON Schema. So the parsed pattern is
//! narrowed before it gets there.

use rand::{SeedableRng as _, distr::Distribution as _, rngs::SmallRng};
use rand_regex::Regex;
use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Look, Repetition};

use crate::bounds::{Excess, LONGEST_TEXT};

/// How many texts are tried for one whose length is right.
const TRIES: usize = 50;

/// The most that a part is repeated beyond what is required.
const SPREAD: u32 = 8;

/// Texts that match a pattern, the same ones in the same order always.
#[derive(Debug)]
pub(crate) struct Patterns(SmallRng);

impl Default for Patterns {
    fn default() -> Self {
        Self(SmallRng::seed_from_u64(0))
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
        let missing = u32::try_from(least.saturating_sub(bytes)).unwrap_or(u32::MAX);
        // A few repetitions more than required, or as many as a long text needs.
        for (spread, mut fill) in [(SPREAD, 0), (SPREAD, missing), (0, missing)] {
            let Some(texts) = narrowed(&parsed, spread, &mut fill)
                .filter(|narrowed| {
                    let longest = narrowed.properties().maximum_len();
                    longest.is_some_and(|longest| longest <= 4 * LONGEST_TEXT)
                })
                .and_then(|narrowed| Regex::with_hir(narrowed, spread).ok())
            else {
                continue;
            };
            let mut made = (0..TRIES).map(|_| -> String { texts.sample(&mut self.0) });
            let is_right = |text: &String| {
                let length = text.chars().count();
                length > 0 && (least..=most).contains(&length)
            };
            if let Some(text) = made.find(is_right) {
                return Ok(Some(text));
            }
        }
        Ok(None)
    }
}

/// A pattern that matches some texts of another one: of limited length, and of plain characters where
/// there are any. `None` if it looks around. A part that can be repeated is repeated at least `fill`
/// times more, which is then used up.
fn narrowed(part: &Hir, spread: u32, fill: &mut u32) -> Option<Hir> {
    let mut all = |parts: &[Hir]| -> Option<Vec<Hir>> {
        let parts = parts.iter().map(|part| narrowed(part, spread, fill));
        parts.collect()
    };
    Some(match part.kind() {
        HirKind::Empty | HirKind::Literal(_) => part.clone(),
        HirKind::Class(Class::Unicode(class)) => Hir::class(Class::Unicode(plain(class))),
        HirKind::Class(Class::Bytes(_)) => return None,
        // A whole text is made, so that both ends are where they should be.
        HirKind::Look(Look::Start | Look::End) => Hir::empty(),
        HirKind::Look(_) => return None,
        HirKind::Repetition(repetition) => {
            let longest = repetition.max.unwrap_or(u32::MAX);
            let taken = (*fill).min(longest - repetition.min);
            *fill -= taken;
            let least = repetition.min + taken;
            Hir::repetition(Repetition {
                min: least,
                max: Some(longest.min(least.saturating_add(spread))),
                sub: Box::new(narrowed(&repetition.sub, spread, fill)?),
                ..repetition.clone()
            })
        }
        HirKind::Capture(capture) => narrowed(&capture.sub, spread, fill)?,
        HirKind::Concat(parts) => Hir::concat(all(parts)?),
        HirKind::Alternation(parts) => Hir::alternation(all(parts)?),
    })
}

/// The letters and digits of a class that has all sorts of characters; of any other class, those that
/// can be printed. The whole class if it has none.
fn plain(class: &ClassUnicode) -> ClassUnicode {
    let is_open = class
        .ranges()
        .last()
        .is_some_and(|last| last.end() > '\u{7f}');
    let alphanumeric = [('0', '9'), ('A', 'Z'), ('a', 'z')];
    let printed = [[('!', '~')].as_slice(), &[(' ', '~')]];
    let choices = std::iter::once(alphanumeric.as_slice())
        .filter(|_| is_open)
        .chain(printed);
    for ranges in choices {
        let ranges = ranges
            .iter()
            .map(|(first, last)| ClassUnicodeRange::new(*first, *last));
        let mut found = class.clone();
        found.intersect(&ClassUnicode::new(ranges));
        if !found.ranges().is_empty() {
            return found;
        }
    }
    class.clone()
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
