//! The same calls without the SDK: what a careful program would write with reqwest and serde.

use std::time::Duration;

use bytes::Bytes;
use chat_sdk::reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue};
use chat_sdk::reqwest::{Client, Response};
use chat_sdk::types::{
    MessageRequest, QueryChannelsResponse, SendMessageResponse, SortParamRequest,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{Error, KEY, clients};

/// As long as a token of the SDK.
const TOKEN: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzZXJ2ZXIiOnRydWV9.\
    XvkLmeBrPUaPQ0CZYTJUTZXq5iAQkmzSbXaZIVRIGQU";

/// The largest answer that is taken.
const LIMIT: usize = 64 * 1024 * 1024;

/// A client by hand.
#[derive(Clone, Debug)]
pub struct ByHand {
    http: Client,
    url: String,
}

#[derive(Serialize)]
struct SendMessage<'a> {
    message: &'a MessageRequest,
    skip_push: bool,
}

#[derive(Serialize)]
struct QueryChannels<'a> {
    filter_conditions: Value,
    limit: i32,
    message_limit: i32,
    sort: [SortParamRequest; 1],
    state: bool,
    user_id: &'a str,
}

/// The path and query, and the body, of a `send_message`.
///
/// # Errors
///
/// If the message cannot be serialised.
pub fn request(kind: &str, id: &str, message: &MessageRequest) -> Result<(String, Vec<u8>), Error> {
    let path = format!(
        "/api/v2/chat/channels/{}/{}/message?api_key={KEY}",
        utf8_percent_encode(kind, NON_ALPHANUMERIC),
        utf8_percent_encode(id, NON_ALPHANUMERIC),
    );
    let body = SendMessage {
        message,
        skip_push: true,
    };
    Ok((path, serde_json::to_vec(&body)?))
}

impl ByHand {
    /// A client of the server at `url`.
    ///
    /// # Errors
    ///
    /// If the HTTP client cannot be made.
    pub fn new(url: &str, idle: usize) -> Result<Self, Error> {
        let mut authorization = HeaderValue::from_static(TOKEN);
        authorization.set_sensitive(true);
        let headers = HeaderMap::from_iter([
            (ACCEPT, HeaderValue::from_static("application/json")),
            (AUTHORIZATION, authorization),
            ("stream-auth-type".parse()?, HeaderValue::from_static("jwt")),
            (
                "x-stream-client".parse()?,
                HeaderValue::from_static("chat-sdk-rust-0.1.0"),
            ),
        ]);
        let http = clients::http_client(idle)?
            .default_headers(headers)
            .timeout(Duration::from_secs(30))
            .build()?;
        Ok(Self {
            http,
            url: url.to_owned(),
        })
    }

    /// Sends a message.
    ///
    /// # Errors
    ///
    /// If anything goes wrong.
    pub async fn send_message(
        &self,
        kind: &str,
        id: &str,
        message: &MessageRequest,
    ) -> Result<SendMessageResponse, Error> {
        let (path, body) = request(kind, id, message)?;
        self.post(&path, body).await
    }

    /// Asks for a page of channels.
    ///
    /// # Errors
    ///
    /// If anything goes wrong.
    pub async fn query_channels(&self, user: &str) -> Result<QueryChannelsResponse, Error> {
        let body = QueryChannels {
            filter_conditions: json!({ "type": "messaging", "members": { "$in": [user] } }),
            limit: 10,
            message_limit: 10,
            sort: [clients::sort()],
            state: true,
            user_id: user,
        };
        let path = format!("/api/v2/chat/channels?api_key={KEY}");
        self.post(&path, serde_json::to_vec(&body)?).await
    }

    /// How many connections the canned server has accepted.
    ///
    /// # Errors
    ///
    /// If anything goes wrong.
    pub async fn connections(&self) -> Result<usize, Error> {
        let response = self.http.get(format!("{}/connections", self.url));
        Ok(serde_json::from_slice(
            &read(response.send().await?).await?,
        )?)
    }

    async fn post<T: DeserializeOwned>(&self, path: &str, body: Vec<u8>) -> Result<T, Error> {
        let response = self
            .http
            .post(format!("{}{path}", self.url))
            .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
            .header("x-client-request-id", Uuid::new_v4().to_string())
            .header("x-client-attempt", HeaderValue::from_static("1"))
            .body(body)
            .send()
            .await?;
        let status = response.status();
        let body = read(response).await?;
        if !status.is_success() {
            return Err(format!("{status}: {}", String::from_utf8_lossy(&body)).into());
        }
        Ok(serde_json::from_slice(&body)?)
    }
}

/// Reads a body that may not be larger than the limit.
async fn read(mut response: Response) -> Result<Bytes, Error> {
    let length = response.content_length().unwrap_or_default();
    let length = usize::try_from(length)
        .ok()
        .filter(|length| *length <= LIMIT);
    let mut body = Vec::with_capacity(length.ok_or("the answer is too large")?);
    while let Some(chunk) = response.chunk().await? {
        if chunk.len() > LIMIT - body.len() {
            return Err("the answer is too large".into());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.into())
}
