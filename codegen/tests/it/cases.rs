//! Every folder of `tests/cases` is a description beside the code that is generated from it.
//!
//! After a change on purpose, `UPDATE_EXPECTED=1 cargo test -p codegen --test it cases` writes the
//! expected files anew; their diff is then part of the review. That they compile is checked by
//! the package `generated-cases`.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::emit;
use codegen::lock::Lock;
use codegen::render::Files;

/// The names that a case keeps, if it has such a file.
const LOCK: &str = "names.lock";

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases: Vec<PathBuf> = fs::read_dir(root)
        .expect("the folder of cases can be read")
        .map(|entry| entry.expect("the folder of cases can be read").path())
        .collect();
    cases.sort();
    cases
}

/// What a case gives: its files, what it complains about, and the names to keep if it keeps any.
fn generate(case: &Path) -> (Files, String, Option<String>) {
    let spec = ["spec.yaml", "spec.json"]
        .map(|name| case.join(name))
        .into_iter()
        .find(|path| path.exists())
        .unwrap_or_else(|| panic!("{} has no description", case.display()));
    let name = spec
        .file_name()
        .expect("the path of a file ends in its name");
    let bytes = fs::read(&spec).expect("the description can be read");
    let locked = fs::read_to_string(case.join(LOCK)).ok();
    let lock = locked.as_deref().map(Lock::parse);
    let lock = lock.map(|lock| lock.expect("the names can be read"));
    let names = lock.clone().unwrap_or_default();
    let loaded = codegen::load_file(&name.to_string_lossy(), bytes, case, &names);
    let diagnostics = loaded.diagnostics.render(&loaded.source, false);
    let api = loaded
        .api
        .unwrap_or_else(|| panic!("{} cannot be generated:\n{diagnostics}", case.display()));
    let names = loaded.names.text().expect("names are text");
    (codegen::generate(&api), diagnostics, lock.map(|_| names))
}

#[test]
fn generated_code_is_as_expected() {
    let cases = cases();
    assert!(cases.len() >= 40, "{} cases are left", cases.len());
    let mut failures = Vec::new();
    for case in cases {
        let (files, diagnostics, names) = generate(&case);
        let expected = case.join("expected");
        let warnings = case.join("warnings.txt");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            emit::write(&expected, &files).expect("the expected files can be written");
            if let Some(names) = names {
                fs::write(case.join(LOCK), names).expect("the names can be written");
            }
            if diagnostics.is_empty() {
                let _ = fs::remove_file(&warnings);
            } else {
                fs::write(&warnings, &diagnostics).expect("the warnings can be written");
            }
            continue;
        }
        let stale = emit::check(&expected, &files).expect("the expected files can be read");
        if !stale.is_empty() {
            failures.push(format!("{}: {stale:#?}\n{}", case.display(), stale.diff));
        }
        let kept = fs::read_to_string(case.join(LOCK)).ok();
        if kept != names {
            failures.push(format!("{} keeps:\n{names:?}", case.display()));
        }
        let known = fs::read_to_string(&warnings).unwrap_or_default();
        if known != diagnostics {
            failures.push(format!("{} warns:\n{diagnostics}", case.display()));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn two_runs_give_the_same_bytes() {
    for case in cases() {
        assert_eq!(generate(&case), generate(&case), "{}", case.display());
    }
}
