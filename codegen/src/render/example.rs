//! A call of an operation with given values, as a user would write it.

mod json;
mod made;
mod names;
mod scalar;
mod snippet;
mod writer;

use proc_macro2::TokenStream;

use self::names::Names;
pub use self::snippet::snippet;
pub(crate) use self::snippet::statement;
pub(super) use self::snippet::{block, chapter};
use self::writer::Writer;
use super::ident;
use crate::model::{Api, ExampleValue, Operation};
use crate::pointer::Pointer;

/// Why a value cannot be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The part of the description that it is about, if it is more than the example as a whole.
    pub pointer: Option<Pointer>,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// The keys that lead to it from the pointer.
    keys: Vec<String>,
}

impl Misfit {
    fn new(message: impl Into<String>) -> Self {
        Self {
            pointer: None,
            message: message.into(),
            keys: Vec::new(),
        }
    }

    /// The same, seen from the value around it.
    fn under(mut self, key: impl Into<String>) -> Self {
        self.keys.insert(0, key.into());
        self
    }

    /// The same, when the value stands there in the description.
    fn at(self, pointer: &Pointer) -> Self {
        let keys = self.keys.iter();
        Self {
            pointer: Some(keys.fold(pointer.clone(), |at, key| at.child(key))),
            message: self.message,
            keys: Vec::new(),
        }
    }
}

/// Takes the examples that cannot be written as a call out of a complete model, and says why.
pub fn sift(api: &mut Api) -> Vec<Misfit> {
    let mut misfits = Vec::new();
    let good: Vec<Vec<bool>> = api
        .operations
        .iter()
        .map(|operation| {
            let examples = operation.examples.iter();
            examples
                .map(
                    |example| match call(api, "crate", operation, &example.values) {
                        Ok(_) => true,
                        Err(misfit) => {
                            misfits.push(Misfit {
                                pointer: misfit.pointer.or_else(|| Some(example.pointer.clone())),
                                ..misfit
                            });
                            false
                        }
                    },
                )
                .collect()
        })
        .collect();
    for (operation, good) in api.operations.iter_mut().zip(good) {
        let mut good = good.into_iter();
        operation.examples.retain(|_| good.next() == Some(true));
    }
    misfits
}

/// Renders a call as an expression without `.await`, with whole paths. The client is a variable
/// of its own name, such as `chat` for `Chat`. It uses `?` where text is parsed.
///
/// # Errors
/// What the operation does not take, or what it needs and is not given.
pub fn call(
    api: &Api,
    crate_path: &str,
    operation: &Operation,
    values: &[ExampleValue],
) -> Result<TokenStream, Misfit> {
    let writer = Writer {
        api,
        names: Names::whole(crate_path),
    };
    writer.call(operation, values)
}

/// The variable that holds the client of an operation.
pub fn client_variable(api: &Api, operation: &Operation) -> proc_macro2::Ident {
    ident(&api.client_of(&operation.path).method_name)
}
