//! Tasks of the server are waited for to their end.

use std::error::Error;
use std::time::Duration;

use chat_sdk::ErrorKind;
use fake_server::Answer;
use serde_json::{Value, json};
use spec_document::Fill;
use suite::harness::Harness;

const SHORT: Duration = Duration::from_millis(1);

async fn harness(states: Vec<Value>) -> Result<Harness, Box<dyn Error>> {
    let harness = Harness::start(Fill::Required).await?;
    for state in states {
        harness.server.answer_with("GetTask", Answer::json(state))?;
    }
    Ok(harness)
}

#[tokio::test]
async fn a_task_is_asked_for_until_it_is_done() -> Result<(), Box<dyn Error>> {
    let states = vec![
        json!({"task_id": "t1", "status": "waiting"}),
        json!({"task_id": "t1", "status": "running"}),
        json!({"task_id": "t1", "status": "completed", "result": {"url": "https://x"}}),
    ];
    let harness = harness(states).await?;
    let task = harness.client.wait_for_task("t1").interval(SHORT).await?;
    assert_eq!(task.status, "completed");
    let result = task.result.as_ref().ok_or("there is a result")?;
    assert_eq!(result["url"], "https://x");
    assert_eq!(harness.server.requests().len(), 3);
    Ok(())
}

#[tokio::test]
async fn the_shortcut_starts_the_task_and_waits() -> Result<(), Box<dyn Error>> {
    let harness = harness(vec![json!({"task_id": "t7", "status": "completed"})]).await?;
    let started = json!({"task_id": "t7", "duration": ""});
    harness
        .server
        .answer_with("DeleteChannels", Answer::json(started))?;
    let chat = harness.chat();
    chat.delete_channels(["messaging:general"])
        .hard_delete(true)
        .and_wait()
        .await?;
    let requests = harness.server.requests();
    let targets: Vec<&str> = requests
        .iter()
        .filter_map(|request| request.target.split('?').next())
        .collect();
    assert_eq!(
        targets,
        ["/api/v2/chat/channels/delete", "/api/v2/tasks/t7"]
    );
    Ok(())
}

#[tokio::test]
async fn a_task_that_failed_is_an_error_that_says_why() -> Result<(), Box<dyn Error>> {
    let failed = json!({
        "task_id": "t1", "status": "failed",
        "error": {"type": "x", "description": "no such channel"},
    });
    let harness = harness(vec![failed]).await?;
    let error = harness
        .client
        .wait_for_task("t1")
        .await
        .err()
        .ok_or("it succeeded")?;
    assert_eq!(error.kind(), ErrorKind::Task);
    assert_eq!(
        error.to_string(),
        "GetTask: task t1 failed: no such channel"
    );
    Ok(())
}

#[tokio::test]
async fn the_deadline_ends_the_wait() -> Result<(), Box<dyn Error>> {
    let running = json!({"task_id": "t1", "status": "running"});
    let harness = harness(vec![running; 50]).await?;
    let wait = harness
        .client
        .wait_for_task("t1")
        .interval(SHORT)
        .deadline(SHORT * 20);
    let error = wait.await.err().ok_or("it ended")?;
    assert!(error.is_timeout(), "{error}");
    Ok(())
}

#[tokio::test]
async fn users_are_deactivated_and_deleted_to_the_end() -> Result<(), Box<dyn Error>> {
    let done = json!({"task_id": "t8", "status": "completed"});
    let harness = harness(vec![done; 4]).await?;
    let started = json!({"task_id": "t8", "duration": ""});
    for operation in [
        "DeactivateUsers",
        "DeleteUsers",
        "ExportUsers",
        "ReactivateUsers",
    ] {
        let answer = Answer::json(started.clone());
        harness.server.answer_with(operation, answer)?;
    }
    let client = &harness.client;
    client.deactivate_users(["john"]).and_wait().await?;
    client.reactivate_users(["john"]).and_wait().await?;
    client.export_users(["john"]).and_wait().await?;
    client.delete_users(["john"]).and_wait().await?;
    let requests = harness.server.requests();
    let looks = requests
        .iter()
        .filter(|request| request.target.starts_with("/api/v2/tasks/t8?"));
    assert_eq!(looks.count(), 4);
    Ok(())
}
