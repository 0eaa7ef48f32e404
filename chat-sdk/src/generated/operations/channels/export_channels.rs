// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `ExportChannels`, made by [`Chat::export_channels`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExportChannels(runtime::Call<types::ExportChannelsResponse>);

impl Chat {
    /// Export channels.
    ///
    /// Writes the messages of 1 to 100 channels into a JSON or CSV file, each channel optionally
    /// limited to a span of time. Runs as a task in the background: the answer carries a
    /// `task_id`, whose status `GET /api/v2/tasks/{id}` tells. The result of the finished task
    /// tells where to download the file.
    ///
    /// `POST /api/v2/chat/export_channels`, with the feature `channels`
    ///
    /// Answers with [`types::ExportChannelsResponse`]. What is optional is set by the methods of
    /// [`ExportChannels`].
    ///
    /// # Arguments
    ///
    /// - `channels`: Channels to export, from 1 to 100.
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
    /// Export one channel and its users, without the text of deleted messages.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::ChannelExport;
    ///
    /// let reply = chat
    ///     .export_channels([ChannelExport::new().r#type("messaging").id("general")])
    ///     .clear_deleted_message_text(true)
    ///     .export_users(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Include deleted channels and truncated messages.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::ChannelExport;
    ///
    /// let reply = chat
    ///     .export_channels([ChannelExport::new().r#type("messaging").id("support-42")])
    ///     .include_soft_deleted_channels(true)
    ///     .include_truncated_messages(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Write one JSON object a line, for the messages of one month.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    /// use chat_sdk::types::ChannelExport;
    ///
    /// let reply = chat
    ///     .export_channels([
    ///         ChannelExport::new()
    ///             .r#type("messaging")
    ///             .id("general")
    ///             .messages_since("2026-11-01T00:00:00Z".parse::<Timestamp>()?)
    ///             .messages_until("2026-12-01T00:00:00Z".parse::<Timestamp>()?),
    ///     ])
    ///     .version("v2")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Write some fields as a table.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ChannelExport, ExportFormat};
    ///
    /// let reply = chat
    ///     .export_channels([ChannelExport::new().cid("messaging:general")])
    ///     .format(ExportFormat::Csv)
    ///     .include_fields(["id", "text", "created_at"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "ExportChannels")]
    pub fn export_channels(
        &self,
        channels: impl IntoIterator<Item = impl Into<types::ChannelExport>>,
    ) -> ExportChannels {
        ExportChannels(
            runtime::Call::new(&self.connection, &ExportChannels::ENDPOINT)
                .field("channels", runtime::list::<types::ChannelExport>(channels)),
        )
    }
}

impl ExportChannels {
    const ENDPOINT: runtime::Endpoint<types::ExportChannelsResponse> = runtime::Endpoint {
        id: "ExportChannels",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/export_channels",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// `true` to leave the text of deleted messages out of the export.
    pub fn clear_deleted_message_text(self, clear_deleted_message_text: bool) -> Self {
        Self(self.0.field("clear_deleted_message_text", clear_deleted_message_text))
    }

    /// `true` to include the users of the channels.
    pub fn export_users(self, export_users: bool) -> Self {
        Self(self.0.field("export_users", export_users))
    }

    /// File format of the export, `json` or `csv`.
    pub fn format(self, format: impl Into<types::ExportFormat>) -> Self {
        Self(self.0.field("format", runtime::to::<types::ExportFormat>(format)))
    }

    /// Names of the fields to write, to leave out all others.
    pub fn include_fields(
        self,
        include_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("include_fields", runtime::list::<String>(include_fields)))
    }

    /// `true` to include channels that are only marked as deleted. They are left out by default.
    pub fn include_soft_deleted_channels(
        self,
        include_soft_deleted_channels: bool,
    ) -> Self {
        Self(
            self.0.field("include_soft_deleted_channels", include_soft_deleted_channels),
        )
    }

    /// `true` to include messages that a truncation has hidden. They are left out by default.
    pub fn include_truncated_messages(self, include_truncated_messages: bool) -> Self {
        Self(self.0.field("include_truncated_messages", include_truncated_messages))
    }

    /// Version of the export format. `v2` writes one JSON object per line.
    pub fn version(self, version: impl Into<String>) -> Self {
        Self(self.0.field("version", runtime::to::<String>(version)))
    }
}

runtime::operation!(ExportChannels, types::ExportChannelsResponse);
