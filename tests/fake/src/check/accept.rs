//! The negotiation of media types.

use http::{HeaderMap, header::ACCEPT};
use spec_document::Operation;

use super::Verdict;
use crate::Violation;

/// Judges whether a request takes an answer of the operation. One without `Accept` takes anything.
pub(super) fn check(operation: &Operation, headers: &HeaderMap, verdict: &mut Verdict) {
    let types = &operation.success.media_types;
    if types.is_empty() || types.iter().any(|known| acceptable(headers, known)) {
        return;
    }
    verdict.is_not_acceptable = true;
    let problem = format!("has none of {}", types.join(", "));
    let violation = Violation::new("header Accept", problem);
    verdict.violations.push(violation);
}

/// Returns true if a request takes a media type, which may be a range itself.
pub(crate) fn acceptable(headers: &HeaderMap, media_type: &str) -> bool {
    let mut values = headers.get_all(ACCEPT).iter().peekable();
    if values.peek().is_none() {
        return true;
    }
    let ranges = values.filter_map(|value| value.to_str().ok());
    let ranges = ranges.flat_map(|value| value.split(','));
    // Of several ranges, the one that says most counts.
    let best = ranges
        .filter_map(|range| {
            let mut parts = range.split(';').map(str::trim);
            let name = parts.next()?;
            let weight = parts.find_map(|part| part.strip_prefix("q=")?.parse::<f32>().ok());
            let exactness = fits(name, media_type)?;
            Some((exactness, weight.unwrap_or(1.0) > 0.0))
        })
        .max();
    best.is_some_and(|(_, is_taken)| is_taken)
}

/// The precision with which a range names a media type; nothing if it does not.
fn fits(range: &str, media_type: &str) -> Option<u8> {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let (kind, name) = essence.split_once('/').unwrap_or((essence, "*"));
    let (range_kind, range_name) = range.split_once('/').unwrap_or((range, "*"));
    let same = |left: &str, right: &str| left.eq_ignore_ascii_case(right);
    match (range_kind, range_name) {
        (range_kind, range_name) if same(range_kind, kind) && same(range_name, name) => Some(2),
        ("*", "*") => Some(0),
        (range_kind, "*") if same(range_kind, kind) => Some(1),
        // The document leaves open which type of the range it is.
        (range_kind, _) if kind == "*" || (name == "*" && same(range_kind, kind)) => Some(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_and_weights() {
        for (accept, media_type, expected) in [
            ("application/json", "application/json; charset=utf-8", true),
            ("application/json", "application/vnd.boats+json", false),
            (
                "application/*, text/csv",
                "application/vnd.boats+json",
                true,
            ),
            ("text/csv;q=0.5, */*;q=0", "text/csv", true),
            ("text/csv, */*;q=0", "text/plain", false),
            ("TEXT/CSV", "text/csv", true),
            ("image/png", "image/*", true),
            ("image/png", "*/*", true),
            ("", "text/csv", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT, accept.parse().expect("a header"));
            assert_eq!(
                acceptable(&headers, media_type),
                expected,
                "{accept} {media_type}"
            );
        }
        assert!(acceptable(&HeaderMap::new(), "text/csv"));
    }
}
