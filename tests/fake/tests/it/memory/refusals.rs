//! What is asked for and not there, and what makes no sense.

use serde_json::json;

use super::{say, with_channel};
use crate::support::Outcome;

#[tokio::test]
async fn what_is_not_there_is_not_found() -> Outcome {
    let mut talk = with_channel().await?;
    let message = json!({"message": {"text": "hi", "user_id": "john"}});
    for (method, path, body, word) in [
        ("GET", "/messages/gone", None, "message `gone`"),
        ("DELETE", "/messages/gone", None, "message `gone`"),
        ("GET", "/messages/gone/replies", None, "message `gone`"),
        ("GET", "/threads/gone", None, "message `gone`"),
        (
            "DELETE",
            "/channels/messaging/gone",
            None,
            "channel `messaging:gone`",
        ),
        (
            "POST",
            "/channels/messaging/gone/message",
            Some(message),
            "channel `messaging:gone`",
        ),
        (
            "POST",
            "/channels/messaging/gone/read",
            Some(json!({"user_id": "john"})),
            "channel",
        ),
        (
            "PATCH",
            "/channels/messaging/general/member?user_id=gone",
            Some(json!({})),
            "`gone`",
        ),
    ] {
        let (status, code, message) = talk.refused(method, path, body).await?;
        assert_eq!((status, code), (404, 16), "{method} {path}: {message}");
        assert!(message.contains(word), "{message}");
    }
    Ok(())
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_and_changes_nothing() -> Outcome {
    let mut talk = with_channel().await?;
    let id = say(&mut talk, "john", "hi").await?;
    let general = "/channels/messaging/general";
    for (method, path, body, word) in [
        (
            "POST",
            format!("{general}/message"),
            json!({"message": {"text": "hi"}}),
            "message.user_id",
        ),
        (
            "POST",
            format!("{general}/message"),
            json!({"message": {"id": id, "user_id": "john"}}),
            "exists",
        ),
        (
            "POST",
            "/channels/messaging/new/query".into(),
            json!({}),
            "data.created_by_id",
        ),
        (
            "POST",
            "/channels/messaging/query".into(),
            json!({}),
            "data.members",
        ),
        (
            "POST",
            "/channels".into(),
            json!({"filter_conditions": {"x": {"$near": 1}}}),
            "$near",
        ),
        ("POST", "/channels".into(), json!({"limit": -1}), "limit"),
        (
            "POST",
            "/threads".into(),
            json!({"user_id": "john", "next": "x"}),
            "cursor",
        ),
        (
            "PUT",
            format!("/messages/{id}"),
            json!({"user_id": "john", "set": {"text": 4}}),
            "body/set/text",
        ),
        (
            "PATCH",
            general.into(),
            json!({"set": {"frozen": "yes", "cooldown": -1}}),
            "body/set/cooldown",
        ),
        (
            "PATCH",
            format!("{general}/member?user_id=jane"),
            json!({"set": {"notifications_muted": "yes"}}),
            "body/set/notifications_muted",
        ),
        (
            "POST",
            general.into(),
            json!({"accept_invite": true, "user_id": "jane"}),
            "not invited",
        ),
        (
            "POST",
            format!("/messages/{id}/undelete"),
            json!({"undeleted_by": "john"}),
            "not deleted",
        ),
    ] {
        let (status, code, message) = talk.refused(method, &path, Some(body)).await?;
        assert_eq!((status, code), (400, 4), "{method} {path}: {message}");
        assert!(message.contains(word), "{message}");
    }
    let found = talk.ask("GET", &format!("/messages/{id}"), None).await?;
    assert_eq!(found["message"]["text"], "hi");
    assert_eq!(found["message"]["channel"]["message_count"], 1);
    Ok(())
}
