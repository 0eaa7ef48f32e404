// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `TranslateMessage`, made by [`Chat::translate_message`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct TranslateMessage(runtime::Call<types::MessageActionResponse>);

impl Chat {
    /// Translate a message.
    ///
    /// Translates the text of a message into `language` by machine, stores the result in the
    /// `i18n` field of the message and answers with the message. Works for all members of the
    /// channel, not just for one reader.
    ///
    /// `POST /api/v2/chat/messages/{id}/translate`, with the feature `messages`
    ///
    /// Answers with [`types::MessageActionResponse`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the message.
    /// - `language`: Code of the target language, such as `fr` or `zh-TW`. The translation appears in `i18n` of the message.
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
    /// Translate a message into French.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::TranslationLanguage;
    ///
    /// let reply = chat.translate_message("regatta-plan", TranslationLanguage::Fr).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "TranslateMessage")]
    pub fn translate_message(
        &self,
        id: impl Into<String>,
        language: impl Into<types::TranslationLanguage>,
    ) -> TranslateMessage {
        TranslateMessage(
            runtime::Call::new(&self.connection, &TranslateMessage::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .field("language", runtime::to::<types::TranslationLanguage>(language)),
        )
    }
}

impl TranslateMessage {
    const ENDPOINT: runtime::Endpoint<types::MessageActionResponse> = runtime::Endpoint {
        id: "TranslateMessage",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/messages/{id}/translate",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(TranslateMessage, types::MessageActionResponse);
