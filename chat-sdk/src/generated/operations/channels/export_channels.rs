// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ExportChannels`, made by [`Chat::export_channels`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExportChannels(Call<types::ExportChannelsResponse>);

impl Chat {
    /// Export channels.
    ///
    /// Writes the messages of 1 to 100 channels into a JSON or CSV file, each channel optionally
    /// limited to a span of time. Runs as a task in the background: the answer carries a
    /// `task_id`, whose status `GET /api/v2/tasks/{id}` tells. The result of the finished task
    /// tells where to download the file.
    ///
    /// `POST /api/v2/chat/export_channels`
    ///
    /// # Arguments
    ///
    /// - `channels`: Channels to export, from 1 to 100.
    #[doc(alias = "ExportChannels")]
    pub fn export_channels(
        &self,
        channels: impl IntoIterator<Item = impl Into<types::ChannelExport>>,
    ) -> ExportChannels {
        ExportChannels(
            Call::json(
                    &self.connection,
                    "ExportChannels",
                    Method::POST,
                    "/api/v2/chat/export_channels",
                )
                .json_body()
                .field("channels", runtime::list::<types::ChannelExport>(channels)),
        )
    }
}

impl ExportChannels {
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
