//! Documents of several files.
//!
//! Targets of references to other files are copied into the first document: schemas into
//! `components/schemas`, anything else into `components/parts`. The references then lead there.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use crate::{Error, document, walk};

/// The keys of what is no schema in `components`.
const PARTS: &str = "parts";

/// Reads a document with the files that it refers to.
pub(crate) fn load(path: &Path) -> Result<Value, Error> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut files = Files {
        first: path.clone(),
        texts: BTreeMap::new(),
        names: BTreeMap::new(),
        waiting: Vec::new(),
    };
    let mut root = files.read(&path)?.clone();
    files.rewrite(&mut root, &path, false);
    while let Some(part) = files.waiting.pop() {
        let mut found = files.target(&part)?;
        files.rewrite(&mut found, &part.file, part.is_schema);
        let (kind, name) = match part.is_schema {
            true => ("schemas", &part.name),
            false => (PARTS, &part.name),
        };
        let components = entry(&mut root, "components").and_then(|node| entry(node, kind));
        if let Some(Value::Object(parts)) = components {
            parts.insert(name.clone(), found);
        }
    }
    Ok(root)
}

fn entry<'v>(node: &'v mut Value, key: &str) -> Option<&'v mut Value> {
    let node = node.as_object_mut()?;
    Some(node.entry(key).or_insert_with(|| json!({})))
}

struct Files {
    first: PathBuf,
    texts: BTreeMap<PathBuf, Value>,
    /// Names that were given, by file and pointer.
    names: BTreeMap<(PathBuf, String), String>,
    waiting: Vec<Part>,
}

/// A piece of another file.
struct Part {
    file: PathBuf,
    pointer: String,
    name: String,
    is_schema: bool,
}

impl Files {
    fn read(&mut self, path: &Path) -> Result<&Value, Error> {
        if !self.texts.contains_key(path) {
            let text = fs::read_to_string(path).map_err(|source| Error::Read {
                path: path.to_owned(),
                source,
            })?;
            self.texts.insert(path.to_owned(), document::read(&text)?);
        }
        Ok(&self.texts[path])
    }

    fn target(&mut self, part: &Part) -> Result<Value, Error> {
        let file = self.read(&part.file)?;
        let found = file.pointer(&part.pointer).cloned();
        found.ok_or_else(|| {
            let (file, pointer) = (part.file.display(), &part.pointer);
            Error::Reference(format!("`{file}#{pointer}` leads nowhere"))
        })
    }

    /// Makes the references of a piece of a file lead to where their targets will be.
    fn rewrite(&mut self, node: &mut Value, file: &Path, is_schema: bool) {
        match node {
            Value::Object(fields) => {
                self.reference(fields, file, is_schema);
                for (key, field) in fields {
                    let is_schema = is_schema || ["schema", "schemas"].contains(&key.as_str());
                    if !walk::is_data(key) {
                        self.rewrite(field, file, is_schema);
                    }
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.rewrite(item, file, is_schema);
                }
            }
            _ => {}
        }
    }

    fn reference(&mut self, fields: &mut Map<String, Value>, file: &Path, is_schema: bool) {
        let Some(Value::String(reference)) = fields.get_mut("$ref") else {
            return;
        };
        let decoded = percent_decode_str(reference).decode_utf8_lossy();
        let (path, pointer) = decoded.split_once('#').unwrap_or((&decoded, ""));
        let target = match path {
            "" => file.to_owned(),
            path => normal(&file.parent().unwrap_or(file).join(path)),
        };
        if target == self.first {
            *reference = format!("#{pointer}");
            return;
        }
        let name = self.name(&target, pointer, is_schema);
        let kind = if is_schema { "schemas" } else { PARTS };
        *reference = format!("#/components/{kind}/{name}");
    }

    /// The name of a piece: the last key of its pointer or the file's, with a number if that is taken.
    fn name(&mut self, file: &Path, pointer: &str, is_schema: bool) -> String {
        let key = (file.to_owned(), pointer.to_owned());
        if let Some(name) = self.names.get(&key) {
            return name.clone();
        }
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let plain = match pointer.rsplit('/').next() {
            Some("") | None => stem.into_owned(),
            Some(last) => last.to_owned(),
        };
        let taken = |name: &str| {
            let schemas = self.texts[&self.first].pointer("/components/schemas");
            schemas.is_some_and(|schemas| schemas.get(name).is_some())
                || self.names.values().any(|known| known == name)
        };
        let mut name = plain.clone();
        let mut count = 1;
        while taken(&name) {
            count += 1;
            name = format!("{plain}-{count}");
        }
        self.names.insert(key, name.clone());
        self.waiting.push(Part {
            file: file.to_owned(),
            pointer: pointer.to_owned(),
            name: name.clone(),
            is_schema,
        });
        name
    }
}

/// A path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut found = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => drop(found.pop()),
            part => found.push(part),
        }
    }
    found
}
