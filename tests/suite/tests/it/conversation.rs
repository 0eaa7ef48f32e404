//! A conversation by the SDK with a server that remembers: what was sent is there when it is asked for.

use std::error::Error;
use std::time::Duration;

use chat_sdk::types::{ChannelInput, ChannelMemberRequest, MessageRequest, ReactionRequest};
use chat_sdk::{Chat, Client};
use fake_server::{FakeServer, Options};
use serde_json::json;
use suite::harness::{KEY, SECRET, document};

type Outcome = Result<(), Box<dyn Error>>;

async fn start() -> Result<(FakeServer, Client), Box<dyn Error>> {
    let mut options = Options::default();
    options.memory = true;
    options.pages_end = true;
    options.gzip = true;
    options.require_client_header = true;
    options.api_key = Some(KEY.to_owned());
    options.api_secret = Some(SECRET.to_owned());
    let server = FakeServer::start(document()?, options).await?;
    let client = Client::builder(KEY, SECRET)
        .base_url(server.url())
        .build()?;
    Ok((server, client))
}

async fn make_channel(chat: &Chat, id: &str) -> Result<(), chat_sdk::Error> {
    let data = ChannelInput::new()
        .created_by_id("john")
        .members(["john", "jane"].map(ChannelMemberRequest::new))
        .custom(json!({"name": id}));
    chat.channel("messaging", id)
        .get_or_create_channel()
        .data(data)
        .await?;
    Ok(())
}

async fn unread(chat: &Chat, user: &str) -> Result<i32, chat_sdk::Error> {
    let counts = chat.unread_counts().user_id(user).await?;
    Ok(counts.total_unread_count)
}

#[tokio::test]
async fn a_conversation_is_remembered() -> Outcome {
    let (server, client) = start().await?;
    let chat = client.chat();
    make_channel(&chat, "harbour").await?;
    let harbour = chat.channel("messaging", "harbour");

    let message = MessageRequest::new()
        .text("Ship ahoy!")
        .user_id("john")
        .custom(json!({"mood": "curious"}));
    let sent = harbour.send_message(message).await?;
    let id = sent.message.id.clone();
    let answer = MessageRequest::new()
        .text("Welcome in")
        .user_id("jane")
        .parent_id(&id);
    harbour.send_message(answer).await?;
    let wave = ReactionRequest::new("wave").user_id("jane").score(2);
    chat.send_reaction(&id, wave).await?;

    assert_eq!(unread(&chat, "jane").await?, 1);
    harbour.mark_read().user_id("jane").await?;
    assert_eq!(unread(&chat, "jane").await?, 0);

    let found = chat.get_message(&id).await?.into_inner().message;
    assert_eq!(found.text, "Ship ahoy!");
    assert_eq!(found.custom["mood"], "curious");
    assert_eq!(found.created_at, sent.message.created_at);
    assert_eq!((found.reply_count, found.reaction_scores["wave"]), (1, 2));
    let replies = chat.get_replies(&id).await?;
    assert_eq!(replies.messages[0].parent_id.as_ref(), Some(&id));

    chat.update_message_partial(&id)
        .user_id("john")
        .set(json!({"text": "Land!", "mood": "glad"}))
        .await?;
    let here = json!({"cid": "messaging:harbour"});
    let results = chat.search().filter_conditions(here).query("land").await?;
    let found = results.results[0].message.as_ref().ok_or("no message")?;
    assert_eq!(
        (&found.id, found.custom["mood"].as_str()),
        (&id, Some("glad"))
    );

    let gone = chat.delete_message(&id).hard(true).await?;
    assert!(gone.message.deleted_at.is_some());
    let error = chat
        .get_message(&id)
        .await
        .err()
        .ok_or("it is still there")?;
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.code(), Some(16));
    let reply = chat.get_message(&replies.messages[0].id).await;
    assert!(reply.is_err_and(|error| error.is_not_found()));

    let faults = server.take_requests().into_iter();
    let faults: Vec<_> = faults.flat_map(|request| request.violations).collect();
    assert_eq!(faults, []);
    Ok(())
}

#[tokio::test]
async fn pages_of_what_is_remembered_are_walked_to_their_end() -> Outcome {
    let (_server, client) = start().await?;
    let chat = client.chat();
    for id in ["harbour", "quay", "pier"] {
        make_channel(&chat, id).await?;
    }
    let mut channels = chat
        .query_channels()
        .filter_conditions(json!({"members": {"$in": ["jane"]}}))
        .limit(2)
        .items();
    let mut found = Vec::new();
    while let Some(state) = channels.try_next().await? {
        assert_eq!(state.members.len(), 2);
        found.extend(state.channel.map(|channel| channel.id));
    }
    assert_eq!(found, ["pier", "quay", "harbour"], "the newest first");

    let pier = chat.channel("messaging", "pier");
    let message = MessageRequest::new().text("Land!").user_id("john");
    let id = pier.send_message(message).await?.message.id.clone();
    for user in ["john", "jane", "leia"] {
        let reaction = ReactionRequest::new("like").user_id(user);
        chat.send_reaction(&id, reaction).await?;
    }
    let mut reactions = chat.query_reactions(&id).limit(2).items();
    let mut users = Vec::new();
    while let Some(reaction) = reactions.try_next().await? {
        users.push(reaction.user_id);
    }
    assert_eq!(users, ["leia", "jane", "john"]);
    Ok(())
}

#[tokio::test]
async fn pages_of_samples_and_tasks_end_too() -> Outcome {
    let (_server, client) = start().await?;
    let chat = client.chat();
    let mut campaigns = chat.query_campaigns().items();
    let mut count = 0;
    while campaigns.try_next().await?.is_some() {
        count += 1;
    }
    assert_eq!(count, 2);

    make_channel(&chat, "harbour").await?;
    let task = chat
        .delete_channels(["messaging:harbour"])
        .and_wait()
        .interval(Duration::from_millis(1))
        .await?;
    assert_eq!(task.status, "completed");
    assert!(chat.query_channels().await?.channels.is_empty());
    Ok(())
}
