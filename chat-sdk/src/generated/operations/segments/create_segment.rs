// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `CreateSegment`, made by [`Chat::create_segment`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateSegment(runtime::Call<types::CreateSegmentResponse>);

impl Chat {
    /// Create a segment.
    ///
    /// Stores a set of users or channels for campaigns. `filter`, `all_users` or
    /// `all_sender_channels` say what it consists of; without any of them it is empty, and
    /// [`add_segment_targets`](super::super::super::Chat::add_segment_targets) fills it.
    ///
    /// `POST /api/v2/chat/segments`, with the feature `segments`
    ///
    /// Answers with [`types::CreateSegmentResponse`]. What is optional is set by the methods of
    /// [`CreateSegment`].
    ///
    /// # Arguments
    ///
    /// - `type`: What the segment consists of, `user` or `channel`. It cannot be changed.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Create a segment of all users of a team.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::one_of;
    /// use chat_sdk::types::SegmentType;
    ///
    /// let reply = chat
    ///     .create_segment(SegmentType::User)
    ///     .id("skippers")
    ///     .name("Skippers")
    ///     .description("Everybody who owns a boat")
    ///     .filter(one_of("teams", ["blue"]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Create a segment of all users.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::SegmentType;
    ///
    /// let reply = chat.create_segment(SegmentType::User).all_users(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Create a segment of all channels of the sender.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::SegmentType;
    ///
    /// let reply = chat
    ///     .create_segment(SegmentType::Channel)
    ///     .all_sender_channels(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "CreateSegment")]
    pub fn create_segment(
        &self,
        r#type: impl Into<types::SegmentType>,
    ) -> CreateSegment {
        CreateSegment(
            runtime::Call::new(&self.connection, &CreateSegment::ENDPOINT)
                .field("type", runtime::to::<types::SegmentType>(r#type)),
        )
    }
}

impl CreateSegment {
    const ENDPOINT: runtime::Endpoint<types::CreateSegmentResponse> = runtime::Endpoint {
        id: "CreateSegment",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/segments",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// `true` for all channels of the campaign's sender; for segments of channels.
    pub fn all_sender_channels(self, all_sender_channels: bool) -> Self {
        Self(self.0.field("all_sender_channels", all_sender_channels))
    }

    /// `true` for all users of the application; for segments of users.
    pub fn all_users(self, all_users: bool) -> Self {
        Self(self.0.field("all_users", all_users))
    }

    /// Purpose of the segment in free text, at most 256 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.field("description", runtime::to::<String>(description)))
    }

    /// Conditions that select the targets, in the syntax of user or channel queries; not empty.
    /// They are evaluated when a campaign runs.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter(self, filter: impl serde::Serialize) -> Self {
        Self(self.0.field_object("filter", filter))
    }

    /// Id of the segment, at most 255 characters. Without it the server makes one.
    pub fn id(self, id: impl Into<String>) -> Self {
        Self(self.0.field("id", runtime::to::<String>(id)))
    }

    /// Name of the segment, shown in the dashboard; at most 128 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.field("name", runtime::to::<String>(name)))
    }
}

runtime::operation!(CreateSegment, types::CreateSegmentResponse);
