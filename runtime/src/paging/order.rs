//! Finds the next page of a list.

use std::collections::HashSet;

use serde_json::Value;

use super::super::{Call, Connection, Error, ErrorKind, Offset, Position};

/// Finds the next page from the one that arrived.
pub(super) trait Order<T>: Send {
    /// The position of the request that takes the value of [`Next::Page`].
    fn position(&self) -> Position;

    /// Looks at a page before the caller gets it.
    fn after(&mut self, page: &T) -> Next;
}

/// The continuation of a list after a page.
pub(super) enum Next {
    /// The next page is requested with this value.
    Page(Value),
    /// The page is the last one.
    End,
    /// The page is good, but there is no way to the next one.
    Lost(Error),
    /// The caller must not get the page.
    Repeated(Error),
}

/// The next page has a name, which the page before tells.
pub(super) struct Cursor<T> {
    position: Position,
    next: fn(&T) -> Option<&str>,
    seen: HashSet<String>,
    connection: Connection,
}

impl<T> Cursor<T> {
    pub(super) fn new(call: &Call<T>, position: Position, next: fn(&T) -> Option<&str>) -> Self {
        // The caller may start at a cursor of an earlier run, to which no page should lead back.
        let start = call.value_at(position);
        let seen = start
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        Self {
            position,
            next,
            seen,
            connection: call.connection().clone(),
        }
    }
}

impl<T> Order<T> for Cursor<T> {
    fn position(&self) -> Position {
        self.position
    }

    fn after(&mut self, page: &T) -> Next {
        match (self.next)(page) {
            None | Some("") => Next::End,
            Some(cursor) if self.seen.insert(cursor.to_owned()) => Next::Page(cursor.into()),
            Some(cursor) => {
                let cursor = self.connection.redact(cursor);
                Next::Lost(error(format!(
                    "the page after the cursor {cursor:?} was there already"
                )))
            }
        }
    }
}

/// The next page is requested by the number of elements before it.
pub(super) struct Skip<T, I> {
    offset: Offset,
    list: fn(&T) -> &[I],
    /// The number of elements up to the end of the newest page.
    skipped: u64,
    /// The elements of the newest page.
    before: Vec<I>,
    /// The size of a page, if the caller has set one.
    limit: Option<u64>,
    /// Set once the server is known to fill pages up to `limit`.
    fills_pages: bool,
}

impl<T, I> Skip<T, I> {
    pub(super) fn new(call: &Call<T>, offset: Offset, list: fn(&T) -> &[I]) -> Self {
        let limit = offset.limit.and_then(|position| call.number_at(position));
        let limit = limit.filter(|limit| *limit > 0);
        let fills_pages =
            matches!((limit, offset.largest_page), (Some(limit), Some(most)) if limit <= most);
        Self {
            offset,
            list,
            skipped: call.number_at(offset.position).unwrap_or(0),
            before: Vec::new(),
            limit,
            fills_pages,
        }
    }

    /// Returns true if no further page can have elements.
    ///
    /// A server may have a limit of its own that is lower than the caller's. So a short page proves
    /// the end only if the description has that limit, or if an earlier page was full.
    fn is_last(&mut self, count: u64) -> bool {
        let Some(limit) = self.limit else {
            return count == 0;
        };
        self.fills_pages |= count >= limit;
        count == 0 || self.fills_pages && count < limit
    }
}

impl<T, I: Clone + PartialEq + Send> Order<T> for Skip<T, I> {
    fn position(&self) -> Position {
        self.offset.position
    }

    fn after(&mut self, page: &T) -> Next {
        let list = (self.list)(page);
        let name = self.offset.position.name();
        if !list.is_empty() && list == self.before {
            let position = self.skipped;
            return Next::Repeated(error(format!(
                "the page at `{name}` {position} has the same elements as the page before it: \
                 the server ignores or limits `{name}`, so read the rest of the list by a filter"
            )));
        }
        let count = list.len() as u64;
        if self.is_last(count) {
            return Next::End;
        }
        self.before.clear();
        self.before.extend_from_slice(list);
        self.skipped = self.skipped.saturating_add(count);
        match self.offset.maximum {
            Some(maximum) if self.skipped > maximum => Next::Lost(error(format!(
                "the list may go on at `{name}` {}, but the API takes at most {maximum}: \
                 read the rest of the list by a filter",
                self.skipped
            ))),
            _ => Next::Page(self.skipped.into()),
        }
    }
}

fn error(message: String) -> Error {
    Error::new(ErrorKind::Paging, message)
}
