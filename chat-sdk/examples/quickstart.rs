//! Sends a message and reads it back.
//!
//! ```sh
//! STREAM_API_KEY=… STREAM_API_SECRET=… cargo run -p chat-sdk --example quickstart
//! ```
//!
//! Without an account, run `cargo run -p fake-server` beside it and set `STREAM_BASE_URL` to
//! `http://127.0.0.1:8080`; any key and secret do there.

use chat_sdk::types::{ChannelInput, MessageRequest};
use chat_sdk::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    let general = client.chat().channel("messaging", "general");

    general
        .get_or_create_channel()
        .data(ChannelInput::new().created_by_id("john"))
        .await?;

    let message = MessageRequest::new()
        .text("Hello from Rust")
        .user_id("john")
        .custom(serde_json::json!({"mood": "curious"}));
    let sent = general.send_message(message).skip_push(true).await?;
    println!("sent {}, {:?}", sent.message.id, sent.rate_limit());

    match client.chat().get_message(&sent.message.id).await {
        Ok(found) => println!("read {:?}", found.message.text),
        Err(error) if error.is_not_found() => println!("it is gone already"),
        Err(error) => return Err(error),
    }

    println!("a token for john: {}", client.user_token("john").sign()?);
    Ok(())
}
