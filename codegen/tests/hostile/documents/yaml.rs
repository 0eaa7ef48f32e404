//! Descriptions that use what YAML has beyond JSON.

use super::*;

pub(super) const KINDS: &[Kind] = &[
    Kind {
        name: "anchors within each other",
        make: |bytes| {
            let mut inner = "[".to_owned();
            fill(&mut inner, bytes, |_| "a,".to_owned());
            inner.push(']');
            let all = nested(200, |n| format!("&n{n} [ "), &inner, "]");
            format!("{HEAD}paths: {{}}\nx-a: {all}\n")
        },
    },
    Kind {
        name: "anchors within each other, in schemas",
        make: |bytes| {
            let mut inner = "{properties: {".to_owned();
            fill(&mut inner, bytes, |n| format!("p{n}: {{}}, "));
            inner.push_str("}}");
            let all = nested(80, |n| format!("&n{n} {{properties: {{a: "), &inner, "}}");
            single(&format!("A: {all}"))
        },
    },
    Kind {
        name: "aliases of aliases",
        make: |bytes| {
            let mut text = format!("{HEAD}paths: {{}}\nx-a0: &a0 [b,b,b,b,b,b,b,b,b,b]\n");
            fill(&mut text, bytes, |n| {
                format!("x-a{0}: &a{0} [*a{n},*a{n},*a{n},*a{n}]\n", n + 1)
            });
            text
        },
    },
    Kind {
        name: "aliases of a long text",
        make: |bytes| {
            let mut text = format!(
                "{HEAD}paths: {{}}\nx-a: &a {}\nx-b: [",
                "b".repeat(bytes / 2)
            );
            fill(&mut text, bytes, |_| "*a,".to_owned());
            text + "]\n"
        },
    },
    Kind {
        name: "aliases of a schema",
        make: |bytes| {
            let mut text =
                format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: &a {{properties: {{");
            fill(&mut text, bytes / 2, |n| format!("p{n}: {{}}, "));
            text.push_str("}}\n");
            fill(&mut text, bytes, |n| format!("    B{n}: *a\n"));
            text
        },
    },
    Kind {
        name: "aliases of a path",
        make: |bytes| {
            let mut text = format!("{HEAD}paths:\n  /a: &a {{get: {{{OK}}}}}\n");
            fill(&mut text, bytes, |n| format!("  /b{n}: *a\n"));
            text
        },
    },
    Kind {
        name: "anchors",
        make: |bytes| {
            let mut text = format!("{HEAD}paths: {{}}\n");
            fill(&mut text, bytes, |n| format!("x-a{n}: &a{n} {{}}\n"));
            text
        },
    },
    Kind {
        name: "items of a list",
        make: |bytes| {
            let mut text = format!("{HEAD}paths: {{}}\nx-a: [");
            fill(&mut text, bytes, |_| "a,".to_owned());
            text + "]\n"
        },
    },
    Kind {
        name: "dashes",
        make: |bytes| "- ".repeat(bytes / 2),
    },
    Kind {
        name: "brackets in JSON",
        make: |bytes| format!("{{\"a\":{}", "[".repeat(bytes)),
    },
    Kind {
        name: "keys that stand twice",
        make: |bytes| {
            let mut text = format!("{HEAD}paths: {{}}\n");
            fill(&mut text, bytes, |_| "x-a: 1\n".to_owned());
            text
        },
    },
    Kind {
        name: "keys that OpenAPI does not know",
        make: |bytes| {
            let mut text = format!("{HEAD}paths: {{}}\n");
            fill(&mut text, bytes, |n| format!("k{n}: 1\n"));
            text
        },
    },
];
