//! The client, the groups of its operations, and the handles that it makes.

use super::{At, Comparison};
use crate::diff::change::{Direction, Side};
use crate::diff::rule::Rule;
use crate::diff::surface::Owner;
use crate::model::Handle;
use crate::pointer::Pointer;

impl Comparison<'_> {
    pub(super) fn client(&mut self) {
        let (old, new) = (self.old, self.new);
        if old.client != new.client {
            let at = At {
                owners: (Some(Owner::Client), Some(Owner::Client)),
                direction: Direction::Both,
            };
            let pointer = Pointer::root().child("info").child("x-client");
            let names = (Some(old.client.clone()), Some(new.client.clone()));
            let found = at.found(Rule::ClientRenamed, (Side::New, &pointer));
            self.push(found.values(names.0, names.1));
        }
        self.tags();
        self.handles();
    }

    /// Groups that were only renamed. Which operations came into a group or went is told of these.
    fn tags(&mut self) {
        let renamed: Vec<(String, String)> = self.renames.tags().cloned().collect();
        for (old, new) in renamed {
            let owner = |name: &String| Some(Owner::Tag(name.clone()));
            let at = At {
                owners: (owner(&old), owner(&new)),
                direction: Direction::Both,
            };
            let found = at.found(
                Rule::TagRenamed,
                (Side::New, &Pointer::root().child("tags")),
            );
            self.push(found.values(Some(old), Some(new)));
        }
    }

    fn handles(&mut self) {
        let (old, new) = (&self.old.handles, &self.new.handles);
        let same = |a: &Handle, b: &Handle| a.wire_name == b.wire_name;
        let is_gone = |handle: &&Handle| !new.iter().any(|known| same(known, handle));
        let is_new = |handle: &&Handle| !old.iter().any(|known| same(known, handle));
        let mut added: Vec<&Handle> = new.iter().filter(is_new).collect();
        for before in old.iter().filter(is_gone) {
            match added.iter().position(|after| after.path == before.path) {
                Some(index) => self.handle(Some(before), Some(added.remove(index))),
                None => self.handle(Some(before), None),
            }
        }
        for after in added {
            self.handle(None, Some(after));
        }
        for before in old {
            if let Some(after) = new.iter().find(|after| same(before, after))
                && before.path != after.path
            {
                self.handle(Some(before), Some(after));
            }
        }
    }

    fn handle(&mut self, old: Option<&Handle>, new: Option<&Handle>) {
        let owner = |handle: &Handle| Owner::Handle(handle.wire_name.clone());
        let at = At {
            owners: (old.map(owner), new.map(owner)),
            direction: Direction::Request,
        };
        let name = |handle: &Handle| handle.wire_name.clone();
        let path = |handle: &Handle| handle.path.clone();
        let (rule, values) = match (old, new) {
            (Some(before), Some(after)) if before.path == after.path => {
                (Rule::HandleRenamed, (Some(name(before)), Some(name(after))))
            }
            (Some(_), Some(_)) => (Rule::HandlePathChanged, (old.map(path), new.map(path))),
            (Some(_), None) => (Rule::HandleRemoved, (old.map(path), None)),
            (None, _) => (Rule::HandleAdded, (None, new.map(path))),
        };
        let side = if new.is_some() { Side::New } else { Side::Old };
        let found = at.found(rule, (side, &Pointer::root().child("x-handles")));
        self.push(found.values(values.0, values.1));
    }
}
