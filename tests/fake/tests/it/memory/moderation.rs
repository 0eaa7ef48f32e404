//! Bans, mutes and flags: what moderators do, and undo.

use serde_json::{Value, json};

use super::{each, say, with_channel};
use crate::support::{Outcome, percent, talk::Talk};

const MODERATION: &str = "/api/v2/moderation";
const CHANNEL: &str = "messaging:general";

async fn moderate(talk: &mut Talk, path: &str, body: Value) -> Outcome<Value> {
    talk.ask("POST", &format!("{MODERATION}/{path}"), Some(body))
        .await
}

async fn bans(talk: &mut Talk, payload: Value) -> Outcome<Vec<Value>> {
    let path = format!(
        "/query_banned_users?payload={}",
        percent(&payload.to_string())
    );
    let answer = talk.ask("GET", &path, None).await?;
    Ok(answer["bans"].as_array().cloned().unwrap_or_default())
}

/// The flags `banned` and `shadow_banned` of John, as a user and as a member of the channel.
async fn john(talk: &mut Talk) -> Outcome<[Value; 4]> {
    let payload = json!({"filter_conditions": {"id": "john"}}).to_string();
    let path = format!("/api/v2/users?payload={}", percent(&payload));
    let users = talk.ask("GET", &path, None).await?;
    let payload =
        json!({"type": "messaging", "id": "general", "filter_conditions": {"id": "john"}});
    let path = format!("/members?payload={}", percent(&payload.to_string()));
    let members = talk.ask("GET", &path, None).await?;
    Ok([
        users["users"][0]["banned"].clone(),
        users["users"][0]["shadow_banned"].clone(),
        members["members"][0]["banned"].clone(),
        members["members"][0]["shadow_banned"].clone(),
    ])
}

#[tokio::test]
async fn a_ban_is_seen_until_it_is_lifted() -> Outcome {
    let mut talk = with_channel().await?;
    assert_eq!(john(&mut talk).await?, [false, false, false, false]);

    let ban = json!({
        "target_user_id": "john",
        "channel_cid": CHANNEL,
        "banned_by_id": "leia",
        "reason": "Spam",
        "timeout": 60,
    });
    moderate(&mut talk, "ban", ban).await?;
    moderate(
        &mut talk,
        "ban",
        json!({"target_user_id": "john", "shadow": true}),
    )
    .await?;
    assert_eq!(john(&mut talk).await?, [false, true, true, false]);

    let of_channel = json!({"filter_conditions": {"channel_cid": CHANNEL}});
    let found = bans(&mut talk, of_channel.clone()).await?;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["user"]["id"], "john");
    assert_eq!(found[0]["banned_by"]["id"], "leia");
    assert_eq!(found[0]["channel"]["cid"], CHANNEL);
    assert_eq!(found[0]["reason"], "Spam");
    let length = found[0]["expires"].as_i64().unwrap_or_default()
        - found[0]["created_at"].as_i64().unwrap_or_default();
    assert_eq!(length, 3_600_000_000_000, "60 minutes");
    assert_eq!(
        bans(&mut talk, json!({"filter_conditions": {}}))
            .await?
            .len(),
        2
    );

    let path = format!("unban?target_user_id=john&channel_cid={}", percent(CHANNEL));
    moderate(&mut talk, &path, json!({})).await?;
    assert_eq!(john(&mut talk).await?, [false, true, false, false]);
    moderate(&mut talk, "unban?target_user_id=john", json!({})).await?;
    assert_eq!(john(&mut talk).await?, [false, false, false, false]);
    assert!(bans(&mut talk, of_channel).await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_ban_deletes_messages_if_asked_to() -> Outcome {
    let mut talk = with_channel().await?;
    let of_john = say(&mut talk, "john", "spam").await?;
    let of_jane = say(&mut talk, "jane", "hello").await?;
    let ban = json!({"target_user_id": "john", "delete_messages": "soft"});
    moderate(&mut talk, "ban", ban).await?;
    for (id, kind) in [(of_john, "deleted"), (of_jane, "regular")] {
        let found = talk.ask("GET", &format!("/messages/{id}"), None).await?;
        assert_eq!(found["message"]["type"], kind);
    }
    Ok(())
}

#[tokio::test]
async fn users_are_muted_and_unmuted() -> Outcome {
    let mut talk = with_channel().await?;
    let both = json!({"target_ids": ["john", "leia"], "user_id": "jane", "timeout": 1});
    let muted = moderate(&mut talk, "mute", both).await?;
    assert_eq!(each(&muted["mutes"], "/target/id"), ["john", "leia"]);
    assert_eq!(muted["own_user"]["id"], "jane");
    assert_eq!(
        each(&muted["own_user"]["mutes"], "/target/id"),
        ["john", "leia"]
    );
    moderate(
        &mut talk,
        "unmute",
        json!({"target_ids": ["john"], "user_id": "jane"}),
    )
    .await?;
    let more = json!({"target_ids": [], "user_id": "jane"});
    let left = moderate(&mut talk, "mute", more).await?;
    assert_eq!(each(&left["own_user"]["mutes"], "/target/id"), ["leia"]);
    Ok(())
}

#[tokio::test]
async fn flags_open_an_item_and_an_action_closes_it() -> Outcome {
    let mut talk = with_channel().await?;
    let id = say(&mut talk, "john", "spam").await?;
    let kind = "stream:chat:v1:message";
    let mut items = Vec::new();
    for user in ["jane", "leia"] {
        let flag = json!({
            "entity_type": kind, "entity_id": id, "reason": "Spam", "user_id": user,
        });
        items.push(moderate(&mut talk, "flag", flag).await?["item_id"].clone());
    }
    assert_eq!(items[0], items[1], "both flags are on one item");
    let count = moderate(
        &mut talk,
        "flag_count",
        json!({"entity_creator_id": "john"}),
    )
    .await?;
    assert_eq!(count["count"], 2);
    let flags = moderate(&mut talk, "flags", json!({"filter": {"user_id": "leia"}})).await?;
    assert_eq!(each(&flags["flags"], "/reason"), ["Spam"]);
    let older = talk.ask("GET", "/moderation/flags/message", None).await?;
    assert_eq!(each(&older["flags"], "/message/id"), [&id, &id]);

    let open = json!({"filter": {"entity_type": kind, "reviewed": false}});
    let queue = moderate(&mut talk, "review_queue", open.clone()).await?;
    assert_eq!(each(&queue["items"], "/id"), [&items[0]]);
    assert_eq!(queue["items"][0]["message"]["id"], id);
    assert_eq!(queue["items"][0]["flags_count"], 2);

    let action = json!({
        "action_type": "delete_message", "item_id": items[0], "user_id": "leia",
        "delete_message": {"reason": "Spam"},
    });
    let done = moderate(&mut talk, "submit_action", action).await?;
    assert_eq!(done["item"]["reviewed_by"], "leia");
    assert_eq!(done["item"]["latest_moderator_action"], "delete_message");
    assert_eq!(done["item"]["actions"][0]["reason"], "Spam");
    let found = talk.ask("GET", &format!("/messages/{id}"), None).await?;
    assert_eq!(found["message"]["type"], "deleted");
    let queue = moderate(&mut talk, "review_queue", open).await?;
    assert_eq!(queue["items"], json!([]));

    let ban = json!({
        "action_type": "ban", "item_id": items[0], "user_id": "leia",
        "ban": {"channel_ban_only": true},
    });
    moderate(&mut talk, "submit_action", ban).await?;
    assert_eq!(john(&mut talk).await?, [false, false, true, false]);
    let path = format!(
        "{MODERATION}/review_queue/{}",
        items[0].as_str().unwrap_or_default()
    );
    let item = talk.ask("GET", &path, None).await?;
    assert_eq!(
        each(&item["item"]["actions"], "/type"),
        ["delete_message", "ban"]
    );
    Ok(())
}

#[tokio::test]
async fn what_makes_no_sense_about_moderation_is_refused() -> Outcome {
    let mut talk = with_channel().await?;
    let submit = json!({"action_type": "mark_reviewed", "item_id": "item-9", "user_id": "leia"});
    let flag = json!({
        "entity_type": "stream:chat:v1:message", "entity_id": "nowhere", "user_id": "jane",
    });
    let ban = json!({"target_user_id": "john", "channel_cid": "messaging:nowhere"});
    let mute = json!({"target_ids": ["john"]});
    for (path, body, status, word) in [
        ("submit_action", submit, 404, "item-9"),
        ("flag", flag, 404, "nowhere"),
        ("ban", ban, 404, "messaging:nowhere"),
        ("mute", mute, 400, "user_id"),
    ] {
        let path = format!("{MODERATION}/{path}");
        let (found, _, message) = talk.refused("POST", &path, Some(body)).await?;
        assert_eq!(found, status, "{message}");
        assert!(message.contains(word), "{message}");
    }
    let found = bans(&mut talk, json!({"filter_conditions": {}})).await?;
    assert!(found.is_empty(), "nothing was changed");
    Ok(())
}
