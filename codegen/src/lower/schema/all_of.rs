//! Schemas that apply together: the members of an `allOf`, and several schemas of one property.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{About, Lowered, MAX_CHAIN, SchemaLowerer};
use crate::diagnostic::{Code, Severity};
use crate::document::Node;
use crate::model::{Type, TypeId};
use crate::pointer::Pointer;
use crate::schema::{Additional, JsonTypes, Schema};
use crate::stack;

/// The most schemas that are looked at for the members of one.
const MAX_STEPS: usize = 200;

/// The most objects that are composed from properties with several schemas.
const MAX_COMPOSED: usize = 5_000;

/// One of several schemas that apply together.
#[derive(Clone, Debug)]
pub(super) struct Member<'d> {
    pub schema: Schema<'d>,
    /// The key of a type that this schema defines alone.
    pub id: TypeId,
}

/// The way in which several schemas are lowered to one type.
enum Merge {
    /// None of them says what the value is.
    Any,
    /// One of them describes all that the others describe.
    One(usize),
    /// They are lists. Each item matches the items of all of them.
    List(Vec<usize>),
    /// An object with the properties of all of them.
    Object,
}

impl<'d> SchemaLowerer<'_, 'd> {
    /// Lowers a schema with an `allOf`.
    pub(super) fn all_of(&mut self, schema: &Schema<'d>, id: &TypeId) -> Lowered {
        let members: Vec<Member<'d>> = schema
            .all_of()
            .map(|member| Member {
                schema: member,
                id: id.clone(),
            })
            .collect();
        let has_required = !schema.required().is_empty();
        self.together(&members, has_required, id, |this| this.object(schema, id))
    }

    /// Lowers a property or a list's items that several schemas describe.
    pub(super) fn described_by(&mut self, members: &[Member<'d>], id: &TypeId) -> Lowered {
        if let [one] = members {
            return self.schema(&one.schema, &one.id);
        }
        let lowered = with_annotations(self.composed(members, id), members);
        // A later schema may drop the restriction of an earlier one to one direction.
        let last = with_annotations(Lowered::of(Type::Any), latest(members));
        Lowered {
            read_only: last.read_only,
            write_only: last.write_only,
            ..lowered
        }
    }

    fn composed(&mut self, members: &[Member<'d>], id: &TypeId) -> Lowered {
        let pointers: Vec<Pointer> = members
            .iter()
            .map(|member| member.schema.essence().pointer().clone())
            .collect();
        if let Some(known) = self.composed.get(&pointers) {
            return Lowered::of(Type::Named(known.clone()));
        }
        let [.., last] = members else {
            return Lowered::of(Type::Any);
        };
        let at = last.schema.pointer();
        if self.depth > MAX_CHAIN || self.composed.len() > MAX_COMPOSED {
            let message = "the properties that several schemas describe come to no end";
            let hint = "describe each of them in one schema, and refer to it";
            self.context.error(at, message, hint);
            return Lowered::of(Type::Any);
        }
        self.depth += 1;
        let lowered = stack::deep(|| {
            self.together(members, false, id, |this| {
                let id = this.registry.free_id(id, at);
                // The members may lead back here.
                this.composed.insert(pointers, id.clone());
                let object = this.merged_parts(members, &id);
                let about = About {
                    description: with_annotations(Lowered::of(Type::Any), members).description,
                    ..About::at(at)
                };
                this.define(crate::model::TypeKind::Struct(object), about, &id)
            })
        });
        self.depth -= 1;
        lowered
    }

    /// Lowers schemas that apply together. `object` lowers them to an object with all properties.
    fn together(
        &mut self,
        members: &[Member<'d>],
        has_required: bool,
        id: &TypeId,
        object: impl FnOnce(&mut Self) -> Lowered,
    ) -> Lowered {
        let lowered = match self.merge(members) {
            Merge::Any => Lowered::of(Type::Any),
            Merge::One(index) => {
                let member = &members[index];
                // Properties that the others require make another object of it.
                let mut others = members.iter().enumerate();
                let has_required = has_required
                    || others.any(|(other, member)| {
                        let schema = &member.schema;
                        other != index
                            && schema.reference().is_none()
                            && !schema.required().is_empty()
                    });
                if has_required && self.is_object(&member.schema) {
                    return object(self);
                }
                self.schema(&member.schema, &member.id)
            }
            Merge::List(lists) => self.list_of_all(&lists, members, id),
            Merge::Object => return object(self),
        };
        with_annotations(lowered, members)
    }

    fn list_of_all(&mut self, lists: &[usize], members: &[Member<'d>], id: &TypeId) -> Lowered {
        let item = TypeId::inner(id, "item");
        let items = lists.iter().filter_map(|index| {
            let items = members[*index].schema.essence().items()?;
            Some(Member {
                schema: items,
                id: item.clone(),
            })
        });
        let items: Vec<Member<'d>> = items.collect();
        let items = self.described_by(&items, &item);
        self.list_of(items, members[lists[0]].schema.pointer())
    }

    fn merge(&mut self, members: &[Member<'d>]) -> Merge {
        let telling = self.telling(members);
        let Some(&last) = telling.last() else {
            return Merge::Any;
        };
        if telling.len() == 1 {
            return Merge::One(last);
        }
        let types: Vec<JsonTypes> = members
            .iter()
            .map(|member| self.types(&member.schema))
            .collect();
        let common = telling
            .iter()
            .fold(JsonTypes::ALL, |common, index| common & types[*index]);
        if common == JsonTypes::NONE {
            self.contradiction(members, &telling, &types);
            return Merge::One(last);
        }
        if common == JsonTypes::OBJECT {
            let objects = telling.iter().copied();
            let objects: Vec<usize> = objects
                .filter(|index| {
                    let schema = &members[*index].schema;
                    let mut steps = 0;
                    let has = has_properties(schema, &mut steps);
                    self.context.budget.spend(steps, schema.pointer());
                    has
                })
                .collect();
            return match objects.as_slice() {
                [] => Merge::One(last),
                [only] => Merge::One(*only),
                _ => Merge::Object,
            };
        }
        // The members that allow nothing but the common types are the closest description.
        let mut closest: Vec<usize> = telling.clone();
        closest.retain(|index| types[*index] == common);
        if closest.is_empty() {
            closest = telling;
        }
        if common == JsonTypes::ARRAY {
            let has_items = |index: &usize| members[*index].schema.essence().items().is_some();
            let lists: Vec<usize> = closest.iter().copied().filter(has_items).collect();
            if lists.len() > 1 {
                return Merge::List(lists);
            }
            closest = if lists.is_empty() { closest } else { lists };
        }
        if !common.is_single() && closest.len() > 1 {
            let message = "of several choices that hold at once, only one is read";
            let hint = "write one choice of what all of them allow";
            self.context
                .warning(members[last].schema.pointer(), message, hint);
        }
        let best = closest
            .iter()
            .max_by_key(|index| precision(&members[**index].schema));
        best.map_or(Merge::Any, |best| Merge::One(*best))
    }

    /// The members that say what the value is. One that another one includes says nothing new.
    fn telling(&self, members: &[Member<'d>]) -> Vec<usize> {
        let mut independent = Independent::default();
        for (index, member) in members.iter().enumerate() {
            if !member.schema.says_nothing() {
                let schema = member.schema.essence();
                independent.add(index, schema.node(), self.included(&schema));
            }
        }
        independent.indexes.into_iter().collect()
    }

    /// The schemas that one is composed from.
    fn included(&self, whole: &Schema<'d>) -> HashSet<*const Node> {
        let mut open = vec![whole.clone()];
        let mut included = HashSet::new();
        while let Some(schema) = open.pop() {
            for member in schema.all_of() {
                let is_paid = self.context.budget.spend(1, whole.pointer());
                if included.len() >= MAX_STEPS || !is_paid {
                    return included;
                }
                if let Ok(member) = member.resolve()
                    && included.insert(std::ptr::from_ref(member.node()))
                {
                    open.push(member);
                }
            }
        }
        included
    }

    fn contradiction(&self, members: &[Member<'d>], telling: &[usize], types: &[JsonTypes]) {
        let [earlier @ .., last] = telling else {
            return;
        };
        let other = earlier
            .iter()
            .find(|index| types[**index] & types[*last] == JsonTypes::NONE)
            .unwrap_or(last);
        let message = format!(
            "this is {} here, and {} in another schema that describes it",
            types[*last], types[*other]
        );
        let hint = "give it the same type in both; the later one is used";
        let at = members[*last].schema.pointer();
        self.context
            .report(Severity::Warning, Code::Composition, at, message, hint);
    }
}

/// Returns true if a schema describes the properties of an object.
pub(super) fn has_properties(schema: &Schema<'_>, steps: &mut usize) -> bool {
    *steps += 1;
    if *steps > MAX_STEPS {
        return true;
    }
    let Ok(schema) = schema.resolve() else {
        return true;
    };
    let [(one_of, _), (any_of, _)] = schema.choices();
    schema.properties().next().is_some()
        || matches!(schema.additional(), Additional::Schema(values) if !values.is_empty())
        || schema
            .all_of()
            .chain(one_of)
            .chain(any_of)
            .any(|member| has_properties(&member, steps))
}

/// Ranks schemas by how much they say about values of one type.
fn precision(schema: &Schema<'_>) -> usize {
    let schema = schema.resolve().unwrap_or_else(|_| schema.clone());
    let is_composed = schema.enumeration().is_some()
        || schema.all_of().next().is_some()
        || !schema.one_of().is_empty()
        || !schema.any_of().is_empty();
    match () {
        () if is_composed => 2,
        () if schema.format().is_some() => 1,
        () => 0,
    }
}

/// Adds the annotations of the members. Later ones override earlier ones.
pub(super) fn with_annotations(lowered: Lowered, members: &[Member<'_>]) -> Lowered {
    let mut all = lowered;
    for member in members {
        let schema = &member.schema;
        // Members of a pure `allOf` annotate the same value.
        if schema.constrains_only("allOf") {
            for inner in schema.all_of().filter(|inner| inner.reference().is_none()) {
                all = all.with(&inner);
            }
        }
        all = all.with(schema);
    }
    all
}

/// The last member that says what the value is, and those after it.
fn latest<'m, 'd>(members: &'m [Member<'d>]) -> &'m [Member<'d>] {
    let last = members
        .iter()
        .rposition(|member| !member.schema.says_nothing());
    &members[last.unwrap_or(0)..]
}

/// Members of which none includes another.
#[derive(Default)]
struct Independent {
    indexes: BTreeSet<usize>,
    /// The members by their resolved schemas.
    nodes: HashMap<*const Node, usize>,
    /// The schemas that each member is composed from.
    included: HashMap<usize, HashSet<*const Node>>,
    /// The number of members that include each schema.
    covered: HashMap<*const Node, usize>,
}

impl Independent {
    /// Adds a member, unless another one includes it, and removes those that it includes.
    fn add(&mut self, index: usize, node: &Node, included: HashSet<*const Node>) {
        let node = std::ptr::from_ref(node);
        self.remove(node);
        for part in &included {
            self.remove(*part);
        }
        if self.covered.get(&node).is_some_and(|count| *count > 0) {
            return;
        }
        for part in &included {
            *self.covered.entry(*part).or_default() += 1;
        }
        self.indexes.insert(index);
        self.nodes.insert(node, index);
        self.included.insert(index, included);
    }

    fn remove(&mut self, node: *const Node) {
        let Some(index) = self.nodes.remove(&node) else {
            return;
        };
        self.indexes.remove(&index);
        for part in self.included.remove(&index).unwrap_or_default() {
            if let Some(count) = self.covered.get_mut(&part) {
                *count -= 1;
            }
        }
    }
}
