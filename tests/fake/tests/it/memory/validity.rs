//! Whatever is remembered, the answers are as the document says.

use serde_json::{Value, json};
use spec_document::Variant;

use super::{each, say, with_channel};
use crate::support::{Outcome, Raw, credentials, percent, talk::Talk};

/// Whatever a request can hold, the answers that show it again are as the document says.
#[tokio::test]
async fn all_that_can_be_sent_can_be_shown() -> Outcome {
    let mut talk = with_channel().await?;
    let parent = say(&mut talk, "john", "first").await?;
    let reacted = format!("/messages/{parent}/reaction");
    for variant in [Variant::Full, Variant::Hostile] {
        for (operation, path, ids) in [
            (
                "SendMessage",
                "/channels/messaging/general/message",
                ["/message/parent_id", "/message/quoted_message_id"],
            ),
            ("UpdateChannel", "/channels/messaging/general", ["", ""]),
            (
                "GetOrCreateChannel",
                "/channels/messaging/other/query",
                ["", ""],
            ),
            ("SendReaction", &reacted, ["", ""]),
        ] {
            let sample = talk.document.request_sample(operation, variant)?;
            let expected = talk.document.expected(&sample, &credentials())?;
            let mut body: Value = serde_json::from_slice(&Raw::of(&expected).body)?;
            for pointer in ids {
                if let Some(id) = body.pointer_mut(pointer).filter(|_| !pointer.is_empty()) {
                    *id = parent.as_str().into();
                }
            }
            if operation == "UpdateChannel" {
                leave_out(
                    &mut body,
                    &["accept_invite", "reject_invite", "demote_moderators"],
                );
                body["message"] = json!({"text": "changed"});
                body["assign_roles"] = json!([]);
            }
            if operation == "GetOrCreateChannel" {
                leave_out(&mut body, &["messages"]);
            }
            talk.ask("POST", path, Some(body)).await?;
        }
    }
    let found = talk.ask("POST", "/channels", Some(json!({}))).await?;
    assert_eq!(each(&found["channels"], "/channel/cid").len(), 2);
    let replies = talk
        .ask("GET", &format!("/messages/{parent}/replies"), None)
        .await?;
    assert_eq!(
        each(&replies["messages"], "/quoted_message/id"),
        [&parent, &parent]
    );
    Ok(())
}

fn leave_out(body: &mut Value, names: &[&str]) {
    if let Some(fields) = body.as_object_mut() {
        fields.retain(|name, _| !names.contains(&name.as_str()));
    }
}

/// With and without knowledge of what is asked for, an answer is right or an error of the API; the
/// server has no fault of its own.
#[tokio::test]
async fn every_operation_is_answered() -> Outcome {
    let mut talk = Talk::begin().await?;
    let operations = talk.document.operations().to_vec();
    let remembered: Vec<_> = fake_server::remembered().collect();
    assert!(remembered.is_sorted());
    for id in &remembered {
        talk.document.operation(id)?;
    }
    for operation in operations {
        for variant in Variant::ALL {
            let sample = talk.document.request_sample(&operation.id, variant)?;
            let expected = talk.document.expected(&sample, &credentials())?;
            let (reply, answer) = talk.send(&Raw::of(&expected)).await?;
            let id = operation.id.as_str();
            assert!(reply.status < 500, "{id} {variant}: {answer}");
            let known = remembered.contains(&id);
            let source = if known { "remembered" } else { "sample" };
            assert_eq!(reply.headers["x-fake-answer"], source, "{id}");
        }
    }
    Ok(())
}

/// Whoever follows the pages of a list comes to their end, also where they are made up.
#[tokio::test]
async fn pages_end() -> Outcome {
    let mut talk = Talk::begin().await?;
    let chat = "/api/v2/chat";
    let first = Raw::new("POST", &format!("{chat}/campaigns/query"), Some(json!({})));
    let (_, page) = talk.send(&first).await?;
    assert!(!page["campaigns"].as_array().is_none_or(Vec::is_empty));
    let body = json!({"next": page["next"]});
    let second = Raw::new("POST", &format!("{chat}/campaigns/query"), Some(body));
    let (reply, page) = talk.send(&second).await?;
    assert_eq!(reply.headers["x-fake-answer"], "sample");
    assert_eq!(
        (&page["campaigns"], &page["next"]),
        (&json!([]), &json!(""))
    );

    for (offset, count) in [(0, 2), (2, 0)] {
        let payload = json!({"offset": offset}).to_string();
        let target = format!(
            "{chat}/query_future_channel_bans?payload={}",
            percent(&payload)
        );
        let (_, page) = talk.send(&Raw::new("GET", &target, None)).await?;
        assert_eq!(each(&page["bans"], "").len(), count);
    }

    // Its list stands in objects of the answer.
    let target = format!("{chat}/campaigns/spring");
    let (_, page) = talk.send(&Raw::new("GET", &target, None)).await?;
    assert_eq!(each(&page["campaign"]["users"], "").len(), 2);
    let next = page["users"]["next"].as_str().ok_or("no cursor")?;
    let target = format!("{target}?next={}", percent(next));
    let (_, page) = talk.send(&Raw::new("GET", &target, None)).await?;
    assert_eq!(page["campaign"]["users"], json!([]));
    assert_eq!(page["users"]["next"], "");
    Ok(())
}
