//! Lists and maps.

use openapiv3::AdditionalProperties;

use super::lowered::Lowered;
use super::schemas::SchemaRef;
use super::{Lowering, MAX_NESTING};
use crate::model::{Type, TypeId};
use crate::pointer::Pointer;

impl Lowering<'_> {
    pub(super) fn list(
        &mut self,
        items: Option<SchemaRef<'_>>,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        let item = match items {
            Some(items) => {
                let id = TypeId::inner(id, "item");
                self.schema(items, &pointer.child("items"), &id)
            }
            None => Lowered::of(Type::Any),
        };
        self.list_of(item, pointer)
    }

    pub(super) fn list_of(&mut self, item: Lowered, pointer: &Pointer) -> Lowered {
        let ty = self.nested(Type::List(Box::new(item.ty)), pointer);
        Lowered {
            secret: item.secret,
            fallback: item.fallback,
            ..Lowered::of(ty)
        }
    }

    /// A list or a map, unless it holds others without end.
    fn nested(&mut self, ty: Type, pointer: &Pointer) -> Type {
        let mut inner = &ty;
        let mut depth = 0;
        while let Type::List(item) | Type::Map(item) = inner {
            inner = item;
            depth += 1;
        }
        if depth <= MAX_NESTING {
            return ty;
        }
        let message = format!("lists and maps nest deeper than {MAX_NESTING} levels");
        self.error(
            pointer,
            message,
            "let one of the levels be an object with a name",
        );
        Type::Any
    }

    pub(super) fn map(
        &mut self,
        additional: Option<&AdditionalProperties>,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        let Some(AdditionalProperties::Schema(schema)) = additional else {
            return Lowered::of(Type::Object);
        };
        let at = pointer.child("additionalProperties");
        let id = TypeId::inner(id, "value");
        let value = self.schema(schema.as_ref().into(), &at, &id);
        let ty = match value.ty {
            Type::Any => Type::Object,
            value => self.nested(Type::Map(Box::new(value)), pointer),
        };
        Lowered {
            secret: value.secret,
            fallback: value.fallback,
            ..Lowered::of(ty)
        }
    }
}
