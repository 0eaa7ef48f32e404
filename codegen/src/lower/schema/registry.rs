//! The types that were defined so far, by their keys.

use std::collections::{BTreeMap, HashMap};

use super::super::context::Context;
use crate::model::{
    Alternative, Enum, EnumKind, EnumValue, Type, TypeDef, TypeId, TypeKind, Usage,
};
use crate::pointer::Pointer;
use crate::schema::Schema;

/// The description of a type, and the schema that defines it.
#[derive(Clone, Debug, Default)]
pub(super) struct About {
    pub description: Option<String>,
    pub is_deprecated: bool,
    pub pointer: Pointer,
}

impl About {
    pub(super) fn of(schema: &Schema<'_>) -> Self {
        let description = schema.description().or_else(|| schema.title());
        Self {
            description: description.map(str::to_owned),
            is_deprecated: schema.is_deprecated(),
            pointer: schema.pointer().clone(),
        }
    }

    /// A definition without words of its own.
    pub(super) fn at(pointer: &Pointer) -> Self {
        Self {
            pointer: pointer.clone(),
            ..Self::default()
        }
    }
}

/// Types by their keys, each of which belongs to one schema.
pub(super) struct Registry<'c, 'd> {
    context: &'c Context<'d>,
    types: BTreeMap<TypeId, TypeDef>,
    numbers: HashMap<TypeId, Numbers>,
}

/// The numbers that distinguish several types with one key.
#[derive(Default)]
struct Numbers {
    highest: usize,
    /// The keys with numbers, by the schemas of the types.
    given: HashMap<Pointer, TypeId>,
}

impl<'c, 'd> Registry<'c, 'd> {
    pub(super) fn new(context: &'c Context<'d>) -> Self {
        Self {
            context,
            types: BTreeMap::new(),
            numbers: HashMap::new(),
        }
    }

    /// Defines a type and returns its key, which has a number if the key belongs to another schema.
    pub(super) fn define(&mut self, kind: TypeKind, about: About, id: &TypeId) -> TypeId {
        let id = self.free_id(id, &about.pointer);
        let definition = TypeDef {
            id: id.clone(),
            name: String::new(),
            module: String::new(),
            description: about.description,
            deprecated: about.is_deprecated,
            kind,
            usage: Usage::default(),
            feature: None,
            features: Vec::new(),
            pointer: about.pointer,
        };
        self.types.insert(id.clone(), definition);
        id
    }

    /// Gives a type another key.
    pub(super) fn rename(
        &mut self,
        id: &TypeId,
        new: &TypeId,
        pointer: &Pointer,
    ) -> Option<TypeId> {
        let definition = self.remove(id)?;
        let new = self.free_id(new, pointer);
        let definition = TypeDef {
            id: new.clone(),
            ..definition
        };
        self.types.insert(new.clone(), definition);
        Some(new)
    }

    pub(super) fn get(&self, id: &TypeId) -> Option<&TypeDef> {
        self.types.get(id)
    }

    pub(super) fn kind(&self, id: &TypeId) -> Option<&TypeKind> {
        self.types.get(id).map(|definition| &definition.kind)
    }

    pub(super) fn kind_mut(&mut self, id: &TypeId) -> Option<&mut TypeKind> {
        self.types
            .get_mut(id)
            .map(|definition| &mut definition.kind)
    }

    pub(super) fn contains(&self, id: &TypeId) -> bool {
        self.types.contains_key(id)
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &TypeDef> {
        self.types.values()
    }

    pub(super) fn types_mut(&mut self) -> &mut BTreeMap<TypeId, TypeDef> {
        &mut self.types
    }

    pub(super) fn into_types(self) -> BTreeMap<TypeId, TypeDef> {
        self.types
    }

    /// The key, with a number if a type of another schema has it: one property may be described in
    /// several alternatives, and a component may be called like the path to an inline schema.
    pub(super) fn free_id(&mut self, id: &TypeId, pointer: &Pointer) -> TypeId {
        if self.is_free(id, pointer) {
            return id.clone();
        }
        let mut numbers = self.numbers.remove(id).unwrap_or_default();
        let known = numbers.given.get(pointer).cloned();
        let free = known
            .filter(|known| self.is_free(known, pointer))
            .unwrap_or_else(|| {
                loop {
                    numbers.highest += 1;
                    let free = TypeId(format!("{id} {}", numbers.highest + 1));
                    if self.is_free(&free, pointer) {
                        return free;
                    }
                }
            });
        numbers.given.insert(pointer.clone(), free.clone());
        self.numbers.insert(id.clone(), numbers);
        free
    }

    /// Returns true if the type of a schema may have a key.
    fn is_free(&self, id: &TypeId, pointer: &Pointer) -> bool {
        let is_taken = self
            .types
            .get(id)
            .is_some_and(|known| known.pointer != *pointer);
        let schemas = Pointer::root().child("components").child("schemas");
        let component = schemas.child(&id.0);
        let is_own = |place: &Pointer| pointer.is_within(place);
        let is_component = self.context.schema(&component).is_some_and(|schema| {
            !is_own(&component)
                && !schema
                    .resolve()
                    .is_ok_and(|target| is_own(target.pointer()))
        });
        !is_taken && !is_component
    }

    /// Removes a type. The next one may have its key.
    pub(super) fn remove(&mut self, id: &TypeId) -> Option<TypeDef> {
        if let Some((plain, number)) = id.0.rsplit_once(' ')
            && number.parse::<usize>().is_ok()
        {
            self.numbers.remove(&TypeId(plain.to_owned()));
        }
        self.numbers.remove(id);
        self.types.remove(id)
    }

    /// Removes the types that were defined below a key for the schema at a pointer.
    pub(super) fn remove_below(&mut self, id: &TypeId, at: &Pointer) {
        let below = id.inner_prefix();
        let inner: Vec<TypeId> = self
            .types
            .range(TypeId(below.clone())..)
            .take_while(|(id, _)| id.0.starts_with(&below))
            .filter(|(_, definition)| definition.pointer.is_within(at))
            .map(|(id, _)| id.clone())
            .collect();
        for id in inner {
            self.remove(&id);
        }
    }

    /// The alternatives, if the type is a choice.
    pub(super) fn alternatives(&self, id: &TypeId) -> Option<&[Alternative]> {
        match self.kind(id)? {
            TypeKind::Choice(choice) => Some(&choice.alternatives),
            _ => None,
        }
    }

    /// The values, if the type is an enum of texts.
    pub(super) fn texts(&self, id: &TypeId) -> Option<&[EnumValue]> {
        match self.kind(id)? {
            TypeKind::Enum(listed) if listed.kind == EnumKind::Text => Some(&listed.values),
            _ => None,
        }
    }

    /// Returns true for an enum of integers.
    pub(super) fn is_integers(&self, id: &TypeId) -> bool {
        let integers = |listed: &Enum| listed.kind == EnumKind::Integer;
        matches!(self.kind(id), Some(TypeKind::Enum(listed)) if integers(listed))
    }

    /// Returns true if values of a type are JSON texts.
    pub(super) fn is_text(&self, ty: &Type) -> bool {
        match ty {
            Type::String | Type::Timestamp | Type::File => true,
            Type::Named(id) => self.texts(id).is_some(),
            _ => false,
        }
    }

    /// Returns true if a parameter can be written as one plain text.
    pub(super) fn has_text_form(&self, ty: &Type) -> bool {
        let is_enum = |id| matches!(self.kind(id), Some(TypeKind::Enum(_)));
        ty.is_scalar() || matches!(ty, Type::Named(id) if is_enum(id))
    }
}
