//! Text of strangers is printed on many ways: none of them lets a control character through, a
//! character that hides or turns text, or a line that CI runs as a command.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use codegen::Loaded;
use codegen::emit::{self, EmitError};
use codegen::lock::Lock;
use codegen::render::Files;
use codegen::review::{Approvals, Length, Report, Revision};
use codegen::sanitize::{self, is_unsafe};
use codegen::source::Source;
use proptest::prelude::*;
use semver::Version;
use serde_json::{Value, json};

/// Pieces of hostile texts.
const PIECES: [&str; 30] = [
    "\n::error file=a,line=1::b\n",
    "\n  ::add-mask::c",
    "\r\n::set-env name=d::e",
    "::stop-commands::f",
    "##[error]g",
    "###[warning]",
    "##vso[task.setvariable variable=h]i",
    "##teamcity[j]",
    "\u{1b}[31m",
    "\u{1b}]0;title\u{7}",
    "\u{9b}2J",
    "\r",
    "\t",
    "\0",
    "\u{8}",
    "\u{7f}",
    "\u{85}::error::k",
    "\u{2028}::error::l",
    "\u{202e}",
    "\u{2066}",
    "\u{200b}",
    "\u{61c}",
    "\u{ad}",
    "\u{feff}",
    "\u{fe0f}",
    "\u{e0041}",
    "`",
    "<b>",
    "word",
    "größe ",
];

fn hostile() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(&PIECES[..]);
    proptest::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

/// Whether CI runs a line as a command.
fn is_command(line: &str) -> bool {
    let embedded = line.match_indices('#').any(|(at, _)| {
        let name = line[at..].strip_prefix("##");
        name.is_some_and(|name| {
            let rest = name.trim_start_matches(|c: char| c.is_ascii_alphabetic());
            rest.starts_with('[')
        })
    });
    embedded || line.trim_start().starts_with("::")
}

/// Holds a text of several lines to what is promised of all that is printed.
fn hold(what: &str, text: &str) {
    for line in text.split('\n') {
        if let Some(c) = line.chars().find(|c| is_unsafe(*c)) {
            panic!("{what} has {c:?}: {text:?}");
        }
        assert!(!is_command(line), "{what} has a command: {text:?}");
    }
}

/// A document with a text at many places, of which some are faults.
fn document(text: &str, is_faulty: bool) -> Value {
    let mut document = json!({
        "openapi": "3.0.3",
        "info": {"title": text, "version": "1"},
        "tags": [{"name": text}, {"name": text}],
        "paths": {
            "/a": {"post": {
                "operationId": text,
                "summary": text,
                "tags": [format!("{text}2")],
                "requestBody": {"content": {"application/json": {"schema": {
                    "type": "object",
                    "properties": {text: {"type": "string", "default": text, "description": text}},
                    "required": [format!("{text}2")],
                }}}},
                "responses": {"204": {"description": text}},
                text: 1,
            }},
        },
        "components": {"schemas": {
            text: {"type": "string", "enum": [text, text, "b"]},
            format!("{text}2"): {"type": "object", "properties": {text: {"type": "string"}}},
        }},
        text: text,
    });
    if is_faulty {
        let schemas = &mut document["components"]["schemas"];
        schemas["C"] =
            json!({"properties": {"d": {"$ref": format!("#/components/schemas/{text}3")}}});
        schemas["D"] = json!({"type": text, "properties": {"d": {"$ref": text}}});
    }
    document
}

fn load(name: &str, document: &Value) -> Loaded {
    codegen::load(Source::new(name, document.to_string()))
}

/// Whether a line is one that diagnostics are drawn with: a title, an excerpt, a remark.
fn is_drawn(line: &str) -> bool {
    let start = line.trim_start();
    let number = start.trim_start_matches(|c: char| c.is_ascii_digit());
    line.is_empty()
        || ["error", "warning", "note"].iter().any(|word| {
            let rest = line.strip_prefix(word);
            rest.is_some_and(|rest| rest.starts_with(['[', ':']))
        })
        || ["-->", "|", "=", "..."]
            .iter()
            .any(|sign| start.starts_with(sign))
        || (number.len() < start.len() && number.starts_with(" |"))
}

fn without_colors(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

fn report(old: &Loaded, new: &Loaded, approvals: &Approvals) -> Option<Report> {
    static NONE: LazyLock<Approvals> = LazyLock::new(Approvals::default);
    let version = Version::new(0, 1, 0);
    let side = |loaded, approvals| -> Option<Revision<'_>> {
        let Loaded { api, document, .. }: &Loaded = loaded;
        Some(Revision {
            api: api.as_ref()?,
            document: document.as_ref()?,
            generated: "src/",
            version: &version,
            approvals,
        })
    };
    Some(Report::new(&side(old, &NONE)?, &side(new, approvals)?))
}

/// The text of a file of approvals.
fn approvals(change: &str, reason: &str) -> String {
    let text = |text: &str| toml::Value::from(text).to_string();
    format!(
        "[[approved]]\nchange = {}\nbreaks = 'rust'\nreason = {}\n",
        text(change),
        text(reason)
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn diagnostics(text in hostile(), is_faulty in any::<bool>()) {
        let loaded = load(&text, &document(&text, is_faulty));
        prop_assert!(loaded.diagnostics.iter().count() > 0);
        let drawn = loaded.diagnostics.render(&loaded.source, false);
        hold("a diagnostic", &drawn);
        for line in drawn.lines() {
            prop_assert!(is_drawn(line), "a forged line: {line:?} of {drawn}");
        }
        hold("a diagnostic in color", &without_colors(&loaded.diagnostics.render(&loaded.source, true)));
        for message in loaded.diagnostics.messages(&loaded.source) {
            hold("a drawn message", &message.rendered);
            let line = sanitize::json(&message).expect("it is JSON");
            prop_assert!(!line.contains('\n'));
            hold("a message", &line);
            let read: Value = serde_json::from_str(&line).expect("it is JSON");
            prop_assert_eq!(read["message"].as_str(), Some(message.message));
        }
    }

    #[test]
    fn reports(text in hostile(), reason in hostile()) {
        let old = load(&text, &document(&text, false));
        let mut changed = document(&text, false);
        let schema = &mut changed["paths"]["/a"]["post"]["requestBody"]["content"]["application/json"]["schema"];
        schema["properties"] = json!({&text: {"type": "integer"}, format!("{text}4"): {"type": "string"}});
        changed["components"]["schemas"][&text]["enum"] = json!(["b", format!("{text}5")]);
        let new = load(&text, &changed);
        let first = report(&old, &new, &Approvals::default());
        let first = first.expect("both can be read");
        prop_assert!(!first.is_empty());
        let fingerprint = &first.changes[0].fingerprint;
        hold("a fingerprint", fingerprint);
        for change in [fingerprint, &text] {
            let approvals = Approvals::parse(&approvals(change, &format!("because {reason}")));
            let report = report(&old, &new, &approvals.expect("it is an approval"));
            let report = report.expect("both can be read");
            for length in [Length::Short, Length::Full] {
                hold("a report", &without_colors(&report.terminal(length)));
                hold("a report in Markdown", &report.markdown(length));
            }
            hold("an entry of a changelog", &report.changelog());
            let json = report.json().expect("it is JSON");
            hold("a report in JSON", &json);
            prop_assert!(serde_json::from_str::<Value>(&json).is_ok());
            for entry in &report.changes {
                prop_assert!(!entry.line().contains('\n'));
                hold("a line of a summary", &entry.line());
            }
        }
    }

    #[test]
    fn errors_of_files_beside_the_description(text in hostile(), raw in hostile()) {
        let key = toml::Value::from(text.as_str()).to_string();
        for lock in [
            format!("[types]\n{key} = 'fn'\n"),
            format!("[types]\na = 'B'\n{key} = 'b'\n"),
            format!("[types]\na = {key}\n"),
            format!("[variants.{key}]\na = 'fn'\n"),
            format!("[types]\n{raw}"),
            format!("{key} = 1"),
        ] {
            if let Err(error) = Lock::parse(&lock) {
                hold("an error of a lock", &error);
            }
        }
        for file in [approvals(&text, " "), format!("[[approved]]\n{raw}"), raw.clone()] {
            if let Err(error) = Approvals::parse(&file) {
                hold("an error of approvals", &error);
            }
        }
    }

    #[test]
    fn errors_of_writing(text in hostile()) {
        for error in [
            EmitError::NotOurs(PathBuf::from(&text)),
            EmitError::Changed(PathBuf::from(&text)),
        ] {
            prop_assert!(!error.to_string().contains('\n'));
            hold("an error of writing", &error.to_string());
        }
        let error = emit::write_file(&PathBuf::from(format!("/proc/{text}/x")), "");
        hold("an error of the system", &error.expect_err("nobody writes there").to_string());
    }

    #[test]
    fn differences(text in hostile(), other in hostile()) {
        let root = tempfile::tempdir().expect("a temporary directory");
        let files = |text: &str| Files::from([("a.rs".to_owned(), format!("a\n{text}\nb\n"))]);
        emit::write(root.path(), &files(&text)).expect("it is written");
        let stale = emit::check(root.path(), &files(&other)).expect("it is read");
        hold("a diff", &stale.diff);
        let diff = emit::check_file(&root.path().join("a.rs"), &text, &other);
        hold("a diff of a file", &diff.expect("it is read").unwrap_or_default());
    }

    #[test]
    fn features_of_a_manifest(text in hostile()) {
        let document = json!({
            "openapi": "3.0.3",
            "info": {"title": "a", "version": "1", "x-client": {"name": "A", "features": "all"}},
            "paths": {},
        });
        let api = load("spec.yaml", &document).api.expect("it can be read");
        let declared = BTreeMap::from([("all".to_owned(), vec![text])]);
        let sentences = codegen::manifest::differences(&api, &declared);
        prop_assert_eq!(sentences.len(), 1);
        prop_assert!(!sentences[0].contains('\n'));
        hold("what is wrong with a manifest", &sentences[0]);
    }

    #[test]
    fn everything_at_once(text in hostile()) {
        prop_assert!(!sanitize::line(&text).contains('\n'));
        hold("a line", &sanitize::line(&text));
        hold("lines", &sanitize::lines(&text));
        hold("colored lines", &without_colors(&sanitize::colored_lines(&text)));
    }
}

#[test]
fn what_is_safe_stays_as_it_is() {
    for text in [
        "",
        "a::b",
        "größe ✓ 日本語",
        "# a [b]",
        "a ## [b]",
        "    code",
    ] {
        assert_eq!(sanitize::line(text), text);
        assert_eq!(sanitize::lines(text), text);
    }
    assert_eq!(sanitize::lines("a\nb\n"), "a\nb\n");
    assert_eq!(
        sanitize::colored_lines("\u{1b}[1;31ma\u{1b}[0m"),
        "\u{1b}[1;31ma\u{1b}[0m"
    );
}

#[test]
fn what_is_unsafe_is_escaped_as_in_rust() {
    for (text, line) in [
        ("a\nb", "a\\nb"),
        ("a\u{1b}[31mb", "a\\u{1b}[31mb"),
        ("\u{202e}txt", "\\u{202e}txt"),
        ("::error::a", "\\u{3a}:error::a"),
        ("  ::error::a", "  \\u{3a}:error::a"),
        ("a ##[error]b", "a \\u{23}#[error]b"),
    ] {
        assert_eq!(sanitize::line(text), line);
    }
    // A color before the colons is taken away where there are no colors.
    assert_eq!(
        sanitize::colored_lines("\u{1b}[1m::error::a"),
        "\u{1b}[1m\\u{3a}:error::a"
    );
    assert_eq!(
        sanitize::json(&json!({"a": "\u{202e}\u{e0041}##[b]"})).expect("it is JSON"),
        r#"{"a":"\u202e\udb40\udc41\u0023#[b]"}"#
    );
}

/// What Unicode says of characters that show nothing, in the words of std: it escapes these and more.
#[test]
fn every_unsafe_character_is_one_that_std_does_not_print() {
    let printed = |c: &char| c.escape_debug().count() == 1;
    let unsafe_and_printed: Vec<char> = ('\0'..=char::MAX)
        .filter(|c| is_unsafe(*c) && printed(c))
        .collect();
    // Fillers, which are letters without a shape.
    let letters = ['\u{115f}', '\u{1160}', '\u{3164}', '\u{ffa0}'];
    assert_eq!(unsafe_and_printed, letters);
}
