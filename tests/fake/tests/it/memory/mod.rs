//! What is sent is there when it is asked for: talks with the server, as a bot would have them.

mod channels;
mod messages;
mod moderation;
mod refusals;
mod users;
mod validity;

use crate::support::{Outcome, talk::Talk};
use serde_json::{Value, json};

/// A server with a channel in which John and Jane are.
async fn with_channel() -> Outcome<Talk> {
    let mut talk = Talk::begin().await?;
    let data = json!({
        "created_by_id": "john",
        "members": [{"user_id": "john"}, {"user_id": "jane"}],
        "team": "blue",
        "custom": {"name": "Harbour"},
    });
    let path = "/channels/messaging/general/query";
    talk.ask("POST", path, Some(json!({"data": data}))).await?;
    Ok(talk)
}

/// Sends a message to the channel, and tells its id.
async fn say(talk: &mut Talk, user: &str, text: &str) -> Outcome<String> {
    let message = json!({"text": text, "user_id": user});
    say_more(talk, message).await
}

async fn say_more(talk: &mut Talk, message: Value) -> Outcome<String> {
    let path = "/channels/messaging/general/message";
    let answer = talk
        .ask("POST", path, Some(json!({"message": message})))
        .await?;
    let id = answer["message"]["id"].as_str().ok_or("no id")?;
    Ok(id.to_owned())
}

/// The values at a pointer in each element of a list.
fn each<'a>(list: &'a Value, pointer: &str) -> Vec<&'a Value> {
    let elements = list.as_array().map_or(&[][..], Vec::as_slice);
    elements
        .iter()
        .filter_map(|element| element.pointer(pointer))
        .collect()
}
