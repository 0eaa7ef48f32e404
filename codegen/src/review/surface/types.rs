//! The items of named types.

use super::signature;
use super::{Item, ItemKind, Items, Owner};
use crate::model::{EnumKind, Field, Struct, Type, TypeDef, TypeKind};
use crate::render::choices::held;
use crate::render::fields::{Form, form, null_name};
use crate::render::types::{Place, argument, ty};

impl Items<'_> {
    pub(super) fn definition(&mut self, definition: &TypeDef) {
        let path = format!("types::{}", definition.name);
        let base = Item {
            kind: ItemKind::Type,
            owner: Owner::Type(definition.id.clone()),
            member: None,
            signature: match definition.kind {
                TypeKind::Struct(_) => "struct".to_owned(),
                TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Choice(_) => "enum".to_owned(),
            },
            file: format!("types/{}.rs", definition.module),
        };
        self.deprecated(definition.deprecated, &path, &base);
        for name in self.traits(definition) {
            let item = Item {
                kind: ItemKind::Trait,
                signature: "derived".to_owned(),
                ..base.clone()
            };
            self.add(format!("{path}: {name}"), item);
        }
        match &definition.kind {
            TypeKind::Struct(object) => self.object(definition, object, &path, &base),
            TypeKind::Enum(words) => {
                for value in &words.values {
                    let item = member(&base, ItemKind::Variant, &value.wire_name, String::new());
                    self.add(format!("{path}::{}", value.name), item);
                }
                let unknown = match words.kind {
                    EnumKind::Text => "(runtime::Unknown)",
                    EnumKind::Integer => "(i64)",
                };
                self.unknown(&path, &base, unknown);
            }
            TypeKind::Union(union) => {
                for variant in &union.variants {
                    let payload = format!("(Box<{}>)", self.api.types[&variant.ty].name);
                    let item = member(&base, ItemKind::Variant, &variant.wire_name, payload);
                    self.add(format!("{path}::{}", variant.name), item);
                }
                self.unknown(&path, &base, "(runtime::Unlisted)");
            }
            TypeKind::Choice(choice) => {
                for alternative in &choice.alternatives {
                    let held = signature::text(&held(self.api, &alternative.ty));
                    let payload = format!("({held})");
                    let item = member(&base, ItemKind::Variant, &alternative.name, payload);
                    self.add(format!("{path}::{}", alternative.name), item);
                }
                self.unknown(&path, &base, "(serde_json::Value)");
            }
        }
        self.add(path, base);
    }

    fn unknown(&mut self, path: &str, base: &Item, payload: &str) {
        let item = Item {
            kind: ItemKind::Variant,
            signature: payload.to_owned(),
            ..base.clone()
        };
        self.add(format!("{path}::Unknown"), item);
    }

    /// What every build implements, by a derive or by a macro of the runtime. The feature `serde-all`
    /// adds to it, and nothing relies on that.
    fn traits(&self, definition: &TypeDef) -> Vec<String> {
        let mut traits = vec!["Clone", "Debug", "PartialEq"];
        let mut conversions = Vec::new();
        match &definition.kind {
            TypeKind::Enum(words) => {
                traits.extend([
                    "Eq",
                    "Hash",
                    "Default",
                    "Display",
                    "Deserialize",
                    "Serialize",
                ]);
                match words.kind {
                    EnumKind::Text => {
                        traits.extend(["From<&str>", "From<String>", "FromStr", "OpenEnum"]);
                    }
                    EnumKind::Integer => traits.extend(["From<i64>", "IntegerEnum"]),
                }
            }
            TypeKind::Union(_) | TypeKind::Choice(_) => {
                if definition.usage.request {
                    traits.push("Serialize");
                }
                if !definition.usage.is_request_only() {
                    traits.push("Deserialize");
                    traits.push(match definition.kind {
                        TypeKind::Union(_) => "TaggedUnion",
                        _ => "Choice",
                    });
                }
                if let TypeKind::Choice(choice) = &definition.kind
                    && definition.usage.request
                {
                    let held = choice
                        .alternatives
                        .iter()
                        .map(|alternative| &alternative.ty);
                    conversions.extend(held.map(|held| {
                        let held = signature::text(&ty(self.api, held, Place::Types));
                        format!("From<{held}>")
                    }));
                }
            }
            TypeKind::Struct(object) => {
                let request_only = definition.usage.is_request_only();
                let is_empty = |field: &Field| form(self.api, field, definition) != Form::Plain;
                if !request_only || object.fields.iter().all(is_empty) {
                    traits.push("Default");
                }
                if !request_only {
                    traits.push("Deserialize");
                }
                if definition.usage.request {
                    traits.push("Serialize");
                }
            }
        }
        let traits = traits.into_iter().map(str::to_owned);
        traits.chain(conversions).collect()
    }

    fn object(&mut self, definition: &TypeDef, object: &Struct, path: &str, base: &Item) {
        for field in &object.fields {
            let item = member(
                base,
                ItemKind::Field,
                &field.wire_name,
                self.field_type(definition, field),
            );
            let field_path = format!("{path}::{}", field.name);
            self.deprecated(field.deprecated, &field_path, &item);
            self.add(field_path, item);
        }
        if let Some(all) = &object.additional {
            let value = signature::text(&ty(self.api, &all.ty, Place::Types));
            let item = Item {
                kind: ItemKind::Field,
                signature: format!("BTreeMap<String, {value}>"),
                ..base.clone()
            };
            self.add(format!("{path}::additional_properties"), item);
        }
        if definition.usage.request {
            self.constructor(definition, object, path, base);
            for field in &object.fields {
                self.setters(definition, object, field, path, base);
            }
        }
    }

    fn field_type(&self, definition: &TypeDef, field: &Field) -> String {
        let mut text = signature::text(&ty(self.api, &field.ty, Place::Types));
        if field.boxed {
            text = format!("Box<{text}>");
        }
        match form(self.api, field, definition) {
            Form::Plain => text,
            Form::Optional => format!("Option<{text}>"),
            Form::ThreeState => format!("Option<Option<{text}>>"),
        }
    }

    fn constructor(&mut self, definition: &TypeDef, object: &Struct, path: &str, base: &Item) {
        let is_plain = |field: &&Field| form(self.api, field, definition) == Form::Plain;
        let arguments: Vec<(String, String)> = if definition.usage.is_request_only() {
            let required = object.fields.iter().filter(is_plain);
            required
                .map(|field| (field.name.clone(), self.argument(&field.ty)))
                .collect()
        } else {
            Vec::new()
        };
        let item = Item {
            kind: ItemKind::Constructor,
            signature: signature::method(&arguments, "Self"),
            ..base.clone()
        };
        self.add(format!("{path}::new()"), item);
    }

    fn setters(
        &mut self,
        definition: &TypeDef,
        object: &Struct,
        field: &Field,
        path: &str,
        base: &Item,
    ) {
        let form = form(self.api, field, definition);
        if definition.usage.is_request_only() && form == Form::Plain {
            return;
        }
        let arguments = [(field.name.clone(), self.argument(&field.ty))];
        let text = signature::method(&arguments, "Self");
        let item = member(base, ItemKind::Method, &field.wire_name, text);
        let setter = format!("{path}::{}()", field.name);
        self.deprecated(field.deprecated, &setter, &item);
        self.add(setter, item);
        if form == Form::ThreeState
            && let Some(null) = null_name(field, &object.fields)
        {
            let text = signature::method(&[], "Self");
            let item = member(base, ItemKind::Method, &field.wire_name, text);
            self.add(format!("{path}::{null}()"), item);
        }
    }

    fn argument(&self, ty: &Type) -> String {
        signature::text(&argument(self.api, ty, Place::Types))
    }
}

/// An item that is generated for one field or value.
pub(super) fn member(base: &Item, kind: ItemKind, wire_name: &str, signature: String) -> Item {
    Item {
        kind,
        member: Some(wire_name.to_owned()),
        signature,
        ..base.clone()
    }
}
