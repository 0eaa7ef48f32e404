//! The document: reading it, following its references, looking things up by name.

use std::{collections::BTreeMap, path::Path};

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::{Error, Operation, Reach, dialect, files, operation, reach, together, walk, yaml};

/// A reference chain longer than this is taken for a circle.
const LONGEST_CHAIN: usize = 32;

/// An OpenAPI document, 3.0 or 3.1.
#[derive(Clone, Debug)]
pub struct Document {
    root: Value,
    operations: Vec<Operation>,
    reach: BTreeMap<String, Reach>,
}

impl Document {
    /// Reads a document from a file, YAML or JSON.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or for the reasons of [`Document::parse`].
    pub fn load(path: impl AsRef<Path>) -> Result<Self, Error> {
        Self::of(files::load(path.as_ref())?)
    }

    /// Reads a document from text, YAML or JSON.
    ///
    /// # Errors
    ///
    /// When the text is neither, a reference leads nowhere, or an operation is not what OpenAPI 3.0
    /// asks for.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::of(read(text)?)
    }

    fn of(mut root: Value) -> Result<Self, Error> {
        walk::references(&mut root, &mut decode);
        dialect::unify(&mut root);
        let mut document = Self {
            root,
            operations: Vec::new(),
            reach: BTreeMap::new(),
        };
        document.check_references(&document.root)?;
        together::write(&mut document.root);
        document.operations = operation::read_all(&document)?;
        document.reach = reach::of_all(&document)?;
        Ok(document)
    }

    /// The whole document as a JSON value, with all schemas in the form of OpenAPI 3.0, and written
    /// into each what the members of its `allOf` say together.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// Every operation, sorted by path, then in the order GET, PUT, POST, DELETE and so on.
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The operation of this id.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn operation(&self, id: &str) -> Result<&Operation, Error> {
        self.operations
            .iter()
            .find(|operation| operation.id == id)
            .ok_or_else(|| Error::Unknown(format!("the document has no operation `{id}`")))
    }

    /// Names of the schemas under `components`, sorted.
    pub fn schema_names(&self) -> Vec<&str> {
        let schemas = self.root.pointer("/components/schemas");
        let mut names: Vec<_> = schemas
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str())
            .collect();
        names.sort_unstable();
        names
    }

    /// The named schema under `components`, in the same form as in [`Document::root`].
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn schema(&self, name: &str) -> Result<&Value, Error> {
        // The name as it is written in a reference, or as it is.
        let schemas = self.root.pointer("/components/schemas");
        let found = schemas.and_then(|schemas| {
            let pointer = schemas.pointer(&format!("/{name}"));
            schemas.get(name).or(pointer)
        });
        found.ok_or_else(|| Error::Unknown(format!("the document has no schema `{name}`")))
    }

    /// Whether requests, responses or both lead to a named schema.
    ///
    /// # Errors
    ///
    /// When there is no such schema.
    pub fn direction(&self, name: &str) -> Result<Reach, Error> {
        self.schema(name)?;
        Ok(self.reach.get(name).copied().unwrap_or_default())
    }

    /// Follows `$ref` until there is none. What stands beside a `$ref` has no meaning in OpenAPI 3.0.
    ///
    /// # Errors
    ///
    /// When a reference leads nowhere, in a circle, or out of the document.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> Result<&'a Value, Error> {
        let mut value = value;
        for _ in 0..LONGEST_CHAIN {
            match reference(value) {
                None => return Ok(value),
                Some(reference) => value = self.target(reference)?,
            }
        }
        Err(Error::Reference(format!("{value} leads in a circle")))
    }

    /// What one reference points at.
    pub(crate) fn target(&self, reference: &str) -> Result<&Value, Error> {
        let pointer = reference
            .strip_prefix('#')
            .ok_or_else(|| Error::Reference(format!("`{reference}` leads out of the document")))?;
        self.root
            .pointer(pointer)
            .ok_or_else(|| Error::Reference(format!("`{reference}` leads nowhere")))
    }

    /// A dangling reference is found when the document is read, not when some test gets to it. What
    /// looks like one within data is none.
    fn check_references(&self, value: &Value) -> Result<(), Error> {
        match value {
            Value::Object(fields) => {
                if reference(value).is_some() {
                    self.resolve(value)?;
                }
                let fields = fields.iter().filter(|(key, _)| !walk::is_data(key));
                fields
                    .map(|(_, field)| field)
                    .try_for_each(|field| self.check_references(field))
            }
            Value::Array(items) => items
                .iter()
                .try_for_each(|item| self.check_references(item)),
            _ => Ok(()),
        }
    }
}

/// A reference is a URI, so that a pointer in it may be percent-encoded.
fn decode(reference: &mut String) {
    if let Ok(decoded) = percent_decode_str(reference).decode_utf8() {
        *reference = decoded.into_owned();
    }
}

/// JSON is YAML too, but has a reader that is quicker.
pub(crate) fn read(text: &str) -> Result<Value, Error> {
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text).map_err(|error| Error::Syntax(error.to_string()));
    }
    yaml::read(text).map_err(|error| Error::Syntax(error.to_string()))
}

/// The text of a reference object. A property that happens to be called `$ref` holds a schema, not a
/// string, so it is not taken for one.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// The name under `components/schemas` that a reference leads to.
pub(crate) fn schema_name(reference: &str) -> Option<&str> {
    let name = reference.strip_prefix("#/components/schemas/")?;
    (!name.contains('/')).then_some(name)
}
