//! The clients that are compared.

use std::time::Duration;

use chat_sdk::reqwest::{self, redirect};
use chat_sdk::types::{MessageRequest, SortParamRequest};
use chat_sdk::{Chat, Client};

use crate::Error;

/// The API key that both clients send.
pub const KEY: &str = "key12345";

/// An HTTP client with the settings of the SDK's own, but without compression, which the canned
/// server does not offer.
///
/// # Errors
///
/// If it cannot be made.
pub fn http_client(idle: usize) -> Result<reqwest::ClientBuilder, Error> {
    Ok(reqwest::Client::builder()
        .redirect(redirect::Policy::none())
        .referer(false)
        .gzip(false)
        .connect_timeout(Duration::from_secs(10))
        .pool_max_idle_per_host(idle)
        .pool_idle_timeout(Duration::from_secs(55)))
}

/// The SDK, with that HTTP client.
///
/// # Errors
///
/// If it cannot be made.
pub fn chat(url: &str, idle: usize) -> Result<Chat, Error> {
    let client = Client::builder(KEY, "secret")
        .base_url(url)
        .http_client(http_client(idle)?.build()?)
        .build()?;
    Ok(client.chat())
}

/// The message that is sent.
pub fn message() -> MessageRequest {
    MessageRequest::new()
        .text("Hello there, how is everybody today?")
        .user_id("john")
}

/// The order in which channels are asked for.
pub fn sort() -> SortParamRequest {
    SortParamRequest::new()
        .field("last_message_at")
        .direction(-1)
}
