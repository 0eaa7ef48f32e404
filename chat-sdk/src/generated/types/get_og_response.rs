// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Action;
use super::Field;
use super::Images;

/// Preview of a web page, in the form of an attachment.
///
/// Answer of [`Client::get_og`](super::super::Client::get_og).
#[doc(alias = "GetOGResponse")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetOgResponse {
    /// Controls the user can operate, in display order.
    pub actions: Option<Vec<Action>>,
    /// Address of the file, video or audio the attachment stands for.
    pub asset_url: Option<String>,
    /// Address of a small icon beside the author name.
    pub author_icon: Option<String>,
    /// Address the author name links to.
    pub author_link: Option<String>,
    /// Author or site of the content, for example of a linked page.
    pub author_name: Option<String>,
    /// Accent colour of the attachment, such as `#36a64f`.
    pub color: Option<String>,
    /// Extra data of the application on the attachment, a free-form JSON object stored and
    /// returned untouched.
    pub custom: runtime::Object,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Plain text for clients that cannot render the attachment.
    pub fallback: Option<String>,
    /// Table of titles and values shown inside the attachment.
    pub fields: Option<Vec<Field>>,
    /// Small line of text under the content.
    pub footer: Option<String>,
    /// Address of an icon beside the footer.
    pub footer_icon: Option<String>,
    /// Renditions of a GIF in several sizes, for attachments of type `giphy`.
    pub giphy: Option<Box<Images>>,
    /// Address of the full-size image.
    pub image_url: Option<String>,
    /// Address the link preview was made from; absent for attachments that are no preview.
    pub og_scrape_url: Option<String>,
    /// Height of the image before any resizing, in pixels.
    pub original_height: Option<i32>,
    /// Width of the image before any resizing, in pixels.
    pub original_width: Option<i32>,
    /// Text shown above the attachment.
    pub pretext: Option<String>,
    /// Main text of the attachment, such as the description of a linked page.
    pub text: Option<String>,
    /// Address of a preview image.
    pub thumb_url: Option<String>,
    /// Headline of the attachment, for a file usually its name.
    pub title: Option<String>,
    /// Address the headline links to.
    pub title_link: Option<String>,
    /// Kind of attachment, which decides how clients render it: `image`, `video`, `file`, `giphy`
    /// or a value of the application.
    pub r#type: Option<String>,
}
