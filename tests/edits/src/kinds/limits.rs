//! Limits of values: the wire alone knows of them.

use codegen::model::Type;
use codegen::review::{Rule, Wire};
use fastrand::Rng;

use super::{SAME, SENT, changed, is_inline, pick, pick_spot};
use crate::base::{Base, Spot};
use crate::edit::{Draft, Expected, Wires};
use crate::tree::Tree;

/// What is looser breaks nobody who sends; who receives may meet more than before.
const LOOSER: Wires = (Wire::Compatible, Wire::Risky);
const OTHER: Wires = (Wire::Breaking, Wire::Risky);

/// A limit: its keyword, whether it is an upper one, and the rules for raised and lowered.
struct Limit {
    key: &'static str,
    is_upper: bool,
    raised: Rule,
    lowered: Rule,
}

const LIMITS: [Limit; 6] = [
    limit("minimum", false, Rule::MinimumRaised, Rule::MinimumLowered),
    limit("maximum", true, Rule::MaximumRaised, Rule::MaximumLowered),
    limit(
        "minLength",
        false,
        Rule::MinLengthRaised,
        Rule::MinLengthLowered,
    ),
    limit(
        "maxLength",
        true,
        Rule::MaxLengthRaised,
        Rule::MaxLengthLowered,
    ),
    limit(
        "minItems",
        false,
        Rule::MinItemsRaised,
        Rule::MinItemsLowered,
    ),
    limit(
        "maxItems",
        true,
        Rule::MaxItemsRaised,
        Rule::MaxItemsLowered,
    ),
];

const fn limit(key: &'static str, is_upper: bool, raised: Rule, lowered: Rule) -> Limit {
    Limit {
        key,
        is_upper,
        raised,
        lowered,
    }
}

/// Whether values of a schema have a limit of this kind.
fn applies(limit: &Limit, spot: &Spot, schema: &Tree) -> bool {
    let ty = schema.get("type").and_then(Tree::text);
    match limit.key {
        "minimum" | "maximum" => {
            matches!(spot.field.ty, Type::Integer(_) | Type::Float(_)) && ty.is_some()
        }
        "minLength" | "maxLength" => spot.field.ty == Type::String && ty == Some("string"),
        _ => matches!(spot.field.ty, Type::List(_)) && ty == Some("array"),
    }
}

fn number(schema: &Tree, key: &str) -> Option<i64> {
    match schema.get(key)? {
        Tree::Number(number) => number.as_i64(),
        _ => None,
    }
}

pub(super) fn tightened(base: &Base, random: &mut Rng) -> Option<Draft> {
    let limit = pick(random, LIMITS.iter().collect())?;
    let spot = pick_spot(base, random, |spot, schema| {
        let is_free = schema.get(limit.key).is_none();
        applies(limit, spot, schema)
            && (is_free || number(schema, limit.key).is_some_and(|n| n > 1))
    })?;
    let known = number(base.document.at(&spot.schema())?, limit.key);
    let value = match (limit.is_upper, known) {
        (true, Some(known)) => known - 1,
        (true, None) => 1000,
        (false, Some(known)) => known + 1,
        (false, None) => 1,
    };
    let rule = if limit.is_upper {
        limit.lowered
    } else {
        limit.raised
    };
    let document = changed(base, &spot.schema(), |schema| schema.set(limit.key, value));
    Some(told(document, spot, rule, SENT))
}

pub(super) fn loosened(base: &Base, random: &mut Rng) -> Option<Draft> {
    let all = LIMITS.iter().filter(|limit| {
        let mut spots = base.spots.iter();
        spots.any(|spot| {
            let schema = base.document.at(&spot.schema());
            schema.is_some_and(|schema| number(schema, limit.key).is_some_and(|n| n > 0))
        })
    });
    let limit = pick(random, all.collect())?;
    let spot = pick_spot(base, random, |spot, schema| {
        applies(limit, spot, schema) && number(schema, limit.key).is_some_and(|n| n > 0)
    })?;
    let known = number(base.document.at(&spot.schema())?, limit.key)?;
    let value = match (limit.is_upper, random.bool()) {
        (_, true) => None,
        (true, false) => Some(known + 1),
        (false, false) => Some(known - 1),
    };
    let rule = if limit.is_upper {
        limit.raised
    } else {
        limit.lowered
    };
    let document = changed(base, &spot.schema(), |schema| match value {
        Some(value) => schema.set(limit.key, value),
        None => {
            schema.take(limit.key);
        }
    });
    Some(told(document, spot, rule, LOOSER))
}

fn told(document: Tree, spot: &Spot, rule: Rule, wires: Wires) -> Draft {
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, wires).rust(SAME);
    Draft::new(document, &spot.pointer, expected)
}

fn multiples<'b>(base: &'b Base, random: &mut Rng, has: bool) -> Option<&'b Spot> {
    pick_spot(base, random, |spot, schema| {
        matches!(spot.field.ty, Type::Integer(_) | Type::Float(_))
            && is_inline(schema)
            && schema.get("multipleOf").is_some() == has
    })
}

pub(super) fn multiple_of_added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = multiples(base, random, false)?;
    let document = changed(base, &spot.schema(), |schema| schema.set("multipleOf", 3));
    Some(told(document, spot, Rule::MultipleOfAdded, SENT))
}

pub(super) fn multiple_of_removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = multiples(base, random, true)?;
    let document = changed(base, &spot.schema(), |schema| {
        schema.take("multipleOf");
    });
    Some(told(document, spot, Rule::MultipleOfRemoved, LOOSER))
}

pub(super) fn multiple_of_changed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = multiples(base, random, true)?;
    let document = changed(base, &spot.schema(), |schema| schema.set("multipleOf", 3));
    Some(told(document, spot, Rule::MultipleOfChanged, OTHER))
}

fn is_text(spot: &Spot, schema: &Tree) -> bool {
    spot.field.ty == Type::String && schema.get("type").and_then(Tree::text) == Some("string")
}

pub(super) fn pattern_added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, schema| {
        is_text(spot, schema) && schema.get("pattern").is_none()
    })?;
    let document = changed(base, &spot.schema(), |schema| {
        schema.set("pattern", "^[a-z]+$")
    });
    Some(told(document, spot, Rule::PatternAdded, SENT))
}

pub(super) fn pattern_removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |_, schema| schema.get("pattern").is_some())?;
    let document = changed(base, &spot.schema(), |schema| {
        schema.take("pattern");
    });
    Some(told(document, spot, Rule::PatternRemoved, LOOSER))
}

pub(super) fn pattern_changed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |_, schema| schema.get("pattern").is_some())?;
    let document = changed(base, &spot.schema(), |schema| {
        schema.set("pattern", "^[a-z]+$")
    });
    Some(told(document, spot, Rule::PatternChanged, OTHER))
}
