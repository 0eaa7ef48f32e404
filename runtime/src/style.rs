//! How values with parts, lists and objects, are written in a path, a query, a header or a cookie.

use std::fmt::Write as _;

use serde_json::Value;

use super::fault::Fault;
use super::path::{encode, encode_allowing_reserved};

/// How a value is written: the styles of OpenAPI, which are those of RFC 6570, for a list `[3, 4]` or
/// an object `{"a": 1}` of the name `id`.
///
/// What has parts inside of a list or an object is written as compact JSON there, since no style but
/// [`DeepObject`](Self::DeepObject) says how else. A null, an empty list and an object without a value
/// are not sent at all, except as [`Json`](Self::Json).
///
/// A delimiter inside of a part is percent-encoded. Headers, which encode nothing, and the styles that
/// encode their own delimiter cannot tell such a part from two: the call is refused, with an error of
/// kind [`Build`](super::ErrorKind::Build).
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

/// The escaping of the part of a request that a value is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Escape {
    /// Percent-encodes everything outside the unreserved characters.
    All,
    /// Leaves reserved characters in values, as `allowReserved` asks for.
    AllowReserved,
    /// Leaves texts as they are, for a header.
    Nothing,
}

impl Escape {
    fn name(self, text: &str) -> String {
        match self {
            Self::All | Self::AllowReserved => encode(text).to_string(),
            Self::Nothing => text.to_owned(),
        }
    }

    pub(super) fn value(self, text: &str) -> String {
        match self {
            Self::All => encode(text).to_string(),
            Self::AllowReserved => encode_allowing_reserved(text).to_string(),
            Self::Nothing => text.to_owned(),
        }
    }
}

/// The text between the parts of a value, and what becomes of that text inside of a part.
#[derive(Clone, Copy)]
struct Delimiters {
    /// Between two parts.
    separator: &'static str,
    /// Between a key and its value.
    sign: &'static str,
    escape: Escape,
}

impl Delimiters {
    fn new(separator: &'static str, sign: &'static str, escape: Escape) -> Self {
        Self {
            separator,
            sign,
            escape,
        }
    }

    fn key(self, text: &str) -> Result<String, Fault> {
        let key = self.part(self.escape.name(text))?;
        match self.escape {
            Escape::Nothing if key.contains(self.sign) => Err(self.ambiguous(self.sign)),
            _ => Ok(key),
        }
    }

    fn value(self, value: &Value) -> Result<String, Fault> {
        self.part(self.escape.value(&text(value)))
    }

    /// A part in which no separator is left. Where encoding cannot hide one, a server would read two
    /// parts.
    fn part(self, part: String) -> Result<String, Fault> {
        match (self.escape, self.separator) {
            (Escape::AllowReserved, ",") => Ok(part.replace(',', "%2C")),
            (Escape::Nothing, _) | (_, "%20" | "%7C") if part.contains(self.separator) => {
                Err(self.ambiguous(self.separator))
            }
            _ => Ok(part),
        }
    }

    #[cold]
    fn ambiguous(self, delimiter: &str) -> Fault {
        let delimiter = match delimiter {
            "%20" => "space",
            "%7C" => "`|`",
            "," => "comma",
            _ => "`=`",
        };
        Fault::new(format!(
            "a part of the value has a {delimiter} in it, which separates parts in this style"
        ))
    }
}

impl Style {
    /// A value as it stands in an address or a form, percent-encoded. The styles of paths have no
    /// name in front of the value unless they show one above. `None` if there is nothing to send.
    pub(super) fn percent_encoded(
        self,
        name: &str,
        value: &Value,
    ) -> Result<Option<String>, Fault> {
        self.write(name, value, Escape::All)
    }

    /// A value as it stands in a header, where nothing is percent-encoded.
    pub(super) fn plain(self, name: &str, value: &Value) -> Result<Option<String>, Fault> {
        Ok(match self {
            Self::Json => Some(ascii_json(value)),
            _ => self.write(name, value, Escape::Nothing)?,
        })
    }

    pub(super) fn write(
        self,
        name: &str,
        value: &Value,
        escape: Escape,
    ) -> Result<Option<String>, Fault> {
        let name = escape.name(name);
        let delimiters = |separator, sign| Delimiters::new(separator, sign, escape);
        let joined = |separator, sign| joined(value, delimiters(separator, sign));
        let named = |separator, sign| {
            let parts = joined(separator, sign)?;
            Ok(parts.map(|parts| format!("{name}={parts}")))
        };
        match self {
            Self::Simple => joined(",", ","),
            Self::SimpleExploded => joined(",", "="),
            Self::Label => Ok(joined(",", ",")?.map(|parts| format!(".{parts}"))),
            Self::LabelExploded => Ok(joined(".", "=")?.map(|parts| format!(".{parts}"))),
            Self::Matrix => Ok(named(",", ",")?.map(|parts| format!(";{parts}"))),
            Self::MatrixExploded => {
                let parts = exploded(&name, value, ";", escape);
                Ok(parts.map(|parts| format!(";{parts}")))
            }
            Self::Form => named(",", ","),
            Self::FormExploded => Ok(exploded(&name, value, "&", escape)),
            Self::SpaceDelimited => named("%20", "%20"),
            Self::PipeDelimited => named("%7C", "%7C"),
            Self::DeepObject => {
                let mut pairs = Vec::new();
                deep(&name, value, escape, &mut pairs);
                Ok(row(pairs, "&"))
            }
            Self::Json => Ok(Some(format!("{name}={}", escape.value(&value.to_string())))),
        }
    }
}

/// Parts in a row; nothing if there are none.
fn row(parts: Vec<String>, separator: &str) -> Option<String> {
    (!parts.is_empty()).then(|| parts.join(separator))
}

/// The parts of a value in a row.
fn joined(value: &Value, delimiters: Delimiters) -> Result<Option<String>, Fault> {
    let parts: Vec<String> = match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items
            .iter()
            .map(|item| delimiters.value(item))
            .collect::<Result<_, _>>()?,
        Value::Object(entries) => {
            let entries = entries.iter().filter(|(_, value)| !value.is_null());
            let pairs = entries.map(|(key, value)| {
                let (key, value) = (delimiters.key(key)?, delimiters.value(value)?);
                Ok(format!("{key}{}{value}", delimiters.sign))
            });
            pairs.collect::<Result<_, Fault>>()?
        }
        value => vec![delimiters.escape.value(&text(value))],
    };
    Ok(row(parts, delimiters.separator))
}

/// Each part by itself: an element with the name of the list, a value with its own key.
fn exploded(name: &str, value: &Value, separator: &str, escape: Escape) -> Option<String> {
    let element = |item: &Value| format!("{name}={}", escape.value(&text(item)));
    let parts: Vec<String> = match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().map(element).collect(),
        // A value that is a list itself is exploded in turn.
        Value::Object(entries) => entries
            .iter()
            .filter_map(|(key, value)| match value {
                Value::Null => None,
                Value::Array(_) => exploded(&escape.name(key), value, separator, escape),
                value => Some(format!(
                    "{}={}",
                    escape.name(key),
                    escape.value(&text(value))
                )),
            })
            .collect(),
        value => vec![element(value)],
    };
    row(parts, separator)
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
                deep(&under(name, &escape.name(key)), value, escape, pairs);
            }
        }
        value => pairs.push(format!("{name}={}", escape.value(&text(value)))),
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

/// Compact JSON whose characters outside ASCII are escaped, which no header can carry.
fn ascii_json(value: &Value) -> String {
    let json = value.to_string();
    let mut ascii = String::with_capacity(json.len());
    for character in json.chars() {
        if character.is_ascii() && character != '\u{7f}' {
            ascii.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            // Writing to a string cannot fail.
            let _ = write!(ascii, "\\u{unit:04x}");
        }
    }
    ascii
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn percent_encoded(style: Style, name: &str, value: &Value) -> Option<String> {
        style
            .percent_encoded(name, value)
            .expect("it can be written")
    }

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
            let written = |value: &Value| percent_encoded(style, "color", value);
            assert_eq!(written(&text).as_deref(), Some(of_text), "{style:?}");
            assert_eq!(written(&list).as_deref(), Some(of_list), "{style:?}");
            assert_eq!(written(&object).as_deref(), Some(of_object), "{style:?}");
            for nothing in [json!(null), json!([]), json!({}), json!({"a": null})] {
                assert_eq!(written(&nothing), None, "{style:?}");
            }
        }
    }

    #[test]
    fn parts_are_encoded_and_separators_are_not() {
        let value = json!(["a,b", "c&d=e"]);
        let written = percent_encoded(Style::Form, "a b", &value);
        assert_eq!(written.as_deref(), Some("a%20b=a%2Cb,c%26d%3De"));
        let written = Style::Simple.plain("x", &json!(["a b", 1.5, true]));
        assert_eq!(written, Ok(Some("a b,1.5,true".to_owned())));
    }

    #[test]
    fn a_delimiter_that_cannot_be_encoded_is_refused() {
        for (style, part) in [
            (Style::SpaceDelimited, "a b"),
            (Style::PipeDelimited, "a|b"),
        ] {
            for value in [json!(["c", part]), json!({part: "c"}), json!({"c": part})] {
                assert!(style.percent_encoded("x", &value).is_err(), "{value}");
            }
            // A single value has no delimiters.
            assert!(style.percent_encoded("x", &json!(part)).is_ok());
        }
        for (style, value) in [
            (Style::Simple, json!(["a,b"])),
            (Style::Simple, json!({"a,b": 1})),
            (Style::SimpleExploded, json!({"a=b": 1})),
            (Style::SimpleExploded, json!({"a": "b,c"})),
        ] {
            assert!(style.plain("x", &value).is_err(), "{value}");
        }
        let value = json!({"a": "b=c"});
        let written = Style::SimpleExploded.plain("x", &value);
        assert_eq!(written, Ok(Some("a=b=c".to_owned())));
    }

    #[test]
    fn reserved_characters_stay_if_they_are_allowed() {
        let reserved = json!("a:/?[]@!$()*,;=b");
        let written = Style::Form.write("x[y]", &reserved, Escape::AllowReserved);
        assert_eq!(written, Ok(Some("x%5By%5D=a:/?[]@!$()*,;=b".to_owned())));
        let list = json!(["a/b,c", "d&e#f+g %'"]);
        let written = Style::Form.write("x", &list, Escape::AllowReserved);
        let expected = "x=a/b%2Cc,d%26e%23f%2Bg%20%25%27";
        assert_eq!(written, Ok(Some(expected.to_owned())));
    }

    #[test]
    fn json_in_a_header_is_ascii() {
        let value = json!({"a": ["é", "🦀", "\u{7f}"], "b": []});
        let expected = r#"{"a":["\u00e9","\ud83e\udd80","\u007f"],"b":[]}"#;
        let written = Style::Json.plain("x", &value);
        assert_eq!(written, Ok(Some(expected.to_owned())));
    }

    #[test]
    fn what_is_inside_of_a_part_is_json_unless_the_style_is_deep() {
        let value = json!({"a": {"b": [1, {"c": null}]}, "d": [2, 3], "e": null});
        assert_eq!(
            percent_encoded(Style::DeepObject, "q", &value).as_deref(),
            Some("q%5Ba%5D%5Bb%5D%5B0%5D=1&q%5Bd%5D%5B0%5D=2&q%5Bd%5D%5B1%5D=3")
        );
        assert_eq!(
            percent_encoded(Style::FormExploded, "q", &value).as_deref(),
            Some("a=%7B%22b%22%3A%5B1%2C%7B%22c%22%3Anull%7D%5D%7D&d=2&d=3")
        );
    }
}
