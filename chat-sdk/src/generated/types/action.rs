// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// Interactive control on an attachment, such as the buttons of a Giphy preview. A click
/// sends its `name` and `value` to the message action call.
///
/// Part of [`Attachment`], [`GetOgResponse`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Action {
    /// Key under which `value` is sent in `form_data`.
    pub name: String,
    /// Visual emphasis of the control, such as `primary` or `default`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<String>,
    /// Label the user sees.
    pub text: String,
    /// Kind of control, such as `button`.
    pub r#type: String,
    /// What the control submits when the user picks it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl Action {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key under which `value` is sent in `form_data`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Visual emphasis of the control, such as `primary` or `default`.
    pub fn style(mut self, style: impl Into<String>) -> Self {
        self.style = Some(style.into());
        self
    }

    /// Label the user sees.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Kind of control, such as `button`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// What the control submits when the user picks it.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
