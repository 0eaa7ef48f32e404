//! What a run did, in a few lines.

use std::fmt;
use std::time::Duration;

use crate::emit::Written;
use crate::model::{Api, Field, TypeKind};

/// How many things an API has, and how many of them nobody described.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations.
    pub operations: usize,
    /// Named types.
    pub types: usize,
    /// Arguments and setters of operations and fields of types.
    pub fields: usize,
    /// Those of them that are plain JSON although the description gives them a type.
    pub fallbacks: usize,
    /// Operations without summary and description.
    pub bare_operations: usize,
    /// Arguments and setters of operations without description.
    pub bare_parameters: usize,
    /// Types without description.
    pub bare_types: usize,
    /// Fields of types without description.
    pub bare_fields: usize,
    /// Enum values without description.
    pub bare_values: usize,
}

impl Counts {
    /// Counts a model.
    pub fn of(api: &Api) -> Self {
        let mut counts = Self {
            operations: api.operations.len(),
            types: api.types.len(),
            ..Self::default()
        };
        let is_bare = |field: &&Field| field.description.is_none();
        let is_fallback = |field: &&Field| field.fallback;
        for operation in &api.operations {
            let is_described = operation.summary.is_some() || operation.description.is_some();
            counts.bare_operations += usize::from(!is_described);
            counts.bare_parameters += operation.fields().filter(is_bare).count();
            counts.fields += operation.fields().count();
            counts.fallbacks += operation.fields().filter(is_fallback).count();
        }
        for definition in api.types.values() {
            counts.bare_types += usize::from(definition.description.is_none());
            counts.bare_fields += definition.fields().iter().filter(is_bare).count();
            counts.fields += definition.fields().len();
            counts.fallbacks += definition.fields().iter().filter(is_fallback).count();
            if let TypeKind::Enum(words) = &definition.kind {
                let values = words.values.iter();
                counts.bare_values += values.filter(|value| value.description.is_none()).count();
            }
        }
        counts
    }

    fn bare(&self) -> String {
        let kinds = [
            (self.bare_operations, "operation"),
            (self.bare_parameters, "parameter"),
            (self.bare_types, "type"),
            (self.bare_fields, "field"),
            (self.bare_values, "enum value"),
        ];
        let kinds: Vec<String> = kinds
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, kind)| format!("{count} {kind}{}", plural(count)))
            .collect();
        if kinds.is_empty() {
            "nothing".to_owned()
        } else {
            kinds.join(", ")
        }
    }
}

/// The summary of a run that wrote files.
#[derive(Clone, Debug)]
pub struct Summary {
    /// What was generated.
    pub counts: Counts,
    /// What became of the files.
    pub written: Written,
    /// How long all of it took.
    pub time: Duration,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts {
            operations, types, ..
        } = self.counts;
        let Written {
            added,
            changed,
            removed,
            unchanged,
        } = &self.written;
        let time = self.time.as_secs_f64();
        writeln!(
            f,
            "{operations} operation{}, {types} type{} in {time:.2} s",
            plural(operations),
            plural(types),
        )?;
        writeln!(f, "without description: {}", self.counts.bare())?;
        let Counts {
            fields, fallbacks, ..
        } = self.counts;
        if fallbacks > 0 {
            writeln!(
                f,
                "plain JSON although the description says more: {fallbacks} of {fields} fields"
            )?;
        }
        write!(
            f,
            "files: {} added, {} changed, {} removed, {unchanged} unchanged",
            added.len(),
            changed.len(),
            removed.len(),
        )
    }
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}
