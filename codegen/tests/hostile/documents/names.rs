//! Descriptions with many or long names.

use super::*;

pub(super) const KINDS: &[Kind] = &[
    Kind {
        name: "names that become the same",
        make: |bytes| {
            schemas(bytes, |n| {
                let signs = format!("{n:b}").replace('0', "-").replace('1', "_");
                format!("'a{signs}b': {{properties: {{a: {{}}}}}}")
            })
        },
    },
    Kind {
        name: "properties whose names become the same",
        make: |bytes| {
            one_schema(
                bytes,
                "{properties: {",
                |n| {
                    let signs = format!("{n:b}").replace('0', "-").replace('1', "_");
                    format!("'a{signs}b': {{}}, ")
                },
                "}}",
            )
        },
    },
    Kind {
        name: "names that end with the numbers of others",
        make: |bytes| {
            one_schema(
                bytes,
                "{type: string, enum: [",
                |n| match n % 2 {
                    0 => format!("a{},", n / 2 + 2),
                    _ => format!(
                        "'a{}',",
                        format!("{n:b}").replace('0', "-").replace('1', "_")
                    ),
                },
                "]}",
            )
        },
    },
    Kind {
        name: "operations with the same id",
        make: |bytes| {
            paths(bytes, |n| {
                format!("/p{n}: {{get: {{operationId: a, responses: {{}}}}}}")
            })
        },
    },
    Kind {
        name: "alternatives with the same title",
        make: |bytes| {
            one_schema(
                bytes,
                "{oneOf: [",
                |n| format!("{{title: a, properties: {{p{n}: {{}}}}}}, "),
                "]}",
            )
        },
    },
    Kind {
        name: "names in small and large letters",
        make: |bytes| {
            schemas(bytes, |n| {
                let case: String = (0..17)
                    .map(|bit| if n >> bit & 1 == 0 { 'a' } else { 'A' })
                    .collect();
                format!("{case}: {{properties: {{a: {{}}}}}}")
            })
        },
    },
    Kind {
        name: "a long name above many properties",
        make: |bytes| {
            let open = format!(
                "{{properties: {{? {} : {{properties: {{",
                "b".repeat(bytes / 2)
            );
            one_schema(bytes, &open, |n| format!("p{n}: {{}}, "), "}}}}")
        },
    },
    Kind {
        name: "a long id of an operation with inline types",
        make: |bytes| {
            let open = format!(
                "/a: {{get: {{operationId: {}, parameters: [",
                "b".repeat(bytes / 2)
            );
            let close = format!("], {OK}}}}}");
            one_operation(
                bytes,
                &open,
                |n| format!("{{name: p{n}, in: query, schema: {{enum: [a]}}}}, "),
                &close,
            )
        },
    },
    Kind {
        name: "long names within each other",
        make: |bytes| {
            let name = "b".repeat((bytes / 130).min(1000));
            let inner = nested(
                100,
                |_| format!("{{properties: {{a: {{}}, ? {name} : "),
                "{}",
                "}}",
            );
            single(&format!("A: {inner}"))
        },
    },
    Kind {
        name: "a long value",
        make: |bytes| {
            single(&format!(
                "A: {{type: string, enum: [{}]}}",
                "v".repeat(bytes)
            ))
        },
    },
    Kind {
        name: "a long number",
        make: |bytes| {
            single(&format!(
                "A: {{type: integer, enum: [{}]}}",
                "9".repeat(bytes)
            ))
        },
    },
];
