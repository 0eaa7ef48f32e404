//! Cargo features that the document asks for: `features` of `x-client`, and `x-feature` of schemas.

use super::Lowering;
use crate::model::TypeId;
use crate::pointer::Pointer;

impl Lowering<'_> {
    /// Reads the feature that each named schema is put into.
    pub(super) fn features(&mut self, schemas: &[String]) {
        for schema in schemas {
            let at = Pointer::root().child("components").child("schemas");
            let pointer = at.child(schema).child("x-feature");
            if self.document.get(&pointer).is_none() {
                continue;
            }
            let Some(name) = self.piece::<String>(&pointer) else {
                continue;
            };
            self.check_feature(&name, &pointer);
            match self.types.get_mut(&TypeId(schema.clone())) {
                Some(definition) => definition.feature = Some(name),
                None => {
                    let message = format!("`{schema}` has no type of its own");
                    let hint = "only an object with properties, an enum or a union is in a feature";
                    self.warning(&pointer, message, hint);
                }
            }
        }
    }

    /// The names that this generator makes by itself are of the same form.
    pub(super) fn check_feature(&mut self, name: &str, pointer: &Pointer) {
        let starts_well = name.starts_with(|c: char| c.is_ascii_lowercase());
        let is_good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if !starts_well || !name.chars().all(is_good) || name == "default" {
            let message = format!("`{name}` is no name of a feature");
            let hint = "write lower-case words, digits and hyphens, but not `default`";
            self.error(pointer, message, hint);
        }
    }
}
