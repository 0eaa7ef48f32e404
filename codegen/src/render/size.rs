//! How much code a model stands for, before any of it is rendered.
//!
//! A few bytes of a document can stand for a whole file, and a text that many share stands in the file
//! of each. The formatter takes some 70 bytes of memory for each byte of code, so that a document
//! which asks for too much is refused before it begins.

use std::collections::HashMap;

use super::shapes::{MAX_CHOICES, MAX_NESTED};
use crate::model::{Alternative, Api, Field, Json, Operation, Type, TypeDef, TypeId, TypeKind};
use crate::pointer::Pointer;

/// The most code of one type or operation, in bytes. Each is formatted as a whole.
const MAX_ITEM: usize = 2_000_000;

/// The most code of all of them: so much, or so many times the text of a larger document.
const MAX_TOTAL: usize = 12_000_000;
const FACTOR: usize = 8;

/// The most types and operations, each of which is a file: so many, or one for so many bytes of a larger
/// document.
const MAX_FILES: usize = 5_000;
const BYTES_A_FILE: usize = 200;

/// What a document asks for too much of.
pub(crate) struct Excess {
    /// What was met when it became too much.
    pub pointer: Pointer,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What to do about it.
    pub hint: &'static str,
}

/// Looks for more code than there may be of a document of a length.
pub(crate) fn excess(api: &Api, text: usize) -> Option<Excess> {
    let max_total = MAX_TOTAL.max(FACTOR * text);
    let max_files = MAX_FILES.max(text / BYTES_A_FILE);
    let mut sizes = Sizes {
        api,
        shapes: HashMap::new(),
    };
    let types = api.types.values();
    let mut items: Vec<(&Pointer, usize)> = types
        .map(|definition| (&definition.pointer, sizes.ty(definition)))
        .collect();
    let operations = api.operations.iter();
    items.extend(operations.map(|operation| (&operation.pointer, sizes.operation(operation))));
    let mut total = sizes.around();
    for (index, (pointer, size)) in items.into_iter().enumerate() {
        total += size;
        let (message, hint) = if size > MAX_ITEM {
            (
                format!(
                    "this would be more than {} MB of code",
                    MAX_ITEM / 1_000_000
                ),
                "describe it as a plain value, or in parts, or in fewer words",
            )
        } else if total > max_total {
            (
                format!(
                    "the whole document would be more than {} MB of code",
                    max_total / 1_000_000
                ),
                "let fewer schemas and operations repeat what others have",
            )
        } else if index >= max_files {
            (
                format!("the document has more than {max_files} types and operations"),
                "split the document",
            )
        } else {
            continue;
        };
        return Some(Excess {
            pointer: pointer.clone(),
            message,
            hint,
        });
    }
    None
}

/// What is around each item: its entry in an index, its attributes, its implementations.
const TYPE: usize = 300;
const OPERATION: usize = 900;

/// A field with its attributes, and the method that sets it.
const FIELD: usize = 60;
const SETTER: usize = 160;

/// One of several values or variants.
const VALUE: usize = 60;
const VARIANT: usize = 160;

struct Sizes<'a> {
    api: &'a Api,
    /// What it takes to say what values of a named type look like, by how deep that is followed.
    shapes: HashMap<(&'a TypeId, usize), usize>,
}

impl<'a> Sizes<'a> {
    /// What is not in the files of types and operations.
    fn around(&self) -> usize {
        let schemes = self.api.security_schemes.iter();
        let schemes = schemes.map(|scheme| text(scheme.description.as_deref()));
        let tags = self.api.tags.iter();
        let tags = tags.map(|tag| tag.name.len() + text(tag.description.as_deref()));
        let servers = self.api.servers.iter();
        let servers = servers.map(|server| server.url.len() + text(server.description.as_deref()));
        let all = schemes.chain(tags).chain(servers);
        all.map(|text| text + SETTER).sum::<usize>() + self.api.title.len()
    }

    fn ty(&mut self, definition: &'a TypeDef) -> usize {
        let id = definition.id.0.len();
        let own = TYPE + 2 * id + text(definition.description.as_deref());
        let inner: usize = match &definition.kind {
            TypeKind::Struct(object) => {
                let is_sent = definition.usage.request;
                let fields = object.fields.iter();
                fields.map(|field| self::field(field, is_sent)).sum()
            }
            TypeKind::Enum(listed) => {
                let values = listed.values.iter();
                let value = |value: &crate::model::EnumValue| {
                    VALUE
                        + value.name.len()
                        + value.wire_name.len()
                        + value.description.as_ref().unwrap_or(&value.wire_name).len()
                };
                values.map(value).sum()
            }
            TypeKind::Union(union) => {
                let variants = union.variants.iter();
                let variant = |variant: &crate::model::Variant| {
                    VARIANT + 2 * variant.wire_name.len() + self.description(&variant.ty)
                };
                variants.map(variant).sum()
            }
            TypeKind::Choice(choice) => {
                let alternatives = choice.alternatives.iter();
                let objects = alternatives.clone().filter(|one| self.is_struct(&one.ty));
                // The properties of several objects may have to distinguish them.
                let nested = match objects.count() {
                    0 | 1 => 0,
                    count => count * MAX_NESTED,
                };
                let alternatives = alternatives.map(|alternative| self.alternative(alternative));
                nested + alternatives.sum::<usize>()
            }
        };
        own + inner
    }

    fn alternative(&mut self, alternative: &'a Alternative) -> usize {
        let description = alternative.ty.named().map(|id| self.description(id));
        VARIANT + description.unwrap_or_default() + self.shape(&alternative.ty, 0)
    }

    fn is_struct(&self, ty: &Type) -> bool {
        let kind = ty.named().and_then(|id| self.api.types.get(id));
        kind.is_some_and(|definition| matches!(definition.kind, TypeKind::Struct(_)))
    }

    fn description(&self, id: &TypeId) -> usize {
        let definition = self.api.types.get(id);
        text(definition.and_then(|definition| definition.description.as_deref()))
    }

    /// What it takes to say what values of a type look like.
    fn shape(&mut self, ty: &'a Type, depth: usize) -> usize {
        const SHAPE: usize = 24;
        match ty {
            Type::List(item) => SHAPE + self.shape(item, depth + 1),
            Type::Nullable(inner) => self.shape(inner, depth),
            Type::Named(id) => {
                let key = (id, depth.min(MAX_CHOICES + 1));
                if let Some(known) = self.shapes.get(&key) {
                    return *known;
                }
                let size = SHAPE + self.named_shape(id, depth);
                self.shapes.insert(key, size);
                size
            }
            _ => SHAPE,
        }
    }

    fn named_shape(&mut self, id: &TypeId, depth: usize) -> usize {
        let Some(definition) = self.api.types.get(id) else {
            return 0;
        };
        match &definition.kind {
            TypeKind::Struct(object) => {
                let fields = object.fields.iter();
                fields.map(|field| field.wire_name.len() + 4).sum()
            }
            TypeKind::Choice(choice) if depth <= MAX_CHOICES => {
                let alternatives = choice.alternatives.iter();
                alternatives
                    .map(|alternative| self.shape(&alternative.ty, depth + 1))
                    .sum()
            }
            _ => 0,
        }
    }

    fn operation(&self, operation: &Operation) -> usize {
        let own = OPERATION
            + 6 * operation.id.len()
            + 4 * operation.path.len()
            + 2 * text(operation.summary.as_deref())
            + text(operation.description.as_deref());
        let fields = operation.fields();
        let fields: usize = fields.map(|field| self::field(field, true)).sum();
        let headers = operation.headers.iter();
        let headers: usize = headers
            .map(|header| 16 + header.name.len() + text(header.description.as_deref()))
            .sum();
        let failures = operation.failures.iter();
        let failures: usize = failures
            .map(|failure| 16 + text(Some(&failure.description)))
            .sum();
        let examples = operation.examples.iter();
        let examples: usize = examples
            .map(|example| {
                let values = example.values.iter();
                let values: usize = values
                    .map(|value| 2 * value.wire_name.len() + 40 + json(&value.value))
                    .sum();
                300 + text(example.summary.as_deref())
                    + text(example.description.as_deref())
                    + values
            })
            .sum();
        own + fields + headers + failures + examples
    }
}

/// A text as a comment. Each of its lines takes room of its own.
fn text(text: Option<&str>) -> usize {
    const LINE: usize = 12;
    let lines = |text: &str| text.bytes().filter(|byte| *byte == b'\n').count();
    text.map_or(0, |text| text.len() + LINE * lines(text))
}

fn field(field: &Field, is_sent: bool) -> usize {
    let words = 2 * field.name.len() + 3 * field.wire_name.len();
    let own = FIELD + words + text(field.description.as_deref());
    match is_sent {
        true => 2 * own + SETTER,
        false => own,
    }
}

/// A value in an example, on lines of its own.
fn json(value: &Json) -> usize {
    let inner: usize = match value {
        Json::String(text) => text.len(),
        Json::List(items) => items.iter().map(json).sum(),
        Json::Object(entries) => {
            let entries = entries.iter();
            entries.map(|(key, value)| key.len() + json(value)).sum()
        }
        _ => 0,
    };
    12 + inner
}
