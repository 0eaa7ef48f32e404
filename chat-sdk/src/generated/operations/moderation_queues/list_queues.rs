// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `list_queues`, made by [`Moderation::list_queues`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListQueues(runtime::Call<types::ListQueuesResponse>);

impl Moderation {
    /// List moderation queues.
    ///
    /// Lists the queues that the acting moderator can see, each with its number of items.
    ///
    /// `GET /api/v2/moderation/queues`, with the feature `moderation-queues`
    ///
    /// Answers with [`types::ListQueuesResponse`]. What is optional is set by the methods of
    /// [`ListQueues`].
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
    /// List the queues of a moderator.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.list_queues().user_id("leia").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_queues(&self) -> ListQueues {
        ListQueues(runtime::Call::new(&self.connection, &ListQueues::ENDPOINT))
    }
}

impl ListQueues {
    const ENDPOINT: runtime::Endpoint<types::ListQueuesResponse> = runtime::Endpoint {
        id: "list_queues",
        method: &runtime::Method::GET,
        path: "/api/v2/moderation/queues",
        ..runtime::Endpoint::json()
    };

    /// Id of the acting moderator.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(ListQueues, types::ListQueuesResponse);
