//! Schemas that hold at once: the members of an `allOf`, and what they say of one property.

use std::collections::{BTreeSet, HashMap, HashSet};

use openapiv3::{ReferenceOr, Schema, SchemaData, SchemaKind};

use super::kinds::Kinds;
use super::lowered::Lowered;
use super::schemas::{SchemaRef, says_nothing};
use super::{Lowering, MAX_CHAIN};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::document::{Node, is_annotation};
use crate::model::{Type, TypeId};
use crate::pointer::Pointer;
use crate::stack;

/// How many schemas are looked at, at most, for what one of them includes or says.
const MAX_STEPS: usize = 200;

/// How many objects may come of properties that several schemas describe.
const MAX_COMPOSED: usize = 5_000;

/// One of the schemas.
#[derive(Clone)]
pub(super) struct Member<'a> {
    pub schema: SchemaRef<'a>,
    pub at: Pointer,
    /// The key of a type that it defines alone.
    pub id: TypeId,
}

/// What the schemas come to.
enum Sum {
    /// None of them says what the value is.
    Nothing,
    /// One of them says all that the others say.
    One(usize),
    /// Lists, of which each item is what all of these say.
    List(Vec<usize>),
    /// An object with the properties of all of them.
    Object,
}

impl Lowering<'_> {
    /// A schema with members of which all hold.
    pub(super) fn all_of(
        &mut self,
        members: &[ReferenceOr<Schema>],
        schema: &Schema,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        let at = pointer.child("allOf");
        let members: Vec<Member<'_>> = (0..)
            .zip(members)
            .map(|(index, member)| Member {
                schema: member.into(),
                at: at.index(index),
                id: id.clone(),
            })
            .collect();
        self.together(&members, requires(schema), id, |this| {
            let object = this.object_parts(schema, pointer, id);
            this.define_struct(object, &schema.schema_data, pointer, id)
        })
    }

    /// One property, or one item of a list, of which several schemas say something.
    pub(super) fn described_by(&mut self, members: &[Member<'_>], id: &TypeId) -> Lowered {
        if let [one] = members {
            return self.schema(one.schema, &one.at, &one.id);
        }
        let lowered = self.composed(members, id);
        let lowered = self.with_annotations(lowered, members);
        // What goes one way by an earlier schema may go both ways by a later one.
        let last = self.with_annotations(Lowered::of(Type::Any), latest(members));
        Lowered {
            read_only: last.read_only,
            write_only: last.write_only,
            ..lowered
        }
    }

    fn composed(&mut self, members: &[Member<'_>], id: &TypeId) -> Lowered {
        let places: Vec<Pointer> = members.iter().map(|member| self.place(member)).collect();
        if let Some(known) = self.composed.get(&places) {
            return Lowered::of(Type::Named(known.clone()));
        }
        let [.., last] = members else {
            return Lowered::of(Type::Any);
        };
        if self.depth > MAX_CHAIN || self.composed.len() > MAX_COMPOSED {
            let message = "the properties that several schemas describe come to no end";
            let hint = "describe each of them in one schema, and refer to it";
            self.error(&last.at, message, hint);
            return Lowered::of(Type::Any);
        }
        self.depth += 1;
        let lowered = stack::deep(|| {
            self.together(members, false, id, |this| {
                let id = this.free_id(id, &last.at);
                // They may lead back here.
                this.composed.insert(places, id.clone());
                let object = this.merged_parts(members, &id);
                let said = this.with_annotations(Lowered::of(Type::Any), members);
                let data = SchemaData {
                    description: said.description,
                    ..SchemaData::default()
                };
                this.define_struct(object, &data, &last.at, &id)
            })
        });
        self.depth -= 1;
        lowered
    }

    /// `object` makes an object of all of them.
    fn together(
        &mut self,
        members: &[Member<'_>],
        is_required_of: bool,
        id: &TypeId,
        object: impl FnOnce(&mut Self) -> Lowered,
    ) -> Lowered {
        let lowered = match self.sum(members) {
            Sum::Nothing => Lowered::of(Type::Any),
            Sum::One(index) => {
                let member = &members[index];
                // What the others require of an object makes another one of it.
                let others = members.iter().enumerate();
                let is_required_of = is_required_of
                    || others
                        .filter(|(other, _)| *other != index)
                        .any(|(_, other)| member_requires(other.schema));
                if is_required_of && self.is_object(&member.at) {
                    return object(self);
                }
                self.schema(member.schema, &member.at, &member.id)
            }
            Sum::List(lists) => self.list_of_all(&lists, members, id),
            Sum::Object => return object(self),
        };
        self.with_annotations(lowered, members)
    }

    /// What the members say beside the form of the value; the later ones count.
    fn with_annotations(&self, lowered: Lowered, members: &[Member<'_>]) -> Lowered {
        let mut all = lowered;
        for member in members {
            all = match member.schema {
                SchemaRef::Inline(schema) => with_data(all, schema),
                SchemaRef::Reference(_) => self.with_siblings(all, &member.at),
            };
        }
        all
    }

    fn list_of_all(&mut self, lists: &[usize], members: &[Member<'_>], id: &TypeId) -> Lowered {
        let item = TypeId::inner(id, "item");
        let mut found = Vec::new();
        for index in lists {
            let at = self.place(&members[*index]).child("items");
            if let Some(schema) = self.piece::<ReferenceOr<Schema>>(&at) {
                found.push((schema, at));
            }
        }
        let items: Vec<Member<'_>> = found
            .iter()
            .map(|(schema, at)| Member {
                schema: schema.into(),
                at: at.clone(),
                id: item.clone(),
            })
            .collect();
        let items = self.described_by(&items, &item);
        self.list_of(items, &members[lists[0]].at)
    }

    fn sum(&mut self, members: &[Member<'_>]) -> Sum {
        let telling = self.telling(members);
        let Some(&last) = telling.last() else {
            return Sum::Nothing;
        };
        if telling.len() == 1 {
            return Sum::One(last);
        }
        let kinds: Vec<Kinds> = members
            .iter()
            .map(|member| self.kinds(&member.at))
            .collect();
        let common = telling
            .iter()
            .fold(Kinds::ALL, |common, index| common & kinds[*index]);
        if common == Kinds::NONE {
            self.contradiction(members, &telling, &kinds);
            return Sum::One(last);
        }
        if common == Kinds::OBJECT {
            let objects = telling.iter().filter(|index| {
                let at = &members[**index].at;
                let mut steps = 0;
                let schema = self.document.get(at);
                let has = schema.is_some_and(|schema| self.has_properties(schema, &mut steps));
                self.budget.spend(steps, at);
                has
            });
            let objects: Vec<usize> = objects.copied().collect();
            return match objects.as_slice() {
                [] => Sum::One(last),
                [only] => Sum::One(*only),
                _ => Sum::Object,
            };
        }
        // Those that say no more than is common to all are the closest description.
        let mut closest: Vec<usize> = telling.clone();
        closest.retain(|index| kinds[*index] == common);
        if closest.is_empty() {
            closest = telling;
        }
        if common == Kinds::ARRAY {
            let is_list = |index: &usize| {
                let items = self.place(&members[*index]).child("items");
                self.document.get(&items).is_some()
            };
            let lists: Vec<usize> = closest.iter().copied().filter(is_list).collect();
            if lists.len() > 1 {
                return Sum::List(lists);
            }
            closest = if lists.is_empty() { closest } else { lists };
        }
        if !common.is_single() && closest.len() > 1 {
            let message = "of several choices that hold at once, only one is read";
            let hint = "write one choice of what all of them allow";
            self.warning(&members[last].at, message, hint);
        }
        let best = closest
            .iter()
            .max_by_key(|index| self.precision(&members[**index].at));
        best.map_or(Sum::Nothing, |best| Sum::One(*best))
    }

    /// The members that say what the value is. One that another one includes says nothing new.
    fn telling(&self, members: &[Member<'_>]) -> Vec<usize> {
        let mut telling = Telling::default();
        for (index, member) in members.iter().enumerate() {
            if says_nothing(member.schema) {
                continue;
            }
            let place = self.place(member);
            let included = self.included(&place);
            match self.document.get(&place) {
                Some(node) => telling.add(index, node, included),
                None => drop(telling.indexes.insert(index)),
            }
        }
        telling.indexes.into_iter().collect()
    }

    /// Where a schema stands in the end: a reference, and an `allOf` that only describes what it
    /// holds, stand for another place.
    fn place(&self, member: &Member<'_>) -> Pointer {
        let mut place = member.at.clone();
        for _ in 0..16 {
            let Some(at) = self.follow(&place) else {
                break;
            };
            let wrapped = self.document.get(&at).and_then(wrapped);
            let Some(index) = wrapped else {
                return at;
            };
            place = at.child("allOf").index(index);
        }
        place
    }

    /// The schemas that one is put together from.
    fn included(&self, whole: &Pointer) -> HashSet<*const Node> {
        let mut open: Vec<&Node> = self.document.get(whole).into_iter().collect();
        let mut included = HashSet::new();
        while let Some(schema) = open.pop() {
            for member in schema.child("allOf").into_iter().flat_map(Node::items) {
                if included.len() >= MAX_STEPS || !self.budget.spend(1, whole) {
                    return included;
                }
                if let Some(member) = self.document.resolve(member)
                    && included.insert(std::ptr::from_ref(member))
                {
                    open.push(member);
                }
            }
        }
        included
    }

    /// Whether a schema says which properties an object has.
    fn has_properties(&self, schema: &Node, steps: &mut usize) -> bool {
        *steps += 1;
        if *steps > MAX_STEPS {
            return true;
        }
        let Some(schema) = self.document.resolve(schema) else {
            return true;
        };
        let has = |key| {
            let mapping = schema.child(key).and_then(Node::as_mapping);
            mapping.is_some_and(|mapping| !mapping.is_empty())
        };
        has("properties")
            || has("additionalProperties")
            || ["allOf", "oneOf", "anyOf"]
                .into_iter()
                .flat_map(|key| schema.child(key))
                .flat_map(Node::items)
                .any(|member| self.has_properties(member, steps))
    }

    /// How closely a schema describes values of the same kind.
    fn precision(&self, at: &Pointer) -> usize {
        let place = self.follow(at).unwrap_or_else(|| at.clone());
        let has = |key: &str| self.document.get(&place.child(key)).is_some();
        match () {
            () if ["enum", "oneOf", "anyOf", "allOf"].into_iter().any(has) => 2,
            () if has("format") => 1,
            () => 0,
        }
    }

    fn contradiction(&mut self, members: &[Member<'_>], telling: &[usize], kinds: &[Kinds]) {
        let [earlier @ .., last] = telling else {
            return;
        };
        let other = earlier
            .iter()
            .find(|index| kinds[**index] & kinds[*last] == Kinds::NONE)
            .unwrap_or(last);
        let at = &members[*last].at;
        let message = format!(
            "this is {} here, and {} in another schema that describes it",
            kinds[*last], kinds[*other]
        );
        let diagnostic = self.document.diagnostic(Severity::Warning, at, message);
        self.diagnostics.push(Diagnostic {
            code: Code::Composition,
            hint: Some("give it the same type in both; the later one is used".to_owned()),
            ..diagnostic
        });
    }
}

/// Members of which none includes another.
#[derive(Default)]
struct Telling {
    indexes: BTreeSet<usize>,
    /// The members by the schemas that they stand for.
    places: HashMap<*const Node, usize>,
    /// What each of them is put together from.
    included: HashMap<usize, HashSet<*const Node>>,
    /// How many of them include a schema.
    covered: HashMap<*const Node, usize>,
}

impl Telling {
    /// Adds a member, unless one includes it, and takes away those that it includes.
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
        self.places.insert(node, index);
        self.included.insert(index, included);
    }

    fn remove(&mut self, node: *const Node) {
        let Some(index) = self.places.remove(&node) else {
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

/// The last member that says what the value is, and what follows it.
fn latest<'m, 's>(members: &'m [Member<'s>]) -> &'m [Member<'s>] {
    let last = members
        .iter()
        .rposition(|member| !says_nothing(member.schema));
    &members[last.unwrap_or(0)..]
}

/// What a schema, or a member of it that only describes, says beside the form of the value.
fn with_data(lowered: Lowered, schema: &Schema) -> Lowered {
    let mut all = lowered;
    if let SchemaKind::AllOf { all_of } = &schema.schema_kind {
        for member in all_of {
            if let ReferenceOr::Item(member) = member {
                all = all.with(member);
            }
        }
    }
    all.with(schema)
}

/// Which member of an `allOf` says all that the schema says of the form of a value.
fn wrapped(schema: &Node) -> Option<usize> {
    let says = |schema: &Node, but: &str| {
        let keywords = schema.as_mapping().into_iter().flat_map(|all| all.keys());
        keywords
            .into_iter()
            .any(|keyword| keyword != but && !is_annotation(keyword))
    };
    if says(schema, "allOf") {
        return None;
    }
    let members = schema.child("allOf")?.items().iter().enumerate();
    let mut telling = members.filter(|(_, member)| says(member, ""));
    let (index, _) = telling.next()?;
    telling.next().is_none().then_some(index)
}

fn member_requires(member: SchemaRef<'_>) -> bool {
    matches!(member, SchemaRef::Inline(schema) if requires(schema))
}

/// Whether a schema makes properties required, whatever else it says.
fn requires(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Any(any) => !any.required.is_empty(),
        SchemaKind::Type(openapiv3::Type::Object(object)) => !object.required.is_empty(),
        _ => false,
    }
}
