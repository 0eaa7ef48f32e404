//! Limits of numbers and texts.

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
        self.bound("minimum", "exclusiveMinimum", |excluded, bound| {
            excluded >= bound
        })
    }

    /// The upper bound.
    pub(crate) fn maximum(&self) -> Option<Bound> {
        self.bound("maximum", "exclusiveMaximum", |excluded, bound| {
            excluded <= bound
        })
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
        is_tighter: fn(f64, f64) -> bool,
    ) -> Option<Bound> {
        let bound = number(self.get(inclusive));
        let excluded = number(self.get(exclusive));
        let value = |number: Option<&Number>| number.and_then(Number::as_f64);
        let is_excluded = match (value(excluded), value(bound)) {
            (Some(excluded), Some(bound)) => is_tighter(excluded, bound),
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
        // The nearest double to the largest `i64` is one more than it.
        let is_large = |bound: f64| bound >= i64::MAX as f64;
        let bound = |keywords: [&str; 2]| keywords.into_iter().find_map(|key| self.number(key));
        bound(["maximum", "exclusiveMaximum"]).is_some_and(is_large)
            && !self.is_maximum_of_signed()
            && bound(["minimum", "exclusiveMinimum"]).is_some_and(|bound| bound >= 0.0)
    }

    /// Returns true if the upper bound is the largest `i64`.
    fn is_maximum_of_signed(&self) -> bool {
        let maximum = number(self.get("maximum")).and_then(Number::as_i64);
        maximum == Some(i64::MAX)
    }

    /// The number in digits. Returns nothing for one that is no bound of an integer.
    fn digits(&self, number: &Number) -> Option<String> {
        if !self.is_integer() {
            return Some(number.as_f64()?.to_string());
        }
        if let Some(whole) = number.as_i64() {
            return Some(whole.to_string());
        }
        if let Some(whole) = number.as_u64() {
            return Some(whole.to_string());
        }
        let value = number.as_f64()?;
        let is_whole = value.fract() == 0.0 && value.abs() < MAX_EXACT;
        // It has no fraction and fits.
        is_whole.then(|| (value as i64).to_string())
    }
}

fn number(node: Option<&Node>) -> Option<&Number> {
    match &node?.value {
        Value::Number(number) => Some(number),
        _ => None,
    }
}
