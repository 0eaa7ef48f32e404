//! Every form in which a value can be given, written with literals: that this compiles is the test.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::future::IntoFuture;

use chat_sdk::types::{
    Attachment, ChannelInput, ChannelMemberRequest, MessageRequest, PaginationParams, PushLevel,
    SortParamRequest, UserRequest,
};
use chat_sdk::{Chat, Client, Options, Timestamp};
use serde_json::json;

fn chat() -> Result<Chat, chat_sdk::Error> {
    let client = Client::builder("key", "secret")
        .base_url("http://localhost:1")
        .build()?;
    Ok(client.chat())
}

#[derive(serde::Serialize)]
struct Extra {
    mood: &'static str,
}

#[test]
fn values_are_given_without_casts() -> Result<(), Box<dyn Error>> {
    let chat = chat()?;
    let when: Timestamp = "2031-05-06T07:08:09Z".parse()?;
    let name = String::from("general");

    let message = MessageRequest::new()
        .text("hi")
        .id(name.clone())
        .silent(true)
        .mentioned_users(["john", "jane"])
        .mentioned_roles(vec![String::from("admin")])
        .attachments([Attachment::new(json!({}))
            .title("a picture")
            .original_height(600)])
        .pin_expires(when)
        .pin_expires(std::time::SystemTime::now())
        .pinned_at_null()
        .custom(json!({"mood": "good"}))
        .custom(Extra { mood: "good" })
        .custom(HashMap::from([("mood", 1)]))
        .user(
            UserRequest::new("john")
                .name("John")
                .teams(["red"])
                .teams_role([("red", "admin")]),
        );
    chat.send_message("messaging", &name, message)
        .skip_push(true)
        .pending_message_metadata([("a", "b")])
        .pending_message_metadata(BTreeMap::from([(String::from("a"), "b")]))
        .to_request()?;

    chat.query_channels()
        .filter_conditions(json!({"type": "messaging"}))
        .limit(25)
        .sort([SortParamRequest::new().field("created_at").direction(-1)])
        .to_request()?;
    chat.query_members()
        .filter_conditions(json!({}))
        .r#type("messaging")
        .id("general")
        .limit(10)
        .to_request()?;
    chat.get_many_messages("messaging", "general", ["a", "b"])
        .to_request()?;
    chat.get_or_create_channel("messaging", "general")
        .data(
            ChannelInput::new()
                .members([ChannelMemberRequest::new("john")])
                .created_by_id("john"),
        )
        .members(PaginationParams::new().limit(1).offset(0))
        .to_request()?;
    chat.create_channel_type("disabled", "flag", 5000, "team")
        .push_level(PushLevel::AllMentions)
        .push_level("mentions")
        .to_request()?;
    chat.mute_channel()
        .channel_cids(["messaging:general"])
        .expiration(60_000)
        .to_request()?;
    Ok(())
}

#[test]
fn operations_are_values() -> Result<(), Box<dyn Error>> {
    fn assert_value<T>(_: &T)
    where
        T: IntoFuture<IntoFuture: Send>
            + Clone
            + std::fmt::Debug
            + PartialEq
            + Send
            + Sync
            + 'static,
    {
    }
    let operation = chat()?.get_message("m1").show_deleted_message(true);
    assert_value(&operation);
    let timeout = std::time::Duration::from_secs(1);
    let same = operation
        .clone()
        .with_options(Options::new().timeout(timeout));
    assert_ne!(operation, chat()?.get_message("m2"));
    assert_eq!(operation.to_request()?, same.to_request()?);
    assert!(!format!("{operation:?}").contains("secret"));
    Ok(())
}

#[test]
fn enums_are_open() {
    assert_eq!(PushLevel::from("all"), PushLevel::All);
    assert_eq!(PushLevel::All.as_str(), "all");
    let unknown = PushLevel::from("a word of tomorrow");
    assert_eq!(unknown.as_str(), "a word of tomorrow");
    assert!(matches!(unknown, PushLevel::Unknown(_)));
    assert_eq!(unknown.to_string(), "a word of tomorrow");
}
