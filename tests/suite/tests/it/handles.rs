//! A handle makes the same calls as the client, with its path values bound.

use std::error::Error;

use chat_sdk::types::MessageRequest;
use chat_sdk::{Client, Options};

#[test]
fn a_channel_binds_type_and_id() -> Result<(), Box<dyn Error>> {
    let client = Client::builder("key", "secret")
        .base_url("http://localhost:1")
        .build()?;
    let chat = client.chat();
    let general = chat.channel("messaging", "general/1");

    let message = MessageRequest::new().text("hi");
    assert_eq!(
        general.send_message(message.clone()).skip_push(true),
        chat.send_message("messaging", "general/1", message)
            .skip_push(true),
    );
    assert_eq!(
        general.mark_read().user_id("john"),
        chat.mark_read("messaging", "general/1").user_id("john"),
    );
    assert_eq!(
        general.get_many_messages(["a"]).to_request()?.path(),
        "/api/v2/chat/channels/messaging/general%2F1/messages",
    );
    // The calls are values as any other.
    let _ = general
        .delete_channel()
        .hard_delete(true)
        .with_options(Options::new());
    Ok(())
}
