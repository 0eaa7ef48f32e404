//! Security: the credentials that callers send, and the operations that ask for them.

use std::collections::{BTreeMap, BTreeSet};

use super::{At, Comparison};
use crate::document::{Document, Node};
use crate::model::Operation;
use crate::pointer::Pointer;
use crate::review::change::Side;
use crate::review::rule::Rule;
use crate::review::verdict::Direction;

/// Credentials that are needed together: names of schemes, and of the scopes of each.
type Together = BTreeSet<(String, Option<String>)>;

impl Comparison<'_> {
    /// Compares the kinds of credentials, and what most operations ask for.
    pub(super) fn security(&mut self) {
        let place = Pointer::root().child("components").child("securitySchemes");
        let (before, after) = (
            schemes(self.documents.0, &place),
            schemes(self.documents.1, &place),
        );
        for (name, old) in &before {
            let at = At::named(*name, Direction::Request);
            let pointer = place.child(name);
            match after.get(name) {
                None => {
                    let found = at.difference(Rule::SecuritySchemeRemoved, (Side::Old, &pointer));
                    self.push(found.values(Some(describe_scheme(old)), None));
                }
                Some(new) if !is_same_scheme(old, new) => {
                    let found = at.difference(Rule::SecuritySchemeChanged, (Side::New, &pointer));
                    let texts = (describe_scheme(old), describe_scheme(new));
                    self.push(found.values(Some(texts.0), Some(texts.1)));
                }
                Some(_) => {}
            }
        }
        for (name, new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            let at = At::named(*name, Direction::Request);
            let found = at.difference(Rule::SecuritySchemeAdded, (Side::New, &place.child(name)));
            self.push(found.values(None, Some(describe_scheme(new))));
        }
        let security = Pointer::root().child("security");
        let roots = (
            self.documents.0.get(&security),
            self.documents.1.get(&security),
        );
        let at = At::named("security", Direction::Request);
        self.requirement(&at, roots, &security);
    }

    /// Compares the credentials that an operation asks for, unless it asks for the usual ones.
    pub(super) fn requirements(&mut self, at: &At, old: &Operation, new: &Operation) {
        let has_own = |document: &Document, operation: &Operation| {
            let pointer = operation.pointer.child("security");
            document.get(&pointer).is_some()
        };
        if !has_own(self.documents.0, old) && !has_own(self.documents.1, new) {
            return;
        }
        let (old_document, new_document) = self.documents;
        let usual = Pointer::root().child("security");
        let before = old_document.get(&old.pointer.child("security"));
        let after = new_document.get(&new.pointer.child("security"));
        let pair = (
            before.or_else(|| old_document.get(&usual)),
            after.or_else(|| new_document.get(&usual)),
        );
        self.requirement(at, pair, &new.pointer);
    }

    fn requirement(
        &mut self,
        at: &At,
        (old, new): (Option<&Node>, Option<&Node>),
        place: &Pointer,
    ) {
        let (before, after) = (alternatives(old), alternatives(new));
        // Callers who had the credentials of one alternative need no more for one of the others.
        let is_met =
            |have: &Together, all: &[Together]| all.iter().any(|needed| needed.is_subset(have));
        let rule = if !before.iter().all(|have| is_met(have, &after)) {
            Rule::SecurityTightened
        } else if !after.iter().all(|have| is_met(have, &before)) {
            Rule::SecurityLoosened
        } else {
            return;
        };
        let texts = (describe(&before), describe(&after));
        let found = at.difference(rule, (Side::New, place));
        self.push(found.values(Some(texts.0), Some(texts.1)));
    }
}

fn schemes<'d>(document: &'d Document, place: &Pointer) -> BTreeMap<&'d str, &'d Node> {
    let schemes = document.get(place).and_then(Node::as_mapping);
    let schemes = schemes.into_iter().flatten().filter_map(|(name, entry)| {
        let (_, node) = document.resolve(place.child(name), &entry.value).ok()?;
        Some((name.as_str(), node))
    });
    schemes.collect()
}

/// The keys of a scheme that say how credentials are sent, and where they come from.
const KEYS: [&str; 6] = ["type", "in", "name", "scheme", "flows", "openIdConnectUrl"];

fn is_same_scheme(old: &Node, new: &Node) -> bool {
    KEYS.iter()
        .all(|key| match (old.child(key), new.child(key)) {
            (None, None) => true,
            (Some(old), Some(new)) => old.has_value_of(new),
            (None, Some(_)) | (Some(_), None) => false,
        })
}

fn describe_scheme(node: &Node) -> String {
    let text = |key: &str| node.child(key).and_then(Node::as_str);
    match (text("type").unwrap_or_default(), text("in"), text("name")) {
        ("apiKey", Some(place), Some(name)) => format!("the key `{name}` in the {place}"),
        ("http", _, _) => format!("HTTP {}", text("scheme").unwrap_or_default()),
        (kind, _, _) => kind.to_owned(),
    }
}

/// The alternatives of a requirement. Without one, nothing is needed.
fn alternatives(node: Option<&Node>) -> Vec<Together> {
    let items = node.map(Node::items).unwrap_or_default();
    let together = |item: &Node| -> Together {
        let schemes = item.as_mapping().into_iter().flatten();
        let needed = schemes.flat_map(|(name, entry)| {
            let scopes = entry.value.items().iter().filter_map(Node::as_str);
            let scopes = scopes.map(|scope| Some(scope.to_owned()));
            std::iter::once(None)
                .chain(scopes)
                .map(|scope| (name.clone(), scope))
        });
        needed.collect()
    };
    match items {
        [] => vec![Together::new()],
        items => items.iter().map(together).collect(),
    }
}

fn describe(alternatives: &[Together]) -> String {
    let together = |needed: &Together| -> String {
        let names = needed.iter().map(|(name, scope)| match scope {
            None => name.clone(),
            Some(scope) => format!("the scope {scope} of {name}"),
        });
        match needed.is_empty() {
            true => "no credentials".to_owned(),
            false => names.collect::<Vec<_>>().join(" and "),
        }
    };
    alternatives
        .iter()
        .map(together)
        .collect::<Vec<_>>()
        .join(" or ")
}
