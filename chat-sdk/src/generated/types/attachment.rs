// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Action;
use super::Field;
use super::Images;

/// Rich content shown with a message: a file, image, video, link preview or an object of the
/// application.
///
/// Part of [`CampaignMessageTemplate`](super::CampaignMessageTemplate), [`ChatDraftPayloadResponse`](super::ChatDraftPayloadResponse), [`ChatMessageResponse`](super::ChatMessageResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Attachment {
    /// Controls the user can operate, in display order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<Action>>,
    /// Address of the file, video or audio the attachment stands for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset_url: Option<String>,
    /// Address of a small icon beside the author name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_icon: Option<String>,
    /// Address the author name links to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_link: Option<String>,
    /// Author or site of the content, for example of a linked page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_name: Option<String>,
    /// Accent colour of the attachment, such as `#36a64f`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// Extra data of the application on the attachment, a free-form JSON object stored and
    /// returned untouched.
    pub custom: runtime::Object,
    /// Plain text for clients that cannot render the attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback: Option<String>,
    /// Table of titles and values shown inside the attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<Field>>,
    /// Small line of text under the content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer: Option<String>,
    /// Address of an icon beside the footer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer_icon: Option<String>,
    /// Renditions of a GIF in several sizes, for attachments of type `giphy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub giphy: Option<Box<Images>>,
    /// Address of the full-size image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Address the link preview was made from; absent for attachments that are no preview.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub og_scrape_url: Option<String>,
    /// Height of the image before any resizing, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_height: Option<i32>,
    /// Width of the image before any resizing, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_width: Option<i32>,
    /// Text shown above the attachment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pretext: Option<String>,
    /// Main text of the attachment, such as the description of a linked page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Address of a preview image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumb_url: Option<String>,
    /// Headline of the attachment, for a file usually its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Address the headline links to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_link: Option<String>,
    /// Kind of attachment, which decides how clients render it: `image`, `video`, `file`, `giphy`
    /// or a value of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

impl Attachment {
    /// An object with everything that the API requires.
    ///
    /// - `custom`: Extra data of the application on the attachment, a free-form JSON object stored and returned untouched.
    pub fn new(custom: impl serde::Serialize) -> Self {
        Self {
            custom: runtime::object(custom),
            ..Self::default()
        }
    }

    /// Controls the user can operate, in display order.
    pub fn actions(
        mut self,
        actions: impl IntoIterator<Item = impl Into<Action>>,
    ) -> Self {
        self.actions = Some(runtime::list(actions));
        self
    }

    /// Address of the file, video or audio the attachment stands for.
    pub fn asset_url(mut self, asset_url: impl Into<String>) -> Self {
        self.asset_url = Some(asset_url.into());
        self
    }

    /// Address of a small icon beside the author name.
    pub fn author_icon(mut self, author_icon: impl Into<String>) -> Self {
        self.author_icon = Some(author_icon.into());
        self
    }

    /// Address the author name links to.
    pub fn author_link(mut self, author_link: impl Into<String>) -> Self {
        self.author_link = Some(author_link.into());
        self
    }

    /// Author or site of the content, for example of a linked page.
    pub fn author_name(mut self, author_name: impl Into<String>) -> Self {
        self.author_name = Some(author_name.into());
        self
    }

    /// Accent colour of the attachment, such as `#36a64f`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Plain text for clients that cannot render the attachment.
    pub fn fallback(mut self, fallback: impl Into<String>) -> Self {
        self.fallback = Some(fallback.into());
        self
    }

    /// Table of titles and values shown inside the attachment.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<Field>>) -> Self {
        self.fields = Some(runtime::list(fields));
        self
    }

    /// Small line of text under the content.
    pub fn footer(mut self, footer: impl Into<String>) -> Self {
        self.footer = Some(footer.into());
        self
    }

    /// Address of an icon beside the footer.
    pub fn footer_icon(mut self, footer_icon: impl Into<String>) -> Self {
        self.footer_icon = Some(footer_icon.into());
        self
    }

    /// Renditions of a GIF in several sizes, for attachments of type `giphy`.
    pub fn giphy(mut self, giphy: impl Into<Images>) -> Self {
        self.giphy = Some(Box::new(giphy.into()));
        self
    }

    /// Address of the full-size image.
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Address the link preview was made from; absent for attachments that are no preview.
    pub fn og_scrape_url(mut self, og_scrape_url: impl Into<String>) -> Self {
        self.og_scrape_url = Some(og_scrape_url.into());
        self
    }

    /// Height of the image before any resizing, in pixels.
    pub fn original_height(mut self, original_height: i32) -> Self {
        self.original_height = Some(original_height);
        self
    }

    /// Width of the image before any resizing, in pixels.
    pub fn original_width(mut self, original_width: i32) -> Self {
        self.original_width = Some(original_width);
        self
    }

    /// Text shown above the attachment.
    pub fn pretext(mut self, pretext: impl Into<String>) -> Self {
        self.pretext = Some(pretext.into());
        self
    }

    /// Main text of the attachment, such as the description of a linked page.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Address of a preview image.
    pub fn thumb_url(mut self, thumb_url: impl Into<String>) -> Self {
        self.thumb_url = Some(thumb_url.into());
        self
    }

    /// Headline of the attachment, for a file usually its name.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Address the headline links to.
    pub fn title_link(mut self, title_link: impl Into<String>) -> Self {
        self.title_link = Some(title_link.into());
        self
    }

    /// Kind of attachment, which decides how clients render it: `image`, `video`, `file`, `giphy`
    /// or a value of the application.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
