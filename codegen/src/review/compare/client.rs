//! The clients, the groups of their operations, and the handles that they make.

use super::{At, Comparison};
use crate::model::{Handle, Owner};
use crate::pointer::Pointer;
use crate::review::change::Side;
use crate::review::rule::Rule;
use crate::review::verdict::Direction;

/// A part or a handle: a name for what is at a path.
struct Named<'a> {
    name: &'a str,
    path: &'a str,
}

/// The rules for parts or for handles.
struct NamedRules {
    owner: fn(String) -> Owner,
    pointer: Pointer,
    added: Rule,
    removed: Rule,
    renamed: Rule,
    moved: Rule,
}

impl Comparison<'_> {
    pub(super) fn client(&mut self) {
        let (old, new) = (self.old, self.new);
        let pointer = Pointer::root().child("info").child("x-client");
        if old.client.name != new.client.name {
            let at = At::new(Some(Owner::Client), Some(Owner::Client), Direction::Both);
            let names = [old, new].map(|api| Some(api.client.name.clone()));
            let [before, after] = names;
            let found = at.difference(Rule::ClientRenamed, (Side::New, &pointer));
            self.push(found.values(before, after));
        }
        self.tags();
        let parts = [old, new].map(|api| {
            let named = api.parts.iter().map(|part| (&part.wire_name, &part.path));
            named.map(|(name, path)| Named { name, path }).collect()
        });
        self.named(
            parts,
            &NamedRules {
                owner: Owner::Part,
                pointer: pointer.child("parts"),
                added: Rule::PartAdded,
                removed: Rule::PartRemoved,
                renamed: Rule::PartRenamed,
                moved: Rule::PartPathChanged,
            },
        );
        let handles = [old, new].map(|api| {
            let named = api
                .handles
                .iter()
                .map(|known| (&known.wire_name, &known.path));
            named.map(|(name, path)| Named { name, path }).collect()
        });
        self.named(
            handles,
            &NamedRules {
                owner: Owner::Handle,
                pointer: Pointer::root().child("x-handles"),
                added: Rule::HandleAdded,
                removed: Rule::HandleRemoved,
                renamed: Rule::HandleRenamed,
                moved: Rule::HandlePathChanged,
            },
        );
        self.handle_contents();
    }

    /// Handles with another text form, or other operations that take it.
    fn handle_contents(&mut self) {
        let (old, new) = (self.old, self.new);
        for before in &old.handles {
            let same = |after: &&Handle| after.wire_name == before.wire_name;
            let Some(after) = new.handles.iter().find(same) else {
                continue;
            };
            // An operation that was added or removed as a whole is reported once.
            let is_in_both = |id: &str| {
                [old, new]
                    .iter()
                    .all(|api| api.operations.iter().any(|operation| operation.id == id))
            };
            let contents = [before, after].map(|handle| describe_contents(handle, is_in_both));
            if contents[0] == contents[1] {
                continue;
            }
            let owner = || Some(Owner::Handle(after.wire_name.clone()));
            let at = At::new(owner(), owner(), Direction::Request);
            let pointer = Pointer::root().child("x-handles");
            let found = at.difference(Rule::HandleContentsChanged, (Side::New, &pointer));
            let [before, after] = contents.map(Some);
            self.push(found.values(before, after));
        }
    }

    /// Reports tags that were only renamed. Operations that moved between tags report themselves.
    fn tags(&mut self) {
        let renamed: Vec<(String, String)> = self.renames.tags().cloned().collect();
        for (old, new) in renamed {
            let owner = |name: &String| Some(Owner::Tag(name.clone()));
            let at = At::new(owner(&old), owner(&new), Direction::Both);
            let found = at.difference(
                Rule::TagRenamed,
                (Side::New, &Pointer::root().child("tags")),
            );
            self.push(found.values(Some(old), Some(new)));
        }
    }

    fn named(&mut self, [old, new]: [Vec<Named<'_>>; 2], kind: &NamedRules) {
        let is_in = |list: &[Named<'_>], one: &Named<'_>| list.iter().any(|b| b.name == one.name);
        let mut added: Vec<&Named<'_>> = new.iter().filter(|one| !is_in(&old, one)).collect();
        for before in old.iter().filter(|one| !is_in(&new, one)) {
            let same = added.iter().position(|after| after.path == before.path);
            let after = same.map(|index| added.remove(index));
            self.one(Some(before), after, kind);
        }
        for after in added {
            self.one(None, Some(after), kind);
        }
        for before in &old {
            let after = new.iter().find(|after| after.name == before.name);
            if after.is_some_and(|after| after.path != before.path) {
                self.one(Some(before), after, kind);
            }
        }
    }

    fn one(&mut self, old: Option<&Named<'_>>, new: Option<&Named<'_>>, kind: &NamedRules) {
        let owner = |one: &Named<'_>| (kind.owner)(one.name.to_owned());
        let at = At::new(old.map(owner), new.map(owner), Direction::Request);
        let name = |one: &Named<'_>| one.name.to_owned();
        let path = |one: &Named<'_>| one.path.to_owned();
        let (rule, before, after) = match (old, new) {
            (Some(before), Some(after)) if before.path == after.path => {
                (kind.renamed, Some(name(before)), Some(name(after)))
            }
            (Some(_), Some(_)) => (kind.moved, old.map(path), new.map(path)),
            (Some(_), None) => (kind.removed, old.map(path), None),
            (None, _) => (kind.added, None, new.map(path)),
        };
        let side = if new.is_some() { Side::New } else { Side::Old };
        let found = at.difference(rule, (side, &kind.pointer));
        self.push(found.values(before, after));
    }
}

/// The text form of a handle and the operations that take it, in one line.
fn describe_contents(handle: &Handle, is_included: impl Fn(&str) -> bool) -> String {
    let Some(form) = &handle.text else {
        return "without a text form".to_owned();
    };
    let operations = handle.operations.iter();
    let operations = operations.filter(|bound| is_included(&bound.operation));
    let operations: Vec<String> = operations
        .map(|bound| format!("{}.{}", bound.operation, bound.field))
        .collect();
    match operations.as_slice() {
        [] => format!("{} = {}", form.wire_name, form.template),
        all => format!(
            "{} = {} in {}",
            form.wire_name,
            form.template,
            all.join(", ")
        ),
    }
}
