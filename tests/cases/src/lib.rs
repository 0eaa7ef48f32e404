//! The expected output of every case of the generator, compiled against nothing but the runtime.
//!
//! That this package compiles is the test: generated code needs the runtime and no word of
//! the SDK around it.

// Examples import from the crate by its name, as programs do.
extern crate self as generated_cases;

pub use openapi_client_runtime as runtime;

/// One module for each case.
pub mod cases {
    include!(concat!(env!("OUT_DIR"), "/cases.rs"));
}

/// What an SDK offers its callers, for the examples in the documentation of the cases.
pub mod outside {
    pub use crate::cases::examples::{Desk, types};
    pub use crate::runtime::{File, Object, Timestamp};
}

/// The same for the case `builders`.
pub mod cabinet {
    pub use crate::cases::builders::{Cabinet, operations, types};
    pub use crate::runtime::Object;
    pub use crate::{Order, filter};
}

/// Builders of values, which the case `builders` links to and calls.
pub mod filter {
    use serde::Serialize;
    use serde_json::{Value, json};

    /// Conditions of a query.
    #[derive(Serialize)]
    pub struct Filter(Value);

    impl Filter {
        /// The condition that everything meets.
        pub fn everything() -> Self {
            Self(json!({}))
        }

        /// All of these conditions.
        pub fn and(filters: impl IntoIterator<Item = Self>) -> Self {
            let filters: Vec<Self> = filters.into_iter().collect();
            Self(json!({ "$and": filters }))
        }
    }

    /// The field has this value.
    pub fn eq(field: &str, value: impl Serialize) -> Filter {
        Filter(json!({ field: { "$eq": value } }))
    }

    /// The field has one of these values.
    pub fn one_of(field: &str, values: impl IntoIterator<Item = impl Serialize>) -> Filter {
        let values: Vec<_> = values.into_iter().collect();
        Filter(json!({ field: { "$in": values } }))
    }
}

/// The same at the root of the crate.
pub struct Order(cases::builders::types::LetterOrder);

impl Order {
    /// The smallest first.
    pub fn rising(field: &str) -> Self {
        Self(cases::builders::types::LetterOrder::new().by(field))
    }

    /// Only values between two others.
    pub fn within(self, low: impl Into<f64>, high: impl Into<f64>) -> Self {
        Self(self.0.range([low.into(), high.into()]))
    }
}

impl From<Order> for cases::builders::types::LetterOrder {
    fn from(order: Order) -> Self {
        order.0
    }
}

/// The examples of all cases, as functions that nobody calls.
pub mod examples {
    #![allow(dead_code, unused_variables)]
    include!(concat!(env!("OUT_DIR"), "/examples.rs"));
}
