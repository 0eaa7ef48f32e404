//! Every folder of `tests/changes` is two versions of a description beside what changed between them.
//!
//! A folder is named after the rule that it shows, or after a situation. After a change on purpose,
//! `UPDATE_EXPECTED=1 cargo test -p codegen --test it changes` writes the expected files anew; their
//! diff is then part of the review.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::document::Document;
use codegen::model::Api;
use codegen::review::{self, Bump, Change, Changes, Rule, Rust, Version, Wire};
use codegen::source::Source;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/changes")
}

/// A description with its model.
struct Description {
    api: Api,
    document: Document,
}

impl Description {
    fn version(&self) -> Version<'_> {
        Version {
            api: &self.api,
            document: &self.document,
        }
    }
}

fn load(path: &Path) -> Description {
    let text = fs::read_to_string(path).expect("the description can be read");
    let name = path.display().to_string();
    let loaded = codegen::load(Source::new(name.as_str(), text));
    let diagnostics = loaded.diagnostics.render(&loaded.source, false);
    match (loaded.api, loaded.document) {
        (Some(api), Some(document)) => Description { api, document },
        _ => panic!("{name} cannot be read:\n{diagnostics}"),
    }
}

fn changes(case: &str) -> Changes {
    let case = folder().join(case);
    let (old, new) = (load(&case.join("old.yaml")), load(&case.join("new.yaml")));
    review::compare(old.version(), new.version())
}

/// The names of all folders.
fn cases() -> Vec<String> {
    let entries = fs::read_dir(folder()).expect("the folder of cases can be read");
    let names = entries.map(|entry| entry.expect("an entry can be read").file_name());
    let mut names: Vec<String> = names
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// The rules that a case can show. Nothing that is known stays unexplained.
fn rules() -> impl Iterator<Item = &'static Rule> {
    Rule::ALL.iter().filter(|rule| **rule != Rule::Unexplained)
}

/// Lists the sentences with their verdicts, consequences indented.
fn list_sentences(changes: &[Change], indent: usize, lines: &mut Vec<String>) {
    for change in changes {
        let verdicts = format!("{:?}/{:?}", change.wire, change.rust).to_lowercase();
        let (space, rule) = (" ".repeat(indent), change.rule.id());
        lines.push(format!("{space}{verdicts} {rule}: {}", change.sentence()));
        list_sentences(&change.consequences, indent + 2, lines);
    }
}

#[test]
fn changes_are_as_expected() {
    let mut failures = Vec::new();
    for case in cases() {
        let changes = changes(&case);
        let mut sentences = Vec::new();
        list_sentences(&changes.roots, 0, &mut sentences);
        let json = serde_json::json!({"told": sentences, "changes": changes.roots});
        let mut text = serde_json::to_string_pretty(&json).expect("changes are JSON");
        text.push('\n');
        let path = folder().join(&case).join("expected.json");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&path, &text).expect("the expected file can be written");
        } else if fs::read_to_string(&path).unwrap_or_default() != text {
            failures.push(format!("{case} is reported as {text}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_rule_is_seen_in_its_case() {
    let ids: BTreeSet<&str> = rules().map(|rule| rule.id()).collect();
    assert_eq!(ids.len(), rules().count());
    let is_seen = |rule: &Rule| {
        folder().join(rule.id()).exists()
            && changes(rule.id()).all().any(|change| change.rule == *rule)
    };
    let unseen: Vec<&str> = rules()
        .filter(|rule| !is_seen(rule))
        .map(|rule| rule.id())
        .collect();
    assert!(unseen.is_empty(), "no case shows {unseen:?}");
}

#[test]
fn a_case_compared_with_itself_reports_nothing() {
    for case in cases() {
        for side in ["old.yaml", "new.yaml"] {
            let one = load(&folder().join(&case).join(side));
            let changes = review::compare(one.version(), one.version());
            assert_eq!(changes, Changes::default(), "{case}");
        }
    }
}

#[test]
fn every_item_that_differs_is_explained_once() {
    for case in cases() {
        let changes = changes(&case);
        let mut paths: Vec<&str> = changes
            .all()
            .flat_map(|change| &change.items)
            .map(|item| item.path.as_str())
            .collect();
        paths.sort_unstable();
        let count = paths.len();
        paths.dedup();
        assert_eq!(paths.len(), count, "{case}");
        let mut all = changes.all();
        assert!(all.all(|change| change.rule != Rule::Unexplained), "{case}");
    }
}

#[test]
fn verdicts_decide_about_the_version() {
    let added = changes("enum-value-added");
    assert_eq!(added.bump(0), Bump::Patch);
    assert_eq!(added.bump(1), Bump::Minor);
    let removed = changes("operation-removed");
    assert_eq!(removed.bump(0), Bump::Minor);
    assert_eq!(removed.bump(2), Bump::Major);
    assert_eq!(changes("max-length-raised").bump(1), Bump::Patch);
    assert_eq!(Changes::default().bump(1), Bump::None);
}

/// The four examples that the two verdicts are explained by.
#[test]
fn verdicts_mean_what_they_say() {
    let verdicts = |rule: &str| {
        let changes = changes(rule);
        let root = &changes.roots[0];
        assert_eq!(root.rule.id(), rule);
        (root.wire, root.rust)
    };
    assert_eq!(
        verdicts("enum-value-added"),
        (Wire::Risky, Rust::Compatible)
    );
    assert_eq!(
        verdicts("field-required"),
        (Wire::Compatible, Rust::Breaking)
    );
    assert_eq!(
        verdicts("operation-renamed"),
        (Wire::Compatible, Rust::Breaking)
    );
    assert_eq!(
        verdicts("parameter-optional"),
        (Wire::Compatible, Rust::Breaking)
    );
}

#[test]
fn fingerprints_know_the_change_and_nothing_else() {
    let changes = changes("field-type-changed");
    assert_eq!(
        changes.roots[0].fingerprint(),
        "field-type-changed Pet.age: int64 -> string"
    );
}
