//! The descriptions that are edited: that of the repository, groups of it, and a small one that has
//! every construct.

use std::collections::BTreeSet;
use std::path::Path;

use codegen::pointer::Pointer;
use codegen::render::Files;

use crate::base::Base;
use crate::slice::slice;
use crate::tree::{Map, Tree};

/// A description with the code that is generated of it.
#[derive(Clone, Debug)]
pub struct Description {
    /// What to call it.
    pub name: String,
    /// What it says.
    pub base: Base,
    /// The code.
    pub files: Files,
}

/// Groups of operations of the description, with what they reach. Together they have much of it.
const GROUPS: [(&[&str], &[&str]); 12] = [
    (&["polls", "commands"], &[]),
    (&["channel types"], &["Policy", "Role"]),
    (&["reminders", "drafts", "mutes"], &[]),
    (&["campaigns"], &[]),
    (&["segments", "uploads"], &[]),
    (&["members", "unread"], &[]),
    (&["retention", "usage", "tasks"], &["UserBannedEvent"]),
    (&["bans and flags", "events"], &[]),
    (&["app settings", "rate limits", "checks"], &[]),
    (
        &["devices", "push notifications", "roles and permissions"],
        &[],
    ),
    (&["imports", "external storage", "link previews"], &[]),
    (&["block lists", "user groups", "live locations"], &[]),
];

impl Description {
    fn new(name: impl Into<String>, document: Tree) -> Self {
        let name = name.into();
        let base = Base::new(document).unwrap_or_else(|error| panic!("{name}: {error}"));
        let files = codegen::generate(&base.api);
        Self { name, base, files }
    }
}

fn read(path: &str) -> Tree {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = std::fs::read_to_string(&path);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let parsed = Tree::parse(&path.display().to_string(), &text);
    let mut document = parsed.unwrap_or_else(|error| panic!("{error}"));
    // Programs use everything, whatever a build could leave out.
    let client = Pointer::root().child("info").child("x-client");
    if let Some(client) = document.at_mut(&client) {
        client.take("features");
    }
    document
}

/// The whole description of the repository.
pub fn whole() -> Description {
    Description::new("the whole description", read("../../spec/chat.yaml"))
}

/// The small description that has every construct.
pub fn fixture() -> Description {
    Description::new("the small description", read("fixture.yaml"))
}

/// Groups of the description of the repository, and the small one.
pub fn parts() -> Vec<Description> {
    let whole = read("../../spec/chat.yaml");
    let groups = GROUPS.iter().map(|(tags, schemas)| {
        let is_picked = |operation: &Tree| {
            let tag = operation.get("tags").and_then(|tags| tags.items().first());
            tag.and_then(Tree::text)
                .is_some_and(|tag| tags.contains(&tag))
        };
        let name = format!("the groups {}", tags.join(", "));
        Description::new(name, slice(&whole, &is_picked, schemas))
    });
    groups.chain([fixture()]).collect()
}

/// The same document with other descriptions, and with everything in another order whose order means
/// nothing.
pub fn told_in_another_way(base: &Base, random: &mut fastrand::Rng) -> Tree {
    let mut document = base.document.clone();
    // Properties that must be given are arguments, in the order of the document.
    let mut required = BTreeSet::new();
    document.visit(&mut |value| {
        let names = value.get("required").map(Tree::items).unwrap_or_default();
        required.extend(names.iter().filter_map(Tree::text).map(str::to_owned));
    });
    document.visit_mut(&mut |value| {
        let is_described = value.get("description").and_then(Tree::text).is_some();
        if is_described && random.bool() {
            value.set("description", "Told in other words.");
        }
        for (key, child) in value.map_mut().into_iter().flatten() {
            match (key.as_str(), child) {
                ("required" | "enum" | "tags", Tree::List(items)) => random.shuffle(items),
                ("properties", Tree::Map(map)) => {
                    shuffle(map, &|name| !required.contains(name), random);
                }
                (_, Tree::Map(map)) => shuffle(map, &|_| true, random),
                _ => {}
            }
        }
    });
    document
}

/// Shuffles the entries that are free; the others stay in their order.
fn shuffle(map: &mut Map, is_free: &dyn Fn(&String) -> bool, random: &mut fastrand::Rng) {
    let mut order: Vec<String> = map.keys().cloned().collect();
    let mut free: Vec<String> = order.iter().filter(|key| is_free(key)).cloned().collect();
    random.shuffle(&mut free);
    for key in order.iter_mut().filter(|key| is_free(key)) {
        *key = free.pop().unwrap_or_default();
    }
    map.sort_by_key(|key, _| order.iter().position(|known| known == key));
}
