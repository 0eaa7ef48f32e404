//! Keywords of a schema that say nothing of what a value looks like.

const ANNOTATIONS: [&str; 15] = [
    "$comment",
    "$defs",
    "$id",
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "nullable",
    "readOnly",
    "summary",
    "title",
    "writeOnly",
    "xml",
];

/// Whether a keyword leaves the form of a value as it is: at most it may be null, or goes one way.
pub(crate) fn is_annotation(keyword: &str) -> bool {
    ANNOTATIONS.contains(&keyword) || keyword.starts_with("x-")
}
