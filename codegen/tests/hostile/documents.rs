//! Descriptions that grow in one way, by what usually takes the square of it, or more.
//!
//! The tests read small ones, and `benches/growth.rs` measures large ones.

/// One way to grow.
pub(crate) struct Kind {
    pub name: &'static str,
    /// A description of about so many bytes.
    pub make: fn(usize) -> String,
}

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: a, version: '1'}\n";

/// Adds lines up to a size.
fn fill(text: &mut String, bytes: usize, line: impl Fn(usize) -> String) -> usize {
    let mut count = 0;
    while text.len() < bytes {
        text.push_str(&line(count));
        count += 1;
    }
    count
}

/// A description of nothing but schemas.
fn schemas(bytes: usize, line: impl Fn(usize) -> String) -> String {
    let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n");
    fill(&mut text, bytes, |n| format!("    {}\n", line(n)));
    text
}

/// A schema that grows, and for each of its parts something that uses all of it.
fn users(
    bytes: usize,
    first: &str,
    part: impl Fn(usize) -> String,
    line: impl Fn(usize) -> String,
) -> String {
    let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    {first}\n");
    fill(&mut text, bytes / 2, |n| format!("{}\n", part(n)));
    fill(&mut text, bytes, |n| format!("    {}\n", line(n)));
    text
}

/// A description of nothing but paths.
fn paths(bytes: usize, line: impl Fn(usize) -> String) -> String {
    let mut text = format!("{HEAD}paths:\n");
    fill(&mut text, bytes, |n| format!("  {}\n", line(n)));
    text
}

/// Components that grow, and paths that use all of them.
fn sharing_paths(
    bytes: usize,
    components: &str,
    part: impl Fn(usize) -> String,
    line: impl Fn(usize) -> String,
) -> String {
    let mut text = format!("{HEAD}components:\n{components}\n");
    fill(&mut text, bytes / 2, |n| format!("{}\n", part(n)));
    text.push_str("paths:\n");
    fill(&mut text, bytes, |n| format!("  {}\n", line(n)));
    text
}

/// One schema in one line.
fn one_schema(bytes: usize, open: &str, item: impl Fn(usize) -> String, close: &str) -> String {
    let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {open}");
    fill(&mut text, bytes, item);
    text.push_str(close);
    text.push('\n');
    text
}

/// One operation in one line.
fn one_operation(bytes: usize, open: &str, item: impl Fn(usize) -> String, close: &str) -> String {
    let mut text = format!("{HEAD}paths:\n  ");
    text.push_str(open);
    fill(&mut text, bytes, item);
    text.push_str(close);
    text.push('\n');
    text
}

/// A schema with a description in one line.
fn described(bytes: usize, piece: &str) -> String {
    let count = bytes / piece.len();
    schemas(1, |_| {
        let text = piece.repeat(count);
        format!("A: {{type: object, properties: {{x: {{}}}}, description: \"{text}\"}}")
    })
}

/// Levels of something within each other.
fn nested(levels: usize, open: impl Fn(usize) -> String, inner: &str, close: &str) -> String {
    let open: String = (0..levels).map(open).collect();
    format!("{open}{inner}{}", close.repeat(levels))
}

const OK: &str = "responses: {'204': {description: a}}";

pub(crate) const KINDS: &[Kind] = &[
    // What an ordinary description has much of.
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
            let open = format!("'{path}': {{get: {{parameters: [");
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
            let open = format!("'/{}': {{get: {{parameters: [", "a".repeat(bytes / 2));
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
            paths(1, |_| format!("'{path}': {{get: {{{OK}}}}}"))
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
            let count = fill(&mut text, bytes / 2, |n| {
                let next = n + 1;
                format!(
                    "    S{n}: {{properties: {{a: {{$ref: '#/components/schemas/S{next}'}}}}}}\n"
                )
            });
            text.push_str(&format!("    S{count}: {{type: string}}\npaths:\n"));
            let answer = "{'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}}";
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
    // Names.
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
                "{{properties: {{{}: {{properties: {{",
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
            let name = "b".repeat(bytes / 101);
            let inner = nested(
                100,
                |_| format!("{{properties: {{a: {{}}, {name}: "),
                "{}",
                "}}",
            );
            schemas(1, |_| format!("A: {inner}"))
        },
    },
    Kind {
        name: "a long value",
        make: |bytes| one_schema(1, "{type: string, enum: [", |_| "v".repeat(bytes), "]}"),
    },
    Kind {
        name: "a long number",
        make: |bytes| one_schema(1, "{type: integer, enum: [", |_| "9".repeat(bytes), "]}"),
    },
    // Nesting and references.
    Kind {
        name: "objects within objects",
        make: |bytes| {
            let levels = bytes / 26;
            let inner = nested(levels, |_| "{properties: {a: ".to_owned(), "{}", "}}");
            schemas(1, |_| format!("A: {inner}"))
        },
    },
    Kind {
        name: "objects within objects, in JSON",
        make: |bytes| {
            let inner = nested(
                bytes / 24,
                |_| r#"{"properties":{"a":"#.to_owned(),
                "{}",
                "}}",
            );
            format!(
                r#"{{"openapi":"3.0.3","info":{{"title":"a","version":"1"}},"paths":{{}},"components":{{"schemas":{{"A":{inner}}}}}}}"#
            )
        },
    },
    Kind {
        name: "a large object within 100 objects",
        make: |bytes| {
            let mut inner = "{properties: {".to_owned();
            fill(&mut inner, bytes, |n| format!("p{n}: {{}}, "));
            inner.push_str("}}");
            let all = nested(
                100,
                |_| "{properties: {a: {}, b: {}, c: ".to_owned(),
                &inner,
                "}}",
            );
            schemas(1, |_| format!("A: {all}"))
        },
    },
    Kind {
        name: "types that may be lists, within each other",
        make: |bytes| {
            let mut inner = "{properties: {".to_owned();
            fill(&mut inner, bytes, |n| format!("p{n}: {{}}, "));
            inner.push_str("}}");
            let all = nested(
                100,
                |_| "{type: [array, string], items: ".to_owned(),
                &inner,
                "}",
            );
            schemas(1, |_| format!("A: {all}")).replace("3.0.3", "3.1.0")
        },
    },
    Kind {
        name: "a chain of references",
        make: |bytes| {
            schemas(bytes, |n| {
                format!("S{n}: {{$ref: '#/components/schemas/S{}'}}", n + 1)
            })
        },
    },
    Kind {
        name: "a chain of properties",
        make: |bytes| {
            schemas(bytes, |n| {
                format!(
                    "S{n}: {{properties: {{a: {{$ref: '#/components/schemas/S{}'}}}}}}",
                    n + 1
                )
            })
        },
    },
    Kind {
        name: "a chain of allOf",
        make: |bytes| {
            schemas(bytes, |n| {
                let next = n + 1;
                format!(
                    "S{n}: {{allOf: [{{$ref: '#/components/schemas/S{next}'}}, {{properties: {{p{n}: {{}}}}}}]}}"
                )
            })
        },
    },
    Kind {
        name: "allOf that doubles at each step",
        make: |bytes| {
            schemas(bytes, |n| {
                let part = format!("{{$ref: '#/components/schemas/S{}'}}", n + 1);
                format!("S{n}: {{allOf: [{part}, {part}], properties: {{p{n}: {{}}}}}}")
            })
        },
    },
    Kind {
        name: "oneOf that doubles at each step",
        make: |bytes| {
            schemas(bytes, |n| {
                let part = format!("{{$ref: '#/components/schemas/S{}'}}", n + 1);
                format!("S{n}: {{oneOf: [{part}, {part}], properties: {{p{n}: {{}}}}}}")
            })
        },
    },
    Kind {
        name: "members of allOf",
        make: |bytes| {
            one_schema(
                bytes,
                "{allOf: [",
                |n| format!("{{properties: {{p{n}: {{}}}}}}, "),
                "]}",
            )
        },
    },
    Kind {
        name: "members of allOf that are empty",
        make: |bytes| one_schema(bytes, "{allOf: [", |_| "{},".to_owned(), "]}"),
    },
    Kind {
        name: "members of allOf that are references",
        make: |bytes| {
            let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n");
            let count = fill(&mut text, bytes / 2, |n| {
                format!("    S{n}: {{properties: {{p{n}: {{}}}}}}\n")
            });
            text.push_str("    A: {allOf: [");
            (0..count)
                .for_each(|n| text.push_str(&format!("{{$ref: '#/components/schemas/S{n}'}},")));
            text + "]}\n"
        },
    },
    Kind {
        name: "heirs of a large object",
        make: |bytes| {
            users(
                bytes,
                "B:\n      properties:",
                |n| format!("        p{n}: {{}}"),
                |n| {
                    format!(
                        "S{n}: {{allOf: [{{$ref: '#/components/schemas/B'}}, {{properties: {{a: {{}}}}}}]}}"
                    )
                },
            )
        },
    },
    Kind {
        name: "heirs of an object with a large property",
        make: |bytes| {
            users(
                bytes,
                "B:\n      properties:\n        q:\n          properties:",
                |n| format!("            p{n}: {{}}"),
                |n| {
                    format!(
                        "S{n}: {{allOf: [{{$ref: '#/components/schemas/B'}}, {{properties: {{a: {{}}}}}}]}}"
                    )
                },
            )
        },
    },
    Kind {
        name: "heirs of a large allOf",
        make: |bytes| {
            users(
                bytes,
                "B:\n      allOf:",
                |n| format!("      - {{properties: {{p{n}: {{}}}}}}"),
                |n| format!("S{n}: {{allOf: [{{$ref: '#/components/schemas/B'}}]}}"),
            )
        },
    },
    Kind {
        name: "bodies of a large object",
        make: |bytes| {
            let body = "{content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}";
            sharing_paths(
                bytes,
                "  schemas:\n    B:\n      properties:",
                |n| format!("        p{n}: {{}}"),
                |n| format!("/p{n}: {{post: {{requestBody: {body}, {OK}}}}}"),
            )
        },
    },
    Kind {
        name: "paths that share parameters",
        make: |bytes| {
            sharing_paths(
                bytes,
                "  pathItems:\n    P:\n      parameters:",
                |n| format!("      - {{name: p{n}, in: query, schema: {{}}}}"),
                |n| format!("/p{n}: {{$ref: '#/components/pathItems/P', get: {{{OK}}}}}"),
            )
            .replace("3.0.3", "3.1.0")
        },
    },
    Kind {
        name: "operations that share a parameter with a long description",
        make: |bytes| {
            let text = "b".repeat(bytes / 2);
            let components = format!(
                "  parameters:\n    P: {{name: p, in: query, schema: {{}}, description: '{text}'}}"
            );
            sharing_paths(
                bytes,
                &components,
                |_| String::new(),
                |n| {
                    format!(
                        "/p{n}: {{get: {{parameters: [{{$ref: '#/components/parameters/P'}}], {OK}}}}}"
                    )
                },
            )
        },
    },
    Kind {
        name: "operations that share a response with many headers",
        make: |bytes| {
            sharing_paths(
                bytes,
                "  responses:\n    R:\n      description: a\n      headers:",
                |n| format!("        h{n}: {{schema: {{}}}}"),
                |n| {
                    format!(
                        "/p{n}: {{get: {{responses: {{'200': {{$ref: '#/components/responses/R'}}}}}}}}"
                    )
                },
            )
        },
    },
    Kind {
        name: "operations that share two large responses",
        make: |bytes| {
            let mut text = format!("{HEAD}components:\n  responses:\n");
            for name in ["Q", "R"] {
                text.push_str(&format!("    {name}:\n      description: a\n      content:\n        application/json:\n          schema:\n            properties:\n"));
                let end = text.len() + bytes / 4;
                fill(&mut text, end, |n| format!("              p{n}: {{}}\n"));
            }
            text.push_str("paths:\n");
            fill(&mut text, bytes, |n| {
                format!(
                    "  /p{n}: {{get: {{responses: {{'200': {{$ref: '#/components/responses/Q'}}, '201': {{$ref: '#/components/responses/R'}}}}}}}}\n"
                )
            });
            text
        },
    },
    Kind {
        name: "operations that share an example",
        make: |bytes| {
            let mut text = "openapi: 3.0.3\ninfo: {title: a, version: '1', x-client: {name: A, crate: a}}\ncomponents:\n  parameters:\n    P:\n      name: p\n      in: query\n      required: true\n      schema: {type: array, items: {type: string}}\n      example:\n".to_owned();
            fill(&mut text, bytes / 2, |n| format!("      - a{n}\n"));
            text.push_str("paths:\n");
            fill(&mut text, bytes, |n| {
                format!(
                    "  /p{n}: {{get: {{parameters: [{{$ref: '#/components/parameters/P'}}], {OK}}}}}\n"
                )
            });
            text
        },
    },
    Kind {
        name: "unions of members with a long description",
        make: |bytes| {
            let text = "b".repeat(bytes / 2);
            let first =
                format!("B: {{properties: {{k: {{type: string}}}}, description: '{text}'}}");
            users(
                bytes,
                &first,
                |_| String::new(),
                |n| {
                    format!(
                        "S{n}: {{oneOf: [{{$ref: '#/components/schemas/B'}}], discriminator: {{propertyName: k, mapping: {{a: '#/components/schemas/B', b: '#/components/schemas/B'}}}}}}"
                    )
                },
            )
        },
    },
    Kind {
        name: "choices of a large object",
        make: |bytes| {
            users(
                bytes,
                "B:\n      properties:",
                |n| format!("        p{n}: {{}}"),
                |n| {
                    format!(
                        "S{n}: {{oneOf: [{{$ref: '#/components/schemas/B'}}, {{type: string}}]}}"
                    )
                },
            )
        },
    },
    Kind {
        name: "members of a choice",
        make: |bytes| {
            one_schema(
                bytes,
                "{oneOf: [",
                |n| format!("{{properties: {{p{n}: {{}}}}, required: [p{n}]}}, "),
                "]}",
            )
        },
    },
    Kind {
        name: "members of a choice that are enums",
        make: |bytes| {
            one_schema(
                bytes,
                "{oneOf: [",
                |n| format!("{{type: string, enum: [a{n}, b]}}, "),
                "]}",
            )
        },
    },
    Kind {
        name: "members of a choice that are empty",
        make: |bytes| one_schema(bytes, "{oneOf: [", |_| "{},".to_owned(), "]}"),
    },
    Kind {
        name: "members of a union",
        make: |bytes| {
            let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n");
            let count = fill(&mut text, bytes / 2, |n| {
                format!("    S{n}: {{properties: {{k: {{}}}}}}\n")
            });
            text.push_str("    A: {discriminator: {propertyName: k}, oneOf: [");
            (0..count)
                .for_each(|n| text.push_str(&format!("{{$ref: '#/components/schemas/S{n}'}},")));
            text + "]}\n"
        },
    },
    Kind {
        name: "values of a discriminator",
        make: |bytes| {
            one_schema(
                bytes,
                "{properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {",
                |n| format!("v{n}: '#/components/schemas/A',"),
                "}}}",
            )
        },
    },
    Kind {
        name: "values of a discriminator that lead nowhere",
        make: |bytes| {
            let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n");
            fill(&mut text, bytes / 2, |n| {
                format!("    Schema{n}: {{properties: {{k: {{}}}}}}\n")
            });
            text.push_str(
                "    A: {properties: {k: {}}, discriminator: {propertyName: k, mapping: {",
            );
            fill(&mut text, bytes, |n| format!("v{n}: Skema{n},"));
            text + "}}}\n"
        },
    },
    Kind {
        name: "tags of unions, six levels deep",
        make: |bytes| {
            // Each level lists all of the next one.
            let width = (bytes / 260).clamp(2, 40);
            let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n");
            for level in 0..6 {
                for n in 0..width {
                    let members: Vec<String> = (0..width)
                        .map(|m| format!("{{$ref: '#/components/schemas/L{}x{m}'}}", level + 1))
                        .collect();
                    text.push_str(&format!(
                        "    L{level}x{n}: {{oneOf: [{}]}}\n",
                        members.join(",")
                    ));
                }
            }
            (0..width).for_each(|n| text.push_str(&format!("    L6x{n}: {{type: string}}\n")));
            text.push_str("    M: {properties: {k: {$ref: '#/components/schemas/L0x0'}}}\n    N: {properties: {k: {type: string}}}\n");
            text + "    A: {oneOf: [{$ref: '#/components/schemas/M'}, {$ref: '#/components/schemas/N'}], discriminator: {propertyName: k}}\n"
        },
    },
    Kind {
        name: "references that lead nowhere",
        make: |bytes| {
            let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n");
            fill(&mut text, bytes, |n| {
                format!(
                    "    Schema{n}: {{properties: {{a: {{$ref: '#/components/schemas/Skema{n}'}}}}}}\n"
                )
            });
            text
        },
    },
    Kind {
        name: "objects that hold themselves",
        make: |bytes| {
            one_schema(
                bytes,
                "{properties: {",
                |n| format!("p{n}: {{$ref: '#/components/schemas/A'}}, "),
                "}}",
            )
        },
    },
    Kind {
        name: "inline schemas that are all the same",
        make: |bytes| {
            one_schema(
                bytes,
                "{properties: {",
                |n| format!("p{n}: {{properties: {{a: {{}}, b: {{}}, c: {{}}}}}}, "),
                "}}",
            )
        },
    },
    Kind {
        name: "a form of many parts",
        make: |bytes| {
            let open = "/a: {post: {requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {";
            let close = format!("}}}}}}}}}}, {OK}}}}}");
            one_operation(bytes, open, |n| format!("p{n}: {{type: string}}, "), &close)
        },
    },
    // YAML.
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
            schemas(1, |_| format!("A: {all}"))
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
    // Texts.
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
