//! Limits of values. They are documentation in Rust, so that only the wire can break.

use super::Comparison;
use super::difference::Found;
use crate::model::Constraints;
use crate::review::rule::{Bound, Limit, Rule};
use crate::schema::{JsonTypes, Schema, type_of_keyword};

/// The limits of a value.
pub(super) struct Limits {
    ordered: Vec<Ordered>,
    multiple_of: Option<String>,
    pattern: Option<String>,
}

/// A limit that is tighter or looser than another one.
struct Ordered {
    limit: Limit,
    /// A number to compare. A bound that is excluded is a little tighter.
    number: f64,
    text: String,
}

impl Limits {
    /// The limits that a model has for its documentation.
    pub(super) fn of_field(constraints: &Constraints) -> Self {
        let bound = |limit: Limit, bound: &Option<(String, bool)>| {
            let (text, is_exclusive) = bound.as_ref()?;
            Some(Ordered::bound(limit, text, *is_exclusive))
        };
        let counts = [
            (Limit::MinLength, constraints.min_length),
            (Limit::MaxLength, constraints.max_length),
            (Limit::MinItems, constraints.min_items),
            (Limit::MaxItems, constraints.max_items),
        ];
        let bounds = [
            bound(Limit::Minimum, &constraints.minimum),
            bound(Limit::Maximum, &constraints.maximum),
        ];
        Self {
            ordered: bounds
                .into_iter()
                .flatten()
                .chain(Ordered::counts(counts))
                .collect(),
            multiple_of: constraints.multiple_of.clone(),
            pattern: constraints.pattern.clone(),
        }
    }

    /// The limits of a schema that apply to its values.
    pub(super) fn of_schema(schema: &Schema<'_>) -> Self {
        let types = schema.implied_type().unwrap_or(JsonTypes::ALL);
        let applies = |keyword: &str| {
            let ty = type_of_keyword(keyword).unwrap_or(JsonTypes::ALL);
            ty.contains(types) || types.contains(ty)
        };
        let count =
            |keyword: &str, limit, count| (limit, applies(keyword).then_some(count).flatten());
        let counts = [
            count("minLength", Limit::MinLength, schema.min_length()),
            count("maxLength", Limit::MaxLength, schema.max_length()),
            count("minItems", Limit::MinItems, schema.min_items()),
            count("maxItems", Limit::MaxItems, schema.max_items()),
        ];
        let bounds = [
            (Limit::Minimum, schema.minimum()),
            (Limit::Maximum, schema.maximum()),
        ];
        let bounds = bounds.into_iter().filter_map(|(limit, bound)| {
            let bound = bound.filter(|_| applies("minimum"))?;
            Some(Ordered::bound(limit, &bound.value, bound.is_exclusive))
        });
        Self {
            ordered: bounds.chain(Ordered::counts(counts)).collect(),
            multiple_of: schema.multiple_of().filter(|_| applies("multipleOf")),
            pattern: schema
                .pattern()
                .filter(|_| applies("pattern"))
                .map(str::to_owned),
        }
    }

    /// The limits of a value that the model has no use for.
    pub(super) fn of_properties(schema: &Schema<'_>) -> Self {
        let counts = [
            (Limit::MinProperties, schema.min_properties()),
            (Limit::MaxProperties, schema.max_properties()),
        ];
        Self {
            ordered: Ordered::counts(counts).collect(),
            multiple_of: None,
            pattern: None,
        }
    }

    fn get(&self, limit: Limit) -> Option<&Ordered> {
        self.ordered.iter().find(|one| one.limit == limit)
    }
}

impl Ordered {
    fn counts(
        counts: impl IntoIterator<Item = (Limit, Option<usize>)>,
    ) -> impl Iterator<Item = Self> {
        let counts = counts.into_iter();
        counts.filter_map(|(limit, count)| {
            let count = count?;
            Some(Self {
                limit,
                number: count as f64,
                text: count.to_string(),
            })
        })
    }

    fn bound(limit: Limit, text: &str, is_exclusive: bool) -> Self {
        let number = text.parse::<f64>().unwrap_or_default();
        let (number, text) = match (limit.bound(), is_exclusive) {
            (_, false) => (number, text.to_owned()),
            (Bound::Lower, true) => (number.next_up(), format!("more than {text}")),
            (Bound::Upper, true) => (number.next_down(), format!("less than {text}")),
        };
        Self {
            limit,
            number,
            text,
        }
    }
}

impl Comparison<'_> {
    pub(super) fn limits(&mut self, old: &Limits, new: &Limits, found: Found<'_>) {
        for limit in Limit::ALL {
            let (before, after) = (old.get(*limit), new.get(*limit));
            // Without a lower limit there is none below, and without an upper one none above.
            let none = match limit.bound() {
                Bound::Lower => f64::NEG_INFINITY,
                Bound::Upper => f64::INFINITY,
            };
            let number = |one: Option<&Ordered>| one.map_or(none, |one| one.number);
            let text =
                |one: Option<&Ordered>| one.map_or("none", |one| one.text.as_str()).to_owned();
            let (raised, lowered) = limit.rules();
            let rule = match number(after).total_cmp(&number(before)) {
                std::cmp::Ordering::Greater => raised,
                std::cmp::Ordering::Less => lowered,
                std::cmp::Ordering::Equal => continue,
            };
            // No count is below zero, so that zero is no limit.
            let is_count = !matches!(limit, Limit::Minimum | Limit::Maximum);
            let is_idle = |one: Option<&Ordered>| one.is_none_or(|one| one.number == 0.0);
            if is_count && limit.bound() == Bound::Lower && is_idle(before) && is_idle(after) {
                continue;
            }
            self.push(found(rule).values(Some(text(before)), Some(text(after))));
        }
        let rules = (
            Rule::MultipleOfAdded,
            Rule::MultipleOfRemoved,
            Rule::MultipleOfChanged,
        );
        self.text(rules, (&old.multiple_of, &new.multiple_of), found);
        let rules = (
            Rule::PatternAdded,
            Rule::PatternRemoved,
            Rule::PatternChanged,
        );
        self.text(rules, (&old.pattern, &new.pattern), found);
    }

    /// Compares a limit that has no order.
    pub(super) fn text(
        &mut self,
        (added, removed, changed): (Rule, Rule, Rule),
        (old, new): (&Option<String>, &Option<String>),
        found: Found<'_>,
    ) {
        let rule = match (old, new) {
            (None, None) => return,
            (Some(old), Some(new)) if old == new => return,
            (None, Some(_)) => added,
            (Some(_), None) => removed,
            (Some(_), Some(_)) => changed,
        };
        self.push(found(rule).values(old.clone(), new.clone()));
    }
}
