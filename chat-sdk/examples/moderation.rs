//! A moderator bot: it reads deliveries of `message.flagged`, and decides about the flagged messages.
//!
//! ```sh
//! cargo xtask mock -- cargo run -p chat-sdk --example moderation
//! ```
//!
//! Stream delivers to a server, such as that of the example `webhook_receiver`. So that this program runs by
//! itself, it sends the messages and the flags too, and signs the deliveries as Stream would.

use std::env;
use std::error::Error;

use chat_sdk::filter::{Filter, eq};
use chat_sdk::http::HeaderMap;
use chat_sdk::types::{
    BanActionRequestPayload, ChannelInput, ChannelMemberRequest, DeleteMessageRequestPayload,
    MessageFlaggedEvent, MessageRequest, ReviewAction, ReviewQueueItemResponse, UserRequest,
    WebhookEvent,
};
use chat_sdk::webhook::Webhook;
use chat_sdk::{Client, Sort};
use serde_json::json;

/// The user in whose name the bot acts.
const BOT: &str = "moderator-bot";

const MESSAGE: &str = "stream:chat:v1:message";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let webhook = Webhook::new(env::var("STREAM_API_SECRET")?)?;

    for (headers, body) in flagged_messages(&client, &webhook).await? {
        let delivery = webhook.parse(&headers, &body)?;
        if let WebhookEvent::MessageFlagged(flagged) = delivery.event.typed()? {
            decide(&client, &flagged).await?;
        }
    }

    let harbour = eq("channel_cid", "messaging:harbour");
    let bans = client
        .chat()
        .query_banned_users()
        .filter_conditions(harbour)
        .await?;
    for ban in &bans.bans {
        let user = ban.user.as_ref().map_or("somebody", |user| &user.id);
        println!(
            "{user} is banned: {}",
            ban.reason.as_deref().unwrap_or("no reason")
        );
    }
    println!("{} items are left", open_items(&client).await?.len());

    // An hour later, or after an appeal.
    client
        .chat()
        .channel("messaging", "harbour")
        .unban("jack")
        .unbanned_by_id(BOT)
        .await?;
    client.moderation().unmute(["jack"]).user_id("jane").await?;
    Ok(())
}

/// Decides about one flagged message: deletes what is spam and bans its author, and leaves the rest.
async fn decide(client: &Client, flagged: &MessageFlaggedEvent) -> Result<(), Box<dyn Error>> {
    let id = &flagged.message_id;
    let items = open_items(client).await?;
    let Some(item) = items.iter().find(|item| item.entity_id == *id) else {
        println!("{id} was decided about before");
        return Ok(());
    };
    let message = client.chat().get_message(id).await?.into_inner().message;
    let moderation = client.moderation();
    if !message.text.contains("http") {
        let reviewed = moderation.submit_action(ReviewAction::MarkReviewed);
        reviewed.item_id(&item.id).user_id(BOT).await?;
        println!("{}: {:?} is left as it is", message.user.id, message.text);
        return Ok(());
    }
    let delete = DeleteMessageRequestPayload::new().reason("Link to a shop");
    moderation
        .submit_action(ReviewAction::DeleteMessage)
        .item_id(&item.id)
        .user_id(BOT)
        .delete_message(delete)
        .await?;
    let ban = BanActionRequestPayload::new()
        .channel_cid(&message.cid)
        .timeout(60)
        .reason("Spam");
    moderation
        .submit_action(ReviewAction::Ban)
        .item_id(&item.id)
        .user_id(BOT)
        .ban(ban)
        .await?;
    println!(
        "{}: {:?} is deleted, {} is banned for an hour",
        message.user.id, message.text, message.user.id
    );
    Ok(())
}

/// The flagged messages that nobody has decided about, the oldest first.
async fn open_items(client: &Client) -> Result<Vec<ReviewQueueItemResponse>, chat_sdk::Error> {
    let moderation = client.moderation();
    let mut items = moderation
        .query_review_queue()
        .filter(Filter::and([
            eq("entity_type", MESSAGE),
            eq("reviewed", false),
        ]))
        .sort([Sort::asc("created_at")])
        .items();
    let mut open = Vec::new();
    while let Some(item) = items.try_next().await? {
        open.push(item);
    }
    Ok(open)
}

/// Sends two messages that another user flags, and makes the deliveries that Stream would make.
async fn flagged_messages(
    client: &Client,
    webhook: &Webhook,
) -> Result<Vec<(HeaderMap, Vec<u8>)>, Box<dyn Error>> {
    client
        .upsert_users([BOT, "jack", "jane"].map(UserRequest::new))
        .await?;
    let harbour = client.chat().channel_by_cid("messaging:harbour")?;
    let data = ChannelInput::new()
        .created_by_id(BOT)
        .members(["jack", "jane"].map(ChannelMemberRequest::new));
    harbour.get_or_create_channel().data(data).await?;
    client
        .moderation()
        .mute(["jack"])
        .user_id("jane")
        .timeout(60)
        .await?;

    let mut deliveries = Vec::new();
    for text in ["Cheap maps: http://maps.example.com", "Ahoy, landlubbers!"] {
        let message = MessageRequest::new().text(text).user_id("jack");
        let sent = harbour.send_message(message).await?.into_inner().message;
        let flag = client.moderation().flag(&sent.id, MESSAGE);
        flag.user_id("jane").reason("Spam").await?;

        let event = json!({
            "type": "message.flagged",
            "cid": sent.cid,
            "message_id": sent.id,
            "reason": "Spam",
        });
        let body = event.to_string().into_bytes();
        let mut headers = HeaderMap::new();
        headers.insert("x-signature", webhook.sign(&body).parse()?);
        deliveries.push((headers, body));
    }
    Ok(deliveries)
}
