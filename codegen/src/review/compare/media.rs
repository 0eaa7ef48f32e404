//! Media types of bodies and responses, and the schemas of those that no code is generated for.

use super::{At, Comparison};
use crate::document::Document;
use crate::model::{Body, Operation};
use crate::pointer::Pointer;
use crate::review::change::Side;
use crate::review::rule::Rule;
use crate::review::verdict::{Direction, Wire};
use crate::schema::Schema;

/// The media types in which two versions of a content differ.
pub(super) struct MediaTypes {
    gone: Vec<(String, Pointer)>,
    fresh: Vec<(String, Pointer)>,
    direction: Direction,
}

impl MediaTypes {
    /// Compares the contents that two pointers lead to.
    pub(super) fn compare(
        (old, new): (&Document, &Document),
        (before, after): (Option<Pointer>, Option<Pointer>),
        direction: Direction,
    ) -> Self {
        let types = |document, content: Option<Pointer>| {
            content
                .map(|content| media_types(document, &content))
                .unwrap_or_default()
        };
        let (before, after) = (types(old, before), types(new, after));
        let missing = |from: &[(String, Pointer)], all: &[(String, Pointer)]| -> Vec<_> {
            let is_missing = |one: &&(String, Pointer)| from.iter().all(|other| other.0 != one.0);
            all.iter().filter(is_missing).cloned().collect()
        };
        Self {
            gone: missing(&after, &before),
            fresh: missing(&before, &after),
            direction,
        }
    }

    /// The verdict if the best of them changed: programs can go on as long as the earlier ones are there.
    pub(super) fn wire(&self) -> Wire {
        match self.gone.is_empty() {
            true => Wire::Compatible,
            false => Wire::Breaking,
        }
    }
}

/// The pointer to the body of an operation.
pub(super) fn request_body(document: &Document, operation: &Operation) -> Option<Pointer> {
    let pointer = operation.pointer.child("requestBody");
    let node = document.get(&pointer)?;
    let (pointer, _) = document.resolve(pointer, node).ok()?;
    Some(pointer)
}

/// The media types of a content, without parameters, and the pointers to them.
pub(super) fn media_types(document: &Document, content: &Pointer) -> Vec<(String, Pointer)> {
    let entries = document.get(content).and_then(|node| node.as_mapping());
    let names = entries.into_iter().flat_map(|entries| entries.keys());
    names
        .map(|name| {
            let essence = name.split(';').next().unwrap_or_default();
            (essence.trim().to_ascii_lowercase(), content.child(name))
        })
        .collect()
}

/// Returns true if the model of a body has the schema of a media type.
fn is_modelled(body: &Body, media_type: &str) -> bool {
    match body {
        Body::Object(_) | Body::Json(_) => media_type.contains("json") || media_type.contains('*'),
        Body::Multipart(_) => media_type == "multipart/form-data",
        Body::UrlEncoded(_) => media_type == "application/x-www-form-urlencoded",
        Body::None | Body::Text(_) | Body::File(_) => false,
    }
}

impl Comparison<'_> {
    /// Reports media types that were added or removed.
    pub(super) fn media_types(&mut self, at: &At, part: &str, found: &MediaTypes) {
        let at = at.towards(found.direction);
        for (name, pointer) in &found.gone {
            let found = at.difference(Rule::MediaTypeRemoved, (Side::Old, pointer));
            self.push(found.part(part).values(Some(name.clone()), None));
        }
        for (name, pointer) in &found.fresh {
            let found = at.difference(Rule::MediaTypeAdded, (Side::New, pointer));
            self.push(found.part(part).values(None, Some(name.clone())));
        }
    }

    /// Compares the schemas of media types that no code is generated for.
    pub(super) fn other_content(&mut self, at: &At, old: &Operation, new: &Operation) {
        if old.body == Body::None || new.body == Body::None {
            return;
        }
        let bodies = (
            request_body(self.documents.0, old),
            request_body(self.documents.1, new),
        );
        let (Some(before), Some(after)) = bodies else {
            return;
        };
        let contents = (before.child("content"), after.child("content"));
        self.content(at, "", (&contents.0, &contents.1), &|media_type| {
            is_modelled(&old.body, media_type) || is_modelled(&new.body, media_type)
        });
    }

    /// Compares the schemas of the media types that two contents share, without those that the models
    /// have.
    pub(super) fn content(
        &mut self,
        at: &At,
        part: &str,
        (old, new): (&Pointer, &Pointer),
        is_modelled: &dyn Fn(&str) -> bool,
    ) {
        let (old_document, new_document) = self.documents;
        let after = media_types(new_document, new);
        for (name, before) in media_types(old_document, old) {
            let Some((_, after)) = after.iter().find(|other| other.0 == name) else {
                continue;
            };
            if is_modelled(&name) {
                continue;
            }
            let schemas = (
                Schema::at(old_document, before.child("schema")),
                Schema::at(new_document, after.child("schema")),
            );
            if let (Some(before), Some(after)) = schemas {
                self.shape(at, part, &before, &after);
            }
        }
    }
}
