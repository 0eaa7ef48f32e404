//! Lists that are longer than one call takes, sent in as many calls as needed.

use std::fmt;
use std::pin::Pin;

use serde_json::Value;

use crate::runtime::{Call, Position};
use crate::{Error, Reply};

/// An operation whose list is sent in batches, one call after the other. Await it for all replies, or
/// take them one by one with [`try_next`](Self::try_next).
#[must_use = "nothing is sent until this is awaited"]
pub struct Batches<T> {
    /// The call without its list.
    call: Call<T>,
    list: Position,
    size: usize,
    rest: Rest,
}

/// What is still to be sent.
enum Rest {
    /// The call has no list that could be split.
    Whole,
    Elements(Vec<Value>),
}

impl<T> Batches<T> {
    pub(crate) fn new(call: Call<T>, field: &'static str, size: usize) -> Self {
        let list = Position::Field(field);
        let (call, rest) = match call.value_at(list) {
            Some(Value::Array(mut elements)) => {
                // From the end, elements are taken without moving the others.
                elements.reverse();
                let call = call.with_value_at(list, Value::Array(Vec::new()));
                (call, Rest::Elements(elements))
            }
            _ => (call, Rest::Whole),
        };
        Self {
            call,
            list,
            size,
            rest,
        }
    }

    /// Sends the next batch. `None` if there is none left.
    ///
    /// # Errors
    ///
    /// The error of the call. The batch is not lost: the next call of this method sends it again.
    pub async fn try_next(&mut self) -> Result<Option<Reply<T>>, Error> {
        let (call, left) = match &self.rest {
            Rest::Whole => (self.call.clone(), 0),
            Rest::Elements(elements) if elements.is_empty() => return Ok(None),
            Rest::Elements(elements) => {
                let left = elements.len().saturating_sub(self.size);
                let batch = elements[left..].iter().rev().cloned().collect();
                (self.call.clone().with_value_at(self.list, batch), left)
            }
        };
        let reply = call.send().await?;
        match &mut self.rest {
            Rest::Whole => self.rest = Rest::Elements(Vec::new()),
            Rest::Elements(elements) => elements.truncate(left),
        }
        Ok(Some(reply))
    }

    async fn all(mut self) -> Result<Vec<Reply<T>>, Error> {
        let mut replies = Vec::new();
        while let Some(reply) = self.try_next().await? {
            replies.push(reply);
        }
        Ok(replies)
    }
}

/// Sends all batches. An error ends it; the batches before have had their effect, which
/// [`try_next`](Batches::try_next) shows.
impl<T: Send + Sync + 'static> IntoFuture for Batches<T> {
    type Output = Result<Vec<Reply<T>>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.all())
    }
}

impl<T> fmt::Debug for Batches<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batches")
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

/// Gives an operation the way to send a list that is longer than one call takes.
macro_rules! in_batches {
    ($($operation:path: $field:literal, $size:literal;)*) => {
        $(
            impl $operation {
                #[doc = concat!(
                    "Sends the operation in batches, one call for each ", $size, " elements of `",
                    $field, "`. An empty list sends nothing."
                )]
                pub fn in_batches(
                    self,
                ) -> Batches<<Self as crate::runtime::Operation>::Response> {
                    Batches::new(crate::runtime::Operation::into_call(self), $field, $size)
                }
            }
        )*
    };
}

#[cfg(feature = "users")]
in_batches! {
    crate::operations::users::DeactivateUsers: "user_ids", 100;
    crate::operations::users::DeleteUsers: "user_ids", 100;
    crate::operations::users::ExportUsers: "user_ids", 25;
    crate::operations::users::ReactivateUsers: "user_ids", 100;
    crate::operations::users::RestoreUsers: "user_ids", 100;
    crate::operations::users::UpdateUsersPartial: "users", 100;
}

#[cfg(feature = "user-groups")]
in_batches! {
    crate::operations::user_groups::AddUserGroupMembers: "member_ids", 100;
    crate::operations::user_groups::RemoveUserGroupMembers: "member_ids", 100;
}

#[cfg(feature = "unread")]
in_batches! {
    crate::operations::unread::UnreadCountsBatch: "user_ids", 100;
}

#[cfg(feature = "mutes")]
in_batches! {
    crate::operations::mutes::Mute: "target_ids", 1000;
    crate::operations::mutes::MuteChannel: "channel_cids", 25;
    crate::operations::mutes::Unmute: "target_ids", 1000;
}

#[cfg(feature = "appeals")]
in_batches! {
    crate::operations::appeals::BulkActionAppeals: "appeal_ids", 100;
}

#[cfg(feature = "segments")]
in_batches! {
    crate::operations::segments::AddSegmentTargets: "target_ids", 10_000;
    crate::operations::segments::DeleteSegmentTargets: "target_ids", 100;
}

#[cfg(feature = "channels")]
in_batches! {
    crate::operations::channels::DeleteChannels: "cids", 100;
    crate::operations::channels::ExportChannels: "channels", 100;
}

#[cfg(feature = "channels")]
mod members {
    use super::Batches;
    use crate::Channel;
    use crate::runtime::Operation as _;
    use crate::types::{ChannelMemberRequest, UpdateChannelResponse};

    /// How many members the API takes in one call.
    const MEMBERS: usize = 100;

    impl Channel {
        /// Adds members, however many: one call for each 100, one after the other.
        ///
        /// ```no_run
        /// # async fn run(channel: chat_sdk::Channel) -> Result<(), chat_sdk::Error> {
        /// let everybody = (0..250).map(|number| format!("user-{number}"));
        /// let members = everybody.map(|id| chat_sdk::types::ChannelMemberRequest::new(id));
        /// channel.add_members(members).await?; // three calls
        /// # Ok(())
        /// # }
        /// ```
        pub fn add_members(
            &self,
            members: impl IntoIterator<Item = impl Into<ChannelMemberRequest>>,
        ) -> Batches<UpdateChannelResponse> {
            let update = self.update_channel().add_members(members);
            Batches::new(update.into_call(), "add_members", MEMBERS)
        }

        /// Removes members, however many: one call for each 100, one after the other.
        pub fn remove_members(
            &self,
            ids: impl IntoIterator<Item = impl Into<String>>,
        ) -> Batches<UpdateChannelResponse> {
            let update = self.update_channel().remove_members(ids);
            Batches::new(update.into_call(), "remove_members", MEMBERS)
        }
    }
}
