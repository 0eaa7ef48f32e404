//! A request as the memory looks at it: an operation and its decoded values.

use serde_json::{Map, Value};

use super::Refusal;
use crate::check::Arguments;

/// The fields of a JSON object.
pub(crate) type Fields = Map<String, Value>;

/// A right request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question<'a> {
    pub(crate) arguments: &'a Arguments,
}

impl<'a> Question<'a> {
    /// A value of the path. The check of the request has made sure that it is there.
    pub(crate) fn path(&self, name: &str) -> &'a str {
        text(&self.arguments.path, name).unwrap_or_default()
    }

    /// The `cid` that the path names by `type` and `id`.
    pub(crate) fn cid(&self) -> String {
        format!("{}:{}", self.path("type"), self.path("id"))
    }

    /// The query.
    pub(crate) fn query(&self) -> &'a Fields {
        &self.arguments.query
    }

    /// The JSON object in the query parameter `payload`, if it is given.
    pub(crate) fn payload(&self) -> Option<&'a Fields> {
        object(&self.arguments.query, "payload")
    }

    /// The body, as the object that every body of the API is.
    pub(crate) fn body(&self) -> Option<&'a Fields> {
        self.arguments.body.as_object()
    }

    /// A field of the body.
    pub(crate) fn field(&self, name: &str) -> Option<&'a Value> {
        self.body()?.get(name)
    }

    /// An object in the body.
    pub(crate) fn object(&self, name: &str) -> Option<&'a Fields> {
        object(self.body()?, name)
    }

    /// The elements of a list in the body; none if there is no list.
    pub(crate) fn list(&self, name: &str) -> &'a [Value] {
        self.body().map_or(&[], |body| list(body, name))
    }

    /// A switch in the body, off unless it is given.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.body().is_some_and(|body| flag(body, name))
    }
}

/// A text among fields. An empty one is as good as none.
pub(crate) fn text<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    let text = fields.get(name)?.as_str()?;
    (!text.is_empty()).then_some(text)
}

/// An object among fields.
pub(crate) fn object<'a>(fields: &'a Fields, name: &str) -> Option<&'a Fields> {
    fields.get(name)?.as_object()
}

/// The elements of a list among fields; none if there is no list.
pub(crate) fn list<'a>(fields: &'a Fields, name: &str) -> &'a [Value] {
    fields
        .get(name)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// The texts of a list among fields.
pub(crate) fn texts<'a>(fields: &'a Fields, name: &str) -> impl Iterator<Item = &'a str> {
    list(fields, name).iter().filter_map(Value::as_str)
}

/// A switch among fields, off unless it is given.
pub(crate) fn flag(fields: &Fields, name: &str) -> bool {
    fields.get(name).and_then(Value::as_bool).unwrap_or(false)
}

/// A count among fields, such as `limit`.
pub(crate) fn count(fields: &Fields, name: &str) -> Result<Option<usize>, Refusal> {
    let Some(value) = fields.get(name).and_then(Value::as_i64) else {
        return Ok(None);
    };
    usize::try_from(value)
        .map(Some)
        .map_err(|_| Refusal::input(format!("`{name}` is {value}, and must not be negative")))
}

/// A date among fields, in nanoseconds since the Unix epoch.
pub(crate) fn date(fields: &Fields, name: &str) -> Result<Option<i64>, Refusal> {
    let Some(text) = text(fields, name) else {
        return Ok(None);
    };
    nanoseconds(text)
        .map(Some)
        .ok_or_else(|| Refusal::input(format!("`{name}` is `{text}`, which is no date")))
}

/// An RFC 3339 date in nanoseconds since the Unix epoch, if it is one that these can hold.
pub(crate) fn nanoseconds(text: &str) -> Option<i64> {
    let date: jiff::Timestamp = text.parse().ok()?;
    i64::try_from(date.as_nanosecond()).ok()
}

/// The id of the user whom fields name by `user_id` or `user`.
pub(crate) fn user_id(fields: &Fields) -> Option<&str> {
    text(fields, "user_id").or_else(|| text(object(fields, "user")?, "id"))
}
