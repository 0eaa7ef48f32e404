//! Path templates, and the percent-encoding of what stands in an address.

use std::borrow::Cow;
use std::ops::Range;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use serde_json::Value;

use super::fault::Fault;
use super::style::Style;

/// Everything outside the unreserved characters of RFC 3986.
///
/// A character that is encoded without need does no harm. One that is left alone can: `/`, `?` and
/// `#` end a path segment, `+` reads as a space, and `\` is a `/` to URL parsers.
const NOT_UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What cannot stand in the literal part of a template. It is the author's of the description, who
/// may have encoded something already: so `%` stays, and so do `/` and the sub-delimiters.
const NOT_IN_PATH: &AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The characters that are encoded in a query value with reserved characters: `&`, `#` and `+` would end the
/// value or read as something else, `%` as an escape, and URL parsers encode `'` anyway.
const NOT_IN_RESERVED_VALUE: &AsciiSet = &NOT_UNRESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// The characters that the literal part of a query cannot have. Its author may have encoded some already.
const NOT_IN_QUERY: &AsciiSet = &NOT_IN_PATH.remove(b'?').add(b'\'');

/// `value` with everything outside the unreserved characters percent-encoded.
pub(super) fn encode(value: &str) -> PercentEncode<'_> {
    utf8_percent_encode(value, NOT_UNRESERVED)
}

/// `value` with the reserved characters that a query value can have left as they are.
pub(super) fn encode_allowing_reserved(value: &str) -> PercentEncode<'_> {
    utf8_percent_encode(value, NOT_IN_RESERVED_VALUE)
}

/// The literal part of a query, with what cannot stand there encoded.
pub(super) fn encode_query(literal: &str) -> PercentEncode<'_> {
    utf8_percent_encode(literal, NOT_IN_QUERY)
}

/// Puts a value into a template, wherever its `{name}` stands. What becomes of it is a template of
/// the other names: no brace is left in a value once it is encoded.
pub(super) fn set(template: &mut String, name: &str, value: &str) -> Result<(), Fault> {
    check(name, value)?;
    put(template, name, &Cow::from(encode(value)))
}

/// Puts what a style made of a value into a template. Its parts are encoded already.
pub(super) fn set_styled(
    template: &mut String,
    name: &str,
    style: Style,
    value: &Value,
) -> Result<(), Fault> {
    let text = style.percent_encoded(name, value)?.unwrap_or_default();
    // The styles of paths have no name in front of the value, and JSON has one.
    let text = match style {
        Style::Json => text.split_once('=').map_or("", |(_, json)| json),
        _ => &text,
    };
    check(name, text)?;
    put(template, name, text)
}

fn put(template: &mut String, name: &str, encoded: &str) -> Result<(), Fault> {
    let Some(mut place) = find(template, name) else {
        return Err(Fault::new(format!(
            "the path `{template}` has no parameter `{name}`"
        )));
    };
    loop {
        template.replace_range(place, encoded);
        match find(template, name) {
            Some(next) => place = next,
            None => return Ok(()),
        }
    }
}

/// Where a template has a `{name}`.
fn find(template: &str, name: &str) -> Option<Range<usize>> {
    let mut open = template.find('{')?;
    loop {
        let close = open + template[open..].find('}')?;
        if template[open + 1..close] == *name {
            return Some(open..close + 1);
        }
        open = close + template[close..].find('{')?;
    }
}

/// The path of a template whose values are all set.
pub(super) fn finish(template: String) -> Result<String, Fault> {
    let Some(open) = template.find('{') else {
        return Ok(encode_literal(template));
    };
    Err(Fault::new(match template[open + 1..].split_once('}') {
        Some((name, _)) => format!("path parameter `{name}` is not set"),
        None => format!("the path `{template}` has a `{{` without a `}}`"),
    }))
}

/// Encodes what cannot stand in a path, and leaves alone what is encoded already.
fn encode_literal(path: String) -> String {
    match Cow::from(utf8_percent_encode(&path, NOT_IN_PATH)) {
        Cow::Owned(encoded) => encoded,
        // There is nothing to encode, as in most paths.
        Cow::Borrowed(_) => path,
    }
}

/// A whole path that a caller wrote. What is percent-encoded in it stays, as in a template.
pub(super) fn literal(path: String) -> Result<String, Fault> {
    let refused = |what: &str| Err(Fault::new(format!("the path `{path}` {what}")));
    let Some(segments) = path.strip_prefix('/') else {
        return refused("does not begin with a slash");
    };
    if path.contains(['?', '#']) {
        return refused("has a query or a fragment in it: set parameters with `query`");
    }
    let mut segments = segments.split(['/', '\\']).peekable();
    while let Some(segment) = segments.next() {
        // A slash at the end is a matter of taste, one in between is a value that is missing.
        if segment.is_empty() && segments.peek().is_some() {
            return refused("has an empty segment, which would lead to another endpoint");
        }
        if is_dot_segment(segment) {
            return refused("has a dot segment, which would lead to another endpoint");
        }
    }
    Ok(encode_literal(path))
}

/// Refuses the values that would change which endpoint is called, whatever their encoding.
///
/// URL parsers, and servers behind them, fold dot segments, and take `%2E` for a dot while they do.
/// An empty value leaves `//`, which many servers read as `/`.
fn check(name: &str, value: &str) -> Result<(), Fault> {
    if value.is_empty() {
        return Err(Fault::new(format!("path parameter `{name}` is empty")));
    }
    if is_dot_segment(value) {
        return Err(Fault::new(format!(
            "path parameter `{name}` is `{value}`, which would lead to another endpoint"
        )));
    }
    Ok(())
}

/// `.`, `..`, and what URL parsers take for them.
fn is_dot_segment(segment: &str) -> bool {
    // Nothing longer than twice `%2e` can be one.
    if segment.len() > 6 {
        return false;
    }
    let folded = segment.to_ascii_lowercase().replace("%2e", ".");
    folded == "." || folded == ".."
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expand(template: &str, values: &[(&str, &str)]) -> Result<String, Fault> {
        let mut path = template.to_owned();
        for (name, value) in values {
            set(&mut path, name, value)?;
        }
        finish(path)
    }

    fn one(template: &str, value: &str) -> Result<String, Fault> {
        expand(template, &[("id", value)])
    }

    #[test]
    fn values_arrive_unharmed() {
        for (value, encoded) in [
            ("general", "general"),
            ("a/b", "a%2Fb"),
            ("a?b#c", "a%3Fb%23c"),
            ("a\\b", "a%5Cb"),
            ("%2F", "%252F"),
            ("a b+c", "a%20b%2Bc"),
            ("...", "..."),
            ("..a", "..a"),
            ("%2e%2e%2e", "%252e%252e%252e"),
            ("🦀", "%F0%9F%A6%80"),
            ("-._~", "-._~"),
            ("{id}", "%7Bid%7D"),
            ("\0", "%00"),
        ] {
            assert_eq!(
                one("/x/{id}/y", value).as_deref(),
                Ok(&*format!("/x/{encoded}/y")),
                "{value:?}"
            );
        }
    }

    #[test]
    fn dot_segments_are_refused_by_name() {
        for value in ["", ".", "..", "%2e", "%2E", "%2e%2E", ".%2e", "%2E."] {
            let fault = one("/x/{id}", value).expect_err(value);
            assert!(fault.as_str().contains("`id`"), "{fault}");
        }
    }

    #[test]
    fn whole_paths() {
        for (path, encoded) in [
            ("/", "/"),
            ("/a/b", "/a/b"),
            ("/a/b/", "/a/b/"),
            ("/a%2Fb", "/a%2Fb"),
            ("/a b\n{c}", "/a%20b%0A%7Bc%7D"),
            ("/a\\b", "/a%5Cb"),
            ("/...", "/..."),
        ] {
            assert_eq!(literal(path.to_owned()).as_deref(), Ok(encoded), "{path:?}");
        }
        for path in [
            "",
            "a",
            "http://a/b",
            "/a?b=c",
            "/a#b",
            "//a",
            "/a//b",
            "/a/..",
            "/./a",
            "/a/%2E%2e/b",
            "/a\\..\\b",
            "/.%2e/a",
        ] {
            assert!(literal(path.to_owned()).is_err(), "{path:?}");
        }
    }

    #[test]
    fn templates() {
        let values = [("a", "1"), ("b", "2")];
        assert_eq!(expand("/{a}/{b}.json", &values).as_deref(), Ok("/1/2.json"));
        assert_eq!(expand("/{a}-{b}/{a}", &values).as_deref(), Ok("/1-2/1"));
        let reversed = [("b", "{a}"), ("a", "{b}")];
        assert_eq!(
            expand("/{a}/{b}", &reversed).as_deref(),
            Ok("/%7Bb%7D/%7Ba%7D")
        );
        assert_eq!(
            expand("/x y/{an id}/é", &[("an id", "1 2")]).as_deref(),
            Ok("/x%20y/1%202/%C3%A9")
        );
        assert_eq!(expand("/a b?%20", &[]).as_deref(), Ok("/a%20b%3F%20"));
        assert!(expand("/{a}/{c}", &values).is_err());
        assert!(expand("/{a}", &values).is_err_and(|fault| fault.as_str().contains("`b`")));
        assert!(expand("/{a", &values).is_err());
    }
}
