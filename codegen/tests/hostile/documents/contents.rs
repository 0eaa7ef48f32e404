//! Descriptions with much of what ordinary descriptions have.

use super::*;

pub(super) const KINDS: &[Kind] = &[
    Kind {
        name: "properties",
        make: |bytes| one_schema(bytes, "{properties: {", |n| format!("p{n}: {{}}, "), "}}"),
    },
    Kind {
        name: "properties of a request",
        make: |bytes| {
            let open =
                "/a: {post: {requestBody: {content: {application/json: {schema: {properties: {";
            let close = format!("}}}}}}}}}}, {OK}}}}}");
            one_operation(bytes, open, |n| format!("p{n}: {{type: string}}, "), &close)
        },
    },
    Kind {
        name: "required properties of a type that is sent",
        make: |bytes| {
            let mut text = format!(
                "{HEAD}paths:\n  /a: {{post: {{requestBody: {{content: {{application/json: {{schema: \
                 {{type: array, items: {{$ref: '#/components/schemas/A'}}}}}}}}}}, {OK}}}}}\n\
                 components:\n  schemas:\n    A:\n      properties:\n"
            );
            let count = fill(&mut text, bytes * 2 / 3, |n| {
                format!("        p{n}: {{type: string, nullable: true}}\n")
            });
            let names: Vec<String> = (0..count).map(|n| format!("p{n}")).collect();
            text + &format!("      required: [{}]\n", names.join(","))
        },
    },
    Kind {
        name: "nullable properties of a request",
        make: |bytes| {
            let open =
                "/a: {post: {requestBody: {content: {application/json: {schema: {properties: {";
            let close = format!("}}}}}}}}}}, {OK}}}}}");
            one_operation(
                bytes,
                open,
                |n| format!("p{n}: {{nullable: true}}, "),
                &close,
            )
        },
    },
    Kind {
        name: "listed values",
        make: |bytes| one_schema(bytes, "{type: string, enum: [", |n| format!("v{n},"), "]}"),
    },
    Kind {
        name: "listed values with names and descriptions",
        make: |bytes| {
            let mut text = format!(
                "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A:\n      type: string\n      enum: ["
            );
            let count = fill(&mut text, bytes / 4, |n| format!("v{n},"));
            text.push_str("]\n      x-enum-descriptions: {");
            (0..count).for_each(|n| text.push_str(&format!("v{n}: d,")));
            text.push_str("}\n      x-enum-varnames: [");
            (0..count).for_each(|n| text.push_str(&format!("n{},", n / 2)));
            text.push_str("]\n");
            text
        },
    },
    Kind {
        name: "listed numbers",
        make: |bytes| one_schema(bytes, "{type: integer, enum: [", |n| format!("{n},"), "]}"),
    },
    Kind {
        name: "small schemas",
        make: |bytes| schemas(bytes, |n| format!("S{n}: {{properties: {{a: {{}}}}}}")),
    },
    Kind {
        name: "schemas of one value",
        make: |bytes| schemas(bytes, |n| format!("S{n}: {{enum: [a]}}")),
    },
    Kind {
        name: "operations",
        make: |bytes| paths(bytes, |n| format!("/p{n}: {{get: {{responses: {{}}}}}}")),
    },
    Kind {
        name: "operations with tags of their own",
        make: |bytes| {
            paths(bytes, |n| {
                format!("/p{n}: {{get: {{tags: [t{n}], responses: {{}}}}}}")
            })
        },
    },
    Kind {
        name: "declared tags",
        make: |bytes| {
            let mut text = format!("{HEAD}tags:\n");
            let count = fill(&mut text, bytes / 3, |n| format!("- name: t{n}\n"));
            text.push_str("paths:\n");
            fill(&mut text, bytes, |n| {
                let tag = count - 1 - n % count;
                format!("  /p{n}: {{get: {{tags: [t{tag}], responses: {{}}}}}}\n")
            });
            text
        },
    },
    Kind {
        name: "parameters",
        make: |bytes| {
            let close = format!("], {OK}}}}}");
            one_operation(
                bytes,
                "/a: {get: {parameters: [",
                |n| format!("{{name: p{n}, in: query, schema: {{}}}}, "),
                &close,
            )
        },
    },
    Kind {
        name: "required parameters",
        make: |bytes| {
            let close = format!("], {OK}}}}}");
            one_operation(
                bytes,
                "/a: {get: {parameters: [",
                |n| format!("{{name: p{n}, in: query, required: true, schema: {{}}}}, "),
                &close,
            )
        },
    },
    Kind {
        name: "parameters of a path",
        make: |bytes| {
            let count = bytes / 70;
            let path: String = (0..count).map(|n| format!("/{{p{n}}}")).collect();
            let open = format!("? '{path}'\n  : {{get: {{parameters: [");
            let close = format!("], {OK}}}}}");
            one_operation(
                bytes,
                &open,
                |n| format!("{{name: p{n}, in: path, required: true, schema: {{}}}}, "),
                &close,
            )
        },
    },
    Kind {
        name: "parameters that the path does not name",
        make: |bytes| {
            let open = format!("? '/{}'\n  : {{get: {{parameters: [", "a".repeat(bytes / 2));
            let close = format!("], {OK}}}}}");
            one_operation(
                bytes,
                &open,
                |n| format!("{{name: p{n}, in: path, required: true, schema: {{}}}}, "),
                &close,
            )
        },
    },
    Kind {
        name: "parameters that nobody declares",
        make: |bytes| {
            let path: String = (0..bytes / 10).map(|n| format!("/{{p{n}}}")).collect();
            format!("{HEAD}paths:\n  ? '{path}'\n  : {{get: {{{OK}}}}}\n")
        },
    },
    Kind {
        name: "statuses and headers",
        make: |bytes| {
            one_operation(
                bytes,
                "/a: {get: {responses: {'200': {description: a, headers: {",
                |n| format!("h{n}: {{schema: {{}}}}, "),
                "}}}}}",
            )
        },
    },
    Kind {
        name: "media types",
        make: |bytes| {
            one_operation(
                bytes,
                "/a: {get: {responses: {'200': {description: a, content: {",
                |n| format!("a/b{n}: {{schema: {{}}}}, "),
                "}}}}}",
            )
        },
    },
    Kind {
        name: "security schemes",
        make: |bytes| {
            let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  securitySchemes:\n");
            fill(&mut text, bytes, |n| {
                format!("    s{n}: {{type: http, scheme: basic}}\n")
            });
            text
        },
    },
    Kind {
        name: "security requirements that nobody declares",
        make: |bytes| {
            let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  securitySchemes:\n");
            fill(&mut text, bytes / 2, |n| {
                format!("    scheme{n}: {{type: http, scheme: basic}}\n")
            });
            text.push_str("security:\n");
            fill(&mut text, bytes, |n| format!("- skeme{n}: []\n"));
            text
        },
    },
    Kind {
        name: "servers",
        make: |bytes| {
            let mut text = format!("{HEAD}paths: {{}}\nservers:\n");
            fill(&mut text, bytes, |n| {
                format!("- {{url: 'https://a{n}.b'}}\n")
            });
            text
        },
    },
    Kind {
        name: "variables of a server",
        make: |bytes| {
            let mut text = format!("{HEAD}paths: {{}}\nservers:\n- url: 'https://");
            let count = fill(&mut text, bytes / 3, |n| format!("{{v{n}}}"));
            text.push_str("'\n  variables:\n");
            (0..count).for_each(|n| text.push_str(&format!("    v{n}: {{default: a}}\n")));
            text
        },
    },
    Kind {
        name: "clients",
        make: |bytes| {
            let mut text = "openapi: 3.0.3\ninfo:\n  title: a\n  version: '1'\n  x-client:\n    name: A\n    parts:\n".to_owned();
            let count = fill(&mut text, bytes / 2, |n| {
                format!("    - {{name: P{n}, path: /p{n}}}\n")
            });
            text.push_str("paths:\n");
            fill(&mut text, bytes, |n| {
                format!("  /p{}/a{n}: {{get: {{responses: {{}}}}}}\n", n % count)
            });
            text
        },
    },
    Kind {
        name: "handles",
        make: |bytes| {
            let mut text = format!("{HEAD}x-handles:\n");
            let count = fill(&mut text, bytes / 2, |n| {
                format!("- {{name: H{n}, path: '/p{n}/{{a}}'}}\n")
            });
            text.push_str("paths:\n");
            fill(&mut text, bytes, |n| {
                format!(
                    "  /p{}/{{a}}/b{n}: {{get: {{responses: {{}}}}}}\n",
                    n % count
                )
            });
            text
        },
    },
    Kind {
        name: "features of types that all tags share",
        make: |bytes| {
            let mut text = "openapi: 3.0.3\ninfo: {title: a, version: '1', x-client: {name: A, features: all}}\ncomponents:\n  schemas:\n".to_owned();
            let count = fill(&mut text, bytes / 4, |n| {
                format!("    S{n}: {{properties: {{a: {{}}}}}}\n")
            });
            text.push_str("    A:\n      properties:\n");
            (0..count).for_each(|n| {
                text.push_str(&format!(
                    "        p{n}: {{$ref: '#/components/schemas/S{n}'}}\n"
                ));
            });
            text.push_str("paths:\n");
            let answer = "{'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}";
            fill(&mut text, bytes, |n| {
                format!("  /p{n}: {{get: {{tags: [t{n}], responses: {answer}}}}}\n")
            });
            text
        },
    },
    Kind {
        name: "examples",
        make: |bytes| {
            let mut text = "openapi: 3.0.3\ninfo: {title: a, version: '1', x-client: {name: A, crate: a}}\npaths:\n  /a:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema: {properties: {a: {}}}\n            examples:\n".to_owned();
            fill(&mut text, bytes, |n| {
                format!("              e{n}: {{value: {{a: 1}}}}\n")
            });
            text + &format!("      {OK}\n")
        },
    },
    Kind {
        name: "examples beside required parameters",
        make: |bytes| {
            let mut text = "openapi: 3.0.3\ninfo: {title: a, version: '1', x-client: {name: A, crate: a}}\npaths:\n  /a:\n    post:\n      parameters:\n".to_owned();
            fill(&mut text, bytes / 2, |n| {
                format!(
                    "      - {{name: p{n}, in: query, required: true, example: b, schema: {{type: string}}}}\n"
                )
            });
            text.push_str("      requestBody:\n        content:\n          application/json:\n            schema: {properties: {a: {}}}\n            examples:\n");
            fill(&mut text, bytes, |n| {
                format!("              e{n}: {{value: {{a: 1}}}}\n")
            });
            text + &format!("      {OK}\n")
        },
    },
    Kind {
        name: "an example of many values",
        make: |bytes| {
            let mut text = "openapi: 3.0.3\ninfo: {title: a, version: '1', x-client: {name: A, crate: a}}\npaths:\n  /a:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema: {type: array, items: {type: object}}\n            example:\n".to_owned();
            fill(&mut text, bytes, |n| format!("            - {{a: {n}}}\n"));
            text + &format!("      {OK}\n")
        },
    },
];
