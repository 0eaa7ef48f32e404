// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::PrivacySettingsResponse;

/// A user as the caller describes them, to create or to replace them. Many requests use it to
/// name the acting user.
///
/// Taken by [`Client::block_users`](super::super::Client::block_users), [`Chat::cast_poll_vote`](super::super::Chat::cast_poll_vote), [`Client::check_push`](super::super::Client::check_push) and others.
/// Part of [`ChannelInput`](super::ChannelInput), [`ChannelInputRequest`](super::ChannelInputRequest), [`EventRequest`](super::EventRequest) and others.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UserRequest {
    /// Extra data of the application about the user, a free-form JSON object that the API stores
    /// and returns untouched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// User id, unique in the application.
    pub id: String,
    /// URL of the profile picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// `true` if the user appears offline to others even while connected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invisible: Option<bool>,
    /// Preferred language as a language code such as `en`; empty when none is set. Automatic
    /// translation uses it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the user lets others know, for instance typing indicators and read receipts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privacy_settings: Option<PrivacySettingsResponse>,
    /// Application-wide role that decides the permissions of the user, for example `user` or
    /// `admin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Teams the user belongs to in a multi-tenant application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teams: Option<Vec<String>>,
    /// Role of the user per team, keyed by team name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teams_role: Option<BTreeMap<String, String>>,
}

impl UserRequest {
    /// An object with everything that the API requires.
    ///
    /// - `id`: User id, unique in the application.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            custom: None,
            id: id.into(),
            image: None,
            invisible: None,
            language: None,
            name: None,
            privacy_settings: None,
            role: None,
            teams: None,
            teams_role: None,
        }
    }

    /// Extra data of the application about the user, a free-form JSON object that the API stores
    /// and returns untouched.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }

    /// URL of the profile picture.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// `true` if the user appears offline to others even while connected.
    pub fn invisible(mut self, invisible: bool) -> Self {
        self.invisible = Some(invisible);
        self
    }

    /// Preferred language as a language code such as `en`; empty when none is set. Automatic
    /// translation uses it.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Display name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What the user lets others know, for instance typing indicators and read receipts.
    pub fn privacy_settings(
        mut self,
        privacy_settings: impl Into<PrivacySettingsResponse>,
    ) -> Self {
        self.privacy_settings = Some(privacy_settings.into());
        self
    }

    /// Application-wide role that decides the permissions of the user, for example `user` or
    /// `admin`.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Teams the user belongs to in a multi-tenant application.
    pub fn teams(mut self, teams: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.teams = Some(runtime::list(teams));
        self
    }

    /// Role of the user per team, keyed by team name.
    pub fn teams_role(
        mut self,
        teams_role: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.teams_role = Some(runtime::map(teams_role));
        self
    }
}
