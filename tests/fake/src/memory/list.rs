//! Lists: their order, and pages of them.

use std::cmp::Ordering;

use serde_json::Value;

use super::{
    Refusal,
    filter::compare,
    question::{Fields, count, date, text},
    store::Message,
};

/// Sorts by the fields that `sort` names, and keeps the present order where these are the same. What
/// lacks a field comes last.
pub(crate) fn sort<T>(elements: &mut [T], sort: &[Value], field: impl Fn(&T, &str) -> Value) {
    elements.sort_by(|a, b| {
        let mut order = Ordering::Equal;
        for key in sort {
            let name = key["field"].as_str().unwrap_or_default();
            let (a, b) = (field(a, name), field(b, name));
            let next = match (a.is_null(), b.is_null()) {
                (false, false) => compare(&a, &b).unwrap_or(Ordering::Equal),
                (missing, other) => {
                    order = order.then(missing.cmp(&other));
                    continue;
                }
            };
            let descending = key["direction"].as_i64() == Some(-1);
            order = order.then(if descending { next.reverse() } else { next });
        }
        order
    });
}

/// The page that `offset` and `limit` name.
pub(crate) fn page<T>(
    elements: Vec<T>,
    fields: &Fields,
    default_limit: usize,
) -> Result<Vec<T>, Refusal> {
    let offset = count(fields, "offset")?.unwrap_or(0);
    let limit = count(fields, "limit")?.unwrap_or(default_limit);
    Ok(elements.into_iter().skip(offset).take(limit).collect())
}

/// A page with the cursors of its neighbours.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Page<T> {
    pub(crate) elements: Vec<T>,
    pub(crate) next: Option<String>,
    pub(crate) prev: Option<String>,
}

/// The page that `next`, `prev` or `offset`, and `limit` name. A cursor is where a page begins; the
/// last page has no `next`.
pub(crate) fn page_by_cursor<T>(
    elements: Vec<T>,
    fields: &Fields,
    default_limit: usize,
) -> Result<Page<T>, Refusal> {
    let cursor = text(fields, "next").or_else(|| text(fields, "prev"));
    let begin = match cursor {
        Some(cursor) => cursor
            .strip_prefix(CURSOR)
            .and_then(|number| number.parse().ok())
            .ok_or_else(|| Refusal::input(format!("`{cursor}` is no cursor of this server")))?,
        None => count(fields, "offset")?.unwrap_or(0),
    };
    // A page of nothing would lead to itself.
    let limit = count(fields, "limit")?.unwrap_or(default_limit).max(1);
    let end = begin.saturating_add(limit);
    let next = (end < elements.len()).then(|| format!("{CURSOR}{end}"));
    let prev = (begin > 0).then(|| format!("{CURSOR}{}", begin.saturating_sub(limit)));
    Ok(Page {
        elements: elements.into_iter().skip(begin).take(limit).collect(),
        next,
        prev,
    })
}

const CURSOR: &str = "from-";

/// The messages that `limit` and one of `id_lt`, `id_gte`, `created_at_after` and so on name: those
/// next to the given place, and the newest without one. They keep their order, oldest first.
pub(crate) fn window<'a>(
    messages: Vec<&'a Message>,
    fields: &Fields,
    default_limit: usize,
) -> Result<Vec<&'a Message>, Refusal> {
    let limit = count(fields, "limit")?.unwrap_or(default_limit);
    let position = |name| -> Result<Option<usize>, Refusal> {
        let Some(id) = text(fields, name) else {
            return Ok(None);
        };
        let found = messages.iter().position(|message| message.id == id);
        found
            .map(Some)
            .ok_or_else(|| Refusal::not_found("message in this list", id))
    };
    // How many messages are older than a date, or not newer.
    let older = |name, same: bool| -> Result<Option<usize>, Refusal> {
        Ok(date(fields, name)?.map(|date| {
            messages.partition_point(|message| {
                message.created_at < date || same && message.created_at == date
            })
        }))
    };
    let after = [
        position("id_gt")?.map(|found| found + 1),
        position("id_gte")?,
        older("created_at_after", true)?,
        older("created_at_after_or_equal", false)?,
    ];
    let before = [
        position("id_lt")?,
        position("id_lte")?.map(|found| found + 1),
        older("created_at_before", false)?,
        older("created_at_before_or_equal", true)?,
    ];
    let around = position("id_around")?.or(older("created_at_around", false)?);
    let begin = after.into_iter().flatten().max();
    let end = before.into_iter().flatten().min().unwrap_or(messages.len());
    let (begin, end) = match (around, begin) {
        (Some(centre), _) => {
            let begin = centre.saturating_sub(limit / 2);
            (begin, begin.saturating_add(limit).min(messages.len()))
        }
        (None, Some(begin)) => (begin, begin.saturating_add(limit).min(end)),
        (None, None) => (end.saturating_sub(limit), end),
    };
    Ok(messages.get(begin..end).unwrap_or_default().to_vec())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fields(value: Value) -> Fields {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn the_most_significant_key_decides_first() {
        let mut elements = vec![
            json!({"a": 2}),
            json!({"a": 1, "b": 1}),
            json!({"a": 1, "b": 2}),
        ];
        let keys = [
            json!({"field": "a"}),
            json!({"field": "b", "direction": -1}),
        ];
        sort(&mut elements, &keys, |element, name| element[name].clone());
        let wanted = [
            json!({"a": 1, "b": 2}),
            json!({"a": 1, "b": 1}),
            json!({"a": 2}),
        ];
        assert_eq!(elements, wanted);
        sort(&mut elements, &[json!({"field": "b"})], |element, name| {
            element[name].clone()
        });
        assert_eq!(elements[2], json!({"a": 2}), "what lacks the field is last");
    }

    #[test]
    fn walking_by_cursor_meets_every_element_once() -> Result<(), Refusal> {
        let mut found = Vec::new();
        let mut request = fields(json!({"limit": 2}));
        loop {
            let page = page_by_cursor((0..5).collect(), &request, 10)?;
            found.extend(page.elements);
            match page.next {
                Some(next) => drop(request.insert("next".to_owned(), next.into())),
                None => break,
            }
        }
        assert_eq!(found, [0, 1, 2, 3, 4]);
        let back = page_by_cursor(
            (0..5).collect(),
            &fields(json!({"prev": "from-2", "limit": 2})),
            10,
        )?;
        assert_eq!(back.elements, [2, 3]);
        assert_eq!(back.prev.as_deref(), Some("from-0"));
        assert!(page_by_cursor(vec![0], &fields(json!({"next": "x"})), 10).is_err());
        Ok(())
    }
}
