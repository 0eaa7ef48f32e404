//! Every folder of `tests/changes` is two versions of a description beside what changed between them.
//!
//! A folder is named after the rule that it shows. After a change on purpose,
//! `UPDATE_EXPECTED=1 cargo test -p codegen --test it changes` writes the expected files anew; their
//! diff is then part of the review.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::model::Api;
use codegen::review::{self, Bump, Change, Changes, Rule, Rust, Wire};
use codegen::source::Source;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/changes")
}

fn load(path: &Path) -> Api {
    let text = fs::read_to_string(path).expect("the description can be read");
    api(&path.display().to_string(), text)
}

fn api(name: &str, text: String) -> Api {
    let loaded = codegen::load(Source::new(name, text));
    let diagnostics = loaded.diagnostics.render(&loaded.source, false);
    loaded
        .api
        .unwrap_or_else(|| panic!("{name} cannot be read:\n{diagnostics}"))
}

fn changes(rule: &str) -> Changes {
    let case = folder().join(rule);
    review::compare(&load(&case.join("old.yaml")), &load(&case.join("new.yaml")))
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
    for rule in Rule::ALL {
        let case = folder().join(rule.id());
        if !case.exists() {
            failures.push(format!("{} has no case", rule.id()));
            continue;
        }
        let changes = changes(rule.id());
        if !changes.all().any(|change| change.rule == *rule) {
            failures.push(format!("{} is not seen in its case", rule.id()));
        }
        let mut sentences = Vec::new();
        list_sentences(&changes.roots, 0, &mut sentences);
        let json = serde_json::json!({"told": sentences, "changes": changes.roots});
        let mut text = serde_json::to_string_pretty(&json).expect("changes are JSON");
        text.push('\n');
        let path = case.join("expected.json");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&path, &text).expect("the expected file can be written");
        } else if fs::read_to_string(&path).unwrap_or_default() != text {
            failures.push(format!("{} is reported as {text}", rule.id()));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_case_is_named_after_a_rule() {
    let rules: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    assert_eq!(rules.len(), Rule::ALL.len());
    for entry in fs::read_dir(folder()).expect("the folder of cases can be read") {
        let name = entry.expect("an entry can be read").file_name();
        assert!(rules.contains(name.to_string_lossy().as_ref()), "{name:?}");
    }
}

#[test]
fn a_case_compared_with_itself_reports_nothing() {
    for rule in Rule::ALL {
        for side in ["old.yaml", "new.yaml"] {
            let api = load(&folder().join(rule.id()).join(side));
            assert_eq!(
                review::compare(&api, &api),
                Changes::default(),
                "{}",
                rule.id()
            );
        }
    }
}

#[test]
fn every_item_that_differs_is_reported_once() {
    for rule in Rule::ALL {
        let changes = changes(rule.id());
        let mut paths: Vec<&str> = changes
            .all()
            .flat_map(|change| &change.items)
            .map(|item| item.path.as_str())
            .collect();
        paths.sort_unstable();
        let count = paths.len();
        paths.dedup();
        assert_eq!(paths.len(), count, "{}", rule.id());
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
