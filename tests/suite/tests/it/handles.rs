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
    // Operations elsewhere that take the channel as a text.
    let moderation = client.moderation();
    assert_eq!(general.cid(), "messaging:general/1");
    assert_eq!(
        general.ban("john").timeout(60),
        moderation
            .ban("john")
            .channel_cid("messaging:general/1")
            .timeout(60),
    );
    assert_eq!(
        general.unban("john"),
        moderation.unban("john").channel_cid("messaging:general/1"),
    );
    assert_eq!(
        general.mute_channel().user_id("john"),
        chat.mute_channel()
            .channel_cids(["messaging:general/1"])
            .user_id("john"),
    );
    // The calls are values as any other.
    let _ = general
        .delete_channel()
        .hard_delete(true)
        .with_options(Options::new());
    Ok(())
}

#[test]
fn a_channel_is_made_of_its_cid() -> Result<(), Box<dyn Error>> {
    let client = Client::builder("key", "secret")
        .base_url("http://localhost:1")
        .build()?;
    let chat = client.chat();
    let general = chat.channel_by_cid("messaging:general")?;
    assert_eq!(
        general.mark_read(),
        chat.channel("messaging", "general").mark_read()
    );
    for text in ["general", "messaging:", ":general", ""] {
        let error = chat.channel_by_cid(text).err().ok_or("a wrong cid")?;
        assert_eq!(error.kind(), chat_sdk::ErrorKind::Build);
        assert!(error.to_string().contains("`{type}:{id}`"), "{error}");
    }
    Ok(())
}

#[test]
fn parts_lead_back_to_the_client() -> Result<(), Box<dyn Error>> {
    let client = Client::builder("key", "secret")
        .base_url("http://localhost:1")
        .build()?;
    assert_eq!(client.chat().client().list_roles(), client.list_roles());
    assert_eq!(
        client.chat().moderation().ban("john"),
        client.moderation().ban("john")
    );
    Ok(())
}
