//! Every folder of `tests/report` is two versions of a description beside the reports about them.
//!
//! After a change on purpose, `UPDATE_EXPECTED=1 cargo test -p codegen --test it report` writes the
//! expected files anew; their diff is then part of the review.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::Loaded;
use codegen::review::{Approvals, Deny, Grade, Length, Report, Revision};
use codegen::source::Source;
use semver::Version;

fn folder(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/report")
        .join(case)
}

fn load(name: &str, text: String) -> Loaded {
    let loaded = codegen::load(Source::new(name, text));
    let diagnostics = loaded.diagnostics.render(&loaded.source, false);
    assert!(loaded.api.is_some(), "{diagnostics}");
    loaded
}

/// What is beside the descriptions: the approvals before and after.
fn compare(old: &Loaded, new: &Loaded, approvals: (&Approvals, &Approvals)) -> Report {
    let version = Version::new(0, 1, 0);
    let [old, new] = [
        (old, "1a2b3c4:src/", approvals.0),
        (new, "src/", approvals.1),
    ]
    .map(|(loaded, generated, approvals)| Revision {
        api: loaded.api.as_ref().expect("it was loaded"),
        document: loaded.document.as_ref().expect("it was loaded"),
        generated,
        version: &version,
        approvals,
    });
    Report::new(&old, &new)
}

fn report(case: &str) -> Report {
    let read = |file: &str| fs::read_to_string(folder(case).join(file));
    let old = read("old.yaml").expect("the old description can be read");
    let new = read("new.yaml").expect("the new description can be read");
    let approvals = |file| Approvals::parse(&read(file).unwrap_or_default());
    compare(
        &load("1a2b3c4:spec/chat.yaml", old),
        &load("spec/chat.yaml", new),
        (
            &approvals("approvals.old.toml").expect("the approvals can be read"),
            &approvals("approvals.toml").expect("the approvals can be read"),
        ),
    )
}

fn none() -> (&'static Approvals, &'static Approvals) {
    static NONE: std::sync::LazyLock<Approvals> = std::sync::LazyLock::new(Approvals::default);
    (&NONE, &NONE)
}

#[test]
fn reports_are_as_expected() {
    let mut failures = Vec::new();
    for case in ["chat", "hostile"] {
        let report = report(case);
        let coloured = report.terminal(Length::Short);
        assert!(coloured.contains("\u{1b}[1m"), "{coloured}");
        let plain = anstream::adapter::strip_str(&coloured).to_string();
        let json = report.json().expect("a report is JSON");
        for (file, text) in [
            ("terminal.txt", plain),
            ("report.md", report.markdown(Length::Short)),
            ("changelog.md", report.changelog()),
            ("report.json", format!("{json}\n")),
        ] {
            let path = folder(case).join(file);
            if std::env::var_os("UPDATE_EXPECTED").is_some() {
                fs::write(&path, &text).expect("the expected file can be written");
            } else if fs::read_to_string(&path).unwrap_or_default() != text {
                failures.push(format!("{case}/{file} would be\n{text}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn an_approval_counts_for_what_it_names() {
    let report = report("chat");
    let denied = |deny| -> Vec<String> {
        let entries = report.denied(deny);
        entries.map(|entry| entry.fingerprint.clone()).collect()
    };
    assert!(!denied(Deny::Rust).contains(&"field-required Channel.name".to_owned()));
    assert_eq!(
        denied(Deny::Wire),
        ["operation-removed ExportChannel: POST /channels/{id}/export",]
    );
    assert_eq!(report.mistaken[0].change, "operation-removed SendMassage");
    assert_eq!(report.settled[0].change, "operation-removed GetChannel");
    assert_eq!((report.mistaken.len(), report.settled.len()), (1, 1));
}

/// A change that breaks more than was approved of is a break again.
#[test]
fn an_approval_in_rust_is_none_on_the_wire() {
    let approvals = |breaks: &str| {
        let text = format!(
            "[[approved]]\nchange = 'operation-removed ExportChannel: POST /channels/{{id}}/export'\nbreaks = '{breaks}'\nreason = 'x'"
        );
        Approvals::parse(&text).expect("the approvals can be read")
    };
    let read = |file: &str| {
        let text = fs::read_to_string(folder("chat").join(file));
        load(file, text.expect("the description can be read"))
    };
    let (old, new) = (read("old.yaml"), read("new.yaml"));
    let denied = |breaks: &str, deny| {
        let approvals = (&Approvals::default(), &approvals(breaks));
        compare(&old, &new, approvals).denied(deny).count()
    };
    assert_eq!(denied("rust", Deny::Wire), denied("both", Deny::Wire) + 1);
    assert_eq!(denied("wire", Deny::Rust), denied("both", Deny::Rust) + 1);
}

#[test]
fn what_is_long_is_cut_and_counted() {
    let document = |count: usize| {
        let fields: Vec<String> = (0..count)
            .map(|number| format!("        f{number}: {{type: string}}"))
            .collect();
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    \
             A:\n      type: object\n      properties:\n{}\n",
            fields.join("\n")
        );
        load("spec.yaml", text)
    };
    let (large, small) = (document(300), document(1));
    let report = compare(&large, &small, none());
    assert_eq!(report.graded(Grade::Breaking).count(), 299);
    let short = report.terminal(Length::Short);
    assert!(
        short.contains("… and 269 more; --all shows them"),
        "{short}"
    );
    assert!(short.lines().count() < 300);
    let full = report.terminal(Length::Full);
    assert!(!full.contains("more; --all"));
    assert!(full.contains("A.f299"));
    let short = report.markdown(Length::Short);
    assert!(short.contains("… and 259 more"), "{short}");
    assert!(
        short.contains("The rest is in the artifact `api-changes`"),
        "{short}"
    );
    let full = report.markdown(Length::Full);
    assert!(full.contains("A.f299"));
    assert!(short.len() * 4 < full.len());
}

/// A comment of a pull request has at most 65,536 characters.
#[test]
fn a_short_report_fits_into_a_comment() {
    let document = |count: usize| {
        let name = "n".repeat(300);
        let schemas: Vec<String> = (0..count)
            .map(|number| {
                format!(
                    "    A{number}{name}: {{type: object, required: [{name}], properties: {{{name}: {{type: string}}}}}}"
                )
            })
            .collect();
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{}\n",
            schemas.join("\n")
        );
        load("spec.yaml", text)
    };
    let report = compare(&document(400), &document(1), none());
    let short = report.markdown(Length::Short);
    assert!(short.chars().count() <= 65_536);
    assert!(report.markdown(Length::Full).chars().count() > 10 * short.chars().count());
    assert_eq!(
        short.matches("<details>").count(),
        short.matches("</details>").count()
    );
}

#[test]
fn changes_that_are_alike_are_one_line() {
    let document = |slash: &str| {
        let paths: Vec<String> = (0..9)
            .map(|number| {
                format!(
                    "  /p{number}{slash}: {{get: {{operationId: Get{number}, tags: [t], responses: {{'204': {{description: Done.}}}}}}}}"
                )
            })
            .collect();
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\ntags: [{{name: t}}]\npaths:\n{}\n",
            paths.join("\n")
        );
        load("spec.yaml", text)
    };
    let report = compare(&document("/"), &document(""), none());
    assert_eq!(report.graded(Grade::Breaking).count(), 9);
    for short in [
        report.terminal(Length::Short),
        report.markdown(Length::Short),
    ] {
        assert_eq!(short.matches("moved from").count(), 1, "{short}");
        assert!(
            short.contains("and 8 others alike: Get1, Get2, Get3"),
            "{short}"
        );
    }
    assert_eq!(
        report.terminal(Length::Full).matches("moved from").count(),
        9
    );
}

#[test]
fn nothing_is_told_of_the_same() {
    let text = fs::read_to_string(folder("chat").join("old.yaml"));
    let loaded = load("a", text.expect("the description can be read"));
    let report = compare(&loaded, &loaded, none());
    assert!(report.is_empty());
    assert_eq!(report.markdown(Length::Short), "**The API is the same.**\n");
    assert_eq!(report.next, report.version);
}

#[test]
fn approvals_are_read_with_care() {
    for (text, complaint) in [
        ("[[approved]]\nchange = 'a'\nbreaks = 'rust'\n", "reason"),
        (
            "[[approved]]\nchange = 'a'\nbreaks = 'rust'\nreason = ' '\n",
            "has no reason",
        ),
        (
            "[[approved]]\nchange = 'a'\nbreaks = 'all'\nreason = 'b'\n",
            "breaks",
        ),
        ("[[aproved]]\nchange = 'a'\n", "aproved"),
        ("approved = 1", "line 1"),
    ] {
        let error = Approvals::parse(text).expect_err(text);
        assert!(error.contains(complaint), "{text}: {error}");
    }
    assert_eq!(Approvals::parse(""), Ok(Approvals::default()));
}
