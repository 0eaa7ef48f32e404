//! Every folder of `tests/diagnostics` is a description with something wrong in it beside what the
//! generator says about it.
//!
//! After a change on purpose, `UPDATE_EXPECTED=1 cargo test -p codegen --test it diagnostics` writes
//! the expected texts anew; their diff is then part of the review.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::Loaded;
use codegen::diagnostic::{Code, Severity};

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let mut cases: Vec<PathBuf> = fs::read_dir(root)
        .expect("the folder of cases can be read")
        .map(|entry| entry.expect("the folder of cases can be read").path())
        .collect();
    cases.sort();
    cases
}

fn load(case: &Path) -> Loaded {
    let name = ["spec.yaml", "spec.json"]
        .into_iter()
        .find(|name| case.join(name).exists())
        .unwrap_or_else(|| panic!("{} has no description", case.display()));
    let bytes = fs::read(case.join(name)).expect("the description can be read");
    codegen::load_bytes(name, bytes)
}

#[test]
fn what_is_wrong_is_said_as_expected() {
    let cases = cases();
    assert!(cases.len() >= 40, "{} cases are left", cases.len());
    let mut failures = Vec::new();
    for case in cases {
        let loaded = load(&case);
        let said = loaded.diagnostics.render(&loaded.source, false);
        let expected = case.join("expected.txt");
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(&expected, &said).expect("the expected text can be written");
            continue;
        }
        let known = fs::read_to_string(&expected).unwrap_or_default();
        if known != said || said.is_empty() {
            failures.push(format!("{} says:\n{said}", case.display()));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn everything_that_is_said_has_a_place_and_a_way_out() {
    for case in cases() {
        let loaded = load(&case);
        let text = loaded.source.text();
        let mut last = 0;
        for diagnostic in loaded.diagnostics.iter() {
            let at = format!("{}: {}", case.display(), diagnostic.message);
            assert!(text.get(diagnostic.span.clone()).is_some(), "{at}");
            assert!(diagnostic.hint.is_some(), "{at}: no hint");
            assert!(!diagnostic.message.ends_with('.'), "{at}: a full stop");
            assert!(diagnostic.span.start >= last, "{at}: out of order");
            last = diagnostic.span.start;
        }
        assert_eq!(loaded.api.is_none(), loaded.diagnostics.has_errors());
    }
}

#[test]
fn every_kind_is_shown_by_a_case() {
    let mut shown: Vec<Code> = Vec::new();
    for case in cases() {
        shown.extend(load(&case).diagnostics.iter().map(|known| known.code));
    }
    for code in Code::ALL {
        assert!(shown.contains(code), "no case shows `{code}`");
    }
}

#[test]
fn ten_thousand_problems_are_a_page_to_read() {
    let mut text =
        "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
            .to_owned();
    for index in 0..10_000 {
        text.push_str(&format!(
            "    S{index}: {{type: t{index}, nullable: {index}}}\n"
        ));
    }
    let loaded = codegen::load_bytes("spec.yaml", text.into_bytes());
    let errors = loaded.diagnostics.count(Severity::Error);
    let warnings = loaded.diagnostics.count(Severity::Warning);
    assert_eq!((errors, warnings), (10_000, 10_000));
    let said = loaded.diagnostics.render(&loaded.source, false);
    let drawn = said.matches("there is no type").count();
    assert_eq!(drawn, 100);
    assert!(
        said.contains("warning: 9900 more warnings are not shown"),
        "{said}"
    );
    // Errors are drawn in full as long as anybody reads them.
    assert_eq!(said.matches("`nullable` is a number").count(), 200);
    assert!(said.contains("9800 more places with the same problem are not shown"));
    assert_eq!(loaded.diagnostics.messages(&loaded.source).count(), 20_000);
}

#[test]
fn a_line_of_megabytes_is_cut() {
    let filler = "a".repeat(2_000_000);
    let text = format!(
        r#"{{"openapi":"3.0.3","x-é":"{filler}","info":5,"x-more":"{filler}","paths":{{}}}}"#
    );
    let loaded = codegen::load_bytes("spec.json", text.into_bytes());
    let said = loaded.diagnostics.render(&loaded.source, false);
    assert!(said.len() < 1000, "{}", said.len());
    assert!(said.contains("spec.json:1:2000029\n"), "{said}");
    assert!(said.contains(r#"","info":5,""#), "{said}");
}

/// Where the table of the kinds of diagnostics stands.
const TABLE: &str = "DIAGNOSTICS.md";

#[test]
fn the_table_of_kinds_is_that_of_the_code() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLE);
    let text = fs::read_to_string(&path).expect("the table can be read");
    let rows: Vec<String> = Code::ALL
        .iter()
        .map(|code| format!("| `{code}` | {} |", code.meaning()))
        .collect();
    let begin = "| code | what it is about |\n|---|---|\n";
    let (before, rest) = text.split_once(begin).expect("the table is there");
    let (_, after) = rest
        .split_once("\n\n")
        .expect("something follows the table");
    let wanted = format!("{before}{begin}{}\n\n{after}", rows.join("\n"));
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, wanted).expect("the table can be written");
        return;
    }
    assert_eq!(text, wanted, "{TABLE} is not up to date");
}

#[test]
fn messages_for_programs_have_all_fields() {
    let loaded = codegen::load_bytes(
        "spec.yaml",
        b"\xef\xbb\xbfopenapi: 3.0.3\nopenapi: 4".to_vec(),
    );
    let messages: Vec<_> = loaded.diagnostics.messages(&loaded.source).collect();
    let [message] = messages.as_slice() else {
        panic!("{messages:?}");
    };
    let json = serde_json::to_value(message).expect("a message is JSON");
    let rendered = json["rendered"].as_str().expect("a text").to_owned();
    assert!(rendered.starts_with("error[duplicate-key]: "), "{rendered}");
    assert_eq!(
        json,
        serde_json::json!({
            "severity": Severity::Error.as_str(),
            "code": "duplicate-key",
            "message": "the key `openapi` appears twice in the same mapping",
            "file": "spec.yaml",
            "line": 2,
            "column": 1,
            // Behind the byte order mark.
            "span": {"start": 18, "end": 25},
            "pointer": "#/openapi",
            "hint": "keep one of the two; readers disagree on which of them counts",
            "rendered": rendered,
        })
    );
}
