//! Sort orders.

use serde::{Serialize, Serializer};

use crate::types::SortParamRequest;

/// By which field a query sorts, and in which direction.
///
/// ```no_run
/// # async fn run(chat: chat_sdk::Chat) -> Result<(), chat_sdk::Error> {
/// use chat_sdk::Sort;
///
/// let newest = chat.query_channels().sort([Sort::desc("last_message_at")]).await?;
///
/// // Fields of your own are compared as text unless told otherwise.
/// let by_priority = chat
///     .query_channels()
///     .sort([Sort::desc("priority").of_type("number"), Sort::asc("cid")])
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// It becomes a [`SortParamRequest`] wherever an operation takes one, and serialises like one, for
/// those that take plain JSON.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sort {
    field: String,
    direction: i32,
    r#type: Option<String>,
}

impl Sort {
    /// The smallest first.
    pub fn asc(field: impl Into<String>) -> Self {
        Self::new(field, 1)
    }

    /// The largest first.
    pub fn desc(field: impl Into<String>) -> Self {
        Self::new(field, -1)
    }

    fn new(field: impl Into<String>, direction: i32) -> Self {
        Self {
            field: field.into(),
            direction,
            r#type: None,
        }
    }

    /// As what to compare the values of a custom field, such as `number` or `boolean`. As text unless
    /// set.
    pub fn of_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl From<Sort> for SortParamRequest {
    fn from(sort: Sort) -> Self {
        let param = Self::new().field(sort.field).direction(sort.direction);
        match sort.r#type {
            Some(r#type) => param.r#type(r#type),
            None => param,
        }
    }
}

impl Serialize for Sort {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        SortParamRequest::from(self.clone()).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    proptest! {
        #[test]
        fn it_is_what_a_param_is(field in ".*", is_rising: bool, r#type in proptest::option::of(".*")) {
            let plain = if is_rising { Sort::asc(&field) } else { Sort::desc(&field) };
            let sort = match &r#type {
                Some(r#type) => plain.of_type(r#type),
                None => plain,
            };
            let mut expected = json!({"field": field, "direction": if is_rising { 1 } else { -1 }});
            if let Some(r#type) = r#type {
                expected["type"] = r#type.into();
            }
            prop_assert_eq!(serde_json::to_value(&sort)?, expected.clone());
            prop_assert_eq!(serde_json::to_value(SortParamRequest::from(sort))?, expected);
        }
    }
}
