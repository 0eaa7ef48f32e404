//! Users who are made, changed and found.

use serde_json::{Value, json};

use super::each;
use crate::support::{Outcome, percent, talk::Talk};

const USERS: &str = "/api/v2/users";

async fn with_users() -> Outcome<Talk> {
    let mut talk = Talk::begin().await?;
    let users = json!({
        "john": {"id": "john", "name": "John", "teams": ["blue"], "custom": {"boat": "Albatross"}},
        "jane": {"id": "jane", "name": "Jane", "role": "admin", "teams_role": {"blue": "admin"}},
    });
    let made = talk
        .ask("POST", USERS, Some(json!({"users": users})))
        .await?;
    assert_eq!(made["users"]["jane"]["role"], "admin");
    assert_eq!(made["users"]["john"]["role"], "user");
    Ok(talk)
}

async fn found(talk: &mut Talk, payload: Value) -> Outcome<Vec<Value>> {
    let path = format!("{USERS}?payload={}", percent(&payload.to_string()));
    let answer = talk.ask("GET", &path, None).await?;
    Ok(each(&answer["users"], "/id").into_iter().cloned().collect())
}

#[tokio::test]
async fn users_are_made_and_found() -> Outcome {
    let mut talk = with_users().await?;
    for (payload, wanted) in [
        (json!({"filter_conditions": {}}), vec!["jane", "john"]),
        (
            json!({"filter_conditions": {"name": {"$autocomplete": "jo"}}}),
            vec!["john"],
        ),
        (
            json!({"filter_conditions": {"teams": {"$contains": "blue"}}}),
            vec!["john"],
        ),
        (
            json!({"filter_conditions": {"boat": "Albatross"}}),
            vec!["john"],
        ),
        (
            json!({
                "filter_conditions": {"id": {"$in": ["john", "jane"]}},
                "sort": [{"field": "name", "direction": -1}],
                "limit": 1,
            }),
            vec!["john"],
        ),
        (json!({"filter_conditions": {}, "offset": 2}), vec![]),
    ] {
        assert_eq!(
            found(&mut talk, payload.clone()).await?,
            wanted,
            "{payload}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_user_is_changed_and_replaced() -> Outcome {
    let mut talk = with_users().await?;
    let change = json!({"users": [
        {"id": "john", "set": {"role": "admin", "berth": 7}, "unset": ["boat", "teams"]},
    ]});
    let changed = talk.ask("PATCH", USERS, Some(change)).await?;
    let john = &changed["users"]["john"];
    assert_eq!(
        (&john["role"], &john["name"]),
        (&json!("admin"), &json!("John"))
    );
    assert_eq!(
        (&john["custom"], &john["teams"]),
        (&json!({"berth": 7}), &json!([]))
    );

    let whole = json!({"users": {"john": {"id": "john", "image": "https://x.example/j.png"}}});
    let replaced = talk.ask("POST", USERS, Some(whole)).await?;
    let john = &replaced["users"]["john"];
    assert_eq!(
        (&john["role"], &john["name"]),
        (&json!("user"), &Value::Null)
    );
    assert_eq!(john["custom"], json!({}));
    Ok(())
}

#[tokio::test]
async fn users_go_and_come_back() -> Outcome {
    let mut talk = with_users().await?;
    let all = json!({"filter_conditions": {}});
    let with_deactivated = json!({"filter_conditions": {}, "include_deactivated_users": true});

    let path = format!("{USERS}/john/deactivate");
    let gone = talk.ask("POST", &path, Some(json!({}))).await?;
    assert!(gone["user"]["deactivated_at"].is_i64());
    assert_eq!(found(&mut talk, all.clone()).await?, ["jane"]);
    assert_eq!(found(&mut talk, with_deactivated).await?, ["jane", "john"]);
    let path = format!("{USERS}/john/reactivate");
    let back = talk
        .ask("POST", &path, Some(json!({"name": "John Silver"})))
        .await?;
    assert_eq!(back["user"]["name"], "John Silver");
    assert_eq!(found(&mut talk, all.clone()).await?, ["jane", "john"]);

    let both = json!({"user_ids": ["jane", "john"]});
    for (there, back) in [("deactivate", "reactivate"), ("delete", "restore")] {
        let path = format!("{USERS}/{there}");
        let started = talk.ask("POST", &path, Some(both.clone())).await?;
        let id = started["task_id"].as_str().ok_or("no task")?;
        let task = format!("/api/v2/tasks/{id}");
        let task = talk.ask("GET", &task, None).await?;
        assert_eq!(task["status"], "completed");
        assert!(found(&mut talk, all.clone()).await?.is_empty(), "{there}");
        let path = format!("{USERS}/{back}");
        talk.ask("POST", &path, Some(both.clone())).await?;
        assert_eq!(found(&mut talk, all.clone()).await?.len(), 2, "{back}");
    }
    Ok(())
}

#[tokio::test]
async fn what_makes_no_sense_about_users_is_refused() -> Outcome {
    let mut talk = with_users().await?;
    let other = json!({"users": {"john": {"id": "jane"}}});
    let wrong = json!({"users": [
        {"id": "jane", "set": {"name": "Leia"}},
        {"id": "john", "set": {"teams": "blue"}},
    ]});
    for (method, body, word) in [
        ("POST", other, "users/john"),
        ("PATCH", wrong, "body/users/1/set/teams"),
    ] {
        let (status, code, message) = talk.refused(method, USERS, Some(body)).await?;
        assert_eq!((status, code), (400, 4), "{message}");
        assert!(message.contains(word), "{message}");
    }
    let found = found(&mut talk, json!({"filter_conditions": {"name": "Leia"}})).await?;
    assert!(found.is_empty(), "nothing was changed");
    Ok(())
}
