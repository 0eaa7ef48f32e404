//! What is to be true of the report of one edit.

use std::collections::BTreeMap;

use codegen::render::Files;
use codegen::review::{Change, Changes, Rule, Rust};

use crate::edit::Edit;
use crate::items::{self, Difference, plain};

/// What is wrong with a report; nothing, if all is right.
pub fn faults(edit: &Edit, changes: &Changes, old: &Files, new: &Files) -> Vec<String> {
    let mut faults = Vec::new();
    match changes.roots.as_slice() {
        [root] => root_faults(edit, root, &mut faults),
        roots => {
            let told = roots.iter().map(told).collect::<Vec<_>>().join("\n  ");
            faults.push(format!("{} roots in place of one:\n  {told}", roots.len()));
        }
    }
    faults.extend(item_faults(changes, old, new));
    faults
}

fn told(change: &Change) -> String {
    let verdicts = format!("{:?} {:?}/{:?}", change.direction, change.wire, change.rust);
    format!("{} [{verdicts}] {}", change.rule.id(), change.sentence())
}

fn root_faults(edit: &Edit, root: &Change, faults: &mut Vec<String>) {
    let expected = &edit.expected;
    let mut complain = |what: &str, expected: String| {
        faults.push(format!("{what} is to be {expected}: {}", told(root)));
    };
    if root.rule != expected.rule {
        complain("the rule", expected.rule.id().to_owned());
    }
    let subject = root.subject.to_string();
    if !expected.subjects.contains(&subject) {
        complain(
            "the subject",
            format!("one of {:?}, not `{subject}`", expected.subjects),
        );
    }
    if root.direction != expected.direction {
        complain("the direction", format!("{:?}", expected.direction));
    }
    if root.wire != expected.wire {
        complain("the verdict on the wire", format!("{:?}", expected.wire));
    }
    // A place that several parts share is told of once, with the others below.
    let same = |change: &&Change| change.rule == root.rule && change.place == root.place;
    let below = root
        .consequences
        .iter()
        .filter(same)
        .map(|change| change.rust);
    let rust = below.fold(root.rust, Rust::min);
    if let Some(expected) = expected.rust.filter(|expected| *expected != rust) {
        complain("the verdict on Rust", format!("{expected:?}"));
    }
    for change in &root.consequences {
        if !change.consequences.is_empty() {
            let what = told(change);
            faults.push(format!("a consequence has consequences of its own: {what}"));
        }
    }
}

/// Every item that differs is reported once, as it differs, with a cause, and no other is.
pub fn item_faults(changes: &Changes, old: &Files, new: &Files) -> Vec<String> {
    let mut faults = Vec::new();
    let is_unexplained = |change: &&Change| change.rule == Rule::Unexplained;
    faults.extend(changes.all().filter(is_unexplained).map(told));
    let differences = items::differences(old, new);
    let mut reported: BTreeMap<String, Vec<Difference>> = BTreeMap::new();
    for item in changes.all().flat_map(|change| &change.items) {
        let signature = |side: &Option<String>| side.as_deref().map(plain);
        let difference = Difference {
            path: item.path.clone(),
            old: signature(&item.old),
            new: signature(&item.new),
        };
        reported
            .entry(item.path.clone())
            .or_default()
            .push(difference);
    }
    for difference in differences {
        match reported.remove(&difference.path).as_deref() {
            None => faults.push(format!(
                "the code differs, the report does not: {difference:?}"
            )),
            Some([one]) if *one == difference => {}
            Some([one]) => faults.push(format!("reported as {one:?}, but it is {difference:?}")),
            Some(many) => faults.push(format!("reported {} times: {difference:?}", many.len())),
        }
    }
    for difference in reported.into_values().flatten() {
        faults.push(format!(
            "the report differs, the code does not: {difference:?}"
        ));
    }
    faults
}
