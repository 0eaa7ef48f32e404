//! Messages, threads, reactions, and what was read of them.

use serde_json::{Value, json};

use super::{each, say, say_more, with_channel};
use crate::support::{Outcome, percent, talk::Talk};

#[tokio::test]
async fn a_message_is_sent_changed_pinned_deleted_and_restored() -> Outcome {
    let mut talk = with_channel().await?;
    let own = json!({
        "id": "m-1", "text": "Ahoy", "user": {"id": "john", "name": "John"},
        "mentioned_users": ["jane"], "custom": {"mood": "curious"},
        "attachments": [{"type": "image", "image_url": "https://example.com/a.png", "custom": {}}],
    });
    let id = say_more(&mut talk, own.clone()).await?;
    assert_eq!(id, "m-1");
    let path = "/messages/m-1";
    let found = talk.ask("GET", path, None).await?["message"].take();
    assert_eq!(found["text"], "Ahoy");
    assert_eq!(found["user"]["name"], "John");
    assert_eq!(found["custom"], json!({"mood": "curious"}));
    assert_eq!(each(&found["mentioned_users"], "/id"), ["jane"]);
    assert_eq!(found["attachments"][0]["type"], "image");
    assert_eq!(found["channel"]["cid"], "messaging:general");
    assert_eq!(found["created_at"], found["updated_at"]);

    let change =
        json!({"user_id": "jane", "set": {"pinned": true, "text": "Ahoy!", "mood": "glad"}});
    let changed = talk.ask("PUT", path, Some(change)).await?["message"].take();
    assert_eq!(
        (&changed["pinned"], &changed["text"]),
        (&json!(true), &json!("Ahoy!"))
    );
    assert_eq!(changed["pinned_by"]["id"], "jane");
    assert_eq!(changed["custom"], json!({"mood": "glad"}));
    assert!(changed["message_text_updated_at"].is_i64());
    let ephemeral = json!({"user_id": "jane", "set": {"text": "Aho…"}});
    let shown = talk
        .ask("PATCH", "/messages/m-1/ephemeral", Some(ephemeral))
        .await?;
    assert_eq!(shown["message"]["text"], "Aho…");
    let state = json!({"state": true});
    let state = talk
        .ask("POST", "/channels/messaging/general/query", Some(state))
        .await?;
    assert_eq!(each(&state["pinned_messages"], "/text"), ["Ahoy!"]);

    let whole = json!({"message": {"text": "Hello", "user_id": "john"}});
    let changed = talk.ask("POST", path, Some(whole)).await?["message"].take();
    assert_eq!(
        (&changed["pinned"], &changed["custom"]),
        (&json!(false), &json!({}))
    );

    let deleted = talk.ask("DELETE", path, None).await?["message"].take();
    assert_eq!(
        (&deleted["type"], &deleted["text"]),
        (&json!("deleted"), &json!(""))
    );
    let shown = format!("{path}?show_deleted_message=true");
    let found = talk.ask("GET", &shown, None).await?;
    assert_eq!(found["message"]["text"], "Hello");
    let restored = json!({"undeleted_by": "john"});
    let restored = talk.ask("POST", "/messages/m-1/undelete", Some(restored));
    assert_eq!(restored.await?["message"]["text"], "Hello");
    talk.ask("DELETE", &format!("{path}?hard=true"), None)
        .await?;
    assert_eq!(talk.refused("GET", path, None).await?.0, 404);
    Ok(())
}

#[tokio::test]
async fn replies_make_a_thread() -> Outcome {
    let mut talk = with_channel().await?;
    let parent = say(&mut talk, "john", "Who sails?").await?;
    let mut replies = Vec::new();
    for (user, text) in [("jane", "I do"), ("leia", "So do I"), ("jane", "Fine")] {
        let reply = json!({"text": text, "user_id": user, "parent_id": parent});
        replies.push(say_more(&mut talk, reply).await?);
    }
    let path = format!("/messages/{parent}/replies");
    for (query, wanted) in [
        (String::new(), vec!["I do", "So do I", "Fine"]),
        ("?limit=2".to_owned(), vec!["So do I", "Fine"]),
        (
            format!("?limit=2&id_lt={}", replies[2]),
            vec!["I do", "So do I"],
        ),
        (format!("?limit=1&id_gt={}", replies[0]), vec!["So do I"]),
        (format!("?id_lte={}", replies[0]), vec!["I do"]),
        (format!("?id_gt={}", replies[2]), vec![]),
    ] {
        let found = talk.ask("GET", &format!("{path}{query}"), None).await?;
        assert_eq!(each(&found["messages"], "/text"), wanted, "{query}");
    }
    let found = talk
        .ask("GET", &format!("/messages/{parent}"), None)
        .await?["message"]
        .take();
    assert_eq!(found["reply_count"], 3);
    assert_eq!(
        each(&found["thread_participants"], "/id"),
        ["john", "jane", "leia"]
    );
    let body = json!({"state": true, "messages": {"limit": 10}});
    let state = talk.ask("POST", "/channels/messaging/general/query", Some(body));
    assert_eq!(each(&state.await?["messages"], "/text"), ["Who sails?"]);

    let body = json!({"user_id": "jane", "limit": 1});
    let threads = talk.ask("POST", "/threads", Some(body)).await?;
    assert_eq!(threads["threads"][0]["parent_message_id"], parent.as_str());
    assert!(threads.get("next").is_none(), "there is one alone");
    let path = format!("/threads/{parent}");
    let body = json!({"user_id": "jane", "set": {"title": "Sailing", "priority": 1}});
    let thread = talk.ask("PATCH", &path, Some(body)).await?["thread"].take();
    assert_eq!(
        (&thread["title"], &thread["custom"]),
        (&json!("Sailing"), &json!({"priority": 1}))
    );
    let thread = talk
        .ask("GET", &format!("{path}?reply_limit=1"), None)
        .await?;
    assert_eq!(each(&thread["thread"]["latest_replies"], "/text"), ["Fine"]);
    Ok(())
}

#[tokio::test]
async fn reactions_are_counted() -> Outcome {
    let mut talk = with_channel().await?;
    let id = say(&mut talk, "john", "Land!").await?;
    let path = format!("/messages/{id}/reaction");
    for (kind, user, score) in [
        ("like", "jane", 1),
        ("like", "leia", 2),
        ("love", "jane", 5),
        ("like", "jane", 3),
    ] {
        let reaction = json!({"type": kind, "user_id": user, "score": score});
        talk.ask("POST", &path, Some(json!({"reaction": reaction})))
            .await?;
    }
    let found = talk.ask("GET", &format!("/messages/{id}"), None).await?["message"].take();
    assert_eq!(found["reaction_counts"], json!({"like": 2, "love": 1}));
    assert_eq!(found["reaction_scores"], json!({"like": 5, "love": 5}));
    assert_eq!(found["reaction_groups"]["like"]["sum_scores"], 5);

    let all = format!("/messages/{id}/reactions");
    let newest = talk.ask("GET", &format!("{all}?limit=2"), None).await?;
    assert_eq!(each(&newest["reactions"], "/score"), [3, 5]);
    let mut query = json!({"filter": {"reaction_type": "like"}, "limit": 1});
    let mut users = Vec::new();
    loop {
        let page = talk.ask("POST", &all, Some(query.clone())).await?;
        users.extend(each(&page["reactions"], "/user_id").into_iter().cloned());
        match page.get("next") {
            Some(next) => query["next"] = next.clone(),
            None => break,
        }
    }
    assert_eq!(users, ["jane", "leia"]);

    let gone = talk
        .ask("DELETE", &format!("{path}/like?user_id=leia"), None)
        .await?;
    assert_eq!(
        gone["message"]["reaction_counts"],
        json!({"like": 1, "love": 1})
    );
    let one = json!({"enforce_unique": true, "reaction": {"type": "wow", "user_id": "jane"}});
    let left = talk.ask("POST", &path, Some(one)).await?;
    assert_eq!(left["message"]["reaction_counts"], json!({"wow": 1}));
    Ok(())
}

#[tokio::test]
async fn what_was_read_is_known() -> Outcome {
    let mut talk = with_channel().await?;
    let first = say(&mut talk, "john", "one").await?;
    let second = say(&mut talk, "john", "two").await?;
    let reply = json!({"text": "three", "user_id": "jane", "parent_id": first});
    say_more(&mut talk, reply).await?;

    let unread = "/unread?user_id=jane";
    let counts = talk.ask("GET", unread, None).await?;
    assert_eq!(counts["total_unread_count"], 2);
    assert_eq!(counts["channels"][0]["channel_id"], "messaging:general");
    let johns = talk.ask("GET", "/unread?user_id=john", None).await?;
    assert_eq!(johns["total_unread_count"], 0, "they are his own");
    assert_eq!(johns["threads"][0]["unread_count"], 1);

    let path = "/channels/messaging/general";
    let body = json!({"user_id": "jane", "message_id": first});
    let read = talk
        .ask("POST", &format!("{path}/read"), Some(body))
        .await?;
    assert_eq!(read["event"]["last_read_message_id"], first.as_str());
    assert_eq!(
        talk.ask("GET", unread, None).await?["total_unread_count"],
        1
    );
    let body = json!({"user_id": "jane"});
    talk.ask("POST", "/channels/read", Some(body)).await?;
    assert_eq!(
        talk.ask("GET", unread, None).await?["total_unread_count"],
        0
    );
    let body = json!({"user_id": "jane", "message_id": second});
    talk.ask("POST", &format!("{path}/unread"), Some(body))
        .await?;
    let body = json!({"user_ids": ["jane", "leia"]});
    let counts = talk.ask("POST", "/unread_batch", Some(body)).await?;
    let counts = &counts["counts_by_user"];
    assert_eq!(counts["jane"]["total_unread_count"], 1);
    assert_eq!(counts["leia"]["total_unread_count"], 0);

    let body = json!({"latest_delivered_messages": [{"cid": "messaging:general", "id": second}]});
    talk.ask("POST", "/channels/delivered?user_id=jane", Some(body))
        .await?;
    let state = talk
        .ask(
            "POST",
            &format!("{path}/query"),
            Some(json!({"state": true})),
        )
        .await?;
    assert_eq!(
        each(&state["read"], "/last_delivered_message_id"),
        [second.as_str()]
    );
    Ok(())
}

#[tokio::test]
async fn messages_are_searched_page_by_page() -> Outcome {
    let mut talk = with_channel().await?;
    let mut sent = Vec::new();
    for text in ["The Harbour at night", "no ships", "harbour lights"] {
        sent.push(say(&mut talk, "john", text).await?);
    }
    let search = async |talk: &mut Talk, payload: &Value| -> Outcome<Value> {
        let query = format!("/search?payload={}", percent(&payload.to_string()));
        talk.ask("GET", &query, None).await
    };
    let mut payload =
        json!({"filter_conditions": {"type": "messaging"}, "query": "HARBOUR", "limit": 1});
    let first = search(&mut talk, &payload).await?;
    assert_eq!(each(&first["results"], "/message/text"), ["harbour lights"]);
    payload["next"] = first["next"].clone();
    let second = search(&mut talk, &payload).await?;
    assert_eq!(
        each(&second["results"], "/message/text"),
        ["The Harbour at night"]
    );
    assert_eq!(second["results"][0]["message"]["channel"]["id"], "general");
    assert!(second.get("next").is_none());

    let body = json!({"filter_conditions": {"type": "messaging"}, "message_filter_conditions": {"text": {"$q": "ships"}}});
    let found = search(&mut talk, &body).await?;
    assert_eq!(each(&found["results"], "/message/id"), [sent[1].as_str()]);
    let many = format!(
        "/channels/messaging/general/messages?ids={},gone,{}",
        sent[2], sent[0]
    );
    let many = talk.ask("GET", &many, None).await?;
    assert_eq!(
        each(&many["messages"], "/id"),
        [sent[2].as_str(), sent[0].as_str()]
    );
    Ok(())
}
