// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UpdateSegment`, made by [`Chat::update_segment`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateSegment(runtime::Call<types::UpdateSegmentResponse>);

impl Chat {
    /// Change a segment.
    ///
    /// Changes name, description or `filter` of a segment. The kind of its targets stays; targets
    /// are changed by [`add_segment_targets`](super::super::super::Chat::add_segment_targets) and
    /// [`delete_segment_targets`](super::super::super::Chat::delete_segment_targets).
    ///
    /// `PUT /api/v2/chat/segments/{id}`, with the feature `segments`
    ///
    /// Answers with [`types::UpdateSegmentResponse`]. What is optional is set by the methods of
    /// [`UpdateSegment`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the segment, at most 255 characters.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// Rename a segment and select other users.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .update_segment("skippers")
    ///     .name("Crews")
    ///     .description("Everybody who sails")
    ///     .filter(eq("role", "sailor"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UpdateSegment")]
    pub fn update_segment(&self, id: impl Into<String>) -> UpdateSegment {
        UpdateSegment(
            runtime::Call::new(&self.connection, &UpdateSegment::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl UpdateSegment {
    const ENDPOINT: runtime::Endpoint<types::UpdateSegmentResponse> = runtime::Endpoint {
        id: "UpdateSegment",
        method: &runtime::Method::PUT,
        path: "/api/v2/chat/segments/{id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Purpose of the segment in free text, at most 256 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.field("description", runtime::to::<String>(description)))
    }

    /// Conditions that select the targets, in the syntax of user or channel queries.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter(self, filter: impl serde::Serialize) -> Self {
        Self(self.0.field_object("filter", filter))
    }

    /// Name of the segment, shown in the dashboard; at most 128 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.field("name", runtime::to::<String>(name)))
    }
}

runtime::operation!(UpdateSegment, types::UpdateSegmentResponse);
