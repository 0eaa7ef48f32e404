//! The names that were given, kept beside the description, so that what is added to it renames nothing.
//!
//! Two texts can have the same identifier, and then one of them gets a number. Without a memory, which
//! of them it is could only depend on what they look like, and a new schema could take the name of
//! one that programs use. With the lock, whoever had a name keeps it.
//!
//! Types, operations, handles, groups and variants have a line each. A field has one only if its name
//! is spelled differently in Rust. One that is not cannot lose its name: among the fields of a type,
//! no other text is spelled like it, and what is spelled like its identifier comes first.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{names, sanitize};

/// Whether a text can be a name of some kind.
type IsName = fn(&str) -> bool;

/// Rust names by the texts that they were made of.
pub type Table = BTreeMap<String, String>;

/// All names of a model that are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Lock {
    /// Modules of the groups of operations.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) groups: Table,
    /// Structs with the methods of operations.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) clients: Table,
    /// Structs of the handles, from which the methods that make them have their names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) handles: Table,
    /// Structs of the operations, from which their methods and modules have their names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) operations: Table,
    /// Types, from which their modules have their names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) types: Table,
    /// Variants, by the type that they belong to.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) variants: BTreeMap<String, Table>,
    /// Fields, by the type that they belong to.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) fields: BTreeMap<String, Table>,
    /// Arguments and setters, by the operation that they belong to.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) parameters: BTreeMap<String, Table>,
}

/// What the file says to those who open it.
const HEADER: &str = "\
# The names of the generated code. `cargo xtask codegen` writes this file, so that what is added to the
# description renames nothing. A line is a name of the description and what it is called in Rust.
";

impl Lock {
    /// Reads the text of a file.
    ///
    /// # Errors
    /// What is wrong with it, as text: a line that is not TOML, or a name that cannot be one.
    pub fn parse(text: &str) -> Result<Self, String> {
        let lock: Self =
            toml::from_str(text).map_err(|error| sanitize::lines(&error.to_string()))?;
        lock.check()?;
        Ok(lock)
    }

    /// The text of the file: sorted, a line for each name.
    ///
    /// # Errors
    /// Never, in practice: all keys and values are text.
    pub fn text(&self) -> Result<String, toml::ser::Error> {
        Ok(format!("{HEADER}\n{}", toml::to_string(self)?))
    }

    /// A name that somebody wrote becomes code: it has to be an identifier, and one of its own.
    fn check(&self) -> Result<(), String> {
        for (scope, table, is_name) in self.tables() {
            let mut seen: BTreeMap<String, &str> = BTreeMap::new();
            for (text, name) in table {
                if !is_name(name) {
                    let message = format!("{scope}: `{name}` cannot be the name of `{text}`");
                    return Err(sanitize::line(&message));
                }
                if let Some(other) = seen.insert(name.to_lowercase(), text) {
                    let message =
                        format!("{scope}: `{text}` and `{other}` have the same name `{name}`");
                    return Err(sanitize::line(&message));
                }
            }
        }
        Ok(())
    }

    /// Every table with what it is called and what its names have to be.
    fn tables(&self) -> impl Iterator<Item = (String, &Table, IsName)> {
        let whole: [(_, _, IsName); 5] = [
            ("groups", &self.groups, names::is_module_name),
            ("clients", &self.clients, names::is_type_name),
            ("handles", &self.handles, names::is_type_name),
            ("operations", &self.operations, names::is_type_name),
            ("types", &self.types, names::is_type_name),
        ];
        let nested: [(_, _, IsName); 3] = [
            ("variants", &self.variants, names::is_variant_name),
            ("fields", &self.fields, names::is_field_name),
            ("parameters", &self.parameters, names::is_parameter_name),
        ];
        let nested = nested.into_iter().flat_map(|(scope, tables, is_name)| {
            let table = move |(owner, table)| (format!("{scope}.{owner}"), table, is_name);
            tables.iter().map(table)
        });
        let whole = whole.map(|(scope, table, is_name)| (scope.to_owned(), table, is_name));
        whole.into_iter().chain(nested)
    }
}
