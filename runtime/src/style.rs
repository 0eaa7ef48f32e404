//! How values with parts, lists and objects, are written in a path, a query, a header or a cookie.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::path::encode;

/// How a value is written: the styles of OpenAPI, which are those of RFC 6570, for a list `[3, 4]` or
/// an object `{"a": 1}` of the name `id`.
///
/// What has parts inside of a list or an object is written as compact JSON there, since no style but
/// [`DeepObject`](Self::DeepObject) says how else. A null, an empty list and an empty object are
/// nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// `3,4` and `a,1`.
    Simple,
    /// `3,4` and `a=1`.
    SimpleExploded,
    /// `.3,4` and `.a,1`.
    Label,
    /// `.3.4` and `.a=1`.
    LabelExploded,
    /// `;id=3,4` and `;id=a,1`.
    Matrix,
    /// `;id=3;id=4` and `;a=1`.
    MatrixExploded,
    /// `id=3,4` and `id=a,1`.
    Form,
    /// `id=3&id=4` and `a=1`.
    FormExploded,
    /// `id=3%204` and `id=a%201`.
    SpaceDelimited,
    /// `id=3%7C4` and `id=a%7C1`.
    PipeDelimited,
    /// `id[0]=3&id[1]=4` and `id[a]=1`, to any depth.
    DeepObject,
    /// `id=[3,4]` and `id={"a":1}`: compact JSON.
    Json,
}

/// The escaping of the place that a value is written to.
type Escape = fn(&str) -> String;

impl Style {
    /// A value as it stands in an address or a form, percent-encoded. The styles of paths have no
    /// name in front of the value unless they show one above.
    pub(super) fn percent_encoded(self, name: &str, value: &Value) -> Option<String> {
        self.write(name, value, |text| encode(text).to_string())
    }

    /// A value as it stands in a header, where nothing is encoded.
    pub(super) fn plain(self, name: &str, value: &Value) -> Option<String> {
        self.write(name, value, str::to_owned)
    }

    fn write(self, name: &str, value: &Value, escape: Escape) -> Option<String> {
        let parts = match value {
            Value::Null => return None,
            Value::Array(items) if items.is_empty() => return None,
            Value::Object(entries) if entries.is_empty() => return None,
            value => value,
        };
        let name = escape(name);
        let named = |separator: &str, sign: &str| {
            format!("{name}={}", joined(parts, separator, sign, escape))
        };
        Some(match self {
            Self::Simple => joined(parts, ",", ",", escape),
            Self::SimpleExploded => joined(parts, ",", "=", escape),
            Self::Label => format!(".{}", joined(parts, ",", ",", escape)),
            Self::LabelExploded => format!(".{}", joined(parts, ".", "=", escape)),
            Self::Matrix => format!(";{}", named(",", ",")),
            Self::MatrixExploded => format!(";{}", exploded(&name, parts, ";", escape)),
            Self::Form => named(",", ","),
            Self::FormExploded => exploded(&name, parts, "&", escape),
            Self::SpaceDelimited => named("%20", "%20"),
            Self::PipeDelimited => named("%7C", "%7C"),
            Self::DeepObject => {
                let mut pairs = Vec::new();
                deep(&name, parts, escape, &mut pairs);
                return (!pairs.is_empty()).then(|| pairs.join("&"));
            }
            Self::Json => format!("{name}={}", escape(&parts.to_string())),
        })
    }
}

/// The parts of a value in a row; `sign` stands between a key and its value.
fn joined(value: &Value, separator: &str, sign: &str, escape: Escape) -> String {
    let parts: Vec<String> = match value {
        Value::Array(items) => items.iter().map(|item| escape(&text(item))).collect(),
        Value::Object(entries) => pairs(entries, sign, escape),
        value => return escape(&text(value)),
    };
    parts.join(separator)
}

/// Each part by itself: an element with the name of the list, a value with its own key.
fn exploded(name: &str, value: &Value, separator: &str, escape: Escape) -> String {
    let element = |item: &Value| format!("{name}={}", escape(&text(item)));
    let parts: Vec<String> = match value {
        Value::Array(items) => items.iter().map(element).collect(),
        // A value that is a list itself is exploded in turn.
        Value::Object(entries) => entries
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| match value {
                Value::Array(_) => exploded(&escape(key), value, separator, escape),
                value => format!("{}={}", escape(key), escape(&text(value))),
            })
            .filter(|part| !part.is_empty())
            .collect(),
        value => return element(value),
    };
    parts.join(separator)
}

fn pairs(entries: &Map<String, Value>, sign: &str, escape: Escape) -> Vec<String> {
    entries
        .iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(key, value)| format!("{}{sign}{}", escape(key), escape(&text(value))))
        .collect()
}

fn deep(name: &str, value: &Value, escape: Escape, pairs: &mut Vec<String>) {
    match value {
        Value::Null => {}
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                deep(&under(name, &index.to_string()), item, escape, pairs);
            }
        }
        Value::Object(entries) => {
            for (key, value) in entries {
                deep(&under(name, &escape(key)), value, escape, pairs);
            }
        }
        value => pairs.push(format!("{name}={}", escape(&text(value)))),
    }
}

/// The brackets are part of the name, and no server minds that they are encoded.
fn under(name: &str, key: &str) -> String {
    let mut text = String::with_capacity(name.len() + key.len() + 6);
    // Writing to a string cannot fail.
    let _ = write!(text, "{name}%5B{key}%5D");
    text
}

/// A part as text: what has parts itself as compact JSON.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn styles_are_those_of_the_specification() {
        let text = json!("blue");
        let list = json!(["blue", "black", "brown"]);
        let object = json!({"B": 150, "G": 200, "R": 100});
        for (style, of_text, of_list, of_object) in [
            (
                Style::Simple,
                "blue",
                "blue,black,brown",
                "B,150,G,200,R,100",
            ),
            (
                Style::SimpleExploded,
                "blue",
                "blue,black,brown",
                "B=150,G=200,R=100",
            ),
            (
                Style::Label,
                ".blue",
                ".blue,black,brown",
                ".B,150,G,200,R,100",
            ),
            (
                Style::LabelExploded,
                ".blue",
                ".blue.black.brown",
                ".B=150.G=200.R=100",
            ),
            (
                Style::Matrix,
                ";color=blue",
                ";color=blue,black,brown",
                ";color=B,150,G,200,R,100",
            ),
            (
                Style::MatrixExploded,
                ";color=blue",
                ";color=blue;color=black;color=brown",
                ";B=150;G=200;R=100",
            ),
            (
                Style::Form,
                "color=blue",
                "color=blue,black,brown",
                "color=B,150,G,200,R,100",
            ),
            (
                Style::FormExploded,
                "color=blue",
                "color=blue&color=black&color=brown",
                "B=150&G=200&R=100",
            ),
            (
                Style::SpaceDelimited,
                "color=blue",
                "color=blue%20black%20brown",
                "color=B%20150%20G%20200%20R%20100",
            ),
            (
                Style::PipeDelimited,
                "color=blue",
                "color=blue%7Cblack%7Cbrown",
                "color=B%7C150%7CG%7C200%7CR%7C100",
            ),
            (
                Style::DeepObject,
                "color=blue",
                "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
                "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100",
            ),
        ] {
            let written = |value: &Value| style.percent_encoded("color", value);
            assert_eq!(written(&text).as_deref(), Some(of_text), "{style:?}");
            assert_eq!(written(&list).as_deref(), Some(of_list), "{style:?}");
            assert_eq!(written(&object).as_deref(), Some(of_object), "{style:?}");
            for nothing in [json!(null), json!([]), json!({})] {
                assert_eq!(written(&nothing), None, "{style:?}");
            }
        }
    }

    #[test]
    fn parts_are_encoded_and_separators_are_not() {
        let value = json!(["a,b", "c&d=e"]);
        let written = Style::Form.percent_encoded("a b", &value);
        assert_eq!(written.as_deref(), Some("a%20b=a%2Cb,c%26d%3De"));
        let written = Style::Simple.plain("x", &json!(["é", 1.5, true]));
        assert_eq!(written.as_deref(), Some("é,1.5,true"));
    }

    #[test]
    fn what_is_inside_of_a_part_is_json_unless_the_style_is_deep() {
        let value = json!({"a": {"b": [1, {"c": null}]}, "d": [2, 3], "e": null});
        assert_eq!(
            Style::DeepObject.plain("q", &value).as_deref(),
            Some("q%5Ba%5D%5Bb%5D%5B0%5D=1&q%5Bd%5D%5B0%5D=2&q%5Bd%5D%5B1%5D=3")
        );
        assert_eq!(
            Style::FormExploded.plain("q", &value).as_deref(),
            Some(r#"a={"b":[1,{"c":null}]}&d=2&d=3"#)
        );
    }
}
