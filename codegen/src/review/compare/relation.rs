//! The relation of two types: one of them may hold all values of the other.

use super::Comparison;
use super::users::is_akin;
use crate::model::{Api, EnumKind, Float, Integer, Type, TypeId, TypeKind};

/// The most types within each other that are looked at: a choice may lead back to itself.
const MAX_DEPTH: usize = 20;

/// A part in which two types differ.
pub(super) enum TypeChange<'t> {
    /// One schema takes the place of another. Their differences decide.
    Replaced(&'t Type, &'t Type),
    /// The items may be null, or may no longer be null; with the way to them.
    Nullable(bool, String),
    /// The types are related in another way.
    Related(Relation),
}

/// The relation of a new type to an old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    Widened,
    Narrowed,
    /// A text or number became an enum.
    Listed,
    Unlisted,
    /// Free-form JSON got a type.
    Typed,
    Untyped,
    Other,
}

impl Comparison<'_> {
    /// Lists the parts in which two types differ.
    pub(super) fn type_changes<'t>(&self, old: &'t Type, new: &'t Type) -> Vec<TypeChange<'t>> {
        let mut changes = Vec::new();
        self.add_type_changes((old, new), String::new(), &mut changes);
        changes
    }

    fn add_type_changes<'t>(
        &self,
        (old, new): (&'t Type, &'t Type),
        part: String,
        changes: &mut Vec<TypeChange<'t>>,
    ) {
        if self.is_same(old, new) {
            return;
        }
        match (old, new) {
            (Type::List(old), Type::List(new)) => {
                self.add_type_changes((old, new), format!("{part}[]"), changes);
            }
            (Type::Map(old), Type::Map(new)) => {
                self.add_type_changes((old, new), format!("{part}{{}}"), changes);
            }
            (Type::Nullable(old), Type::Nullable(new)) => {
                self.add_type_changes((old, new), part, changes);
            }
            // Any JSON may be null, too.
            (Type::Nullable(old), new) if *new != Type::Any => {
                changes.push(TypeChange::Nullable(false, part.clone()));
                self.add_type_changes((old, new), part, changes);
            }
            (old, Type::Nullable(new)) if *old != Type::Any => {
                changes.push(TypeChange::Nullable(true, part.clone()));
                self.add_type_changes((old, new), part, changes);
            }
            (old, new) if self.is_replaced(old, new) => {
                changes.push(TypeChange::Replaced(old, new));
            }
            (old, new) => changes.push(TypeChange::Related(self.relation(old, new))),
        }
    }

    /// Returns true if two schemas have enough in common to be compared part by part.
    fn is_replaced(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Named(old), Type::Named(new)) => {
                match (self.old.types.get(old), self.new.types.get(new)) {
                    (Some(old), Some(new)) => is_akin(old, new),
                    _ => false,
                }
            }
            (Type::Object, Type::Named(new)) => is_struct(self.new, new),
            (Type::Named(old), Type::Object) => is_struct(self.old, old),
            _ => false,
        }
    }

    pub(super) fn relation(&self, old: &Type, new: &Type) -> Relation {
        let wider = self.new_holds_old(old, new);
        let narrower = self.old_holds_new(old, new);
        let is_free = |ty: &Type| matches!(ty, Type::Any | Type::Object);
        match (wider, narrower) {
            (true, _) if is_enum(self.old, old) => Relation::Unlisted,
            (_, true) if is_enum(self.new, new) => Relation::Listed,
            (true, _) if is_free(new) && !is_free(old) => Relation::Untyped,
            (_, true) if is_free(old) && !is_free(new) => Relation::Typed,
            (true, _) => Relation::Widened,
            (_, true) => Relation::Narrowed,
            (false, false) => Relation::Other,
        }
    }

    fn new_holds_old(&self, old: &Type, new: &Type) -> bool {
        let is_same = |wide: &TypeId, narrow: &TypeId| self.renames.ty(narrow) == wide;
        holds((self.new, new), (self.old, old), &is_same, MAX_DEPTH)
    }

    fn old_holds_new(&self, old: &Type, new: &Type) -> bool {
        let is_same = |wide: &TypeId, narrow: &TypeId| self.renames.ty(wide) == narrow;
        holds((self.old, old), (self.new, new), &is_same, MAX_DEPTH)
    }
}

fn kind<'a>(api: &'a Api, id: &TypeId) -> Option<&'a TypeKind> {
    api.types.get(id).map(|definition| &definition.kind)
}

fn is_struct(api: &Api, id: &TypeId) -> bool {
    matches!(kind(api, id), Some(TypeKind::Struct(_)))
}

fn is_enum(api: &Api, ty: &Type) -> bool {
    ty.named()
        .is_some_and(|id| matches!(kind(api, id), Some(TypeKind::Enum(_))))
}

/// Returns true if all values of the narrow type are values of the wide one. On the wire, a whole number
/// is a number, and a moment in time is a text.
fn holds(
    (wide_api, wide): (&Api, &Type),
    (narrow_api, narrow): (&Api, &Type),
    is_same: &dyn Fn(&TypeId, &TypeId) -> bool,
    depth: usize,
) -> bool {
    use Integer::{I32, I64, U32, U64};
    let inner = |wide, narrow| {
        depth > 0 && holds((wide_api, wide), (narrow_api, narrow), is_same, depth - 1)
    };
    match (wide, narrow) {
        (Type::Any, _) => true,
        (Type::Nullable(wide), Type::Nullable(narrow)) => inner(wide, narrow),
        (Type::Nullable(wide), narrow) => inner(wide, narrow),
        (Type::List(wide), Type::List(narrow)) | (Type::Map(wide), Type::Map(narrow)) => {
            inner(wide, narrow)
        }
        (Type::Object, Type::Object | Type::Map(_)) => true,
        (Type::Object, Type::Named(id)) => is_object(narrow_api, id),
        (Type::Map(value), Type::Object) => **value == Type::Any,
        (Type::String, Type::Timestamp) => true,
        (Type::Integer(I64), Type::Integer(I32 | U32))
        | (Type::Integer(U64), Type::Integer(U32))
        | (Type::Float(Float::F64), Type::Float(Float::F32) | Type::Integer(_)) => true,
        (Type::Named(wide), Type::Named(narrow)) if is_same(wide, narrow) => true,
        (Type::Named(id), narrow) => match kind(wide_api, id) {
            Some(TypeKind::Choice(choice)) => {
                let mut alternatives = choice.alternatives.iter();
                alternatives.any(|one| inner(&one.ty, narrow) || one.ty == *narrow)
            }
            _ => false,
        },
        (wide, Type::Named(id)) => match kind(narrow_api, id) {
            Some(TypeKind::Enum(listed)) => match listed.kind {
                EnumKind::Text => *wide == Type::String,
                EnumKind::Integer => matches!(wide, Type::Integer(_) | Type::Float(Float::F64)),
            },
            Some(TypeKind::Choice(choice)) => {
                let mut alternatives = choice.alternatives.iter();
                alternatives.all(|one| inner(wide, &one.ty) || one.ty == *wide)
            }
            _ => false,
        },
        _ => false,
    }
}

/// Returns true if all values of a type are objects.
fn is_object(api: &Api, id: &TypeId) -> bool {
    match kind(api, id) {
        Some(TypeKind::Struct(_) | TypeKind::Union(_)) => true,
        Some(TypeKind::Choice(choice)) => choice.alternatives.iter().all(|one| match &one.ty {
            Type::Object | Type::Map(_) => true,
            // An alternative is never the choice itself.
            Type::Named(inner) => inner != id && is_struct(api, inner),
            _ => false,
        }),
        _ => false,
    }
}
