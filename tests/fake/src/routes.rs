//! Which operation a request is for.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use spec_document::{Document, Operation, Parameter, Place};

use crate::{
    Violation,
    check::{decode, decode_query},
};

/// The outcome of looking for an operation.
pub(crate) enum Route<'a> {
    /// The operation, with its path values decoded, and what is wrong with those.
    Found {
        operation: &'a Operation,
        values: Vec<(&'a Parameter, String)>,
        /// The pairs of the query that belong to the path, as in `/answers?beta=true`.
        fixed: Vec<(String, String)>,
        violations: Vec<Violation>,
    },
    /// There is none.
    None(Violation),
}

/// Finds the operation of a method and a path as it stands in the request line.
///
/// Segments are compared before they are decoded: an encoded slash belongs to a value. Characters of a
/// template that a request line cannot have are encoded first. Where several templates fit, the one with the most fixed text is
/// meant: `/channels/batch` and not `/channels/{type}`. Where a document has several operations of one
/// method and path, which only a fragment tells apart, it is the `expected` one. Of several that a query
/// tells apart, it is the one with most of it.
pub(crate) fn find<'a>(
    document: &'a Document,
    method: &str,
    path: &str,
    query: &str,
    expected: Option<&str>,
) -> Route<'a> {
    let normal = normal(path);
    let segments: Vec<_> = normal.split('/').collect();
    let given: Vec<(String, String)> = pairs(query).collect();
    let fitting = document
        .operations()
        .iter()
        .filter(|found| values(&found.path, &segments).is_some())
        .filter(|found| fixed(&found.path).all(|pair| given.contains(&pair)));
    let (right, wrong): (Vec<_>, Vec<_>) = fitting.partition(|found| found.method == method);
    let best = right.into_iter().max_by_key(|found| {
        let is_expected = expected == Some(found.id.as_str());
        let pairs = fixed(&found.path).count();
        (fixed_text(&found.path), pairs, is_expected)
    });
    let Some(operation) = best else {
        return Route::None(if wrong.is_empty() {
            Violation::new("path", format!("no operation has the path `{path}`"))
        } else {
            let methods: Vec<_> = wrong.iter().map(|found| found.method.as_str()).collect();
            let methods = methods.join(", ");
            Violation::new(
                "method",
                format!("{method} is not one of {methods} at `{path}`"),
            )
        });
    };

    let mut found = Vec::new();
    let mut violations = Vec::new();
    for (name, value) in values(&operation.path, &segments).unwrap_or_default() {
        let Some(parameter) = operation.parameter(Place::Path, name) else {
            continue;
        };
        let at = format!("path parameter {name}");
        match decode(&value) {
            Ok(value) if value.is_empty() => violations.push(Violation::new(at, "is empty")),
            Ok(value) => found.push((parameter, value)),
            Err(problem) => violations.push(Violation::new(at, problem)),
        }
    }
    Route::Found {
        operation,
        values: found,
        fixed: fixed(&operation.path).collect(),
        violations,
    }
}

/// The pairs of the query that the key of a path has. One with a hole is a parameter.
fn fixed(template: &str) -> impl Iterator<Item = (String, String)> {
    let query = template.split_once('?').map_or("", |(_, query)| query);
    pairs(query.split('#').next().unwrap_or_default()).filter(|(_, value)| !value.contains('{'))
}

fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    let text = |text: &str| decode_query(text).unwrap_or_else(|_| text.to_owned());
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs.map(move |pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (text(name), text(value))
    })
}

/// Characters that cannot stand in a request line, and those of templates that can.
const UNSENDABLE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'|');

/// A path in one of the spellings that mean the same: with unreserved characters as they are, all that
/// cannot be sent encoded, and escapes in capitals.
fn normal(path: &str) -> String {
    let encoded = utf8_percent_encode(path, UNSENDABLE).to_string();
    let mut normal = String::with_capacity(encoded.len());
    let mut rest = encoded.as_str();
    while let Some((before, after)) = rest.split_once('%') {
        normal.push_str(before);
        let byte = after
            .get(..2)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match byte {
            Some(byte) if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) => {
                normal.push(char::from(byte));
            }
            Some(byte) => normal.push_str(&format!("%{byte:02X}")),
            None => {
                normal.push('%');
                rest = after;
                continue;
            }
        }
        rest = &after[2..];
    }
    normal + rest
}

/// A template without the query or fragment that tells it from others: they are no part of a path.
fn sent(template: &str) -> &str {
    template.split(['?', '#']).next().unwrap_or_default()
}

/// The values of a path, encoded as they came, if it is one of the template.
fn values<'a>(template: &'a str, segments: &[&str]) -> Option<Vec<(&'a str, String)>> {
    let mut found = Vec::new();
    let mut holes = sent(template).split('/');
    for segment in segments {
        in_segment(holes.next()?, segment, &mut found)?;
    }
    holes.next().is_none().then_some(found)
}

/// The values of one segment, such as `{id}` or `{name}.{extension}`. A value ends where the text after
/// it begins first.
fn in_segment<'a>(
    template: &'a str,
    segment: &str,
    found: &mut Vec<(&'a str, String)>,
) -> Option<()> {
    let Some((before, rest)) = template.split_once('{') else {
        return (normal(template) == segment).then_some(());
    };
    let (name, rest) = rest.split_once('}')?;
    let segment = segment.strip_prefix(&normal(before))?;
    let text = normal(rest.split('{').next().unwrap_or_default());
    let end = match (text.as_str(), rest) {
        ("", "") => segment.len(),
        // Nothing tells where one value ends and the next begins.
        ("", _) => return None,
        // The last text of a segment ends it.
        (text, rest) if !rest.contains('{') => segment.strip_suffix(text)?.len(),
        (text, _) => segment.find(text)?,
    };
    found.push((name, segment[..end].to_owned()));
    in_segment(rest, &segment[end..], found)
}

/// How much of a template is text: segments first, then characters.
fn fixed_text(template: &str) -> (usize, usize) {
    let segments = sent(template)
        .split('/')
        .filter(|segment| !segment.contains('{'));
    let text = sent(template).split(['{', '}']).step_by(2);
    (segments.count(), text.map(str::len).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of<'a>(template: &'a str, path: &str) -> Option<Vec<(&'a str, String)>> {
        values(template, &normal(path).split('/').collect::<Vec<_>>())
    }

    fn found<'a>(pairs: &[(&'a str, &str)]) -> Option<Vec<(&'a str, String)>> {
        let pairs = pairs
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()));
        Some(pairs.collect())
    }

    #[test]
    fn values_of_paths() {
        assert_eq!(of("/a/{b}", "/a/x%2fy"), found(&[("b", "x%2Fy")]));
        assert_eq!(of("/a/{b}.{c}", "/a/x.y"), found(&[("b", "x"), ("c", "y")]));
        assert_eq!(of("/a/{b}:do", "/a/x:y:do"), found(&[("b", "x:y")]));
        assert_eq!(of("/a/{b}#more", "/a/x"), found(&[("b", "x")]));
        assert_eq!(of("/a?b={b}", "/a"), found(&[]));
        for (template, path) in [("/a/{b}", "/a"), ("/a", "/a/b"), ("/a/{b}:do", "/a/x")] {
            assert_eq!(of(template, path), None, "{template} {path}");
        }
    }

    #[test]
    fn paths_are_compared_in_any_spelling() {
        for template in ["/größe/{b}", "/gr%C3%B6%c3%9fe/{b}"] {
            assert_eq!(
                of(template, "/gr%c3%b6%C3%9Fe/%7Ex"),
                found(&[("b", "~x")]),
                "{template}"
            );
        }
        assert_eq!(of("/a b/(c)", "/a%20b/(c)"), found(&[]));
        assert_eq!(of("/a/100%/{b}", "/a/100%/x"), found(&[("b", "x")]));
    }

    #[test]
    fn pairs_of_the_key_of_a_path() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let pairs: Vec<_> = fixed("/a?beta=true&id={id}&x#part").collect();
        assert_eq!(pairs, [pair("beta", "true"), pair("x", "")]);
    }
}
