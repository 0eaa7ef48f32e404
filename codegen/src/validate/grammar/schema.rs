//! Schemas: of OpenAPI 3.0, and of JSON Schema as OpenAPI 3.1 takes it.

use super::Version::{V30, V31};
use super::{Field, Kind, Object, Others, Shape, field};

const TEXT: Shape = Shape::Text;

pub(super) static SCHEMA: Object = Object {
    name: "a schema",
    kind: Kind::Schema,
    section: "schemas",
    fields: FIELDS,
    others: Others::None,
};

static FIELDS: &[Field] = &[
    field("title", TEXT).lenient(),
    field("description", TEXT).lenient(),
    field("type", TEXT).only(V30),
    field("type", Shape::Either(&Shape::List(&TEXT), &TEXT)).only(V31),
    field("format", TEXT).lenient(),
    field("default", Shape::Anything),
    field("example", Shape::Anything),
    field("enum", Shape::List(&Shape::Anything)),
    field("nullable", Shape::Boolean),
    field("readOnly", Shape::Boolean),
    field("writeOnly", Shape::Boolean),
    field("deprecated", Shape::Boolean).lenient(),
    field("multipleOf", Shape::Number).lenient(),
    field("maximum", Shape::Number).lenient(),
    field("minimum", Shape::Number).lenient(),
    field("exclusiveMaximum", Shape::Boolean)
        .only(V30)
        .lenient(),
    field("exclusiveMinimum", Shape::Boolean)
        .only(V30)
        .lenient(),
    field("exclusiveMaximum", Shape::Number).only(V31).lenient(),
    field("exclusiveMinimum", Shape::Number).only(V31).lenient(),
    field("maxLength", Shape::Count).lenient(),
    field("minLength", Shape::Count).lenient(),
    field("pattern", TEXT).lenient(),
    field("maxItems", Shape::Count).lenient(),
    field("minItems", Shape::Count).lenient(),
    field("uniqueItems", Shape::Boolean).lenient(),
    field("maxProperties", Shape::Count).lenient(),
    field("minProperties", Shape::Count).lenient(),
    field("required", Shape::List(&TEXT)),
    field("allOf", Shape::List(&Shape::Object(&SCHEMA))),
    field("oneOf", Shape::List(&Shape::Object(&SCHEMA))),
    field("anyOf", Shape::List(&Shape::Object(&SCHEMA))),
    field("not", Shape::Object(&SCHEMA)),
    field("items", Shape::Object(&SCHEMA)),
    field("properties", Shape::Map(&Shape::Object(&SCHEMA))),
    field(
        "additionalProperties",
        Shape::Either(&Shape::Boolean, &Shape::Object(&SCHEMA)),
    ),
    field("discriminator", Shape::Object(&DISCRIMINATOR)),
    field("xml", Shape::Object(&XML)).aside(),
    field("externalDocs", Shape::Object(&EXTERNAL_DOCS)).aside(),
    field("x-aliases", Shape::List(&TEXT)),
    field("x-builder", TEXT),
    field("x-feature", TEXT),
    field(
        "x-enum-descriptions",
        Shape::Either(&Shape::List(&TEXT), &Shape::Map(&TEXT)),
    ),
    field("$id", TEXT).only(V31),
    field("$schema", TEXT).only(V31),
    field("$anchor", TEXT).only(V31),
    field("$comment", TEXT).only(V31),
    field("$defs", Shape::Map(&Shape::Object(&SCHEMA))).only(V31),
    field("$dynamicRef", TEXT).only(V31),
    field("$dynamicAnchor", TEXT).only(V31),
    field("const", Shape::Anything).only(V31),
    field("examples", Shape::Anything).only(V31),
    field("contentEncoding", TEXT).only(V31),
    field("contentMediaType", TEXT).only(V31),
    field("contentSchema", Shape::Object(&SCHEMA)).only(V31),
    field("if", Shape::Object(&SCHEMA)).only(V31),
    field("then", Shape::Object(&SCHEMA)).only(V31),
    field("else", Shape::Object(&SCHEMA)).only(V31),
    field("prefixItems", Shape::List(&Shape::Object(&SCHEMA))).only(V31),
    field("contains", Shape::Object(&SCHEMA)).only(V31),
    field("minContains", Shape::Count).only(V31).lenient(),
    field("maxContains", Shape::Count).only(V31).lenient(),
    field("patternProperties", Shape::Map(&Shape::Object(&SCHEMA))).only(V31),
    field("propertyNames", Shape::Object(&SCHEMA)).only(V31),
    field("unevaluatedItems", Shape::Object(&SCHEMA)).only(V31),
    field("unevaluatedProperties", Shape::Object(&SCHEMA)).only(V31),
    field("dependentSchemas", Shape::Map(&Shape::Object(&SCHEMA))).only(V31),
    field("dependentRequired", Shape::Map(&Shape::List(&TEXT))).only(V31),
];

static DISCRIMINATOR: Object = Object {
    name: "a discriminator",
    kind: Kind::Other,
    section: "",
    fields: &[
        field("propertyName", TEXT).required(),
        field("mapping", Shape::Map(&TEXT)),
    ],
    others: Others::None,
};

static XML: Object = Object {
    name: "an XML form",
    kind: Kind::Other,
    section: "",
    fields: &[
        field("name", TEXT),
        field("namespace", TEXT),
        field("prefix", TEXT),
        field("attribute", Shape::Boolean),
        field("wrapped", Shape::Boolean),
    ],
    others: Others::None,
};

static EXTERNAL_DOCS: Object = Object {
    name: "a link to documentation",
    kind: Kind::Other,
    section: "",
    fields: &[field("url", TEXT).required(), field("description", TEXT)],
    others: Others::None,
};
