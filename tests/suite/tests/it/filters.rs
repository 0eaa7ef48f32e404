//! Filters and sort orders by the SDK, judged by a server that remembers.

use std::error::Error;

use chat_sdk::filter::{
    self, Filter, autocomplete, contains, eq, exists, gte, lt, ne, none_of, one_of,
};
use chat_sdk::types::{ChannelInput, ChannelMemberRequest, MessageRequest};
use chat_sdk::{Chat, Client, Sort};
use fake_server::{FakeServer, Options};
use serde_json::json;
use suite::harness::{KEY, SECRET, document};

type Outcome = Result<(), Box<dyn Error>>;

/// Three channels with the fields `name` and `priority`; jane is in the first two.
async fn start() -> Result<(FakeServer, Chat), Box<dyn Error>> {
    let mut options = Options::default();
    options.memory = true;
    options.api_key = Some(KEY.to_owned());
    options.api_secret = Some(SECRET.to_owned());
    let server = FakeServer::start(document()?, options).await?;
    let client = Client::builder(KEY, SECRET)
        .base_url(server.url())
        .build()?;
    let chat = client.chat();
    for (id, priority, members) in [
        ("harbour", 2, &["john", "jane"][..]),
        ("beach", 3, &["jane"]),
        ("pier", 1, &["john"]),
    ] {
        let members = members.iter().map(|id| ChannelMemberRequest::new(*id));
        let data = ChannelInput::new()
            .created_by_id("john")
            .members(members)
            .custom(json!({"name": id, "priority": priority}));
        let channel = chat.channel("messaging", id);
        channel.get_or_create_channel().data(data).await?;
    }
    Ok((server, chat))
}

async fn found(chat: &Chat, filter: Filter) -> Result<Vec<String>, chat_sdk::Error> {
    let reply = chat
        .query_channels()
        .filter_conditions(filter)
        .sort([Sort::asc("priority").of_type("number")])
        .user_id("john")
        .await?;
    let channels = reply.into_inner().channels.into_iter();
    let ids = channels.filter_map(|state| state.channel.map(|channel| channel.id));
    Ok(ids.collect())
}

#[tokio::test]
async fn filters_find_what_they_say() -> Outcome {
    let (server, chat) = start().await?;
    for (filter, ids) in [
        (Filter::everything(), &["pier", "harbour", "beach"][..]),
        (Filter::and([]), &["pier", "harbour", "beach"]),
        (eq("name", "pier"), &["pier"]),
        (ne("name", "pier"), &["harbour", "beach"]),
        (gte("priority", 2), &["harbour", "beach"]),
        (lt("priority", 2), &["pier"]),
        (one_of("members", ["jane"]), &["harbour", "beach"]),
        (none_of("name", ["pier", "beach"]), &["harbour"]),
        (autocomplete("name", "ha"), &["harbour"]),
        (exists("mood", true), &[]),
        (
            Filter::and([eq("type", "messaging"), one_of("members", ["john"])]),
            &["pier", "harbour"],
        ),
        (
            Filter::or([eq("name", "pier"), eq("name", "beach")]),
            &["pier", "beach"],
        ),
        (
            Filter::nor([eq("name", "pier"), contains("members", "john")]),
            &["beach"],
        ),
    ] {
        assert_eq!(found(&chat, filter.clone()).await?, ids, "{filter:?}");
    }
    let requests = server.requests().into_iter();
    let violations: Vec<_> = requests.flat_map(|request| request.violations).collect();
    assert!(violations.is_empty(), "{violations:?}");
    Ok(())
}

#[tokio::test]
async fn messages_are_searched_by_their_words() -> Outcome {
    let (_server, chat) = start().await?;
    let harbour = chat.channel("messaging", "harbour");
    for text in ["Ship ahoy!", "Calm sea"] {
        let message = MessageRequest::new().text(text).user_id("john");
        harbour.send_message(message).await?;
    }
    let reply = chat
        .search()
        .filter_conditions(eq("cid", "messaging:harbour"))
        .message_filter_conditions(filter::search("text", "ahoy"))
        .sort([Sort::desc("created_at")])
        .await?;
    assert_eq!(reply.results.len(), 1);
    Ok(())
}

#[tokio::test]
async fn an_operator_that_the_server_does_not_know_is_refused() -> Outcome {
    let (_server, chat) = start().await?;
    let error = found(&chat, Filter::operator("name", "$near", "pier")).await;
    let error = error.expect_err("an unknown operator");
    assert!(error.to_string().contains("$near"), "{error}");
    Ok(())
}
