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
/// segment needs no encoding. Where several templates fit, the one with the most fixed segments is
/// meant: `/channels/batch` and not `/channels/{type}`.
pub(crate) fn find<'a>(document: &'a Document, method: &str, path: &str) -> Route<'a> {
    let segments: Vec<_> = path.split('/').collect();
    let fitting = document
        .operations()
        .iter()
        .filter(|found| fits(&found.path, &segments));
    let (right, wrong): (Vec<_>, Vec<_>) = fitting.partition(|found| found.method == method);
    let best = right
        .into_iter()
        .max_by_key(|found| fixed_segments(&found.path));
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

    let mut values = Vec::new();
    let mut violations = Vec::new();
    for (hole, segment) in operation.path.split('/').zip(&segments) {
        let Some(name) = hole_name(hole) else {
            continue;
        };
        let Some(parameter) = operation.parameter(Place::Path, name) else {
            continue;
        };
        let at = format!("path parameter {name}");
        match decode(segment) {
            Ok(value) if value.is_empty() => violations.push(Violation::new(at, "is empty")),
            Ok(value) => values.push((parameter, value)),
            Err(problem) => violations.push(Violation::new(at, problem)),
        }
    }
    Route::Found {
        operation,
        values,
        violations,
    }
}

fn fits(template: &str, segments: &[&str]) -> bool {
    let mut holes = template.split('/');
    let same = segments.iter().all(|segment| {
        holes
            .next()
            .is_some_and(|hole| hole_name(hole).is_some() || hole == *segment)
    });
    same && holes.next().is_none()
}

fn fixed_segments(template: &str) -> usize {
    template
        .split('/')
        .filter(|segment| hole_name(segment).is_none())
        .count()
}

/// The name in a segment of the form `{name}`.
fn hole_name(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}
