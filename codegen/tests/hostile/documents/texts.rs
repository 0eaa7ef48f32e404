//! Descriptions with long texts.

use super::*;

pub(super) const KINDS: &[Kind] = &[
    Kind {
        name: "a description in one line",
        make: |bytes| described(bytes, "word "),
    },
    Kind {
        name: "a description without a space",
        make: |bytes| described(bytes, "w"),
    },
    Kind {
        name: "brackets in a description",
        make: |bytes| described(bytes, "["),
    },
    Kind {
        name: "backticks in a description",
        make: |bytes| described(bytes, "`a"),
    },
    Kind {
        name: "growing backticks in a description",
        make: |bytes| {
            let mut text = String::new();
            fill(&mut text, bytes, |n| {
                format!("{} ", "`".repeat(n % 1000 + 1))
            });
            described(text.len(), &text)
        },
    },
    Kind {
        name: "stars in a description",
        make: |bytes| described(bytes, "*a_"),
    },
    Kind {
        name: "addresses in a description",
        make: |bytes| described(bytes, "https://a.b/"),
    },
    Kind {
        name: "quotes and lists in a description",
        make: |bytes| described(bytes, "> - "),
    },
    Kind {
        name: "lines of a description",
        make: |bytes| described(bytes, "a\\n\\n"),
    },
    Kind {
        name: "tables in a description",
        make: |bytes| described(bytes, "|a"),
    },
    Kind {
        name: "links in a description",
        make: |bytes| described(bytes, "[a](b"),
    },
    Kind {
        name: "tags of HTML in a description",
        make: |bytes| described(bytes, "<a "),
    },
    Kind {
        name: "control characters in a description",
        make: |bytes| described(bytes, "\\e"),
    },
    Kind {
        name: "a title",
        make: |bytes| {
            format!(
                "openapi: 3.0.3\ninfo: {{title: '{}', version: '1'}}\npaths: {{/a: {{get: {{{OK}}}}}}}\n",
                "a ".repeat(bytes / 2)
            )
        },
    },
    Kind {
        name: "patterns",
        make: |bytes| {
            one_schema(
                bytes,
                "{properties: {",
                |n| {
                    format!(
                        "p{n}: {{type: string, pattern: '{}'}}, ",
                        "(a*)*".repeat(50)
                    )
                },
                "}}",
            )
        },
    },
];
