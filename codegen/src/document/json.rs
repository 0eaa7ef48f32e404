//! Strict JSON into the tree.

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, CommentCollectionStrategy, ParseOptions, parse_to_ast};

use super::{Entry, MAX_DEPTH, MAX_KEYS, Mapping, Node, ParseError, Tree, Value};
use crate::pointer::Pointer;

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

pub(super) fn parse(text: &str) -> Result<Tree, ParseError> {
    let collect = CollectOptions {
        comments: CommentCollectionStrategy::Off,
        tokens: false,
    };
    let parsed = parse_to_ast(text, &collect, &STRICT).map_err(|error| {
        let span = error.range().start..error.range().end;
        let message = format!("not valid JSON: {}", error.kind());
        let hint = "mend the text here, or just before; JSON has no comments and no last comma";
        ParseError::syntax(message, span, hint)
    })?;
    let Some(value) = parsed.value else {
        return Err(ParseError::empty());
    };
    let mut builder = Builder {
        duplicates: Vec::new(),
    };
    let root = builder.node(value, &Pointer::root(), 0)?;
    Ok(Tree {
        root,
        duplicates: builder.duplicates,
    })
}

struct Builder {
    duplicates: Vec<crate::diagnostic::Diagnostic>,
}

impl Builder {
    fn node(
        &mut self,
        value: ast::Value<'_>,
        pointer: &Pointer,
        depth: usize,
    ) -> Result<Node, ParseError> {
        let range = value.range();
        let span = range.start..range.end;
        if depth > MAX_DEPTH {
            return Err(ParseError::too_deep(span));
        }
        let value = match value {
            ast::Value::NullKeyword(_) => Value::Null,
            ast::Value::BooleanLit(literal) => Value::Bool(literal.value),
            ast::Value::StringLit(literal) => Value::String(literal.value.into_owned()),
            ast::Value::NumberLit(literal) => {
                Value::Number(literal.value.parse().map_err(|_| {
                    let message = format!("`{}` is not a number", literal.value);
                    ParseError::syntax(
                        message,
                        span.clone(),
                        "write a number that fits into 64 bits",
                    )
                })?)
            }
            ast::Value::Array(array) => Value::Sequence(
                array
                    .elements
                    .into_iter()
                    .enumerate()
                    .map(|(index, item)| self.node(item, &pointer.index(index), depth + 1))
                    .collect::<Result<_, _>>()?,
            ),
            ast::Value::Object(object) => {
                let mut mapping = Mapping::with_capacity(object.properties.len());
                for property in object.properties {
                    let key_range = property.name.range();
                    let key_span = key_range.start..key_range.end;
                    let key = property.name.into_string();
                    let at = pointer.child(&key);
                    if at.len() > MAX_KEYS {
                        return Err(ParseError::long_keys(key_span));
                    }
                    let value = self.node(property.value, &at, depth + 1)?;
                    if mapping.contains_key(&key) {
                        self.duplicates
                            .push(super::duplicate_key(&key, pointer, key_span));
                    } else {
                        mapping.insert(key, Entry { key_span, value });
                    }
                }
                Value::Mapping(mapping)
            }
        };
        Ok(Node { span, value })
    }
}
