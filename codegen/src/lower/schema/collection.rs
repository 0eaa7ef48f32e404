//! Lists and maps.

use super::{Lowered, MAX_NESTING, SchemaLowerer};
use crate::model::{Type, TypeId};
use crate::pointer::Pointer;
use crate::schema::{Additional, Schema};

impl<'d> SchemaLowerer<'_, 'd> {
    pub(super) fn list(&mut self, schema: &Schema<'d>, id: &TypeId) -> Lowered {
        let item = match schema.items() {
            Some(items) => self.schema(&items, &TypeId::inner(id, "item")),
            None => Lowered::of(Type::Any),
        };
        let item = match schema.is_open_tuple() {
            true => self.open_item(item, schema),
            false => item,
        };
        let mut lowered = self.list_of(item, schema.pointer());
        lowered.constraints.min_items = schema.min_items();
        lowered.constraints.max_items = schema.max_items();
        lowered
    }

    pub(super) fn list_of(&mut self, item: Lowered, pointer: &Pointer) -> Lowered {
        let item_type = item.ty.into_item(item.nullable);
        let ty = self.nested(Type::List(Box::new(item_type)), pointer);
        Lowered {
            secret: item.secret,
            fallback: item.fallback,
            ..Lowered::of(ty)
        }
    }

    /// The list or map, unless it nests too deep.
    fn nested(&mut self, ty: Type, pointer: &Pointer) -> Type {
        let mut inner = &ty;
        let mut depth = 0;
        while let Type::List(item) | Type::Map(item) | Type::Nullable(item) = inner {
            inner = item;
            depth += 1;
        }
        if depth <= MAX_NESTING {
            return ty;
        }
        let message = format!("lists and maps nest deeper than {MAX_NESTING} levels");
        let hint = "let one of the levels be an object with a name";
        self.context.error(pointer, message, hint);
        Type::Any
    }

    /// An item of a list that has schemas for its first items only. A choice keeps any other value.
    fn open_item(&self, item: Lowered, schema: &Schema<'d>) -> Lowered {
        let keeps_any = match &item.ty {
            Type::Any => true,
            Type::Named(id) => self.registry.alternatives(id).is_some(),
            _ => false,
        };
        if keeps_any {
            return item;
        }
        let keyword = schema.tuple_keyword().unwrap_or_default();
        let message = "any value may follow the positions, so that items become plain JSON values";
        let hint = "add `items: false` if the list ends there, or a schema for the rest as `items`";
        let at = schema.pointer().child(keyword);
        self.context.warning(&at, message, hint);
        Lowered {
            fallback: true,
            secret: item.secret,
            ..Lowered::of(Type::Any)
        }
    }

    pub(super) fn map(&mut self, schema: &Schema<'d>, id: &TypeId) -> Lowered {
        let Some((value, _)) = self.further_properties(schema, id) else {
            return Lowered::of(Type::Object);
        };
        let ty = match value.ty {
            Type::Any => Type::Object,
            ty => {
                let ty = ty.into_item(value.nullable);
                self.nested(Type::Map(Box::new(ty)), schema.pointer())
            }
        };
        Lowered {
            secret: value.secret,
            fallback: value.fallback,
            ..Lowered::of(ty)
        }
    }

    /// Lowers the properties without a name in an object, with the pointer to the keyword about them.
    /// Returns nothing if the object forbids them, or has no such keyword.
    pub(super) fn further_properties(
        &mut self,
        schema: &Schema<'d>,
        id: &TypeId,
    ) -> Option<(Lowered, Pointer)> {
        match schema.additional() {
            Additional::Unspecified | Additional::Never => None,
            Additional::Schema(values) => {
                let value = self.schema(&values, &TypeId::inner(id, "value"));
                Some((value, values.pointer().clone()))
            }
            Additional::Any if schema.has_patterns() => {
                let at = schema.pointer().child("patternProperties");
                let message = "names that match no pattern may have any value, so that all further \
                               properties become plain JSON values";
                let hint = "add `additionalProperties: false` if there are no other names";
                self.context.warning(&at, message, hint);
                let value = Lowered {
                    fallback: true,
                    ..Lowered::of(Type::Any)
                };
                Some((value, at))
            }
            Additional::Any => {
                let at = schema.pointer().child("additionalProperties");
                Some((Lowered::of(Type::Any), at))
            }
        }
    }
}
