//! The objects of OpenAPI except schemas.

use super::Version::{V30, V31};
use super::schema::SCHEMA;
use super::{Field, Kind, Object, Others, Shape, field};

const TEXT: Shape = Shape::Text;

const fn object(name: &'static str, fields: &'static [Field]) -> Object {
    Object {
        name,
        kind: Kind::Other,
        section: "",
        fields,
        others: Others::None,
    }
}

impl Object {
    const fn kind(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self
    }

    const fn section(mut self, section: &'static str) -> Self {
        self.section = section;
        self
    }
}

const fn entries(name: &'static str, kind: Kind, shape: Shape) -> Object {
    Object {
        name,
        kind,
        section: "",
        fields: &[],
        others: Others::Entries(shape),
    }
}

pub(in crate::validate) static DOCUMENT: Object = object(
    "the document",
    &[
        field("openapi", TEXT).required(),
        field("info", Shape::Object(&INFO)).required(),
        field("jsonSchemaDialect", TEXT).only(V31),
        field("servers", Shape::List(&Shape::Object(&SERVER))).aside(),
        field("paths", Shape::Object(&PATHS)).required().only(V30),
        field("paths", Shape::Object(&PATHS)).only(V31),
        field("webhooks", Shape::Map(&Shape::Object(&PATH_ITEM)))
            .aside()
            .only(V31),
        field("components", Shape::Object(&COMPONENTS)),
        field("security", SECURITY),
        field("tags", Shape::List(&Shape::Object(&TAG))),
        field("externalDocs", Shape::Object(&EXTERNAL_DOCS)).aside(),
        field(
            "x-builders",
            Shape::Map(&Shape::List(&Shape::Object(&BUILDER_FORM))),
        ),
        field("x-handles", Shape::List(&Shape::Object(&HANDLE))),
    ],
)
.kind(Kind::Document);

static INFO: Object = object(
    "the `info` object",
    &[
        field("title", Shape::Label).required(),
        field("version", Shape::Label).required(),
        field("summary", TEXT).only(V31),
        field("description", TEXT),
        field("termsOfService", TEXT).aside(),
        field("contact", Shape::Object(&CONTACT)).aside(),
        field("license", Shape::Object(&LICENSE)).aside(),
        field("x-client", Shape::Either(&TEXT, &Shape::Object(&CLIENT))),
    ],
);

static CONTACT: Object = object(
    "a contact",
    &[
        field("name", TEXT),
        field("url", TEXT),
        field("email", TEXT),
    ],
);

static LICENSE: Object = object(
    "a license",
    &[
        field("name", TEXT).wanted(),
        field("identifier", TEXT).only(V31),
        field("url", TEXT),
    ],
);

static SERVER: Object = object(
    "a server",
    &[
        field("url", TEXT).wanted(),
        field("description", TEXT),
        field("variables", Shape::Map(&Shape::Object(&SERVER_VARIABLE))),
    ],
);

static SERVER_VARIABLE: Object = object(
    "a server variable",
    &[
        field("enum", Shape::List(&Shape::Label)),
        field("default", Shape::Label).wanted(),
        field("description", TEXT),
    ],
);

static COMPONENTS: Object = object(
    "the `components` object",
    &[
        field("schemas", Shape::Map(&Shape::Object(&SCHEMA))),
        field("responses", Shape::Map(&Shape::Object(&RESPONSE))),
        field("parameters", Shape::Map(&Shape::Object(&PARAMETER))),
        field("examples", Shape::Map(&Shape::Object(&EXAMPLE))).aside(),
        field("requestBodies", Shape::Map(&Shape::Object(&REQUEST_BODY))),
        field("headers", Shape::Map(&Shape::Object(&HEADER))),
        field(
            "securitySchemes",
            Shape::Map(&Shape::Object(&SECURITY_SCHEME)),
        ),
        field("links", Shape::Map(&Shape::Object(&LINK))).aside(),
        field("callbacks", Shape::Map(&Shape::Object(&CALLBACK))).aside(),
        field("pathItems", Shape::Map(&Shape::Object(&PATH_ITEM))).only(V31),
    ],
)
.kind(Kind::Components);

/// Returns true for a section of the components that OpenAPI knows.
pub(in crate::validate) fn is_section(name: &str) -> bool {
    COMPONENTS.fields.iter().any(|field| field.key == name)
}

static PATHS: Object = entries("the `paths` object", Kind::Paths, Shape::Object(&PATH_ITEM));

static PATH_ITEM: Object = object(
    "a path item",
    &[
        field("summary", TEXT),
        field("description", TEXT),
        field("get", Shape::Object(&OPERATION)),
        field("put", Shape::Object(&OPERATION)),
        field("post", Shape::Object(&OPERATION)),
        field("delete", Shape::Object(&OPERATION)),
        field("options", Shape::Object(&OPERATION)),
        field("head", Shape::Object(&OPERATION)),
        field("patch", Shape::Object(&OPERATION)),
        field("trace", Shape::Object(&OPERATION)),
        field("servers", Shape::List(&Shape::Object(&SERVER))).aside(),
        field("parameters", Shape::List(&Shape::Object(&PARAMETER))),
    ],
)
.kind(Kind::PathItem)
.section("pathItems");

static OPERATION: Object = object(
    "an operation",
    &[
        field("tags", Shape::List(&TEXT)),
        field("summary", TEXT),
        field("description", TEXT),
        field("externalDocs", Shape::Object(&EXTERNAL_DOCS)).aside(),
        field("operationId", TEXT),
        field("parameters", Shape::List(&Shape::Object(&PARAMETER))),
        field("requestBody", Shape::Object(&REQUEST_BODY)),
        field("responses", Shape::Object(&RESPONSES))
            .wanted()
            .only(V30),
        field("responses", Shape::Object(&RESPONSES)).only(V31),
        field("callbacks", Shape::Map(&Shape::Object(&CALLBACK))).aside(),
        field("deprecated", Shape::Boolean),
        field("security", SECURITY),
        field("servers", Shape::List(&Shape::Object(&SERVER))).aside(),
        field("x-pagination", Shape::Object(&PAGINATION)),
        field("x-reads", Shape::Boolean),
    ],
)
.kind(Kind::Operation);

static EXTERNAL_DOCS: Object = object(
    "a link to documentation",
    &[field("url", TEXT).wanted(), field("description", TEXT)],
);

static PARAMETER: Object = object(
    "a parameter",
    &[
        field("name", TEXT).required(),
        field("in", Shape::Words(&["path", "query", "header", "cookie"])).required(),
        field("description", TEXT),
        field("required", Shape::Boolean),
        field("deprecated", Shape::Boolean),
        field("allowEmptyValue", Shape::Boolean),
        field("style", TEXT),
        field("explode", Shape::Boolean),
        field("allowReserved", Shape::Boolean),
        field("schema", Shape::Object(&SCHEMA)),
        field("content", Shape::Object(&CONTENT_MAP)),
        field("example", Shape::Anything),
        field("examples", Shape::Map(&Shape::Object(&EXAMPLE))).aside(),
        field("x-encoding", Shape::Words(&["json"])),
        field("x-flatten", Shape::Boolean),
    ],
)
.kind(Kind::Parameter)
.section("parameters");

static HEADER: Object = object(
    "a header",
    &[
        field("description", TEXT),
        field("required", Shape::Boolean),
        field("deprecated", Shape::Boolean),
        field("allowEmptyValue", Shape::Boolean),
        field("style", Shape::Words(&["simple"])),
        field("explode", Shape::Boolean),
        field("allowReserved", Shape::Boolean),
        field("schema", Shape::Object(&SCHEMA)),
        field("content", Shape::Object(&CONTENT_MAP)),
        field("example", Shape::Anything),
        field("examples", Shape::Map(&Shape::Object(&EXAMPLE))).aside(),
    ],
)
.kind(Kind::Header)
.section("headers");

static REQUEST_BODY: Object = object(
    "a request body",
    &[
        field("description", TEXT),
        field("content", Shape::Object(&CONTENT_MAP)).required(),
        field("required", Shape::Boolean),
    ],
)
.section("requestBodies");

static CONTENT_MAP: Object = entries(
    "a mapping of media types",
    Kind::Content,
    Shape::Object(&MEDIA_TYPE),
);

static MEDIA_TYPE: Object = object(
    "a media type",
    &[
        field("schema", Shape::Object(&SCHEMA)),
        field("example", Shape::Anything),
        field("examples", Shape::Map(&Shape::Object(&EXAMPLE))).aside(),
        field("encoding", Shape::Map(&Shape::Object(&ENCODING))),
    ],
);

static ENCODING: Object = object(
    "an encoding",
    &[
        field("contentType", TEXT),
        field("headers", Shape::Map(&Shape::Object(&HEADER))),
        field("style", TEXT),
        field("explode", Shape::Boolean),
        field("allowReserved", Shape::Boolean),
    ],
);

static RESPONSES: Object = entries(
    "a mapping of status codes",
    Kind::Responses,
    Shape::Object(&RESPONSE),
);

static RESPONSE: Object = object(
    "a response",
    &[
        field("description", TEXT).wanted(),
        field("headers", Shape::Map(&Shape::Object(&HEADER))),
        field("content", Shape::Object(&CONTENT_MAP)),
        field("links", Shape::Map(&Shape::Object(&LINK))).aside(),
    ],
)
.section("responses");

static CALLBACK: Object =
    entries("a callback", Kind::Other, Shape::Object(&PATH_ITEM)).section("callbacks");

static EXAMPLE: Object = object(
    "an example",
    &[
        field("summary", TEXT),
        field("description", TEXT),
        field("value", Shape::Anything),
        field("externalValue", TEXT),
    ],
)
.section("examples");

static LINK: Object = object(
    "a link",
    &[
        field("operationRef", TEXT),
        field("operationId", TEXT),
        field("parameters", Shape::Map(&Shape::Anything)),
        field("requestBody", Shape::Anything),
        field("description", TEXT),
        field("server", Shape::Object(&SERVER)),
    ],
)
.section("links");

static TAG: Object = object(
    "a tag",
    &[
        field("name", TEXT).required(),
        field("description", TEXT),
        field("externalDocs", Shape::Object(&EXTERNAL_DOCS)).aside(),
    ],
);

const SECURITY: Shape = Shape::List(&Shape::Map(&Shape::List(&TEXT)));

static SECURITY_SCHEME: Object = object(
    "a security scheme",
    &[
        field(
            "type",
            Shape::Words(&["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]),
        )
        .required(),
        field("description", TEXT),
        field("name", TEXT),
        field("in", Shape::Words(&["query", "header", "cookie"])),
        field("scheme", TEXT),
        field("bearerFormat", TEXT),
        field("flows", Shape::Object(&FLOWS)).aside(),
        field("openIdConnectUrl", TEXT),
    ],
)
.kind(Kind::SecurityScheme)
.section("securitySchemes");

static FLOWS: Object = object(
    "a list of OAuth flows",
    &[
        field("implicit", Shape::Object(&FLOW)),
        field("password", Shape::Object(&FLOW)),
        field("clientCredentials", Shape::Object(&FLOW)),
        field("authorizationCode", Shape::Object(&FLOW)),
    ],
);

static FLOW: Object = object(
    "an OAuth flow",
    &[
        field("authorizationUrl", TEXT),
        field("tokenUrl", TEXT),
        field("refreshUrl", TEXT),
        field("scopes", Shape::Map(&TEXT)).wanted(),
    ],
);

static CLIENT: Object = object(
    "the client's name",
    &[
        field("name", TEXT),
        field("crate", TEXT),
        field("description", TEXT),
        field("example", TEXT),
        field("features", TEXT),
        field("parts", Shape::List(&Shape::Object(&CLIENT_PART))),
    ],
);

static CLIENT_PART: Object = object(
    "a part of the client",
    &[
        field("name", TEXT).required(),
        field("path", TEXT).required(),
        field("description", TEXT),
        field("example", TEXT),
    ],
);

static BUILDER_FORM: Object = object(
    "a form of a builder",
    &[
        field("call", TEXT).required(),
        field("value", Shape::Anything).required(),
    ],
);

static HANDLE: Object = object(
    "a handle",
    &[
        field("name", TEXT).required(),
        field("path", TEXT).required(),
        field("description", TEXT),
        field("text", Shape::Object(&HANDLE_TEXT)),
        field("operations", Shape::Map(&TEXT)),
    ],
);

static HANDLE_TEXT: Object = object(
    "the text of a handle",
    &[
        field("name", TEXT).required(),
        field("template", TEXT).required(),
    ],
);

static PAGINATION: Object = object(
    "an `x-pagination`",
    &[
        field("cursor", TEXT),
        field("next", TEXT),
        field("offset", TEXT),
        field("limit", TEXT),
        field("largest_page", Shape::Count),
        field("items", TEXT).required(),
    ],
);
