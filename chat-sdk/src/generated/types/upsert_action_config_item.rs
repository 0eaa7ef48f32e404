// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// One action configuration of a bulk change.
///
/// Taken by [`Moderation::bulk_upsert_action_config`](super::super::Moderation::bulk_upsert_action_config).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UpsertActionConfigItem {
    /// Name of the action, at most 255 characters.
    pub action: String,
    /// Extra data of the application, a free-form JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// Description of the action, at most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Kind of content, such as `stream:chat:v1:message` or `stream:user`, or a name of the
    /// application's own.
    ///
    /// Limits: at most 255 characters.
    pub entity_type: String,
    /// Icon of the action, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    /// Id of the configuration to replace; without it a new one is created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Position among the actions, 0 to 100, lowest first.
    pub order: i32,
    /// Kind of queue that the action is offered in, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_type: Option<String>,
}

impl UpsertActionConfigItem {
    /// An object with everything that the API requires.
    ///
    /// - `action`: Name of the action, at most 255 characters.
    /// - `entity_type`: Kind of content, such as `stream:chat:v1:message` or `stream:user`, or a name of the application's own. Limits: at most 255 characters.
    /// - `order`: Position among the actions, 0 to 100, lowest first.
    pub fn new(
        action: impl Into<String>,
        entity_type: impl Into<String>,
        order: i32,
    ) -> Self {
        Self {
            action: action.into(),
            custom: None,
            description: None,
            entity_type: entity_type.into(),
            icon: None,
            id: None,
            order,
            queue_type: None,
        }
    }

    /// Extra data of the application, a free-form JSON object.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }

    /// Description of the action, at most 1024 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Icon of the action, at most 255 characters.
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Id of the configuration to replace; without it a new one is created.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Kind of queue that the action is offered in, at most 255 characters.
    pub fn queue_type(mut self, queue_type: impl Into<String>) -> Self {
        self.queue_type = Some(queue_type.into());
        self
    }
}
