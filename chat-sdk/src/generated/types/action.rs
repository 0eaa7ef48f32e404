// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Interactive control on an attachment, such as the buttons of a Giphy preview. A click
/// sends its `name` and `value` to the message action call.
///
/// Part of [`Attachment`](super::Attachment), [`GetOgResponse`](super::GetOgResponse).
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
    /// An object with everything that the API requires.
    ///
    /// - `name`: Key under which `value` is sent in `form_data`.
    /// - `text`: Label the user sees.
    /// - `type`: Kind of control, such as `button`.
    pub fn new(
        name: impl Into<String>,
        text: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
            r#type: r#type.into(),
            ..Self::default()
        }
    }

    /// Visual emphasis of the control, such as `primary` or `default`.
    pub fn style(mut self, style: impl Into<String>) -> Self {
        self.style = Some(style.into());
        self
    }

    /// What the control submits when the user picks it.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
