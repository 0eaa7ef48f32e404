//! Limits of values. They are documentation in Rust, so that only the wire can break.

use super::{Comparison, Difference};
use crate::model::Constraints;
use crate::review::rule::Rule;

impl Comparison<'_> {
    pub(super) fn limits(
        &mut self,
        old: &Constraints,
        new: &Constraints,
        found: &dyn Fn(Rule) -> Difference,
    ) {
        let bound = |bound: &Option<(String, bool)>| bound.as_ref().map(describe_bound);
        let count = |count: Option<usize>| count.map(|count| (count as f64, count.to_string()));
        use Rule::*;
        // Without a lower limit there is none below, and without an upper one none above.
        let limits = [
            (
                bound(&old.minimum),
                bound(&new.minimum),
                f64::NEG_INFINITY,
                MinimumRaised,
                MinimumLowered,
            ),
            (
                upper(&old.maximum),
                upper(&new.maximum),
                f64::INFINITY,
                MaximumRaised,
                MaximumLowered,
            ),
            (
                count(old.min_length),
                count(new.min_length),
                0.0,
                MinLengthRaised,
                MinLengthLowered,
            ),
            (
                count(old.max_length),
                count(new.max_length),
                f64::INFINITY,
                MaxLengthRaised,
                MaxLengthLowered,
            ),
            (
                count(old.min_items),
                count(new.min_items),
                0.0,
                MinItemsRaised,
                MinItemsLowered,
            ),
            (
                count(old.max_items),
                count(new.max_items),
                f64::INFINITY,
                MaxItemsRaised,
                MaxItemsLowered,
            ),
        ];
        for (before, after, none, raised, lowered) in limits {
            let value =
                |limit: &Option<(f64, String)>| limit.as_ref().map_or(none, |limit| limit.0);
            let text = |limit: &Option<(f64, String)>| {
                limit
                    .as_ref()
                    .map_or_else(|| "none".to_owned(), |limit| limit.1.clone())
            };
            let (old, new) = (value(&before), value(&after));
            let texts = (Some(text(&before)), Some(text(&after)));
            if new > old {
                self.push(found(raised).values(texts.0, texts.1));
            } else if new < old {
                self.push(found(lowered).values(texts.0, texts.1));
            }
        }
        let texts = [
            (
                (&old.multiple_of, &new.multiple_of),
                (MultipleOfAdded, MultipleOfRemoved, MultipleOfChanged),
            ),
            (
                (&old.pattern, &new.pattern),
                (PatternAdded, PatternRemoved, PatternChanged),
            ),
        ];
        for ((before, after), (added, removed, changed)) in texts {
            let rule = match (before, after) {
                (None, None) => continue,
                (None, Some(_)) => added,
                (Some(_), None) => removed,
                (Some(before), Some(after)) if before == after => continue,
                (Some(_), Some(_)) => changed,
            };
            self.push(found(rule).values(before.clone(), after.clone()));
        }
    }
}

/// A lower limit as a number to compare. One that is excluded is a little higher.
fn describe_bound((text, is_excluded): &(String, bool)) -> (f64, String) {
    let value = text.parse::<f64>().unwrap_or_default();
    match is_excluded {
        true => (value.next_up(), format!("more than {text}")),
        false => (value, text.clone()),
    }
}

fn upper(bound: &Option<(String, bool)>) -> Option<(f64, String)> {
    let (text, is_excluded) = bound.as_ref()?;
    let value = text.parse::<f64>().unwrap_or_default();
    Some(match is_excluded {
        true => (value.next_down(), format!("less than {text}")),
        false => (value, text.clone()),
    })
}
