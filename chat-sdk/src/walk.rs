//! Whole lists, read by a filter instead of an offset.

use std::collections::HashSet;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use serde_json::{Value, json};

use crate::futures_core::Stream;
use crate::runtime::{Call, Position};
use crate::{Error, ErrorKind, Reply, Sending, Sort};

/// All elements of a list as a stream, each page of which is requested by a filter: the elements from
/// the last one on, in the order of an id or of the time when they were created.
///
/// An offset has an end, and counts: if elements that were read are deleted meanwhile, as many others
/// are skipped. A filter does neither. Elements that are created or deleted while the list is read
/// move no other element.
#[must_use = "a stream does nothing until it is polled"]
pub struct Walk<T, I> {
    way: Way<T, I>,
    /// The query, with the caller's filter.
    query: Call<T>,
    filter: Value,
    state: State<T>,
    page: std::vec::IntoIter<I>,
    limit: u64,
    /// The ids of the elements that were read and have the newest key.
    newest: HashSet<String>,
    key: Option<Value>,
}

/// A list, and the order in which it is read.
struct Way<T, I> {
    operation: &'static str,
    /// The field that is filtered and sorted by.
    field: &'static str,
    filter: Position,
    sort: Position,
    limit: Position,
    offset: Position,
    /// A value of the query that takes the place of its filter.
    predefined: Option<Position>,
    /// The largest page of the API.
    largest_page: u64,
    split: fn(T) -> Vec<I>,
    /// The value of the field, and the id. Several elements may have the same value.
    key: fn(&I) -> Option<(Value, String)>,
}

enum State<T> {
    /// The next page is requested with this value of the field; the first one without any.
    Ready(Option<Value>),
    Sent(Sending<T>),
    Failed(Box<Error>),
    Done,
}

impl<T, I> Walk<T, I> {
    fn new(mut query: Call<T>, way: Way<T, I>) -> Self {
        if query.value_at(way.offset).is_some() {
            query = query.with_value_at(way.offset, 0.into());
        }
        let predefined = way.predefined.and_then(|at| query.value_at(at));
        let state = match predefined {
            None => State::Ready(None),
            Some(name) => State::Failed(Box::new(
                Error::build(format!(
                    "a predefined filter ({name}) has no place for the next page: set \
                     `filter_conditions` in its place, or read the list by `items`"
                ))
                .of(way.operation),
            )),
        };
        let filter = query.value_at(way.filter).unwrap_or(Value::Null);
        let limit = query.number_at(way.limit).filter(|limit| *limit > 0);
        let limit = limit.unwrap_or(way.largest_page).min(way.largest_page);
        Self {
            filter,
            state,
            page: Vec::new().into_iter(),
            limit,
            newest: HashSet::new(),
            key: None,
            query,
            way,
        }
    }

    /// The next element, or `None` after the last.
    ///
    /// # Errors
    ///
    /// The error of the call that asked for the next page. The stream is at its end then.
    pub async fn try_next(&mut self) -> Result<Option<I>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// The request of the page whose elements begin with this value of the field.
    fn request(&self, from: Option<Value>) -> Call<T> {
        let field = self.way.field;
        let own = self.filter.as_object().filter(|own| !own.is_empty());
        let filter = match (own, from) {
            (None, None) => json!({}),
            (Some(own), None) => json!(own),
            (None, Some(from)) => json!({ field: {"$gte": from} }),
            (Some(own), Some(from)) => json!({"$and": [own, {field: {"$gte": from}}]}),
        };
        self.query
            .clone()
            .with_value_at(self.way.filter, filter)
            .with_value_at(self.way.sort, json!([Sort::asc(field)]))
            .with_value_at(self.way.limit, self.limit.into())
    }

    /// Takes the elements that were not there yet out of a page.
    fn take(&mut self, page: T) -> Result<(), Error> {
        let elements = (self.way.split)(page);
        let is_last = (elements.len() as u64) < self.limit;
        let mut fresh = Vec::with_capacity(elements.len());
        for element in elements {
            let Some((key, id)) = (self.way.key)(&element) else {
                let message = format!("an element has no `{}` to go on from", self.way.field);
                return Err(self.error(message));
            };
            if self.key.as_ref() != Some(&key) {
                self.newest.clear();
                self.key = Some(key);
            }
            if self.newest.insert(id) {
                fresh.push(element);
            }
        }
        self.state = match (is_last, fresh.is_empty()) {
            (true, _) => State::Done,
            (false, false) => State::Ready(self.key.clone()),
            (false, true) => {
                let message = format!(
                    "{} elements or more have the same `{}`: set a larger `limit`, or narrow the \
                     filter",
                    self.limit, self.way.field
                );
                return Err(self.error(message));
            }
        };
        self.page = fresh.into_iter();
        Ok(())
    }

    fn error(&self, message: String) -> Error {
        Error::new(ErrorKind::Paging, message).of(self.way.operation)
    }
}

impl<T, I> Stream for Walk<T, I> {
    type Item = Result<I, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(element) = this.page.next() {
                return Poll::Ready(Some(Ok(element)));
            }
            match std::mem::replace(&mut this.state, State::Done) {
                State::Done => return Poll::Ready(None),
                State::Failed(error) => return Poll::Ready(Some(Err(*error))),
                State::Ready(from) => this.state = State::Sent(this.request(from).send()),
                State::Sent(mut sending) => {
                    let Poll::Ready(result) = Pin::new(&mut sending).poll(cx) else {
                        this.state = State::Sent(sending);
                        return Poll::Pending;
                    };
                    let result = result.map(Reply::into_inner);
                    if let Err(error) = result.and_then(|page| this.take(page)) {
                        return Poll::Ready(Some(Err(error)));
                    }
                }
            }
        }
    }
}

impl<T, I> Unpin for Walk<T, I> {}

impl<T, I> fmt::Debug for Walk<T, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Walk")
            .field("field", &self.way.field)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "users")]
mod users {
    use super::{Position, Value, Walk, Way};
    use crate::operations::users::QueryUsers;
    use crate::runtime::Operation as _;
    use crate::types::{FullUserResponse, QueryUsersResponse};

    impl QueryUsers {
        /// All users that the filter finds, however many, in the order of their ids. See
        /// [`Walk`](crate::Walk).
        ///
        /// Sort order and offset of the payload have no effect.
        pub fn all_by_id(self) -> Walk<QueryUsersResponse, FullUserResponse> {
            let way = Way {
                operation: Self::NAME,
                field: "id",
                filter: Position::QueryJson("payload", "filter_conditions"),
                sort: Position::QueryJson("payload", "sort"),
                limit: Position::QueryJson("payload", "limit"),
                offset: Position::QueryJson("payload", "offset"),
                predefined: None,
                largest_page: 100,
                split: |page: QueryUsersResponse| page.users,
                key: |user| Some((Value::from(user.id.as_str()), user.id.clone())),
            };
            Walk::new(self.into_call(), way)
        }
    }
}

#[cfg(feature = "channels")]
mod channels {
    use serde_json::json;

    use super::{Position, Walk, Way};
    use crate::operations::channels::QueryChannels;
    use crate::runtime::Operation as _;
    use crate::types::{ChannelStateResponseFields, QueryChannelsResponse};

    impl QueryChannels {
        /// All channels that the filter finds, however many, the oldest first. See
        /// [`Walk`](crate::Walk).
        ///
        /// Sort order and offset of the query have no effect. A predefined filter cannot be walked.
        pub fn all_by_creation(self) -> Walk<QueryChannelsResponse, ChannelStateResponseFields> {
            let way = Way {
                operation: Self::NAME,
                field: "created_at",
                filter: Position::Field("filter_conditions"),
                sort: Position::Field("sort"),
                limit: Position::Field("limit"),
                offset: Position::Field("offset"),
                predefined: Some(Position::Field("predefined_filter")),
                largest_page: 30,
                split: |page: QueryChannelsResponse| page.channels,
                key: |state: &ChannelStateResponseFields| {
                    let channel = state.channel.as_ref()?;
                    Some((json!(channel.created_at), channel.cid.clone()))
                },
            };
            Walk::new(self.into_call(), way)
        }
    }
}

#[cfg(feature = "members")]
mod members {
    use serde_json::json;

    use super::{Position, Walk, Way};
    use crate::operations::members::QueryMembers;
    use crate::runtime::Operation as _;
    use crate::types::{ChannelMemberResponse, MembersResponse};

    impl QueryMembers {
        /// All members of the channel that the filter finds, however many, in the order in which they
        /// became members. See [`Walk`](crate::Walk).
        ///
        /// Sort order and offset of the payload have no effect.
        pub fn all_by_creation(self) -> Walk<MembersResponse, ChannelMemberResponse> {
            let way = Way {
                operation: Self::NAME,
                field: "created_at",
                filter: Position::QueryJson("payload", "filter_conditions"),
                sort: Position::QueryJson("payload", "sort"),
                limit: Position::QueryJson("payload", "limit"),
                offset: Position::QueryJson("payload", "offset"),
                predefined: None,
                largest_page: 300,
                split: |page: MembersResponse| page.members,
                key: |member: &ChannelMemberResponse| {
                    Some((json!(member.created_at), member.user_id.clone()?))
                },
            };
            Walk::new(self.into_call(), way)
        }
    }
}
