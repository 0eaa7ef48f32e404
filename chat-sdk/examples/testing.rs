//! How to test code that uses the SDK: without the network at all, and against a server of your own.
//!
//! ```sh
//! cargo run -p chat-sdk --example testing
//! ```

use axum::Router;
use axum::routing::post;
use chat_sdk::types::{MessageRequest, MessageResponse, UserResponse};
use chat_sdk::{Bytes, Chat, Client, Error, Request, http};

/// The code under test: greets whoever wrote a message.
async fn greet(chat: &Chat, message: &MessageResponse) -> Result<String, Error> {
    let greeting = MessageRequest::new()
        .text(format!("Hello {}", message.user.id))
        .parent_id(&message.id)
        .user_id("bot");
    let sent = chat.send_message("messaging", "general", greeting).await?;
    Ok(sent.into_inner().message.id)
}

/// Types of answers are made by `Default` and assignment, so that a field which is added later
/// breaks no test.
fn a_message() -> MessageResponse {
    let mut user = UserResponse::default();
    user.id = "jane".to_owned();
    let mut message = MessageResponse::default();
    message.id = "m1".to_owned();
    message.user = user;
    message
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // 1. Without a network: an operation is a value, and its request can be looked at.
    let client = Client::builder("key", "secret")
        .base_url("http://localhost:1")
        .build()?;
    let hello = MessageRequest::new().text("hi").user_id("john");
    let request = client
        .chat()
        .send_message("messaging", "general", hello)
        .to_request()?;
    assert_eq!(
        request.path(),
        "/api/v2/chat/channels/messaging/general/message"
    );
    assert_eq!(
        request.json(),
        Some(serde_json::json!({"message": {"text": "hi", "user_id": "john"}})),
    );

    // 2. With a function in place of the network.
    let canned = |request: &Request| {
        assert_eq!(request.operation(), "SendMessage");
        http::Response::new(Bytes::from_static(br#"{"message": {"id": "m2"}}"#))
    };
    let client = Client::builder("key", "secret").transport(canned).build()?;
    assert_eq!(greet(&client.chat(), &a_message()).await?, "m2");

    // 3. Against a server of your own on a free port of this machine.
    let answer = || async { r#"{"duration": "1ms", "message": {"id": "m3"}}"# };
    let path = "/api/v2/chat/channels/messaging/general/message";
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move {
        let server = axum::serve(listener, Router::new().route(path, post(answer)));
        if let Err(error) = server.await {
            eprintln!("the server ended: {error}");
        }
    });
    let client = Client::builder("key", "secret").base_url(address).build()?;
    assert_eq!(greet(&client.chat(), &a_message()).await?, "m3");

    println!("all three tests passed");
    Ok(())
}
