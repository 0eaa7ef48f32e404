//! Groups of items that are reported as one change.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Owner;
use crate::review::surface::ItemChange;

/// Items that are reported together: all of an added or removed element, all of a member, or one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Group {
    pub owner: Owner,
    pub member: Option<String>,
    /// The path of an item that is reported alone.
    pub path: Option<String>,
}

/// Assigns items to groups.
pub(super) struct Grouping {
    /// The elements that were added or removed as a whole. Their items are reported once, with the
    /// element.
    whole: BTreeSet<Owner>,
}

impl Grouping {
    pub(super) fn new(items: &[ItemChange]) -> Self {
        let whole = items.iter().filter(|change| {
            let declaration = &change.item().declaration;
            let is_whole = declaration.is_type() || declaration.is_module();
            is_whole && !matches!(change, ItemChange::Changed { .. })
        });
        Self {
            whole: whole.map(|change| change.item().owner.clone()).collect(),
        }
    }

    pub(super) fn group(&self, change: &ItemChange) -> Group {
        let item = change.item();
        let is_whole = self.whole.contains(&item.owner);
        Group {
            owner: item.owner.clone(),
            member: item.member.clone().filter(|_| !is_whole),
            path: (!is_whole && item.member.is_none()).then(|| item.path.clone()),
        }
    }

    pub(super) fn all(&self, items: Vec<ItemChange>) -> BTreeMap<Group, Vec<ItemChange>> {
        let mut groups: BTreeMap<Group, Vec<ItemChange>> = BTreeMap::new();
        for item in items {
            groups.entry(self.group(&item)).or_default().push(item);
        }
        groups
    }
}
