//! Enums, whose values are paired by their spelling, by their words, or by their description.

use super::{At, Comparison};
use crate::model::{Enum, EnumValue};
use crate::pointer::Pointer;
use crate::review::change::Side;
use crate::review::rule::Rule;

impl Comparison<'_> {
    pub(super) fn values(
        &mut self,
        at: &At,
        old: &Enum,
        new: &Enum,
        pointers: (&Pointer, &Pointer),
    ) {
        let missing = |from: &Enum, value: &EnumValue| {
            from.values
                .iter()
                .all(|known| known.wire_name != value.wire_name)
        };
        let gone: Vec<&EnumValue> = old
            .values
            .iter()
            .filter(|value| missing(new, value))
            .collect();
        let mut fresh: Vec<&EnumValue> = new
            .values
            .iter()
            .filter(|value| missing(old, value))
            .collect();
        let pointer = |pointer: &Pointer| pointer.child("enum");
        for before in &gone {
            let is_like = |value: &&&EnumValue| is_respelled(before, value);
            let rivals = gone.iter().filter(is_like).count();
            let like: Vec<&EnumValue> = fresh.iter().filter(is_like).copied().collect();
            let name = before.wire_name.as_str();
            match (like.as_slice(), rivals) {
                ([after], 1) => {
                    let after: &EnumValue = after;
                    fresh.retain(|value| value.wire_name != after.wire_name);
                    let place = pointer(pointers.1);
                    let found = at
                        .difference(Rule::EnumValueRenamed, (Side::New, &place))
                        .member(Some(name), Some(&after.wire_name));
                    let values = (Some(name.to_owned()), Some(after.wire_name.clone()));
                    self.push(found.values(values.0, values.1));
                }
                _ => {
                    let place = pointer(pointers.0);
                    let found = at
                        .difference(Rule::EnumValueRemoved, (Side::Old, &place))
                        .member(Some(name), None);
                    self.push(found.values(Some(name.to_owned()), None));
                }
            }
        }
        for after in fresh {
            let name = after.wire_name.as_str();
            let place = pointer(pointers.1);
            let found = at
                .difference(Rule::EnumValueAdded, (Side::New, &place))
                .member(None, Some(name));
            self.push(found.values(None, Some(name.to_owned())));
        }
    }
}

/// Returns true if two values have the same letters and digits, whatever their case and signs are, or
/// the same description.
fn is_respelled(old: &EnumValue, new: &EnumValue) -> bool {
    let letters = |value: &EnumValue| -> String {
        let letters = value.wire_name.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let is_number = old.wire_name.parse::<f64>().is_ok();
    let has_same_letters = !is_number && !letters(old).is_empty() && letters(old) == letters(new);
    has_same_letters || (old.description.is_some() && old.description == new.description)
}
