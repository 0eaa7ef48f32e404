//! The descriptions of a folder, and what stands in them.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Severity;
use codegen::document::{Document, Node};
use codegen::lock::Lock;
use codegen::model::{Api, Field};
use codegen::package::CrateName;
use codegen::pointer::Pointer;
use codegen::source::Source;

use super::report::{Row, counted};
use crate::codegen::{folder_of, shown};

/// What a path item calls an operation by.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// A description, and the crate that is made of it.
pub(super) struct Specimen {
    /// Where it is.
    pub path: PathBuf,
    /// Its file name.
    pub file: String,
    /// Name of the crate.
    pub package: String,
}

/// The descriptions in a folder, sorted by name.
pub(super) fn find(folder: &Path, only: &[String]) -> Result<Vec<Specimen>, Box<dyn Error>> {
    let entries =
        fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", shown(folder)))?;
    let mut paths = entries
        .map(|entry| std::path::absolute(entry?.path()))
        .collect::<Result<Vec<PathBuf>, std::io::Error>>()?;
    paths.sort();
    let mut specimens: Vec<Specimen> = Vec::new();
    for path in paths {
        let extension = path.extension().and_then(|extension| extension.to_str());
        let is_description = matches!(extension, Some("json" | "yaml" | "yml"));
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let is_wanted = only.is_empty() || only.iter().any(|part| file.contains(part));
        if !is_description || !is_wanted {
            continue;
        }
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let plain = package_name(&stem);
        let same = specimens
            .iter()
            .filter(|known| known.package.starts_with(&plain));
        let package = match same.count() {
            0 => plain,
            count => format!("{plain}-{}", count + 1),
        };
        specimens.push(Specimen {
            file: file.into_owned(),
            package,
            path,
        });
    }
    if specimens.is_empty() {
        let (folder, wanted) = (shown(folder), only.join("` or `"));
        return Err(match only {
            [] => format!("{folder} has no description: no file ends in .json, .yaml or .yml"),
            _ => format!("{folder} has no description whose file name contains `{wanted}`"),
        }
        .into());
    }
    Ok(specimens)
}

/// A name that is no word of Rust, whatever the file is called.
fn package_name(stem: &str) -> String {
    let letters = stem.chars().map(|c| match c.to_ascii_lowercase() {
        c if c.is_ascii_alphanumeric() => c,
        _ => '-',
    });
    let letters: String = letters.collect();
    let name = match letters.trim_matches('-') {
        "" => "api".to_owned(),
        name if name.starts_with(|c: char| c.is_ascii_digit()) => format!("api-{name}"),
        name => name.to_owned(),
    };
    format!("{name}-client")
}

impl Specimen {
    /// Reads the description, and counts what is in it and what became of it.
    pub(super) fn count(&self, row: &mut Row) -> Result<(), Box<dyn Error>> {
        let text = fs::read_to_string(&self.path)
            .map_err(|error| format!("cannot read {}: {error}", shown(&self.path)))?;
        let document = Document::parse(Source::new(&self.file, text.clone())).ok();
        let operations = document.as_ref().map(operations).unwrap_or_default();
        row.operations = operations.len();
        row.schemas = document.as_ref().map(schemas).unwrap_or_default();

        let name: CrateName = self.package.parse()?;
        let loaded = codegen::load_crate(
            &self.file,
            text.into_bytes(),
            folder_of(&self.path),
            &Lock::default(),
            &name,
        );
        let Some(api) = &loaded.api else {
            let errors = loaded.diagnostics.count(Severity::Error);
            let shown = loaded.diagnostics.render(&loaded.source, false);
            let errors = counted(errors, "error");
            row.trouble(format!("{errors} in the description"), shown);
            return Ok(());
        };
        row.written = api.operations.len();
        let written: BTreeSet<String> = api
            .operations
            .iter()
            .map(|operation| operation.pointer.to_string())
            .collect();
        for missing in operations.difference(&written) {
            let named = loaded.diagnostics.iter();
            let mut named = named.map(|diagnostic| diagnostic.pointer.to_string());
            if !named.any(|pointer| pointer.starts_with(missing.as_str())) {
                row.trouble("operations left out in silence", missing.clone());
            }
        }
        let (fallback, fields) = fields(api);
        row.fallback = fallback;
        row.fields = fields;
        Ok(())
    }
}

/// The addresses of all operations.
fn operations(document: &Document) -> BTreeSet<String> {
    let paths = Pointer::root().child("paths");
    let Some(items) = document.get(&paths).and_then(Node::as_mapping) else {
        return BTreeSet::new();
    };
    let mut found = BTreeSet::new();
    for path in items.keys() {
        let item = paths.child(path);
        // A path may be described elsewhere.
        let reference = document.get(&item.child("$ref")).and_then(Node::as_str);
        let elsewhere = reference.and_then(Pointer::from_reference);
        for item in std::iter::once(item).chain(elsewhere) {
            let operations = METHODS.map(|method| item.child(method)).into_iter();
            let operations = operations.filter(|at| document.get(at).is_some());
            found.extend(operations.map(|at| at.to_string()));
        }
    }
    found
}

fn schemas(document: &Document) -> usize {
    let at = Pointer::root().child("components").child("schemas");
    let schemas = document.get(&at).and_then(Node::as_mapping);
    schemas.map(|schemas| schemas.len()).unwrap_or_default()
}

/// How many fields there are, and how many of them are plain JSON although the description gives them
/// a type.
fn fields(api: &Api) -> (usize, usize) {
    let of_types = api
        .types
        .values()
        .flat_map(|definition| definition.fields());
    let of_operations = api
        .operations
        .iter()
        .flat_map(|operation| operation.fields());
    let all: Vec<&Field> = of_types.chain(of_operations).collect();
    let fallback = all.iter().filter(|field| field.fallback).count();
    (fallback, all.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_packages() {
        for (stem, expected) in [
            ("box", "box-client"),
            ("Pet.Shop v2", "pet-shop-v2-client"),
            ("3scale", "api-3scale-client"),
            ("äß", "api-client"),
        ] {
            let name = package_name(stem);
            assert_eq!(name, expected);
            assert!(name.parse::<CrateName>().is_ok(), "{name}");
        }
    }

    #[test]
    fn descriptions_are_found_by_their_names() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        for name in ["b.json", "a.yaml", "a.json", "README.md"] {
            fs::write(folder.path().join(name), "")?;
        }
        let names = |only: &[&str]| -> Result<Vec<String>, Box<dyn Error>> {
            let only: Vec<String> = only.iter().map(|part| (*part).to_owned()).collect();
            let found = find(folder.path(), &only)?;
            Ok(found.into_iter().map(|found| found.package).collect())
        };
        assert_eq!(names(&[])?, ["a-client", "a-client-2", "b-client"]);
        assert_eq!(names(&["b."])?, ["b-client"]);
        assert!(names(&["c"]).is_err());
        Ok(())
    }

    #[test]
    fn what_is_in_a_description_is_counted() -> Result<(), Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("letters.yaml");
        let specimen = Specimen {
            file: "letters.yaml".to_owned(),
            package: "letters-client".to_owned(),
            path: path.clone(),
        };
        let spec = "openapi: 3.0.3
info: {title: Letters, version: '1'}
paths:
  /letters: {get: {responses: {'204': {description: ''}}}, parameters: []}
components: {schemas: {Letter: {type: object, properties: {text: {type: string}}}}}
";
        fs::write(&path, spec)?;
        let mut row = Row::new(&specimen);
        specimen.count(&mut row)?;
        assert_eq!((row.operations, row.written, row.schemas), (1, 1, 1));
        assert_eq!((row.fallback, row.fields), (0, 1));
        assert!(row.is_green());

        fs::write(&path, spec.replace("3.0.3", "2.0"))?;
        let mut row = Row::new(&specimen);
        specimen.count(&mut row)?;
        assert!(row.troubles[0].0.contains("1 error in the description"));
        Ok(())
    }
}
