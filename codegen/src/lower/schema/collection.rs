//! Lists and maps.

use super::{Lowered, MAX_NESTING, SchemaLowerer, additional_schema};
use crate::model::{Type, TypeId};
use crate::pointer::Pointer;
use crate::schema::Schema;

impl<'d> SchemaLowerer<'_, 'd> {
    pub(super) fn list(&mut self, schema: &Schema<'d>, id: &TypeId) -> Lowered {
        let item = match schema.items() {
            Some(items) => self.schema(&items, &TypeId::inner(id, "item")),
            None => Lowered::of(Type::Any),
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

    pub(super) fn map(&mut self, schema: &Schema<'d>, id: &TypeId) -> Lowered {
        let Some(values) = additional_schema(schema) else {
            return Lowered::of(Type::Object);
        };
        let value = self.schema(&values, &TypeId::inner(id, "value"));
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
}
