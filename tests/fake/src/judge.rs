//! Validators of the schemas that a server meets, each built when it is first needed.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use jsonschema::Validator;
use serde_json::Value;
use spec_document::{Direction, Document};

use crate::Violation;

/// A longer message quotes a whole body; its beginning says enough.
const LONGEST: usize = 300;

/// Builds validators and keeps them.
#[derive(Debug, Default)]
pub(crate) struct Judge {
    /// By the text of the schema as the document has it: mostly a reference, so it is short.
    validators: Mutex<HashMap<(Direction, String), Arc<Validator>>>,
}

impl Judge {
    /// Judges a value that travels in a direction. `at` is where it stands; pointers are appended to it.
    pub(crate) fn judge(
        &self,
        document: &Document,
        schema: &Value,
        direction: Direction,
        value: &Value,
        at: &str,
    ) -> Vec<Violation> {
        let validator = match self.validator(document, schema, direction) {
            Ok(validator) => validator,
            // A fault of the document; but whoever reads the answer must hear about it.
            Err(problem) => return vec![Violation::new(at, problem)],
        };
        validator
            .iter_errors(value)
            .map(|error| {
                let mut problem: String = error.to_string();
                if let Some((end, _)) = problem.char_indices().nth(LONGEST) {
                    problem.truncate(end);
                    problem.push('…');
                }
                Violation::new(format!("{at}{}", error.instance_path()), problem)
            })
            .collect()
    }

    fn validator(
        &self,
        document: &Document,
        schema: &Value,
        direction: Direction,
    ) -> Result<Arc<Validator>, String> {
        let key = (direction, schema.to_string());
        // A poisoned lock means that a test panicked while holding it; the map is whole all the same.
        let mut validators = self
            .validators
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(validator) = validators.get(&key) {
            return Ok(Arc::clone(validator));
        }
        let translated = document
            .json_schema(schema, direction)
            .map_err(|error| error.to_string())?;
        let validator = jsonschema::options()
            .should_validate_formats(true)
            .build(&translated)
            .map_err(|error| format!("the schema is not valid: {error}"))?;
        let validator = Arc::new(validator);
        validators.insert(key, Arc::clone(&validator));
        Ok(validator)
    }
}
