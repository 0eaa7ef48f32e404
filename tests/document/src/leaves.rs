//! Where the values at the ends of samples and answers come from.
//!
//! Every value is taken once and is no default of its type, so that a value that went missing, was
//! taken for another or came out changed shows in a comparison.

use serde_json::{Map, Value, json};

use crate::{IntegerLimits, NumberLimits, TextLimits, bounds::Excess, patterns::Patterns};

/// The first whole number that an `f64` cannot hold: whoever reads it through one changes it.
const BEYOND_F64: i64 = (1 << 53) + 1;

/// 2024-01-01T00:00:00Z in nanoseconds since the Unix epoch.
const BEGIN_OF_2024: i64 = 1_704_067_200_000_000_000;

/// One hour in nanoseconds. Some six years of them is more than any answer has dates.
const HOUR: i64 = 3_600_000_000_000;
const HOURS: i64 = 6 * 365 * 24;

/// Strings that break clients which paste text together instead of encoding it.
const HOSTILE: [&str; 14] = [
    "a/b",
    "..a",
    "a\\b",
    "?x=1",
    "#frag",
    "%2F",
    "100%",
    "a b",
    "a+b",
    "a&b=c",
    "ключ",
    "😀𝔘",
    "\"quoted\"\n\t",
    "a,b",
];

/// Length of the string that breaks clients with a fixed buffer.
const LONG: usize = 2000;

/// What a string is for, which limits what it can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// A value or a key in JSON, or a whole query value.
    Free,
    /// An element of a list that is joined by commas: a comma in it cannot be told from a joint.
    Joined,
    /// A value in the path: `.` and `..` would change which endpoint is called.
    Path,
}

/// A source of values.
#[derive(Debug)]
pub(crate) struct Leaves {
    hostile: bool,
    taken: i64,
    enums: usize,
    strings: usize,
    patterns: Patterns,
}

impl Leaves {
    /// Where the hostile strings and the values of enums begin depends on `subject`: were it the
    /// first one always, a path would never meet the last.
    pub(crate) fn new(hostile: bool, subject: &str) -> Self {
        let turn = subject.bytes().fold(0, |turn: usize, byte| {
            turn.wrapping_mul(31).wrapping_add(byte.into()) % 1_000_003
        });
        Self {
            hostile,
            taken: 0,
            enums: turn,
            strings: turn,
            patterns: Patterns::default(),
        }
    }

    fn next(&mut self) -> i64 {
        self.taken += 1;
        self.taken
    }

    /// A string within the limits, whose least length the budget has room for.
    ///
    /// # Errors
    ///
    /// When every string that matches the pattern is longer than samples may be.
    pub(crate) fn text(&mut self, limits: &TextLimits<'_>, usage: Use) -> Result<String, Excess> {
        let shown = limits.example.map(str::to_owned);
        match (limits.format, limits.pattern) {
            (Some("duration"), _) | (_, None) => Ok(self.short_text(limits, usage)),
            (_, Some(pattern)) => {
                let made = self.patterns.text(pattern, limits.least, limits.most)?;
                Ok(made.or(shown).unwrap_or_default())
            }
        }
    }

    /// A string of no pattern, whose least length is not beyond the limits.
    fn short_text(&mut self, limits: &TextLimits<'_>, usage: Use) -> String {
        let mut text = match limits.format {
            // Durations are written as Go writes them; the hours make them distinct.
            Some("duration") => return format!("{}h0m0s", self.next()),
            // A secret is text of any kind.
            Some("password") if self.hostile => return self.hostile_text(limits, usage),
            // Another format (an address, a UUID) is nothing to put hostile text into.
            Some(format) => formatted(format, self.next()),
            None if self.hostile => return self.hostile_text(limits, usage),
            None => format!("text-{}", self.next()),
        };
        // The number is at the end, so that is the end to keep.
        let surplus = text.chars().count().saturating_sub(limits.most);
        text = text.chars().skip(surplus).collect();
        pad(text, limits)
    }

    /// A key of a map.
    pub(crate) fn key(&mut self) -> String {
        if self.hostile {
            self.hostile_text(&ANY_LENGTH, Use::Free)
        } else {
            format!("key-{}", self.next())
        }
    }

    /// A key of a map whose names match a pattern; none if there seems to be no such text.
    pub(crate) fn key_of(&mut self, pattern: &str) -> Result<Option<String>, Excess> {
        self.patterns.text(pattern, 1, usize::MAX)
    }

    fn hostile_text(&mut self, limits: &TextLimits<'_>, usage: Use) -> String {
        loop {
            let turn = self.strings % (HOSTILE.len() + 1);
            self.strings += 1;
            let text = match HOSTILE.get(turn) {
                Some(text) => text.chars().take(limits.most).collect(),
                None => "long "
                    .chars()
                    .cycle()
                    .take(LONG.min(limits.most))
                    .collect(),
            };
            let text = pad(text, limits);
            let fits = match usage {
                Use::Free => true,
                Use::Joined => !text.contains(','),
                Use::Path => !matches!(text.as_str(), "" | "." | ".."),
            };
            // A limit of one character makes a dot of `..a`, but not of the others: this ends.
            if fits || limits.most == 0 {
                return text;
            }
        }
    }

    /// The next of the values of an enum.
    pub(crate) fn one_of<'v>(&mut self, values: &'v [Value]) -> &'v Value {
        let turn = self.enums;
        self.enums += 1;
        // Null says less than any other value.
        let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
        turn.checked_rem(values.len())
            .map_or(&Value::Null, |turn| values[turn])
    }

    /// A whole number within the limits, beyond 2^53 where they allow it, and beyond `i64` where only
    /// these do.
    pub(crate) fn integer(&mut self, limits: &IntegerLimits) -> Value {
        let turn = i128::from(self.next());
        let allowed = limits.least..=limits.most;
        // Steps of two stay on the odd numbers, none of which an `f64` holds up there.
        let huge = i128::from(i64::MAX) + 2 * turn;
        let large = i128::from(BEYOND_F64) + 2 * turn;
        let small = 1000 + turn;
        let usual = [huge, large, small];
        let number = usual.into_iter().find(|number| allowed.contains(number));
        let number = number.unwrap_or_else(|| {
            // A narrow range: go round in it, above zero if there is anything above.
            let least = if limits.most >= 1 {
                limits.least.max(1)
            } else {
                limits.least
            };
            let range = limits.most.saturating_sub(least).saturating_add(1).max(1);
            least + turn % range
        });
        // Down to a multiple, or up where that is too little.
        let multiple = number - number % limits.step;
        let multiple = if multiple < limits.least {
            multiple.saturating_add(limits.step)
        } else {
            multiple
        };
        match i64::try_from(multiple) {
            Ok(number) => json!(number),
            Err(_) => json!(u64::try_from(multiple).unwrap_or(u64::MAX)),
        }
    }

    /// A number within the limits that has a fraction, exact in 32 and in 64 bits. A multiple is one in
    /// decimal digits, and need not have either.
    pub(crate) fn number(&mut self, limits: &NumberLimits) -> Value {
        #[expect(clippy::cast_precision_loss, reason = "a count of leaves is small")]
        let turn = self.next() as f64;
        // An odd number of 256ths of the range: between the bounds, and not zero where they are
        // symmetric.
        let part = (2.0 * (turn % 128.0) + 1.0) / 256.0;
        let number = match (limits.least, limits.most) {
            (None, None) => turn + 0.5,
            (Some(least), None) => least + turn + 0.5,
            (None, Some(most)) => most - turn - 0.5,
            (Some(least), Some(most)) => least + (most - least) * part,
        };
        match limits.step {
            None => json!(number),
            Some(step) => json!(multiple(number, step, limits)),
        }
    }

    /// A date as requests carry it, in canonical form: the last digit of the fraction is not zero,
    /// so that nobody who drops trailing zeros writes it in another way.
    pub(crate) fn date_text(&mut self) -> String {
        format!("2031-05-06T07:08:09.{:08}7Z", self.next())
    }

    /// A date as responses carry it, nanoseconds since the epoch, between 2024 and 2030.
    pub(crate) fn date_number(&mut self) -> i64 {
        let turn = self.next();
        BEGIN_OF_2024 + (turn % HOURS) * HOUR + 2 * turn + 1
    }

    /// A map of `entries` free values, the first of which nests one of every JSON type.
    pub(crate) fn free_form(&mut self, entries: usize) -> Value {
        let mut map = Map::new();
        for entry in 0..entries {
            let key = self.key();
            let value = if entry == 0 {
                self.nested()
            } else {
                self.any_text()
            };
            map.insert(key, value);
        }
        Value::Object(map)
    }

    fn nested(&mut self) -> Value {
        let list = json!([self.any_text(), null, self.integer(&ANY_INT32)]);
        let number = self.number(&UNBOUND);
        let inner = json!({ self.key(): self.any_text() });
        let mut map = Map::new();
        for value in [
            Value::Null,
            list,
            number,
            self.any_text(),
            inner,
            json!(true),
            json!([]),
        ] {
            map.insert(self.key(), value);
        }
        Value::Object(map)
    }

    /// A text of any kind.
    pub(crate) fn plain_text(&mut self) -> String {
        self.short_text(&ANY_LENGTH, Use::Free)
    }

    fn any_text(&mut self) -> Value {
        self.short_text(&ANY_LENGTH, Use::Free).into()
    }
}

const UNBOUND: NumberLimits = NumberLimits {
    least: None,
    most: None,
    step: None,
};

const ANY_INT32: IntegerLimits = IntegerLimits {
    least: 0,
    most: i32::MAX as i128,
    step: 1,
};

const ANY_LENGTH: TextLimits<'static> = TextLimits {
    format: None,
    least: 0,
    most: usize::MAX,
    pattern: None,
    example: None,
};

/// A multiple of a step near a number. Digits after the point are those of the step: the product of two
/// `f64` has more.
fn multiple(number: f64, step: f64, limits: &NumberLimits) -> f64 {
    let digits = step.to_string();
    let digits = digits.split_once('.').map_or(0, |(_, digits)| digits.len());
    let up = (number / step).ceil() * step;
    let chosen = match limits.most {
        Some(most) if up > most => (number / step).floor() * step,
        _ => up,
    };
    format!("{chosen:.digits$}").parse().unwrap_or(chosen)
}

/// A text of a format, with a number that makes it distinct.
fn formatted(format: &str, turn: i64) -> String {
    match format {
        "date" => format!("{:04}-05-06", 2000 + turn % 1000),
        "time" => format!("07:08:{:02}Z", turn % 60),
        "uuid" => format!("6ba7b810-9dad-41d1-80b4-{turn:012}"),
        "uri" | "url" | "uri-reference" => format!("https://example.com/{turn}"),
        "email" => format!("user-{turn}@example.com"),
        "hostname" => format!("host-{turn}.example.com"),
        "ipv4" => format!("10.0.{}.{}", turn / 256 % 256, turn % 256),
        "ipv6" => format!("2001:db8::{:x}", turn % 65_536),
        "password" => secret(turn),
        // Four characters of base64 are three bytes, whatever they are.
        "byte" => format!("{turn:08}"),
        _ => format!("text-{turn}"),
    }
}

/// A secret: no two have more than a few characters in common, so that hiding one hides no other.
fn secret(turn: i64) -> String {
    format!("secret{:016x}", scattered(turn.unsigned_abs()))
}

/// A number whose digits look random: the last step of the generator SplitMix64.
fn scattered(number: u64) -> u64 {
    let mut bits = number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

fn pad(mut text: String, limits: &TextLimits<'_>) -> String {
    let missing = limits.least.saturating_sub(text.chars().count());
    text.extend(std::iter::repeat_n('x', missing));
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn limits(most: usize) -> TextLimits<'static> {
        TextLimits { most, ..ANY_LENGTH }
    }

    #[test]
    fn hostile_strings_keep_to_their_use() {
        let mut leaves = Leaves::new(true, "");
        for most in [1, 2, 3, 64, usize::MAX] {
            for _ in 0..40 {
                let text = leaves.short_text(&limits(most), Use::Path);
                assert!(!["", ".", ".."].contains(&text.as_str()));
                assert!(text.chars().count() <= most);
                assert!(!leaves.short_text(&limits(most), Use::Joined).contains(','));
            }
        }
    }

    #[test]
    fn every_hostile_string_has_its_turn() {
        let mut leaves = Leaves::new(true, "");
        let texts: BTreeSet<_> = (0..15).map(|_| leaves.plain_text()).collect();
        assert_eq!(texts.len(), 15);
        assert!(texts.iter().any(|text| text.len() == LONG));
    }

    #[test]
    fn secrets_have_little_in_common() {
        let limits = TextLimits {
            format: Some("password"),
            ..ANY_LENGTH
        };
        let mut leaves = Leaves::new(false, "");
        let texts: Result<Vec<String>, Excess> =
            (0..200).map(|_| leaves.text(&limits, Use::Free)).collect();
        let texts = texts.expect("within the limits");
        let pieces = texts.iter().flat_map(|text| text.as_bytes().windows(12));
        let distinct: BTreeSet<&[u8]> = pieces.clone().collect();
        assert_eq!(distinct.len(), pieces.count());
        // Those that break clients are secrets too.
        let hostile = Leaves::new(true, "").text(&limits, Use::Free);
        let hostile = hostile.expect("within the limits");
        assert!(!hostile.starts_with("secret"), "{hostile}");
    }

    #[test]
    fn integers_stay_within_their_limits_and_are_distinct() {
        for (least, most, distinct) in [
            (i128::from(i64::MIN), i128::from(i64::MAX), 100),
            (0, i128::from(u64::MAX), 100),
            (0, i128::from(i32::MAX), 100),
            (0, 300, 100),
            (0, 10, 10),
            (1, 1, 1),
            (-5, 0, 6),
        ] {
            let mut leaves = Leaves::new(false, "");
            let limits = IntegerLimits {
                least,
                most,
                step: 1,
            };
            let numbers: BTreeSet<i128> = (0..100)
                .filter_map(|_| leaves.integer(&limits).as_number()?.as_i128())
                .collect();
            assert_eq!(numbers.len(), distinct, "{least}..={most}");
            assert!(numbers.iter().all(|number| (least..=most).contains(number)));
        }
    }

    #[test]
    fn large_integers_do_not_survive_an_f64() {
        let limits = IntegerLimits {
            least: 0,
            most: i64::MAX.into(),
            step: 1,
        };
        let number = Leaves::new(false, "").integer(&limits).as_i64();
        #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation)]
        let through = number.map(|number| number as f64 as i64);
        assert_ne!(number, through);
    }

    #[test]
    fn numbers_are_multiples() {
        for (least, most, step) in [
            (None, None, 0.01),
            (Some(0.0), Some(1.0), 0.25),
            (Some(10.0), Some(11.0), 0.5),
            (None, Some(-1.0), 3.0),
        ] {
            let step = Some(step);
            let limits = NumberLimits { least, most, step };
            let mut leaves = Leaves::new(false, "");
            for _ in 0..200 {
                let number = leaves.number(&limits);
                let schema = json!({ "minimum": least, "maximum": most, "multipleOf": step });
                let mut schema = schema.as_object().cloned().unwrap_or_default();
                schema.retain(|_, limit| !limit.is_null());
                assert!(
                    jsonschema::is_valid(&schema.into(), &number),
                    "{number} {limits:?}"
                );
            }
        }
    }

    #[test]
    fn numbers_are_exact_in_32_bits_and_within_their_limits() {
        for (least, most) in [
            (None, None),
            (Some(0.0), Some(1.0)),
            (Some(-90.0), Some(90.0)),
        ] {
            let mut leaves = Leaves::new(false, "");
            for _ in 0..200 {
                let value = leaves.number(&NumberLimits {
                    least,
                    most,
                    step: None,
                });
                let number = value.as_f64().unwrap_or_default();
                #[expect(clippy::cast_possible_truncation)]
                let short = number as f32;
                assert_eq!(f64::from(short), number);
                assert!(number != 0.0 && number.fract() != 0.0);
                assert!(least.is_none_or(|least| number >= least));
                assert!(most.is_none_or(|most| number <= most));
            }
        }
    }
}
