//! Filters: which objects a query finds.
//!
//! ```no_run
//! # async fn run(chat: chat_sdk::Chat) -> Result<(), chat_sdk::Error> {
//! use std::time::Duration;
//!
//! use chat_sdk::filter::{Filter, eq, gte, one_of};
//! use chat_sdk::{Sort, Timestamp};
//!
//! let since = Timestamp::now() - Duration::from_secs(24 * 60 * 60);
//! let reply = chat
//!     .query_channels()
//!     .filter_conditions(Filter::and([
//!         eq("type", "messaging"),
//!         one_of("members", ["john"]),
//!         gte("last_message_at", since),
//!     ]))
//!     .sort([Sort::desc("last_message_at")])
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! A filter goes wherever an operation takes one, such as `filter` or `filter_conditions`. It is the
//! JSON that one would write by hand, which the same places take: `json!({"type": "messaging"})`.
//! Which fields a query can be filtered by, and with which operators, is up to the query; the server
//! refuses others.

use serde::ser::Error as _;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

/// A condition on the objects that a query finds. The functions of this [module](self) make one.
///
/// It serialises to the JSON object that the API takes. A value that cannot be written as JSON makes
/// a filter that does not serialise either: the call that it is set on fails, and says why.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a filter does nothing until it is part of a query"]
pub struct Filter(Result<Map<String, Value>, Fault>);

/// Why a filter cannot be sent.
#[derive(Clone, Debug, PartialEq)]
struct Fault(String);

impl Filter {
    /// What everything meets: the empty object.
    pub fn everything() -> Self {
        Self(Ok(Map::new()))
    }

    /// All of the conditions. Of none, it is what everything meets.
    #[doc(alias = "$and")]
    pub fn and(filters: impl IntoIterator<Item = Self>) -> Self {
        let mut filters = filters.into_iter().peekable();
        if filters.peek().is_none() {
            return Self::everything();
        }
        Self::combined("$and", filters)
    }

    /// At least one of the conditions.
    #[doc(alias = "$or")]
    pub fn or(filters: impl IntoIterator<Item = Self>) -> Self {
        Self::combined("$or", filters)
    }

    /// None of the conditions.
    #[doc(alias = "$nor")]
    pub fn nor(filters: impl IntoIterator<Item = Self>) -> Self {
        Self::combined("$nor", filters)
    }

    /// A condition by an operator that has no function here, such as `$near`.
    pub fn operator(
        field: impl Into<String>,
        operator: impl Into<String>,
        value: impl Serialize,
    ) -> Self {
        let value = match serde_json::to_value(value) {
            Ok(value) => value,
            Err(error) => return Self(Err(Fault(error.to_string()))),
        };
        let condition = Map::from_iter([(operator.into(), value)]);
        Self(Ok(Map::from_iter([(field.into(), condition.into())])))
    }

    fn combined(operator: &str, filters: impl IntoIterator<Item = Self>) -> Self {
        let filters = filters.into_iter().map(|filter| filter.0.map(Value::from));
        let list: Result<Vec<Value>, Fault> = filters.collect();
        Self(list.map(|list| Map::from_iter([(operator.to_owned(), list.into())])))
    }
}

impl Serialize for Filter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Ok(map) => map.serialize(serializer),
            Err(Fault(reason)) => Err(S::Error::custom(reason)),
        }
    }
}

/// The field has this value.
#[doc(alias = "$eq")]
pub fn eq(field: impl Into<String>, value: impl Serialize) -> Filter {
    Filter::operator(field, "$eq", value)
}

/// The field has another value.
#[doc(alias = "$ne")]
pub fn ne(field: impl Into<String>, value: impl Serialize) -> Filter {
    Filter::operator(field, "$ne", value)
}

/// The field is greater.
#[doc(alias = "$gt")]
pub fn gt(field: impl Into<String>, value: impl Serialize) -> Filter {
    Filter::operator(field, "$gt", value)
}

/// The field is greater or has this value.
#[doc(alias = "$gte")]
pub fn gte(field: impl Into<String>, value: impl Serialize) -> Filter {
    Filter::operator(field, "$gte", value)
}

/// The field is less.
#[doc(alias = "$lt")]
pub fn lt(field: impl Into<String>, value: impl Serialize) -> Filter {
    Filter::operator(field, "$lt", value)
}

/// The field is less or has this value.
#[doc(alias = "$lte")]
pub fn lte(field: impl Into<String>, value: impl Serialize) -> Filter {
    Filter::operator(field, "$lte", value)
}

/// The field has one of these values, or, if it is a list such as `members`, one of its elements
/// has.
#[doc(alias = "$in")]
pub fn one_of(
    field: impl Into<String>,
    values: impl IntoIterator<Item = impl Serialize>,
) -> Filter {
    let values: Vec<_> = values.into_iter().collect();
    Filter::operator(field, "$in", values)
}

/// The field has none of these values.
#[doc(alias = "$nin")]
pub fn none_of(
    field: impl Into<String>,
    values: impl IntoIterator<Item = impl Serialize>,
) -> Filter {
    let values: Vec<_> = values.into_iter().collect();
    Filter::operator(field, "$nin", values)
}

/// The field is a list that contains this value, or all values of a list.
#[doc(alias = "$contains")]
pub fn contains(field: impl Into<String>, value: impl Serialize) -> Filter {
    Filter::operator(field, "$contains", value)
}

/// The field is there, or is not.
#[doc(alias = "$exists")]
pub fn exists(field: impl Into<String>, exists: bool) -> Filter {
    Filter::operator(field, "$exists", exists)
}

/// A word of the field begins with this text.
#[doc(alias = "$autocomplete")]
pub fn autocomplete(field: impl Into<String>, text: impl Into<String>) -> Filter {
    Filter::operator(field, "$autocomplete", text.into())
}

/// The field has the words of this text in it, as a search for messages finds them.
#[doc(alias = "$q")]
pub fn search(field: impl Into<String>, text: impl Into<String>) -> Filter {
    Filter::operator(field, "$q", text.into())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn written(filter: &Filter) -> Value {
        serde_json::to_value(filter).expect("it is JSON")
    }

    /// Any JSON value, a few levels deep.
    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            ".*".prop_map(Value::from),
        ];
        leaf.prop_recursive(2, 8, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map(".*", inner, 0..4).prop_map(|map| json!(map)),
            ]
        })
    }

    type Make = fn(String, Value) -> Filter;

    /// Filters of any shape, each with the JSON that is expected of it.
    fn filter() -> impl Strategy<Value = (Filter, Value)> {
        let operators: [(&str, Make); 7] = [
            ("$eq", eq),
            ("$ne", ne),
            ("$gt", gt),
            ("$gte", gte),
            ("$lt", lt),
            ("$lte", lte),
            ("$contains", contains),
        ];
        let leaf = (".*", value(), prop::sample::select(operators.to_vec()));
        let leaf = leaf.prop_map(|(field, value, (name, make))| {
            (
                make(field.clone(), value.clone()),
                json!({field: {name: value}}),
            )
        });
        leaf.prop_recursive(3, 12, 4, |inner| {
            (prop::collection::vec(inner, 1..4), 0..3_usize).prop_map(|(parts, operator)| {
                let (filters, values): (Vec<Filter>, Vec<Value>) = parts.into_iter().unzip();
                let (name, filter) = match operator {
                    0 => ("$and", Filter::and(filters)),
                    1 => ("$or", Filter::or(filters)),
                    _ => ("$nor", Filter::nor(filters)),
                };
                (filter, json!({name: values}))
            })
        })
    }

    proptest! {
        #[test]
        fn a_filter_is_the_json_that_one_would_write((filter, expected) in filter()) {
            prop_assert_eq!(written(&filter), expected);
        }

        #[test]
        fn lists_are_lists(field in ".*", values in prop::collection::vec(value(), 0..5)) {
            let found = written(&one_of(&field, &values));
            prop_assert_eq!(found, json!({&field: {"$in": &values}}));
            let found = written(&none_of(&field, &values));
            prop_assert_eq!(found, json!({field: {"$nin": values}}));
        }

        #[test]
        fn texts_are_texts(field in ".*", text in ".*", is_there: bool) {
            let found = written(&autocomplete(&field, &text));
            prop_assert_eq!(found, json!({&field: {"$autocomplete": &text}}));
            prop_assert_eq!(written(&search(&field, &text)), json!({&field: {"$q": text}}));
            prop_assert_eq!(written(&exists(&field, is_there)), json!({field: {"$exists": is_there}}));
        }
    }

    #[test]
    fn of_no_conditions_all_are_met() {
        assert_eq!(written(&Filter::and([])), json!({}));
        assert_eq!(written(&Filter::everything()), json!({}));
        assert_eq!(written(&Filter::or([])), json!({"$or": []}));
    }

    #[test]
    fn what_is_no_json_is_told_of_when_it_is_sent() {
        let keys_that_json_has_not = BTreeMap::from([((1, 2), 3)]);
        let filter = Filter::and([
            eq("type", "messaging"),
            eq("custom", keys_that_json_has_not),
        ]);
        let error = serde_json::to_value(&filter).expect_err("no JSON");
        assert!(
            error.to_string().contains("key must be a string"),
            "{error}"
        );
    }
}
