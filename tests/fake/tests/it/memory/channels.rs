//! Channels and who is in them.

use serde_json::json;

use super::{each, say, with_channel};
use crate::support::{Outcome, Raw, percent, talk::Talk};

#[tokio::test]
async fn a_channel_is_made_once_and_found() -> Outcome {
    let mut talk = with_channel().await?;
    let body = json!({"state": true, "data": {"created_by_id": "jane", "team": "red"}});
    let path = "/channels/messaging/general/query";
    let again = talk.ask("POST", path, Some(body)).await?;
    assert_eq!(again["channel"]["cid"], "messaging:general");
    assert_eq!(again["channel"]["team"], "blue", "it is there already");
    assert_eq!(again["channel"]["custom"], json!({"name": "Harbour"}));
    assert_eq!(again["channel"]["created_by"]["id"], "john");
    assert_eq!(each(&again["members"], "/user_id"), ["john", "jane"]);
    assert_eq!(each(&again["read"], "/unread_messages"), [0, 0]);

    for id in ["quay", "pier"] {
        let data = json!({"created_by_id": "leia", "members": [{"user_id": "leia"}]});
        let path = format!("/channels/team/{id}/query");
        talk.ask("POST", &path, Some(json!({"data": data}))).await?;
    }
    for (query, wanted) in [
        (
            json!({}),
            vec!["team:pier", "team:quay", "messaging:general"],
        ),
        (json!({"limit": 1, "offset": 1}), vec!["team:quay"]),
        (json!({"offset": 3}), vec![]),
        (
            json!({"filter_conditions": {"cid": "team:pier"}}),
            vec!["team:pier"],
        ),
        (
            json!({"filter_conditions": {"id": {"$in": ["pier", "x"]}}}),
            vec!["team:pier"],
        ),
        (
            json!({"filter_conditions": {"type": "messaging"}}),
            vec!["messaging:general"],
        ),
        (
            json!({
                "filter_conditions": {"members": {"$in": ["jane", "leia"]}},
                "sort": [{"field": "type", "direction": 1}, {"field": "id", "direction": -1}],
            }),
            vec!["messaging:general", "team:quay", "team:pier"],
        ),
        (
            json!({"filter_conditions": {"name": {"$autocomplete": "har"}}}),
            vec!["messaging:general"],
        ),
    ] {
        let found = talk.ask("POST", "/channels", Some(query.clone())).await?;
        assert_eq!(each(&found["channels"], "/channel/cid"), wanted, "{query}");
    }
    Ok(())
}

#[tokio::test]
async fn a_channel_is_read_and_not_made() -> Outcome {
    let mut talk = with_channel().await?;
    for text in ["one", "two", "three"] {
        say(&mut talk, "john", text).await?;
    }
    let path = "/channels/messaging/general";
    let alone = talk.ask("GET", path, None).await?;
    assert_eq!(alone["channel"]["custom"], json!({"name": "Harbour"}));
    assert_eq!(alone["messages"], json!([]));

    let newest = format!("{path}?state=true&messages_limit=1&members_limit=1&user_id=jane");
    let newest = talk.ask("GET", &newest, None).await?;
    assert_eq!(each(&newest["messages"], "/text"), ["three"]);
    assert_eq!(each(&newest["members"], "/user_id"), ["john"]);
    assert_eq!(newest["membership"]["user_id"], "jane");
    let id = newest["messages"][0]["id"].as_str().ok_or("no id")?;
    let before = format!("{path}?state=true&messages_id_lt={id}");
    let before = talk.ask("GET", &before, None).await?;
    assert_eq!(each(&before["messages"], "/text"), ["one", "two"]);

    let (status, code, _) = talk
        .refused("GET", "/channels/messaging/gone", None)
        .await?;
    assert_eq!((status, code), (404, 16));
    Ok(())
}

#[tokio::test]
async fn the_members_of_a_distinct_channel_are_its_name() -> Outcome {
    let mut talk = Talk::begin().await?;
    let mut ids = Vec::new();
    for members in [["john", "jane"], ["jane", "john"], ["john", "leia"]] {
        let members = members.map(|id| json!({"user_id": id}));
        let body = json!({"data": {"created_by_id": "john", "members": members}});
        let answer = talk
            .ask("POST", "/channels/messaging/query", Some(body))
            .await?;
        ids.push(answer["channel"]["id"].clone());
    }
    assert_eq!(ids[0], ids[1]);
    assert_ne!(ids[0], ids[2]);
    Ok(())
}

#[tokio::test]
async fn a_channel_is_changed_emptied_and_deleted() -> Outcome {
    let mut talk = with_channel().await?;
    let path = "/channels/messaging/general";
    let change = json!({
        "set": {"team": "green", "topic": "ships", "place.city": "Kiel"},
        "unset": ["name"],
    });
    let changed = talk.ask("PATCH", path, Some(change)).await?;
    assert_eq!(changed["channel"]["team"], "green");
    let custom = json!({"topic": "ships", "place": {"city": "Kiel"}});
    assert_eq!(changed["channel"]["custom"], custom);

    let change = json!({
        "add_members": [{"user_id": "leia", "custom": {"desk": 4}}],
        "invites": [{"user_id": "finn"}],
        "remove_members": ["john"],
        "add_moderators": ["jane"],
        "message": {"text": "Leia is here", "user_id": "jane"},
    });
    let changed = talk.ask("POST", path, Some(change)).await?;
    assert_eq!(
        each(&changed["members"], "/user_id"),
        ["jane", "leia", "finn"]
    );
    assert_eq!(changed["members"][0]["is_moderator"], true);
    assert_eq!(changed["members"][1]["custom"], json!({"desk": 4}));
    assert_eq!(changed["message"]["type"], "system");
    let accepted = json!({"accept_invite": true, "user_id": "finn"});
    let changed = talk.ask("POST", path, Some(accepted)).await?;
    assert_eq!(changed["channel"]["member_count"], 3);
    assert!(changed["members"][2]["invite_accepted_at"].is_i64());

    let payload = json!({
        "type": "messaging", "id": "general", "limit": 1,
        "filter_conditions": {"channel_role": "channel_moderator"},
    });
    let query = format!("/members?payload={}", percent(&payload.to_string()));
    let found = talk.ask("GET", &query, None).await?;
    assert_eq!(each(&found["members"], "/user_id"), ["jane"]);
    let member = format!("{path}/member?user_id=leia");
    let change = json!({"set": {"pinned": true, "desk": 5}});
    let changed = talk.ask("PATCH", &member, Some(change)).await?;
    assert!(changed["channel_member"]["pinned_at"].is_i64());
    assert_eq!(changed["channel_member"]["custom"], json!({"desk": 5}));

    say(&mut talk, "jane", "hello").await?;
    let emptied = talk
        .ask("POST", &format!("{path}/truncate"), Some(json!({})))
        .await?;
    assert_eq!(emptied["channel"]["message_count"], 0);
    let gone = talk.ask("DELETE", path, None).await?;
    assert!(gone["channel"]["deleted_at"].is_i64());
    let found = talk.ask("POST", "/channels", Some(json!({}))).await?;
    assert_eq!(found["channels"], json!([]));
    Ok(())
}

#[tokio::test]
async fn many_channels_are_deleted_by_a_task_that_ends() -> Outcome {
    let mut talk = with_channel().await?;
    let body = json!({"cids": ["messaging:general", "messaging:gone"], "hard_delete": true});
    let started = talk.ask("POST", "/channels/delete", Some(body)).await?;
    assert_eq!(started["result"]["messaging:general"]["status"], "ok");
    assert_eq!(started["result"]["messaging:gone"]["status"], "error");
    let id = started["task_id"].as_str().ok_or("no task")?;
    let task = Raw::new("GET", &format!("/api/v2/tasks/{id}"), None);
    let (_, task) = talk.send(&task).await?;
    assert_eq!(task["status"], "completed");
    let (reply, _) = talk
        .send(&Raw::new("GET", "/api/v2/tasks/other", None))
        .await?;
    assert_eq!(reply.status, 404);
    Ok(())
}

#[tokio::test]
async fn a_hidden_channel_comes_back_with_the_next_message() -> Outcome {
    let mut talk = with_channel().await?;
    let hide = json!({"user_id": "jane"});
    let path = "/channels/messaging/general";
    talk.ask("POST", &format!("{path}/hide"), Some(hide.clone()))
        .await?;
    let seen = async |talk: &mut Talk, user: &str| -> Outcome<usize> {
        let query = json!({"user_id": user});
        let found = talk.ask("POST", "/channels", Some(query)).await?;
        Ok(each(&found["channels"], "/channel/cid").len())
    };
    assert_eq!(
        (
            seen(&mut talk, "jane").await?,
            seen(&mut talk, "john").await?
        ),
        (0, 1)
    );
    talk.ask("POST", &format!("{path}/show"), Some(hide.clone()))
        .await?;
    assert_eq!(seen(&mut talk, "jane").await?, 1);
    talk.ask("POST", &format!("{path}/hide"), Some(hide))
        .await?;
    say(&mut talk, "john", "Land!").await?;
    assert_eq!(seen(&mut talk, "jane").await?, 1);
    Ok(())
}
