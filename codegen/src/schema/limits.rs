//! Limits of numbers and texts.

use std::cmp::Ordering;

use serde_json::Number;

use super::Schema;
use super::types::{BOUNDS, JsonTypes};
use crate::document::{Node, Value};

/// A bound of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bound {
    /// The number in decimal digits.
    pub value: String,
    /// Set if the number itself is out of bounds.
    pub is_exclusive: bool,
}

/// Doubles represent whole numbers exactly below this.
const MAX_EXACT: f64 = 9_007_199_254_740_992.0;

impl<'d> Schema<'d> {
    /// The number under a keyword as it is written.
    pub(crate) fn number(&self, keyword: &str) -> Option<f64> {
        number(self.get(keyword))?.as_f64()
    }

    /// The lower bound.
    pub(crate) fn minimum(&self) -> Option<Bound> {
        self.bound("minimum", "exclusiveMinimum", Ordering::is_ge)
    }

    /// The upper bound.
    pub(crate) fn maximum(&self) -> Option<Bound> {
        self.bound("maximum", "exclusiveMaximum", Ordering::is_le)
    }

    /// The step between values.
    pub(crate) fn multiple_of(&self) -> Option<String> {
        self.digits(number(self.get("multipleOf"))?)
    }

    /// The fewest characters of a text.
    pub(crate) fn min_length(&self) -> Option<usize> {
        self.count("minLength")
    }

    /// The most characters of a text.
    pub(crate) fn max_length(&self) -> Option<usize> {
        self.count("maxLength")
    }

    /// The regular expression that a text matches.
    pub(crate) fn pattern(&self) -> Option<&'d str> {
        self.text("pattern")
    }

    /// The keywords whose number is no bound of an integer: 64 bits do not hold it, or it has a
    /// fraction.
    pub(crate) fn unusable_limits(&self) -> impl Iterator<Item = &'static str> {
        BOUNDS.into_iter().filter(|keyword| {
            number(self.get(keyword)).is_some_and(|number| self.digits(number).is_none())
        })
    }

    pub(super) fn has_bounds(&self) -> bool {
        let mut keywords = BOUNDS.into_iter();
        keywords.any(|keyword| number(self.get(keyword)).is_some())
    }

    /// A bound. In OpenAPI 3.0, `exclusive…` is a switch next to it. In JSON Schema it is a number of
    /// its own, and the tighter of the two applies.
    fn bound(
        &self,
        inclusive: &str,
        exclusive: &str,
        is_tighter: fn(Ordering) -> bool,
    ) -> Option<Bound> {
        let bound = number(self.get(inclusive));
        let excluded = number(self.get(exclusive));
        let is_excluded = match (excluded, bound) {
            (Some(excluded), Some(bound)) => is_tighter(compare(excluded, bound)),
            (excluded, _) => excluded.is_some(),
        };
        let (number, is_exclusive) = match is_excluded {
            true => (excluded?, true),
            false => (bound?, self.flag(exclusive)),
        };
        Some(Bound {
            value: self.digits(number)?,
            is_exclusive,
        })
    }

    /// Returns true if values are integers, by their type or by the format of a number.
    pub(crate) fn is_integer(&self) -> bool {
        match self.declared_type() {
            Some(JsonTypes::INTEGER) => true,
            Some(JsonTypes::NUMBER) => {
                let format = self.format().unwrap_or_default();
                matches!(format, "int32" | "int64" | "uint32" | "uint64")
            }
            _ => false,
        }
    }

    /// Returns true for an integer that is never negative and may be larger than an `i64`.
    pub(crate) fn needs_unsigned(&self) -> bool {
        let bound = |keywords: [&str; 2]| {
            let mut bounds = keywords.into_iter().map(|key| number(self.get(key)));
            bounds.find_map(|bound| whole(bound?))
        };
        bound(["maximum", "exclusiveMaximum"]).is_some_and(|bound| bound > i64::MAX.into())
            && bound(["minimum", "exclusiveMinimum"]).is_some_and(|bound| bound >= 0)
    }

    /// The number in digits. Returns nothing for one that is no bound of an integer.
    fn digits(&self, number: &Number) -> Option<String> {
        if let Some(whole) = number.as_i128() {
            return Some(whole.to_string());
        }
        let value = number.as_f64()?;
        if !self.is_integer() {
            return Some(value.to_string());
        }
        let is_whole = value.fract() == 0.0 && value.abs() < MAX_EXACT;
        // It has no fraction and fits.
        is_whole.then(|| (value as i64).to_string())
    }
}

/// The whole part of a number.
fn whole(number: &Number) -> Option<i128> {
    // The cast saturates.
    number.as_i128().or_else(|| Some(number.as_f64()? as i128))
}

/// Compares two numbers. Doubles would make close integers equal.
fn compare(one: &Number, other: &Number) -> Ordering {
    match (one.as_i128(), other.as_i128()) {
        (Some(one), Some(other)) => one.cmp(&other),
        _ => {
            let value = |number: &Number| number.as_f64().unwrap_or_default();
            value(one).total_cmp(&value(other))
        }
    }
}

fn number(node: Option<&Node>) -> Option<&Number> {
    match &node?.value {
        Value::Number(number) => Some(number),
        _ => None,
    }
}
