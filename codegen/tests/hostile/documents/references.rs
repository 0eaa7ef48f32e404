//! Descriptions that nest deep, or refer to the same schemas many times.

use super::*;

pub(super) const KINDS: &[Kind] = &[
    Kind {
        name: "objects within objects",
        make: |bytes| {
            let levels = bytes / 26;
            let inner = nested(levels, |_| "{properties: {a: ".to_owned(), "{}", "}}");
            single(&format!("A: {inner}"))
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
            single(&format!("A: {all}"))
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
            single(&format!("A: {all}")).replace("3.0.3", "3.1.0")
        },
    },
    Kind {
        name: "a chain of references",
        make: |bytes| {
            chain(bytes, |n| {
                format!("S{n}: {{$ref: '#/components/schemas/S{}'}}", n + 1)
            })
        },
    },
    Kind {
        name: "a chain of properties",
        make: |bytes| {
            chain(bytes, |n| {
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
            chain(bytes, |n| {
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
            chain(bytes, |n| {
                let part = format!("{{$ref: '#/components/schemas/S{}'}}", n + 1);
                format!("S{n}: {{allOf: [{part}, {part}], properties: {{p{n}: {{}}}}}}")
            })
        },
    },
    Kind {
        name: "oneOf that doubles at each step",
        make: |bytes| {
            chain(bytes, |n| {
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
            let components =
                format!("  pathItems:\n    P:\n      get: {{{OK}}}\n      parameters:");
            sharing_paths(
                bytes,
                &components,
                |n| format!("      - {{name: p{n}, in: query, schema: {{}}}}"),
                |n| format!("/p{n}: {{$ref: '#/components/pathItems/P'}}"),
            )
            .replace("3.0.3", "3.1.0")
        },
    },
    Kind {
        name: "operations with servers of their own",
        make: |bytes| {
            let mut text = format!("{HEAD}servers:\n");
            fill(&mut text, bytes / 2, |n| {
                format!("- {{url: 'https://a{n}.{{b}}'}}\n")
            });
            text.push_str("paths:\n");
            fill(&mut text, bytes, |n| {
                format!("  /p{n}: {{get: {{servers: [{{url: 'https://b'}}], {OK}}}}}\n")
            });
            text
        },
    },
    Kind {
        name: "variables of a server that hold others",
        make: |bytes| {
            let mut text =
                format!("{HEAD}paths: {{}}\nservers:\n- url: 'https://{{v0}}'\n  variables:\n");
            fill(&mut text, bytes, |n| {
                let next = format!("{{v{}}}", n + 1);
                format!("    v{n}: {{default: '{next}{next}'}}\n")
            });
            text
        },
    },
    Kind {
        name: "security schemes that share a long description",
        make: |bytes| {
            let text = "b".repeat(bytes / 2);
            let mut document = format!(
                "{HEAD}paths: {{}}\ncomponents:\n  securitySchemes:\n    s: {{type: http, scheme: basic, description: '{text}'}}\n"
            );
            fill(&mut document, bytes, |n| {
                format!("    s{n}: {{$ref: '#/components/securitySchemes/s'}}\n")
            });
            document
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
];
