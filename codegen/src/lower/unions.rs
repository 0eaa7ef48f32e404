//! Schemas that are one of several others.

use openapiv3::{Discriminator, ReferenceOr, Schema, SchemaData};

use super::Lowering;
use super::choices::is_null;
use super::keys::component;
use super::lowered::Lowered;
use crate::model::{Type, TypeId, TypeKind, Union, Variant};
use crate::pointer::Pointer;

impl Lowering<'_> {
    /// A union whose members are told apart by a property. Without a mapping the names of the
    /// members are the values of the property, as OpenAPI says.
    pub(super) fn define_union(
        &mut self,
        discriminator: &Discriminator,
        members: &[ReferenceOr<Schema>],
        key: &str,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        let at = pointer.child("discriminator");
        let mut pairs: Vec<(String, String)> = Vec::new();
        for (value, target) in &discriminator.mapping {
            let reference = if target.contains('/') || target.contains('#') {
                target.clone()
            } else {
                format!("#/components/schemas/{target}")
            };
            pairs.push((value.clone(), reference));
        }
        for member in members.iter().filter(|member| !is_null(member)) {
            let ReferenceOr::Reference { reference } = member else {
                return self.choice(members, key, data, pointer, id);
            };
            if pairs.iter().any(|(_, known)| known == reference) {
                continue;
            }
            let name = Pointer::from_reference(reference).and_then(|target| component(&target));
            match name {
                Some(name) => pairs.push((name, reference.clone())),
                None => return self.choice(members, key, data, pointer, id),
            }
        }
        let mut variants = Vec::with_capacity(pairs.len());
        for (value, reference) in pairs {
            match self.reference(&reference, &at).ty {
                Type::Named(ty) if self.is_struct_or_open(&ty) => variants.push(Variant {
                    wire_name: value,
                    name: String::new(),
                    ty,
                }),
                _ => return self.choice(members, key, data, pointer, id),
            }
        }
        let kind = TypeKind::Union(Union {
            tag: discriminator.property_name.clone(),
            variants,
        });
        let nullable = members.iter().any(is_null);
        Lowered {
            nullable,
            ..self.define(kind, data, pointer, id)
        }
    }

    /// Whether a member is an object; one that is still being lowered can be nothing else that
    /// has a name of its own and leads here.
    fn is_struct_or_open(&self, id: &TypeId) -> bool {
        match self.types.get(id) {
            Some(definition) => !matches!(definition.kind, TypeKind::Enum(_) | TypeKind::Choice(_)),
            None => true,
        }
    }
}
