//! A description to be edited, with the places where that can be done.

use std::collections::BTreeMap;
use std::sync::Arc;

use codegen::diagnostic::Severity;
use codegen::document::Document;
use codegen::model::{Api, Body, Field, Location, Parameter, TypeId, Usage};
use codegen::pointer::Pointer;
use codegen::review::{Direction, Version};
use codegen::source::Source;

use crate::tree::{Tree, parent};

/// A model and the description that it was read from.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The model.
    pub api: Api,
    document: Arc<Document>,
}

impl Loaded {
    /// The version that is compared with another one.
    pub fn version(&self) -> Version<'_> {
        Version {
            api: &self.api,
            document: &self.document,
        }
    }
}

/// A description and its model.
#[derive(Clone, Debug)]
pub struct Base {
    /// The document, without examples: they mean nothing to a comparison.
    pub document: Tree,
    /// The model.
    pub api: Api,
    loaded: Loaded,
    /// Every property and parameter that became a field of something.
    pub spots: Vec<Spot>,
}

/// A place in the document that one or more fields of the model come from.
#[derive(Clone, Debug)]
pub struct Spot {
    /// Where the property or the parameter stands.
    pub pointer: Pointer,
    /// What it is in the first of the models' parts that have it.
    pub field: Field,
    /// Where a parameter travels; `None` for a property.
    pub location: Option<Location>,
    /// Whether it must be there; `None`, if that is not the same in all that have it.
    pub required: Option<bool>,
    /// What has the field.
    pub holders: Vec<Holder>,
}

/// A part of the model that has a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holder {
    /// The operation or type, as the description calls it.
    pub owner: String,
    /// What fields become in it.
    pub kind: Holds,
}

/// What becomes of the fields of something, which decides what Rust code sees of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holds {
    /// Arguments and setters of an operation.
    Arguments,
    /// The same, for a part of a form, which has no null.
    Parts,
    /// Fields of a type that is sent only: arguments of `new`, setters.
    Sent,
    /// Fields of a type that is sent and received.
    Exchanged,
    /// Fields of a type that is received only, or that nothing asks for.
    Received,
}

impl Base {
    /// Reads a description. Examples are dropped.
    ///
    /// # Errors
    /// What is wrong with it, warnings included: an edit is to leave a good description.
    pub fn new(mut document: Tree) -> Result<Self, String> {
        drop_examples(&mut document);
        let loaded = load(&document)?;
        let spots = spots(&loaded.api);
        Ok(Self {
            document,
            api: loaded.api.clone(),
            loaded,
            spots,
        })
    }

    /// The version that edits are compared with.
    pub fn version(&self) -> Version<'_> {
        self.loaded.version()
    }

    /// The operation or type at a place.
    pub fn usage(&self, id: &TypeId) -> Usage {
        self.api
            .types
            .get(id)
            .map(|ty| ty.usage)
            .unwrap_or_default()
    }

    /// Whether an operation takes what it requires as one struct, by the names of its fields.
    pub fn is_gathered(&self, owner: &str) -> bool {
        let mut operations = self.api.operations.iter();
        operations.any(|operation| operation.id == owner && !operation.required_name.is_empty())
    }

    /// The schemas that have properties, each with what has its fields.
    pub fn objects(&self) -> Vec<(Pointer, Vec<Holder>)> {
        let mut objects: BTreeMap<String, (Pointer, Vec<Holder>)> = BTreeMap::new();
        for spot in self.spots.iter().filter(|spot| spot.location.is_none()) {
            let schema = parent(&parent(&spot.pointer));
            if self.document.at(&schema.child("properties")).is_none() {
                continue;
            }
            let entry = objects.entry(schema.to_string());
            let (_, holders) = entry.or_insert_with(|| (schema, Vec::new()));
            holders.extend(spot.holders.iter().cloned());
            holders.sort();
            holders.dedup();
        }
        objects.into_values().collect()
    }
}

/// The model of a document that nothing is to be complained of.
///
/// # Errors
/// The warnings and errors, drawn for a person.
pub fn load(document: &Tree) -> Result<Loaded, String> {
    let loaded = codegen::load(Source::new("edited.json", document.to_text()));
    let is_bad = |severity| matches!(severity, Severity::Error | Severity::Warning);
    let has_bad = loaded.diagnostics.iter().any(|one| is_bad(one.severity));
    match (loaded.api, loaded.document) {
        (Some(api), Some(document)) if !has_bad => Ok(Loaded {
            api,
            document: Arc::new(document),
        }),
        _ => Err(loaded.diagnostics.render(&loaded.source, false)),
    }
}

impl Spot {
    /// Where the schema of the value stands.
    pub fn schema(&self) -> Pointer {
        match self.location {
            Some(_) => self.pointer.child("schema"),
            None => self.pointer.clone(),
        }
    }

    /// The way that its values travel. A field of responses only is not sent with its object.
    pub fn direction(&self) -> Direction {
        match direction(&self.holders) {
            Direction::Both if self.field.read_only => Direction::Response,
            Direction::Both if self.field.write_only => Direction::Request,
            direction => direction,
        }
    }

    /// What the change of it may be told of: any of the parts that have it.
    pub fn subjects(&self, member: &str) -> Vec<String> {
        let subject = |holder: &Holder| format!("{}.{member}", holder.owner);
        self.holders.iter().map(subject).collect()
    }
}

/// Which way the values of fields travel that all of these have.
pub fn direction(holders: &[Holder]) -> Direction {
    let mut directions = holders.iter().map(|holder| match holder.kind {
        Holds::Arguments | Holds::Parts | Holds::Sent => Direction::Request,
        Holds::Exchanged => Direction::Both,
        Holds::Received => Direction::Response,
    });
    let first = directions.next().unwrap_or(Direction::Response);
    directions.fold(
        first,
        |all, one| if all == one { all } else { Direction::Both },
    )
}

/// Which way the values of a type travel, as a change of it tells.
pub fn direction_of(usage: Usage) -> Direction {
    match (usage.request, usage.response) {
        (true, true) => Direction::Both,
        (true, false) => Direction::Request,
        (false, _) => Direction::Response,
    }
}

fn spots(api: &Api) -> Vec<Spot> {
    let mut spots: BTreeMap<String, Spot> = BTreeMap::new();
    let mut add = |field: &Field, location: Option<Location>, holder: Holder| {
        let spot = spots
            .entry(field.pointer.to_string())
            .or_insert_with(|| Spot {
                pointer: field.pointer.clone(),
                field: field.clone(),
                location,
                required: Some(field.required),
                holders: Vec::new(),
            });
        spot.required = spot.required.filter(|required| *required == field.required);
        spot.holders.push(holder);
    };
    for operation in &api.operations {
        let kind = match operation.body {
            Body::Multipart(_) | Body::UrlEncoded(_) => Holds::Parts,
            _ => Holds::Arguments,
        };
        let holder = |kind| Holder {
            owner: operation.id.clone(),
            kind,
        };
        // The keys of a flattened parameter stand in a schema, and are no parameters there.
        let own = |parameter: &&Parameter| parameter.within.is_none();
        for parameter in operation.parameters.iter().filter(own) {
            add(
                &parameter.field,
                Some(parameter.location),
                holder(Holds::Arguments),
            );
        }
        if matches!(
            operation.body,
            Body::Object(_) | Body::Multipart(_) | Body::UrlEncoded(_)
        ) {
            for field in operation.body.fields() {
                add(field, None, holder(kind));
            }
        }
    }
    for definition in api.types.values() {
        let kind = match (definition.usage.request, definition.usage.response) {
            (true, true) => Holds::Exchanged,
            (true, false) => Holds::Sent,
            (false, _) => Holds::Received,
        };
        for field in definition.fields() {
            let owner = definition.id.to_string();
            add(field, None, Holder { owner, kind });
        }
    }
    spots.into_values().collect()
}

/// Examples stand beside the schema of a parameter, a body or an answer.
fn drop_examples(document: &mut Tree) {
    document.visit_mut(&mut |value| {
        if value.get("schema").is_some() || value.get("in").is_some() {
            value.take("example");
            value.take("examples");
        }
    });
    // Clients name the operation whose example they show.
    let client = Pointer::root().child("info").child("x-client");
    let parts = document.at_mut(&client.child("parts"));
    let parts = parts.and_then(Tree::list_mut).into_iter().flatten();
    parts.for_each(|part| drop(part.take("example")));
    if let Some(client) = document.at_mut(&client) {
        client.take("example");
    }
}
