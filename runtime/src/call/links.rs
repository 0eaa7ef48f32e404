//! The links of which generated code makes a call: each puts one value into the request.

use std::borrow::Cow;
use std::fmt::{self, Display};

use serde::Serialize;
use serde_json::Value;

use super::super::body::{self, to_json};
use super::super::fault::Fault;
use super::super::open_enum::exact;
use super::super::request::Draft;
use super::super::{File, Position, Style};
use super::{Call, text};

impl<T> Call<T> {
    /// Sets the value of a `{name}` in the path.
    pub fn path(self, name: &'static str, value: impl Display + 'static) -> Self {
        self.draft(|draft| draft.path(name, &text(&value)))
    }

    /// Sets the value of a `{name}` in the path, written in a style.
    pub fn path_styled(self, name: &'static str, style: Style, value: impl Serialize) -> Self {
        self.styled(
            format_args!("path parameter `{name}`"),
            &value,
            |draft, value| draft.path_styled(name, style, value),
        )
    }

    /// Sets the query parameter `name=value`.
    pub fn query(self, name: &'static str, value: impl Display + 'static) -> Self {
        self.draft(|draft| draft.query().set(name, &text(&value)))
    }

    /// Sets the query parameter `name=a,b`.
    pub fn query_list(self, name: &'static str, values: Vec<impl Display>) -> Self {
        self.draft(|draft| draft.query().set_list(name, &values))
    }

    /// Sets the query parameter `name=a&name=b`.
    pub fn query_each(self, name: &'static str, values: Vec<impl Display>) -> Self {
        self.draft(|draft| draft.query().set_each(name, &values))
    }

    /// Sets a query parameter to compact JSON.
    pub fn query_json(self, name: &'static str, value: impl Serialize) -> Self {
        let json = to_json(format_args!("query parameter `{name}`"), &value);
        self.draft(|draft| {
            if let Some(json) = draft.note(json) {
                draft.query().set(name, &json);
            }
        })
    }

    /// Sets a key of the JSON object that a query parameter carries.
    pub fn query_key(self, name: &'static str, key: &'static str, value: impl Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(value) => self.with_value_at(Position::QueryJson(name, key), value),
            Err(error) => self.draft(|draft| {
                let place = format!("key `{key}` of query parameter `{name}`");
                draft.note::<()>(Err(Fault::new(format!("{place}: {error}"))));
            }),
        }
    }

    /// Sets a query parameter, written in a style.
    pub fn query_styled(self, name: &'static str, style: Style, value: impl Serialize) -> Self {
        self.styled(
            format_args!("query parameter `{name}`"),
            &value,
            |draft, value| draft.query().set_styled(name, style, value),
        )
    }

    /// Sets a cookie.
    pub fn cookie(self, name: &'static str, value: impl Serialize) -> Self {
        self.cookie_styled(name, Style::Form, value)
    }

    /// Sets a cookie, written in a style.
    pub fn cookie_styled(self, name: &'static str, style: Style, value: impl Serialize) -> Self {
        self.styled(format_args!("cookie `{name}`"), &value, |draft, value| {
            draft.cookie(name, style.percent_encoded(name, value)?);
            Ok(())
        })
    }

    /// Sets a header, written in a style.
    pub fn header_styled(self, name: &'static str, style: Style, value: impl Serialize) -> Self {
        self.styled(format_args!("header `{name}`"), &value, |draft, value| {
            // An empty list leaves the header out.
            if let Some(text) = style.plain(name, value)? {
                draft.header(name, &text);
            }
            Ok(())
        })
    }

    /// Hands the parts of a value to what writes them; `place` is named if it has none.
    fn styled(
        self,
        place: fmt::Arguments<'_>,
        value: &impl Serialize,
        write: impl FnOnce(&mut Draft, &Value) -> Result<(), Fault>,
    ) -> Self {
        // By way of text, because a tree would turn an `f32` such as `0.1` into `0.10000000149011612`.
        let value = to_json(place, value).and_then(|json| {
            serde_json::from_str(&json).map_err(|error| Fault::new(format!("{place}: {error}")))
        });
        self.draft(|draft| {
            if let Some(value) = draft.note(value) {
                let result = write(draft, &value);
                draft.note(result.map_err(|fault| Fault::new(format!("{place}: {fault}"))));
            }
        })
    }

    /// Sets a header.
    pub fn header(self, name: &'static str, value: impl Display + 'static) -> Self {
        self.draft(|draft| draft.header(name, &text(&value)))
    }

    /// Sets a field of the JSON object that is sent.
    pub fn field(self, name: &'static str, value: impl Serialize) -> Self {
        self.draft(|draft| {
            let result = draft.body().field(name, &value);
            draft.note(result);
        })
    }

    /// Sets a field of the JSON object that is sent to an object, of whatever serialises to one.
    pub fn field_object(self, name: &'static str, value: impl Serialize) -> Self {
        self.draft(|draft| {
            let result = draft.body().field_object(name, &value);
            draft.note(result);
        })
    }

    /// Sends a JSON document of any kind.
    pub fn body(self, value: impl Serialize) -> Self {
        let json = to_json(format_args!("the body"), &value);
        self.draft(|draft| {
            if let Some(json) = draft.note(json) {
                draft.body().json(json);
            }
        })
    }

    /// Sends text of a kind.
    pub fn text_body(self, content_type: &'static str, text: impl Into<String>) -> Self {
        let text = text.into();
        self.draft(|draft| {
            draft.header("content-type", content_type);
            *draft.body() = body::Draft::Text(text);
        })
    }

    /// Sends the bytes of a file. Its own content type comes first, if it was told one; the kind that
    /// the API takes comes next, if that is a single one.
    pub fn file_body(self, content_type: &'static str, file: impl Into<File>) -> Self {
        let file = file.into();
        self.draft(|draft| {
            let kind = match file.chosen_type() {
                Some(kind) => kind.to_owned(),
                None if content_type.contains('*') => file.mime_type().to_owned(),
                None => content_type.to_owned(),
            };
            draft.header("content-type", &kind);
            *draft.body() = body::Draft::File(file);
        })
    }

    /// Sets a value of such a form.
    pub fn pair(self, name: impl Into<Cow<'static, str>>, value: impl Display + 'static) -> Self {
        let name = name.into();
        self.draft(|draft| {
            let value = text(&value);
            let result = draft
                .body()
                .url_encoded()
                .map(|pairs| pairs.set(name, &value));
            draft.note(result);
        })
    }

    /// Sets a value of such a form, written in a style.
    pub fn pair_styled(self, name: &'static str, style: Style, value: impl Serialize) -> Self {
        self.styled(
            format_args!("form field `{name}`"),
            &value,
            |draft, value| draft.body().url_encoded()?.set_styled(name, style, value),
        )
    }

    /// Sets a file of the form.
    pub fn part_file(self, name: impl Into<Cow<'static, str>>, file: File) -> Self {
        let name = name.into();
        self.draft(|draft| {
            let file = typed(file, draft.part_type(&name));
            let result = draft.body().file(name, file);
            draft.note(result);
        })
    }

    /// Sets the files of a field of the form, in place of those set before.
    pub fn part_files(self, name: &'static str, files: Vec<File>) -> Self {
        self.draft(|draft| {
            let media_type = draft.part_type(name);
            let files = files.into_iter().map(|file| typed(file, media_type));
            let result = draft.body().files(name, files.collect());
            draft.note(result);
        })
    }

    /// Sets a field of the form that is there once for each of several values.
    pub fn part_texts(self, name: &'static str, values: Vec<impl Display>) -> Self {
        let values = values.iter().map(exact).collect();
        self.draft(|draft| {
            let media_type = draft.part_type(name);
            let result = draft.body().texts(name, values, media_type);
            draft.note(result);
        })
    }

    /// Sets a plain field of the form to JSON text. What is a text itself stands there as it is.
    pub fn part_json(self, name: &'static str, value: impl Serialize) -> Self {
        let json = to_json(format_args!("form field `{name}`"), &value);
        self.draft(|draft| {
            if let Some(mut json) = draft.note(json) {
                if json.starts_with('"')
                    && let Ok(text) = serde_json::from_str(&json)
                {
                    json = text;
                }
                let media_type = draft.part_type(name);
                let result = draft.body().text(name, json, media_type);
                draft.note(result);
            }
        })
    }

    /// Sets a plain field of the form to text.
    pub fn part_text(self, name: impl Into<Cow<'static, str>>, value: impl Display) -> Self {
        let (name, value) = (name.into(), exact(&value));
        self.draft(|draft| {
            let media_type = draft.part_type(&name);
            let result = draft.body().text(name, value, media_type);
            draft.note(result);
        })
    }
}

/// The file with the content type that the description gives its part, unless the caller chose one.
fn typed(file: File, media_type: Option<&'static str>) -> File {
    match media_type {
        Some(media_type) if file.chosen_type().is_none() => file.content_type(media_type),
        _ => file,
    }
}
