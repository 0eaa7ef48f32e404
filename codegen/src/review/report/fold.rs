//! Repetition: changes that are alike are shown once, with the names of the others.

use super::{Entry, Length};
use crate::review::rule::Rule;
use crate::sanitize;

/// The fewest changes that are folded.
const FEWEST: usize = 3;
/// The most names of folded changes that are listed.
const MOST_NAMES: usize = 3;

/// A change, and those that are like it.
pub(super) struct Fold<'r> {
    pub first: &'r Entry,
    pub others: Vec<&'r Entry>,
}

/// The respects in which changes are alike. Two that differ in the value before or now are alike if the
/// same part of it changed, such as a slash at the end.
#[derive(PartialEq)]
struct Likeness {
    rule: Rule,
    verdicts: (u8, u8),
    edit: Option<(String, String)>,
    owner: Option<String>,
}

/// Folds the changes of a grade: those with the same edit.
pub(super) fn changes<'r>(entries: &[&'r Entry], length: Length) -> Vec<Fold<'r>> {
    fold(entries, length, |entry| {
        let edit = edit(entry.old.as_deref()?, entry.new.as_deref()?);
        Some(likeness(entry, Some(edit), None))
    })
}

/// Folds the consequences of a change: those of the same element.
pub(super) fn consequences(entries: &[Entry], length: Length) -> Vec<Fold<'_>> {
    let entries: Vec<&Entry> = entries.iter().collect();
    fold(&entries, length, |entry| {
        let owner = entry.subject.owner.clone();
        Some(likeness(entry, None, Some(owner)))
    })
}

fn likeness(entry: &Entry, edit: Option<(String, String)>, owner: Option<String>) -> Likeness {
    Likeness {
        rule: entry.rule,
        verdicts: (entry.wire as u8, entry.rust as u8),
        edit,
        owner,
    }
}

fn fold<'r>(
    entries: &[&'r Entry],
    length: Length,
    likeness: impl Fn(&Entry) -> Option<Likeness>,
) -> Vec<Fold<'r>> {
    let mut folds: Vec<(Option<Likeness>, Fold<'r>)> = Vec::new();
    for entry in entries {
        // An approval has a reason of its own.
        let key = likeness(entry).filter(|_| length == Length::Short && entry.approval.is_none());
        let alike = folds
            .iter_mut()
            .find(|(known, _)| key.is_some() && *known == key);
        match alike {
            Some((_, fold)) => fold.others.push(entry),
            None => {
                let (first, others) = (*entry, Vec::new());
                folds.push((key, Fold { first, others }));
            }
        }
    }
    let folds = folds.into_iter().map(|(_, fold)| fold);
    folds.flat_map(Fold::unless_few).collect()
}

impl<'r> Fold<'r> {
    /// Two changes are easier to read as they are.
    fn unless_few(self) -> Vec<Self> {
        if self.others.len() + 1 >= FEWEST {
            return vec![self];
        }
        let entries = std::iter::once(self.first).chain(self.others);
        let alone = |first| Self {
            first,
            others: Vec::new(),
        };
        entries.map(alone).collect()
    }

    /// The names of the others, with a count of those that are not listed.
    pub(super) fn names(&self) -> Option<String> {
        let count = self.others.len();
        let names = self.others.iter().take(MOST_NAMES);
        let names: Vec<String> = names
            .map(|entry| sanitize::line(&entry.subject.to_string()))
            .collect();
        let names = names.join(", ");
        match count {
            0 => None,
            _ if count > MOST_NAMES => Some(format!("and {count} others alike: {names}, …")),
            1 => Some(format!("and one alike: {names}")),
            _ => Some(format!("and {count} others alike: {names}")),
        }
    }
}

/// The parts in which two texts differ, without what they begin and end with alike.
fn edit(old: &str, new: &str) -> (String, String) {
    let start = old
        .char_indices()
        .zip(new.chars())
        .find(|((_, a), b)| a != b)
        .map_or(old.len().min(new.len()), |((index, _), _)| index);
    let (old, new) = (&old[start..], &new[start..]);
    let end = old
        .chars()
        .rev()
        .zip(new.chars().rev())
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum::<usize>();
    (
        old[..old.len() - end].to_owned(),
        new[..new.len() - end].to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::edit;

    #[test]
    fn an_edit_is_the_part_that_differs() {
        for (old, new, expected) in [
            ("/a/", "/a", ("/", "")),
            ("/b", "/b/", ("", "/")),
            ("/v1/a", "/v2/a", ("1", "2")),
            ("ä", "ö", ("ä", "ö")),
            ("aa", "a", ("a", "")),
            ("", "x", ("", "x")),
        ] {
            let found = edit(old, new);
            assert_eq!(
                (found.0.as_str(), found.1.as_str()),
                expected,
                "{old} {new}"
            );
        }
    }
}
