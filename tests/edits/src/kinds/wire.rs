//! Facts of the wire that no generated code shows: items of lists, servers, credentials, media types,
//! error bodies, headers.

use codegen::model::{Body, Operation, Type};
use codegen::pointer::Pointer;
use codegen::review::{Direction, Rule, Wire};
use fastrand::Rng;

use super::{BOTH, BREAKS, NONE, RECEIVED, SAME, SENT, changed, is_inline, pick, pick_spot};
use crate::base::{Base, Holder, Holds, Spot};
use crate::edit::{Draft, Expected, Wires};
use crate::tree::{Tree, parent};

/// A list of texts or numbers that stands in an object which is no form.
fn pick_list<'b>(base: &'b Base, random: &mut Rng) -> Option<&'b Spot> {
    pick_spot(base, random, |spot, schema| {
        let is_part = |holder: &Holder| holder.kind == Holds::Parts;
        let is_plain = matches!(&spot.field.ty, Type::List(item) if matches!(**item, Type::String | Type::Integer(_)));
        let items = schema.get("items");
        is_plain
            && spot.location.is_none()
            && !spot.holders.iter().any(is_part)
            && items.is_some_and(|items| is_inline(items) && items.get("enum").is_none())
    })
}

fn expect(rule: Rule, subject: impl Into<String>, direction: Direction, wires: Wires) -> Expected {
    Expected::new(rule, vec![subject.into()], direction, wires).rust(SAME)
}

pub(super) fn items_nullable(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_list(base, random)?;
    let at = spot.pointer.child("items");
    let document = changed(base, &at, |items| items.set("nullable", true));
    let member = format!("{}[]", spot.field.wire_name);
    let expected = Expected::of_spot(Rule::ItemsNullable, spot, &member, RECEIVED).rust(BREAKS);
    Some(Draft::new(document, &at, expected))
}

pub(super) fn items_limit_tightened(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_list(base, random)?;
    let is_text = matches!(&spot.field.ty, Type::List(item) if **item == Type::String);
    let (key, rule) = match is_text {
        true => ("maxLength", Rule::MaxLengthLowered),
        false => ("maximum", Rule::MaximumLowered),
    };
    let at = spot.pointer.child("items");
    if base.document.at(&at)?.get(key).is_some() {
        return None;
    }
    let document = changed(base, &at, |items| items.set(key, 7));
    let member = format!("{}[]", spot.field.wire_name);
    let expected = Expected::of_spot(rule, spot, &member, SENT).rust(SAME);
    Some(Draft::new(document, &at, expected))
}

pub(super) fn unique_items_added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_list(base, random)?;
    if base
        .document
        .at(&spot.pointer)?
        .get("uniqueItems")
        .is_some()
    {
        return None;
    }
    let document = changed(base, &spot.pointer, |list| list.set("uniqueItems", true));
    let name = &spot.field.wire_name;
    let expected = Expected::of_spot(Rule::UniqueItemsAdded, spot, name, SENT).rust(SAME);
    Some(Draft::new(document, &spot.pointer, expected))
}

pub(super) fn format_added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, schema| {
        let is_text = schema.get("type").and_then(Tree::text) == Some("string");
        spot.field.ty == Type::String && is_text && schema.get("format").is_none()
    })?;
    let document = changed(base, &spot.schema(), |schema| schema.set("format", "uuid"));
    let name = &spot.field.wire_name;
    let expected = Expected::of_spot(Rule::FormatAdded, spot, name, SENT).rust(SAME);
    Some(Draft::new(document, &spot.pointer, expected))
}

/// An object whose fields are those of one type.
fn pick_object(base: &Base, random: &mut Rng) -> Option<(Pointer, Holder)> {
    let objects = base.objects().into_iter().filter_map(|(pointer, holders)| {
        let [holder] = holders.as_slice() else {
            return None;
        };
        let mut types = base.api.types.values();
        let is_type = types.any(|ty| ty.pointer == pointer && ty.id.0 == holder.owner);
        let schema = base.document.at(&pointer)?;
        let is_open = schema.get("additionalProperties").is_none();
        (is_type && is_open).then(|| (pointer, holder.clone()))
    });
    pick(random, objects.collect())
}

fn edit_object(base: &Base, random: &mut Rng, rule: Rule, key: &str, value: Tree) -> Option<Draft> {
    let (pointer, holder) = pick_object(base, random)?;
    if base.document.at(&pointer)?.get(key).is_some() {
        return None;
    }
    let document = changed(base, &pointer, |schema| schema.set(key, value));
    let direction = crate::base::direction(std::slice::from_ref(&holder));
    Some(Draft::new(
        document,
        &pointer,
        expect(rule, holder.owner, direction, SENT),
    ))
}

pub(super) fn min_properties_raised(base: &Base, random: &mut Rng) -> Option<Draft> {
    edit_object(
        base,
        random,
        Rule::MinPropertiesRaised,
        "minProperties",
        2.into(),
    )
}

pub(super) fn object_closed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let closed = Tree::from(false);
    edit_object(
        base,
        random,
        Rule::ObjectClosed,
        "additionalProperties",
        closed,
    )
}

fn servers() -> Pointer {
    Pointer::root().child("servers")
}

pub(super) fn server_host_changed(base: &Base, _: &mut Rng) -> Option<Draft> {
    let at = servers().index(0);
    let known = base.document.at(&at)?.get("url").and_then(Tree::text);
    let url = "https://elsewhere.example.com";
    if known == Some(url) {
        return None;
    }
    let document = changed(base, &at, |server| server.set("url", url));
    let expected = expect(Rule::ServerHostChanged, "servers", Direction::Both, BOTH);
    Some(Draft::new(document, &at, expected))
}

pub(super) fn server_added(base: &Base, _: &mut Rng) -> Option<Draft> {
    let server = Tree::json("{\"url\": \"https://second.example.com\"}");
    if base.document.at(&servers())?.items().contains(&server) {
        return None;
    }
    let document = changed(base, &servers(), |servers| {
        if let Some(list) = servers.list_mut() {
            list.push(server);
        }
    });
    let expected = expect(Rule::ServerAdded, "servers", Direction::Both, NONE);
    Some(Draft::new(document, &servers(), expected))
}

pub(super) fn security_scheme_added(base: &Base, _: &mut Rng) -> Option<Draft> {
    let at = Pointer::root().child("components").child("securitySchemes");
    let scheme = Tree::json("{\"type\": \"apiKey\", \"in\": \"header\", \"name\": \"X-Extra\"}");
    if base.document.at(&at)?.get("extra").is_some() {
        return None;
    }
    let document = changed(base, &at, |schemes| schemes.set("extra", scheme));
    let expected = expect(Rule::SecuritySchemeAdded, "extra", Direction::Request, NONE);
    Some(Draft::new(document, &at, expected))
}

/// An operation that asks for what most operations ask for.
fn pick_usual<'b>(base: &'b Base, random: &mut Rng) -> Option<(&'b Operation, Tree)> {
    let usual = base.document.get("security")?.clone();
    let operations = base.api.operations.iter().filter(|operation| {
        let own = operation.pointer.child("security");
        base.document.at(&own).is_none()
    });
    Some((pick(random, operations.collect())?, usual))
}

/// An operation asks for a scope that the others do not ask for.
pub(super) fn security_tightened(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (operation, mut usual) = pick_usual(base, random)?;
    usual.visit_mut(&mut |value| {
        if let Tree::List(scopes) = value
            && scopes.is_empty()
        {
            scopes.push("write".into());
        }
    });
    let document = changed(base, &operation.pointer, |one| one.set("security", usual));
    let id = operation.id.clone();
    let expected = expect(Rule::SecurityTightened, id, Direction::Request, SENT);
    Some(Draft::new(document, &operation.pointer, expected))
}

pub(super) fn security_loosened(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (operation, _) = pick_usual(base, random)?;
    let none = Tree::List(Vec::new());
    let document = changed(base, &operation.pointer, |one| one.set("security", none));
    let wires = (Wire::Risky, Wire::Compatible);
    let id = operation.id.clone();
    let expected = expect(Rule::SecurityLoosened, id, Direction::Request, wires);
    Some(Draft::new(document, &operation.pointer, expected))
}

pub(super) fn media_type_added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let operations = base.api.operations.iter();
    let operations = operations.filter(|one| matches!(one.body, Body::Object(_)));
    let operation = pick(random, operations.collect())?;
    let at = operation.pointer.child("requestBody").child("content");
    let json = base.document.at(&at.child("application/json"))?.clone();
    // Another spelling of JSON is no type that the generator leaves out.
    let media_type = "application/vnd.library+json";
    if base.document.at(&at.child(media_type)).is_some() {
        return None;
    }
    let document = changed(base, &at, |content| content.set(media_type, json));
    let id = operation.id.clone();
    let expected = expect(Rule::MediaTypeAdded, id, Direction::Request, NONE);
    Some(Draft::new(document, &at, expected))
}

/// An inline response of a failure, with its operation and its status.
fn pick_failure<'b>(
    base: &'b Base,
    random: &mut Rng,
    fits: impl Fn(&Tree) -> bool,
) -> Option<(&'b Operation, String, Pointer)> {
    let failures = base.api.operations.iter().flat_map(|operation| {
        let statuses = operation
            .failures
            .iter()
            .map(|failure| failure.status.clone());
        statuses.map(move |status| {
            let at = operation.pointer.child("responses").child(&status);
            (operation, status, at)
        })
    });
    let failures = failures.filter(|(_, _, at)| {
        let response = base.document.at(at);
        response.is_some_and(|response| is_inline(response) && fits(response))
    });
    pick(random, failures.collect())
}

pub(super) fn failure_content_added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (operation, status, at) =
        pick_failure(base, random, |response| response.get("content").is_none())?;
    let content = Tree::json("{\"application/json\": {\"schema\": {\"type\": \"object\"}}}");
    let document = changed(base, &at, |response| response.set("content", content));
    let subject = format!("{}.{status}", operation.id);
    let expected = expect(Rule::MediaTypeAdded, subject, Direction::Response, NONE);
    Some(Draft::new(document, &at, expected))
}

/// The properties of the body of a failure.
fn pick_failure_body<'b>(
    base: &'b Base,
    random: &mut Rng,
) -> Option<(&'b Operation, String, Pointer)> {
    let below = |response: &Pointer| {
        let content = response.child("content").child("application/json");
        content.child("schema").child("properties")
    };
    let path = below(&Pointer::root());
    let (operation, status, at) = pick_failure(base, random, |response| {
        let properties = response.at(&path);
        properties.is_some_and(|all| all.entries().count() > 0)
    })?;
    Some((operation, status, below(&at)))
}

pub(super) fn failure_field_added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (operation, status, at) = pick_failure_body(base, random)?;
    let field = Tree::json("{\"type\": \"integer\"}");
    if base.document.at(&at.child("extra")).is_some() {
        return None;
    }
    let document = changed(base, &at, |properties| properties.set("extra", field));
    let subject = format!("{}.{status}.extra", operation.id);
    let expected = expect(Rule::FieldAdded, subject, Direction::Response, NONE);
    Some(Draft::new(document, &at, expected))
}

pub(super) fn failure_field_removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (operation, status, at) = pick_failure_body(base, random)?;
    let required = base.document.at(&parent(&at).child("required"));
    let required = required.map(Tree::items).unwrap_or_default();
    let is_optional = |name: &String| !required.contains(&name.as_str().into());
    let names = base.document.at(&at)?.entries().map(|(name, _)| name);
    let names = names.filter(|name| is_optional(name));
    let name = pick(random, names.cloned().collect())?;
    let document = changed(base, &at, |properties| {
        properties.take(&name);
    });
    let subject = format!("{}.{status}.{name}", operation.id);
    let wires = (Wire::Risky, Wire::Risky);
    let expected = expect(Rule::FieldRemoved, subject, Direction::Response, wires);
    Some(Draft::new(document, &at, expected))
}

pub(super) fn header_added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (operation, status, at) =
        pick_failure(base, random, |response| response.get("headers").is_none())?;
    let headers = Tree::json("{\"X-Reason\": {\"schema\": {\"type\": \"string\"}}}");
    let document = changed(base, &at, |response| response.set("headers", headers));
    let subject = format!("{}.{status}.x-reason", operation.id);
    let expected = expect(Rule::HeaderAdded, subject, Direction::Response, NONE);
    Some(Draft::new(document, &at, expected))
}

pub(super) fn header_removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (operation, status, at) =
        pick_failure(base, random, |response| response.get("headers").is_some())?;
    let name = {
        let headers = base.document.at(&at.child("headers"))?.entries();
        pick(random, headers.map(|(name, _)| name.clone()).collect())?
    };
    let document = changed(base, &at.child("headers"), |headers| {
        headers.take(&name);
    });
    let subject = format!("{}.{status}.{}", operation.id, name.to_ascii_lowercase());
    let wires = (Wire::Risky, Wire::Risky);
    let expected = expect(Rule::HeaderRemoved, subject, Direction::Response, wires);
    Some(Draft::new(document, &at, expected))
}
