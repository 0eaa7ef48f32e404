//! References to other files: what they name becomes a part of the tree, under a key of its own.
//!
//! Only files in the folder of the document are read, and in the folders below it. What stands in them
//! is referred to as if it had always been in the document, and keeps its place in its own file.

use std::collections::{BTreeMap, VecDeque};
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use super::Unreadable;
use super::node::{Entry, Mapping, Node, Value};
use crate::diagnostic::Diagnostics;
use crate::pointer::Pointer;
use crate::source::Source;

/// The key of the root that other files stand under.
pub(crate) const FILES: &str = "x-files";

/// How many files one document may be made of.
const MAX_FILES: usize = 5_000;

/// The largest file that is read.
const MAX_BYTES: u64 = 32 << 20;

/// A tree with everything that it refers to.
pub(super) struct Bundle {
    pub root: Node,
    /// The texts of all files.
    pub source: Source,
    /// Why a file could not be read: by what the reference says, or by the path of the file from the
    /// folder of the document.
    pub unread: BTreeMap<String, String>,
}

/// Reads the files that a tree refers to, and those that they refer to.
///
/// # Errors
/// What is wrong with the form of a file.
pub(super) fn bundle(root: Node, source: Source, folder: &Path) -> Result<Bundle, Box<Unreadable>> {
    let main = Path::new(source.name()).file_name();
    let mut reader = Reader {
        folder,
        main: main.map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
        source,
        files: BTreeMap::new(),
        open: VecDeque::new(),
        unread: BTreeMap::new(),
        diagnostics: Diagnostics::default(),
    };
    let mut root = root;
    reader.link(&mut root, None, false);
    while let Some(name) = reader.open.pop_front() {
        reader.read(&name);
    }
    if reader.diagnostics.has_errors() {
        return Err(Box::new(Unreadable {
            source: reader.source,
            diagnostics: reader.diagnostics,
        }));
    }
    let files: Mapping = reader
        .files
        .into_iter()
        .filter_map(|(name, node)| Some((name, entry(node?))))
        .collect();
    if let (Value::Mapping(mapping), false) = (&mut root.value, files.is_empty()) {
        let node = Node {
            span: root.span.clone(),
            value: Value::Mapping(files),
        };
        mapping.insert(FILES.to_owned(), entry(node));
    }
    Ok(Bundle {
        root,
        source: reader.source,
        unread: reader.unread,
    })
}

fn entry(node: Node) -> Entry {
    Entry {
        key_span: node.span.start..node.span.start,
        value: node,
    }
}

struct Reader<'f> {
    folder: &'f Path,
    /// The name of the file that all began with.
    main: String,
    source: Source,
    /// The files by their paths from the folder; those that are yet to be read have nothing.
    files: BTreeMap<String, Option<Node>>,
    open: VecDeque<String>,
    unread: BTreeMap<String, String>,
    diagnostics: Diagnostics,
}

impl Reader<'_> {
    /// Turns the references of a file into references within the document.
    fn link(&mut self, node: &mut Node, file: Option<&str>, is_mapping: bool) {
        match &mut node.value {
            Value::Mapping(mapping) => {
                for (key, entry) in mapping.iter_mut() {
                    let is_reference = key == "$ref" || is_mapping;
                    if let (true, Value::String(text)) = (is_reference, &mut entry.value.value) {
                        if let Some(target) = self.target(text, file) {
                            *text = target;
                        }
                        continue;
                    }
                    // The values of a discriminator are told by references too.
                    self.link(&mut entry.value, file, key == "mapping");
                }
            }
            Value::Sequence(items) => {
                for item in items {
                    self.link(item, file, false);
                }
            }
            _ => {}
        }
    }

    /// Where a reference of a file leads in the whole. `None` if it stays as it is.
    fn target(&mut self, reference: &str, file: Option<&str>) -> Option<String> {
        let (path, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let name = if path.is_empty() {
            file?.to_owned()
        } else {
            let is_file = [".yaml", ".yml", ".json"]
                .iter()
                .any(|end| path.ends_with(end));
            // The name of a schema in a discriminator is none.
            if !is_file && !path.contains('/') {
                return None;
            }
            match self.find(path, file) {
                Ok(name) => name,
                Err(reason) => {
                    self.unread.insert(reference.to_owned(), reason);
                    return None;
                }
            }
        };
        if name == self.main {
            return Some(format!("#{pointer}"));
        }
        let place = Pointer::root().child(FILES).child(&name);
        Some(format!(
            "#{}{pointer}",
            place.to_string().trim_start_matches('#')
        ))
    }

    /// The path of a file from the folder of the document, if it is one that may be read.
    fn find(&mut self, path: &str, from: Option<&str>) -> Result<String, String> {
        if path.contains("://") {
            return Err("files of other machines are not fetched".to_owned());
        }
        let decoded = percent_encoding::percent_decode_str(path).decode_utf8();
        let decoded = decoded.map_err(|_| "its name is not UTF-8".to_owned())?;
        let mut place = PathBuf::from(from.unwrap_or_default());
        place.pop();
        for part in Path::new(decoded.as_ref()).components() {
            match part {
                Component::Normal(part) => place.push(part),
                Component::CurDir => {}
                Component::ParentDir if place.pop() => {}
                _ => return Err("it lies outside of the folder of the document".to_owned()),
            }
        }
        let parts: Vec<_> = place.iter().map(|part| part.to_string_lossy()).collect();
        let name = parts.join("/");
        if self.files.contains_key(&name) || name == self.main {
            return Ok(name);
        }
        let real = |path: &Path| path.canonicalize().map_err(|error| error.to_string());
        if !real(&self.folder.join(&place))?.starts_with(real(self.folder)?) {
            return Err("it lies outside of the folder of the document".to_owned());
        }
        if self.files.len() >= MAX_FILES {
            return Err(format!(
                "the document is made of more than {MAX_FILES} files"
            ));
        }
        self.files.insert(name.clone(), None);
        self.open.push_back(name.clone());
        Ok(name)
    }

    fn read(&mut self, name: &str) {
        let text = match read_file(&self.folder.join(name)) {
            Ok(text) => text,
            Err(error) => {
                self.unread.insert(name.to_owned(), error.to_string());
                return;
            }
        };
        // Named as the document is: by the way to it.
        let shown = Path::new(self.source.name()).with_file_name(name);
        let start = self.source.add(shown.to_string_lossy(), &text);
        let parsed = super::tree(&self.source.text()[start..]);
        match parsed {
            Ok((mut root, duplicates)) => {
                for duplicate in duplicates {
                    self.diagnostics.push(super::moved(duplicate, start));
                }
                shift(&mut root, start);
                self.link(&mut root, Some(name), false);
                self.files.insert(name.to_owned(), Some(root));
            }
            Err(fault) => self.diagnostics.push(super::moved(fault, start)),
        }
    }
}

/// The text of a file. A pipe or a device is not opened: reading it may never end.
fn read_file(path: &Path) -> io::Result<String> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a regular file"));
    }
    let mut text = String::new();
    let read = File::open(path)?
        .take(MAX_BYTES + 1)
        .read_to_string(&mut text)?;
    if read as u64 > MAX_BYTES {
        let most = MAX_BYTES >> 20;
        return Err(io::Error::other(format!("it is larger than {most} MB")));
    }
    Ok(text)
}

/// Moves the places of a tree behind the texts that came before.
fn shift(node: &mut Node, by: usize) {
    node.span.start += by;
    node.span.end += by;
    match &mut node.value {
        Value::Sequence(items) => items.iter_mut().for_each(|item| shift(item, by)),
        Value::Mapping(mapping) => {
            for entry in mapping.values_mut() {
                entry.key_span.start += by;
                entry.key_span.end += by;
                shift(&mut entry.value, by);
            }
        }
        _ => {}
    }
}
