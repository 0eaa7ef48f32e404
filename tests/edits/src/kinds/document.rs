//! The client, its handles, and the groups of operations.

use codegen::model::Handle;
use codegen::pointer::Pointer;
use codegen::review::{Direction, Rule};
use fastrand::Rng;

use super::{BREAKS, FITS, NONE, changed, pick};
use crate::base::Base;
use crate::edit::{Draft, Expected};
use crate::tree::{Tree, parent};

fn expect(rule: Rule, subject: &str, direction: Direction) -> Expected {
    Expected::new(rule, vec![subject.to_owned()], direction, NONE)
}

fn client() -> Pointer {
    Pointer::root().child("info").child("x-client")
}

pub(super) fn client_renamed(base: &Base, _: &mut Rng) -> Option<Draft> {
    let document = changed(base, &client(), |client| match client {
        Tree::Map(_) => client.set("name", "Another"),
        _ => *client = "Another".into(),
    });
    let expected = expect(Rule::ClientRenamed, "client", Direction::Both).rust(BREAKS);
    Some(Draft::new(document, &client(), expected))
}

/// A part of the API with a client of its own, by its index in the document.
fn pick_part(base: &Base, random: &mut Rng) -> Option<(usize, String)> {
    let parts = base.document.at(&client().child("parts"))?.items();
    let names = parts.iter().enumerate().filter_map(|(index, part)| {
        let name = part.get("name").and_then(Tree::text)?;
        Some((index, name.to_owned()))
    });
    pick(random, names.collect())
}

pub(super) fn part_renamed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (index, _) = pick_part(base, random)?;
    let at = client().child("parts").index(index);
    let document = changed(base, &at, |part| part.set("name", "Anew"));
    let expected = expect(Rule::PartRenamed, "Anew", Direction::Request).rust(BREAKS);
    Some(Draft::new(document, &at, expected))
}

pub(super) fn part_removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (index, name) = pick_part(base, random)?;
    let at = client().child("parts");
    let document = changed(base, &at, |parts| {
        if let Some(parts) = parts.list_mut() {
            parts.remove(index);
        }
    });
    let expected = expect(Rule::PartRemoved, &name, Direction::Request).rust(BREAKS);
    Some(Draft::new(document, &at, expected))
}

fn handles() -> Pointer {
    Pointer::root().child("x-handles")
}

pub(super) fn handle_added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let is_bound = |path: &str| base.api.handles.iter().any(|handle| handle.path == path);
    let paths = base.api.operations.iter().map(|operation| &operation.path);
    let paths = paths.filter(|path| path.ends_with('}') && !is_bound(path));
    let path = pick(random, paths.collect())?;
    let handle = Tree::json(&format!("{{\"name\": \"Added\", \"path\": \"{path}\"}}"));
    let mut document = base.document.clone();
    match document.at_mut(&handles()) {
        Some(list) => list.list_mut()?.push(handle),
        None => document.set("x-handles", Tree::List(vec![handle])),
    }
    let expected = expect(Rule::HandleAdded, "Added", Direction::Request).rust(FITS);
    Some(Draft::new(document, &handles(), expected))
}

pub(super) fn handle_removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let index = random.usize(..base.api.handles.len().max(1));
    let handle = base.api.handles.get(index)?;
    let document = changed(base, &handles(), |list| {
        if let Some(list) = list.list_mut() {
            list.remove(index);
        }
    });
    let rule = Rule::HandleRemoved;
    let expected = expect(rule, &handle.wire_name, Direction::Request).rust(BREAKS);
    Some(Draft::new(document, &handles(), expected))
}

pub(super) fn handle_renamed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let index = random.usize(..base.api.handles.len().max(1));
    base.api.handles.get(index)?;
    let document = changed(base, &handles().index(index), |handle| {
        handle.set("name", "Anew");
    });
    let expected = expect(Rule::HandleRenamed, "Anew", Direction::Request).rust(BREAKS);
    Some(Draft::new(document, &handles(), expected))
}

/// A handle gets a text form.
pub(super) fn handle_text_added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (index, handle) = pick_handle(base, random, |handle| handle.text.is_none())?;
    let holes: Vec<String> = handle
        .parameters
        .iter()
        .map(|name| format!("{{{name}}}"))
        .collect();
    let template = holes.join("/");
    let text = format!("{{\"name\": \"label\", \"template\": \"{template}\"}}");
    let document = changed(base, &handles().index(index), |handle| {
        handle.set("text", Tree::json(&text));
    });
    let rule = Rule::HandleContentsChanged;
    let expected = expect(rule, &handle.wire_name, Direction::Request).rust(FITS);
    Some(Draft::new(document, &handles(), expected))
}

/// A handle loses its text form, and the operations that take it.
pub(super) fn handle_text_removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (index, handle) = pick_handle(base, random, |handle| handle.text.is_some())?;
    let document = changed(base, &handles().index(index), |handle| {
        handle.take("text");
        handle.take("operations");
    });
    let rule = Rule::HandleContentsChanged;
    let expected = expect(rule, &handle.wire_name, Direction::Request).rust(BREAKS);
    Some(Draft::new(document, &handles(), expected))
}

fn pick_handle<'b>(
    base: &'b Base,
    random: &mut Rng,
    fits: impl Fn(&Handle) -> bool,
) -> Option<(usize, &'b Handle)> {
    let all = base.api.handles.iter().enumerate();
    pick(random, all.filter(|(_, handle)| fits(handle)).collect())
}

/// A group is called differently, in the list of groups and at each of its operations.
pub(super) fn tag_renamed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let tag = pick(random, base.api.tags.iter().collect())?;
    let mut document = base.document.clone();
    for operation in base.api.operations.iter().filter(|one| one.tag == tag.name) {
        let value = document.at_mut(&operation.pointer)?;
        value.set("tags", Tree::List(vec!["called anew".into()]));
    }
    let tags = Pointer::root().child("tags");
    if let Some(list) = document.at_mut(&tags).and_then(Tree::list_mut) {
        for known in list
            .iter_mut()
            .filter(|known| known.get("name") == Some(&tag.name.as_str().into()))
        {
            known.set("name", "called anew");
        }
    }
    let expected = expect(Rule::TagRenamed, "called anew", Direction::Both).rust(BREAKS);
    Some(Draft::new(document, &parent(&tags), expected))
}
