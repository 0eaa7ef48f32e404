//! Properties, and what they have in common with parameters.

use codegen::model::{EnumKind, Field, Type, TypeId, TypeKind};
use codegen::pointer::Pointer;
use codegen::review::{Direction, Rule, Rust, Wire};

use super::{
    BOTH, BREAKS, FITS, NONE, RECEIVED, SAME, SENT, changed, fresh_name, is_inline, pick,
    pick_spot, reference, schemas_of,
};
use crate::base::{Base, Holder, Holds, Spot};
use crate::edit::{Draft, Expected};
use crate::tree::{Tree, parent};
use fastrand::Rng;

pub(super) fn added(base: &Base, random: &mut Rng) -> Option<Draft> {
    add(base, random, false)
}

pub(super) fn added_required(base: &Base, random: &mut Rng) -> Option<Draft> {
    add(base, random, true)
}

fn add(base: &Base, random: &mut Rng, required: bool) -> Option<Draft> {
    let (object, holders) = pick(random, base.objects())?;
    let name = fresh_name(random);
    let mut types = vec![
        r#"{"type": "string", "description": "New."}"#.to_owned(),
        r#"{"type": "integer", "format": "int32"}"#.to_owned(),
        r#"{"type": "boolean", "nullable": true}"#.to_owned(),
        r#"{"type": "array", "items": {"type": "number"}}"#.to_owned(),
        r#"{"type": "object", "additionalProperties": true}"#.to_owned(),
        r#"{"type": "object", "properties": {"a": {"type": "string"}}}"#.to_owned(),
    ];
    // What a form or a query cannot hold is told by a warning, and another type is tried.
    types.extend(schemas_of(base).iter().map(|name| reference(name)));
    let simple = random.bool();
    let limit = if simple { 6 } else { types.len() };
    let schema = Tree::json(&types[random.usize(..limit)]);
    let document = changed(base, &object, |object| {
        if let Some(properties) = object.at_mut(&Pointer::root().child("properties"))
            && let Some(map) = properties.map_mut()
        {
            let index = random.usize(..=map.len());
            map.shift_insert(index, name.clone(), schema);
        }
        if required {
            require(object, &name);
        }
    });
    let expected = if required {
        let rule = Rule::RequiredFieldAdded;
        Expected::of_holders(rule, &holders, &name, SENT).rust_by(&holders, |kind| {
            match kind {
                Holds::Arguments | Holds::Parts | Holds::Sent => Some(BREAKS),
                // The constructor takes it, if there is one.
                Holds::Exchanged => None,
                Holds::Received => Some(FITS),
            }
        })
    } else {
        Expected::of_holders(Rule::FieldAdded, &holders, &name, NONE).rust(FITS)
    };
    Some(Draft::new(
        document,
        &object.child("properties").child(&name),
        expected,
    ))
}

/// Adds a name to what an object requires.
fn require(object: &mut Tree, name: &str) {
    match object.at_mut(&Pointer::root().child("required")) {
        Some(required) => {
            if let Some(list) = required.list_mut() {
                list.push(name.into());
            }
        }
        None => object.set("required", Tree::List(vec![name.into()])),
    }
}

/// Takes a name out of what an object requires.
fn release(object: &mut Tree, name: &str) {
    if let Some(required) = object.at_mut(&Pointer::root().child("required"))
        && let Some(list) = required.list_mut()
    {
        list.retain(|known| known.text() != Some(name));
    }
}

/// A property that stands in the `properties` of an object, with others.
fn is_property(base: &Base, spot: &Spot) -> bool {
    let properties = base.document.at(&parent(&spot.pointer));
    spot.location.is_none() && properties.is_some_and(|all| all.entries().count() > 1)
}

pub(super) fn removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, _| is_property(base, spot))?;
    let name = &spot.field.wire_name;
    let document = changed(base, &parent(&parent(&spot.pointer)), |object| {
        release(object, name);
        if let Some(properties) = object.at_mut(&Pointer::root().child("properties")) {
            properties.take(name);
        }
    });
    let (rule, wires) = match spot.required? {
        true => (Rule::RequiredFieldRemoved, (Wire::Risky, Wire::Breaking)),
        false => (Rule::FieldRemoved, (Wire::Risky, Wire::Risky)),
    };
    let expected = Expected::of_spot(rule, spot, name, wires).rust(BREAKS);
    Some(Draft::new(document, &spot.pointer, expected))
}

pub(super) fn renamed(base: &Base, random: &mut Rng) -> Option<Draft> {
    // Without a description, nothing says that it is the same field.
    let spot = pick_spot(base, random, |spot, _| {
        is_property(base, spot) && spot.field.description.is_some()
    })?;
    let (old, new) = (&spot.field.wire_name, fresh_name(random));
    let document = changed(base, &parent(&parent(&spot.pointer)), |object| {
        if let Some(required) = object.at_mut(&Pointer::root().child("required"))
            && let Some(list) = required.list_mut()
        {
            for known in list.iter_mut().filter(|known| known.text() == Some(old)) {
                *known = new.as_str().into();
            }
        }
        if let Some(properties) = object.at_mut(&Pointer::root().child("properties")) {
            properties.rename(old, &new);
        }
    });
    let owners = spot
        .holders
        .iter()
        .map(|holder| holder.owner.clone())
        .collect();
    let required = spot.required?;
    // It is as bad as one that is gone and one that is new.
    let wires = match required {
        true => BOTH,
        false => (Wire::Risky, Wire::Risky),
    };
    let expected = Expected::new(Rule::FieldRenamed, owners, spot.direction(), wires).rust_by(
        &spot.holders,
        |kind| {
            Some(match kind {
                // The name of an argument means nothing to callers.
                Holds::Arguments | Holds::Parts if required => FITS,
                _ => BREAKS,
            })
        },
    );
    let is_gathered = |holder: &Holder| base.is_gathered(&holder.owner);
    let expected = match spot.holders.iter().any(is_gathered) {
        true => expected.rust(None),
        false => expected,
    };
    Some(Draft::new(document, &spot.pointer, expected))
}

pub(super) fn required(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, _| {
        spot.location.is_none() && spot.required == Some(false)
    })?;
    let document = changed(base, &parent(&parent(&spot.pointer)), |object| {
        require(object, &spot.field.wire_name);
    });
    let rule = Rule::FieldRequired;
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, SENT)
        .rust_by(&spot.holders, |kind| rust_of_requirement(base, spot, kind));
    Some(Draft::new(document, &spot.pointer, expected))
}

pub(super) fn optional(base: &Base, random: &mut Rng) -> Option<Draft> {
    let is_listed = |spot: &Spot| {
        let object = base.document.at(&parent(&parent(&spot.pointer)));
        let required = object.and_then(|object| object.get("required"));
        required.is_some_and(|list| list.items().contains(&spot.field.wire_name.as_str().into()))
    };
    let spot = pick_spot(base, random, |spot, _| {
        spot.location.is_none() && spot.required == Some(true) && is_listed(spot)
    })?;
    let document = changed(base, &parent(&parent(&spot.pointer)), |object| {
        release(object, &spot.field.wire_name);
    });
    let rule = Rule::FieldOptional;
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, RECEIVED)
        .rust_by(&spot.holders, |kind| rust_of_requirement(base, spot, kind));
    Some(Draft::new(document, &spot.pointer, expected))
}

/// What Rust code sees of whether a field must be there.
fn rust_of_requirement(base: &Base, spot: &Spot, kind: Holds) -> Option<Rust> {
    match kind {
        // An argument becomes a setter, or the other way round.
        Holds::Arguments | Holds::Parts | Holds::Sent => Some(BREAKS),
        // What may be null is an `Option` anyway.
        Holds::Exchanged | Holds::Received if spot.field.nullable => Some(SAME),
        Holds::Exchanged | Holds::Received => is_plain(base, &spot.field).then_some(BREAKS),
    }
}

/// Whether a value is itself in a type that is received, and not in a `Box` or `Option` anyway.
fn is_plain(base: &Base, field: &Field) -> bool {
    match &field.ty {
        Type::Named(id) => matches!(base.api.types[id].kind, TypeKind::Enum(_)),
        _ => true,
    }
}

/// Returns true if null can be written: not in a query, a path, a header or a form, unless it is JSON.
fn has_null(base: &Base, spot: &Spot) -> bool {
    let encoding = base.document.at(&spot.pointer.child("x-encoding"));
    let is_json = encoding.and_then(Tree::text) == Some("json");
    let is_part = |holder: &Holder| holder.kind == Holds::Parts;
    (spot.location.is_none() && !spot.holders.iter().any(is_part)) || is_json
}

pub(super) fn nullable(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, schema| {
        is_inline(schema) && !spot.field.nullable && spot.required.is_some() && has_null(base, spot)
    })?;
    let document = changed(base, &spot.schema(), |schema| schema.set("nullable", true));
    let rule = match spot.location {
        Some(_) => Rule::ParameterNullable,
        None => Rule::FieldNullable,
    };
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, RECEIVED)
        .rust_by(&spot.holders, |kind| rust_of_null(base, spot, kind, FITS));
    Some(Draft::new(document, &spot.pointer, expected))
}

pub(super) fn not_nullable(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, schema| {
        schema.get("nullable") == Some(&Tree::Bool(true))
            && spot.required.is_some()
            && has_null(base, spot)
    })?;
    let document = changed(base, &spot.schema(), |schema| {
        schema.take("nullable");
    });
    let rule = match spot.location {
        Some(_) => Rule::ParameterNotNullable,
        None => Rule::FieldNotNullable,
    };
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, SENT)
        .rust_by(&spot.holders, |kind| rust_of_null(base, spot, kind, BREAKS));
    Some(Draft::new(document, &spot.pointer, expected))
}

/// What Rust code sees of whether a field may be null; `setter`, if one to null comes or goes.
fn rust_of_null(base: &Base, spot: &Spot, kind: Holds, setter: Rust) -> Option<Rust> {
    let required = spot.required?;
    match kind {
        // Parameters and parts have no null.
        Holds::Arguments if spot.location.is_none() && !required => Some(setter),
        // An argument that may be null is an `Option`.
        Holds::Arguments if spot.location.is_none() => Some(BREAKS),
        Holds::Arguments | Holds::Parts => Some(SAME),
        Holds::Sent => Some(BREAKS),
        Holds::Exchanged | Holds::Received if !required => Some(SAME),
        Holds::Exchanged | Holds::Received => is_plain(base, &spot.field).then_some(BREAKS),
    }
}

/// Whether a schema is a single value and says nothing but its type.
fn is_bare(schema: &Tree) -> bool {
    let known = ["type", "description", "nullable", "format"];
    let is_value = ["string", "integer", "number", "boolean"];
    let ty = schema.get("type").and_then(Tree::text).unwrap_or_default();
    let has_format = schema.get("format").is_some() && ty == "string";
    is_value.contains(&ty)
        && !has_format
        && schema
            .entries()
            .all(|(key, _)| known.contains(&key.as_str()))
}

pub(super) fn type_changed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |_, schema| is_bare(schema))?;
    let others: &[&str] = match spot.field.ty {
        Type::Boolean => &["string", "integer"],
        Type::String => &["boolean", "integer", "number"],
        _ => &["boolean", "string"],
    };
    let other = others[random.usize(..others.len())];
    let document = changed(base, &spot.schema(), |schema| {
        schema.take("format");
        schema.set("type", other);
    });
    let rule = match spot.location {
        Some(_) => Rule::ParameterTypeChanged,
        None => Rule::FieldTypeChanged,
    };
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, BOTH).rust(BREAKS);
    Some(Draft::new(document, &spot.pointer, expected))
}

pub(super) fn widened(base: &Base, random: &mut Rng) -> Option<Draft> {
    let format = |schema: &Tree| match schema.get("format").and_then(Tree::text) {
        Some("int32") => Some("int64"),
        Some("float") => Some("double"),
        _ => None,
    };
    let spot = pick_spot(base, random, |_, schema| format(schema).is_some())?;
    let wider = base.document.at(&spot.schema()).and_then(format)?;
    let rules = (Rule::ParameterTypeWidened, Rule::FieldTypeWidened);
    Some(with_format(base, spot, wider, rules, RECEIVED))
}

pub(super) fn narrowed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let format = |schema: &Tree| {
        let format = schema.get("format").and_then(Tree::text);
        match (schema.get("type").and_then(Tree::text), format) {
            (Some("integer"), None | Some("int64")) => Some("int32"),
            (Some("number"), None | Some("double")) => Some("float"),
            _ => None,
        }
    };
    // Of listed numbers, a format says nothing.
    let is_narrowed = |schema: &Tree| schema.get("enum").is_none() && format(schema).is_some();
    let spot = pick_spot(base, random, |_, schema| is_narrowed(schema))?;
    let narrower = base.document.at(&spot.schema()).and_then(format)?;
    let rules = (Rule::ParameterTypeNarrowed, Rule::FieldTypeNarrowed);
    Some(with_format(base, spot, narrower, rules, SENT))
}

fn with_format(
    base: &Base,
    spot: &Spot,
    format: &str,
    (parameter, field): (Rule, Rule),
    wires: crate::edit::Wires,
) -> Draft {
    let document = changed(base, &spot.schema(), |schema| schema.set("format", format));
    let rule = if spot.location.is_some() {
        parameter
    } else {
        field
    };
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, wires).rust(BREAKS);
    Draft::new(document, &spot.pointer, expected)
}

/// A text or a number becomes one of the values of an enum.
pub(super) fn listed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, schema| {
        matches!(spot.field.ty, Type::String | Type::Integer(_)) && is_bare(schema)
    })?;
    let values = match spot.field.ty {
        Type::String => "[\"one\", \"another\"]",
        _ => "[1, 2, 3]",
    };
    let document = changed(base, &spot.schema(), |schema| {
        schema.set("enum", Tree::json(values));
    });
    let rule = match spot.location {
        Some(_) => Rule::ParameterValuesListed,
        None => Rule::FieldValuesListed,
    };
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, SENT).rust(BREAKS);
    Some(Draft::new(document, &spot.pointer, expected))
}

/// One of the values of an enum becomes any text or number.
pub(super) fn unlisted(base: &Base, random: &mut Rng) -> Option<Draft> {
    let kind = |ty: &Type| match ty {
        Type::Named(id) => match &base.api.types[id].kind {
            TypeKind::Enum(values) => Some(values.kind),
            _ => None,
        },
        _ => None,
    };
    let spot = pick_spot(base, random, |spot, schema| {
        kind(&spot.field.ty).is_some() && schema.get("default").is_none()
    })?;
    let ty = match kind(&spot.field.ty)? {
        EnumKind::Text => "string",
        EnumKind::Integer => "integer",
    };
    let document = changed(base, &spot.schema(), |schema| {
        for key in ["allOf", "$ref", "enum", "x-enum-descriptions"] {
            schema.take(key);
        }
        schema.set("type", ty);
    });
    let rule = match spot.location {
        Some(_) => Rule::ParameterValuesUnlisted,
        None => Rule::FieldValuesUnlisted,
    };
    let wires = (Wire::Compatible, Wire::Risky);
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, wires).rust(BREAKS);
    Some(Draft::new(document, &spot.pointer, expected))
}

/// A property of what travels both ways travels one way only.
pub(super) fn read_only(base: &Base, random: &mut Rng) -> Option<Draft> {
    one_way(base, random, "readOnly", true)
}

/// The same, the other way.
pub(super) fn write_only(base: &Base, random: &mut Rng) -> Option<Draft> {
    one_way(base, random, "writeOnly", true)
}

/// A property that was read only may be sent too.
pub(super) fn not_read_only(base: &Base, random: &mut Rng) -> Option<Draft> {
    one_way(base, random, "readOnly", false)
}

fn one_way(base: &Base, random: &mut Rng, key: &str, on: bool) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, schema| {
        is_inline(schema)
            && spot
                .holders
                .iter()
                .any(|holder| holder.kind == Holds::Exchanged)
            && if on {
                !spot.field.read_only && !spot.field.write_only
            } else {
                schema
                    .get(key)
                    .is_some_and(|value| *value == Tree::json("true"))
            }
    })?;
    let document = changed(base, &spot.pointer, |schema| schema.set(key, on));
    // What is read only is an option, since it is there only if it came.
    let is_required = match on {
        true => spot.required?,
        false => is_listed_as_required(base, spot),
    };
    let turns_option = key == "readOnly" && is_required;
    let (rule, wires) = match (key, on) {
        ("readOnly", true) => (Rule::FieldReadOnly, (Wire::Risky, Wire::Compatible)),
        ("readOnly", false) if is_required => (Rule::RequiredFieldNotReadOnly, SENT),
        ("readOnly", false) => (Rule::FieldNotReadOnly, NONE),
        (_, true) => (Rule::FieldWriteOnly, RECEIVED),
        (_, false) => (Rule::FieldNotWriteOnly, NONE),
    };
    let is_exchanged = |holder: &&Holder| holder.kind == Holds::Exchanged;
    let exchanged: Vec<Holder> = spot.holders.iter().filter(is_exchanged).cloned().collect();
    // The type has the field still; a body that is made of it has it no more.
    let expected = Expected::of_holders(rule, &exchanged, &spot.field.wire_name, wires);
    let expected = match (turns_option, key == "writeOnly" && is_required) {
        (true, _) => expected.rust(BREAKS),
        // The type that is received may have another constructor without it.
        (false, true) => expected,
        (false, false) => expected.rust(SAME),
    };
    Some(Draft::new(document, &spot.pointer, expected))
}

/// Whether the object that has a property lists it as required.
fn is_listed_as_required(base: &Base, spot: &Spot) -> bool {
    let object = parent(&parent(&spot.pointer));
    let required = base.document.at(&object.child("required"));
    required.is_some_and(|names| {
        let mut names = names.items().iter();
        names.any(|name| name.text() == Some(&spot.field.wire_name))
    })
}

pub(super) fn typed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, schema| {
        spot.location.is_none() && spot.field.ty == Type::Object && is_inline(schema)
    })?;
    let name = pick(random, schemas_of(base))?;
    let TypeKind::Struct(object) = &base.api.types.get(&TypeId(name.clone()))?.kind else {
        return None;
    };
    let document = changed(base, &spot.schema(), |schema| {
        schema.take("type");
        schema.take("additionalProperties");
        schema.set("allOf", Tree::json(&format!("[{}]", reference(&name))));
    });
    // Only a field that must be sent is more than a free-form object has.
    let is_needed = object
        .fields
        .iter()
        .any(|field| field.required && !field.read_only);
    let (rule, wires) = (Rule::SchemaReplaced, if is_needed { SENT } else { NONE });
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, wires).rust(BREAKS);
    Some(Draft::new(document, &spot.pointer, expected))
}

pub(super) fn untyped(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, schema| {
        let is_sole = schema
            .get("allOf")
            .is_some_and(|all| all.items().len() == 1);
        spot.location.is_none()
            && matches!(spot.field.ty, Type::Named(_))
            && (is_sole || !is_inline(schema))
            && !matches!(
                spot.holders.first().map(|holder| holder.kind),
                Some(Holds::Parts)
            )
    })?;
    let document = changed(base, &spot.schema(), |schema| {
        schema.take("allOf");
        schema.take("$ref");
        schema.set("type", "object");
        schema.set("additionalProperties", true);
    });
    let Type::Named(id) = &spot.field.ty else {
        return None;
    };
    let (rule, wires) = match &base.api.types[id].kind {
        TypeKind::Enum(_) => (Rule::FieldTypeChanged, BOTH),
        TypeKind::Union(_) => (Rule::FieldUntyped, RECEIVED),
        TypeKind::Choice(_) => return None,
        // The fields of the object are gone.
        TypeKind::Struct(object) => {
            let worst = |travels: fn(&Field) -> bool, required: Wire| {
                let fields = object.fields.iter().filter(|field| travels(field));
                let wires = fields.map(|field| match field.required || field.required_in_answers {
                    true => required,
                    false => Wire::Risky,
                });
                wires.min().unwrap_or(Wire::Compatible)
            };
            let sent = worst(|field| !field.read_only, Wire::Risky);
            let received = worst(|field| !field.write_only, Wire::Breaking);
            (Rule::SchemaReplaced, (sent, received))
        }
    };
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, wires).rust(BREAKS);
    Some(Draft::new(document, &spot.pointer, expected))
}

/// Two required properties of what is sent change places.
pub(super) fn reordered(base: &Base, random: &mut Rng) -> Option<Draft> {
    let required = |object_at: &Pointer| -> Vec<String> {
        let object = base.document.at(object_at);
        let names = object.and_then(|object| object.get("properties"));
        let list = object.and_then(|object| object.get("required"));
        let names = names
            .into_iter()
            .flat_map(Tree::entries)
            .map(|(name, _)| name);
        let list = list.map(Tree::items).unwrap_or_default();
        let is_required = |name: &&String| list.contains(&name.as_str().into());
        // A constant is no argument.
        let is_constant = |name: &&String| {
            let at = object_at.child("properties").child(name);
            let mut spots = base.spots.iter();
            spots.any(|spot| spot.pointer == at && spot.field.constant.is_some())
        };
        let names = names.filter(|name| is_required(name) && !is_constant(name));
        names.cloned().collect()
    };
    let objects = base.objects().into_iter().filter(|(object, holders)| {
        let is_sent = |kind| matches!(kind, Holds::Arguments | Holds::Parts | Holds::Sent);
        matches!(holders.as_slice(), [holder] if is_sent(holder.kind) && !base.is_gathered(&holder.owner)) && required(object).len() > 1
    });
    let (object, holders) = pick(random, objects.collect())?;
    let names = required(&object);
    let (first, second) = (names.first()?, names.last()?);
    let document = changed(base, &object.child("properties"), |properties| {
        if let Some(map) = properties.map_mut()
            && let (Some(a), Some(b)) = (map.get_index_of(first), map.get_index_of(second))
        {
            map.swap_indices(a, b);
        }
    });
    let owners = holders.iter().map(|holder| holder.owner.clone()).collect();
    let expected = Expected::new(Rule::ArgumentsReordered, owners, Direction::Request, NONE);
    Some(Draft::new(document, &object, expected.rust(BREAKS)))
}
