//! Items of the crate that make values, with the calls by which examples use them.

use super::Json;

/// An item of the crate that makes values, such as a type of filters.
#[derive(Clone, Debug, PartialEq)]
pub struct Builder {
    /// Path in the crate, such as `filter::Filter`.
    pub path: String,
    /// The expressions that make values, in the order in which they are tried.
    pub forms: Vec<BuilderForm>,
}

/// An expression that makes values of one form, such as `Sort::desc(field).of_type(type)`.
#[derive(Clone, Debug, PartialEq)]
pub struct BuilderForm {
    /// The calls: a function by its path in the crate, and methods of what it returns.
    pub calls: Vec<BuilderCall>,
    /// The value. Texts and keys in braces are placeholders.
    pub value: Json,
}

/// One call of an expression.
#[derive(Clone, Debug, PartialEq)]
pub struct BuilderCall {
    /// The path of a function, or the name of a method.
    pub name: String,
    /// Names of placeholders.
    pub arguments: Vec<String>,
}

/// The name within a text that is a placeholder, such as `field` in `{field}`.
pub(crate) fn placeholder(text: &str) -> Option<&str> {
    text.strip_prefix('{')?.strip_suffix('}')
}

impl BuilderForm {
    /// The placeholders of the value, sorted.
    pub fn placeholders(&self) -> Vec<&str> {
        let mut found = Vec::new();
        collect(&self.value, &mut found);
        found.sort_unstable();
        found
    }
}

fn collect<'v>(value: &'v Json, found: &mut Vec<&'v str>) {
    match value {
        Json::String(text) => found.extend(placeholder(text)),
        Json::List(items) => items.iter().for_each(|item| collect(item, found)),
        Json::Object(entries) => {
            for (key, value) in entries {
                found.extend(placeholder(key));
                collect(value, found);
            }
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}
