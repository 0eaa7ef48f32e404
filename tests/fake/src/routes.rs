//! Which operation a request is for.

use spec_document::{Document, Operation, Parameter, Place};

use crate::{Violation, check::decode};

/// The outcome of looking for an operation.
pub(crate) enum Route<'a> {
    /// The operation, with its path values decoded, and what is wrong with those.
    Found {
        operation: &'a Operation,
        values: Vec<(&'a Parameter, String)>,
        violations: Vec<Violation>,
    },
    /// There is none.
    None(Violation),
}

/// Finds the operation of a method and a path as it stands in the request line.
///
/// Segments are compared before they are decoded: an encoded slash belongs to a value, and a fixed
/// segment needs no encoding. Where several templates fit, the one with the most fixed text is
/// meant: `/channels/batch` and not `/channels/{type}`. Where a document has several operations of one
/// method and path, which only a fragment tells apart, it is the `expected` one.
pub(crate) fn find<'a>(
    document: &'a Document,
    method: &str,
    path: &str,
    expected: Option<&str>,
) -> Route<'a> {
    let segments: Vec<_> = path.split('/').collect();
    let fitting = document
        .operations()
        .iter()
        .filter(|found| values(&found.path, &segments).is_some());
    let (right, wrong): (Vec<_>, Vec<_>) = fitting.partition(|found| found.method == method);
    let best = right.into_iter().max_by_key(|found| {
        let is_expected = expected == Some(found.id.as_str());
        (fixed_text(&found.path), is_expected)
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
        match decode(value) {
            Ok(value) if value.is_empty() => violations.push(Violation::new(at, "is empty")),
            Ok(value) => found.push((parameter, value)),
            Err(problem) => violations.push(Violation::new(at, problem)),
        }
    }
    Route::Found {
        operation,
        values: found,
        violations,
    }
}

/// A template without the query or fragment that tells it from others: they are no part of a path.
fn sent(template: &str) -> &str {
    template.split(['?', '#']).next().unwrap_or_default()
}

/// The values of a path, encoded as they came, if it is one of the template.
fn values<'a>(template: &'a str, segments: &[&'a str]) -> Option<Vec<(&'a str, &'a str)>> {
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
    segment: &'a str,
    found: &mut Vec<(&'a str, &'a str)>,
) -> Option<()> {
    let Some((before, rest)) = template.split_once('{') else {
        return (template == segment).then_some(());
    };
    let (name, rest) = rest.split_once('}')?;
    let segment = segment.strip_prefix(before)?;
    let text = rest.split('{').next().unwrap_or_default();
    let end = match (text, rest) {
        ("", "") => segment.len(),
        // Nothing tells where one value ends and the next begins.
        ("", _) => return None,
        // The last text of a segment ends it.
        (text, rest) if text == rest => segment.strip_suffix(text)?.len(),
        (text, _) => segment.find(text)?,
    };
    found.push((name, &segment[..end]));
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

    fn of<'a>(template: &'a str, path: &'a str) -> Option<Vec<(&'a str, &'a str)>> {
        values(template, &path.split('/').collect::<Vec<_>>())
    }

    #[test]
    fn values_of_paths() {
        assert_eq!(of("/a/{b}", "/a/x%2Fy"), Some(vec![("b", "x%2Fy")]));
        assert_eq!(
            of("/a/{b}.{c}", "/a/x.y"),
            Some(vec![("b", "x"), ("c", "y")])
        );
        assert_eq!(of("/a/{b}:do", "/a/x:y:do"), Some(vec![("b", "x:y")]));
        assert_eq!(of("/a/{b}#more", "/a/x"), Some(vec![("b", "x")]));
        assert_eq!(of("/a?b={b}", "/a"), Some(vec![]));
        for (template, path) in [("/a/{b}", "/a"), ("/a", "/a/b"), ("/a/{b}:do", "/a/x")] {
            assert_eq!(of(template, path), None, "{template} {path}");
        }
    }
}
