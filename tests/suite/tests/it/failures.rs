//! What a server answers when it does not do what it was asked to becomes the right error.

use std::error::Error;
use std::time::Duration;

use chat_sdk::ErrorKind;
use fake_server::Answer;
use spec_document::Fill;
use suite::harness::Harness;

/// The error of a call that is answered so.
async fn error_of(answer: Answer) -> Result<chat_sdk::Error, Box<dyn Error>> {
    let harness = Harness::start(Fill::Required).await?;
    harness.server.answer_with("GetMessage", answer)?;
    match harness.chat().get_message("gone").await {
        Ok(reply) => Err(format!("it succeeded: {reply:?}").into()),
        Err(error) => Ok(error),
    }
}

#[tokio::test]
async fn an_error_of_the_api_says_status_code_and_message() -> Result<(), Box<dyn Error>> {
    let error = error_of(Answer::failure(404, 16, "Can't find message gone")).await?;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.is_not_found());
    assert_eq!(error.code(), Some(16));
    assert_eq!(error.operation(), Some("GetMessage"));
    assert!(error.rate_limit().is_some());
    assert_eq!(
        error.to_string(),
        "GetMessage: 404 (code 16): Can't find message gone"
    );
    Ok(())
}

#[tokio::test]
async fn too_many_calls_say_when_to_come_back() -> Result<(), Box<dyn Error>> {
    let answer = Answer::failure(429, 9, "Too many requests").with_header("Retry-After", "7");
    let error = error_of(answer).await?;
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    Ok(())
}

#[tokio::test]
async fn the_page_of_a_proxy_keeps_its_status_and_body() -> Result<(), Box<dyn Error>> {
    let page = "<html><h1>502 Bad Gateway</h1></html>";
    let error = error_of(Answer::raw(502, &[("content-type", "text/html")], page)).await?;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
    assert_eq!(error.code(), None);
    assert_eq!(error.body().map(|body| &body[..]), Some(page.as_bytes()));
    assert!(!error.to_string().contains('<'), "{error}");
    Ok(())
}

#[tokio::test]
async fn an_empty_failure_keeps_its_status() -> Result<(), Box<dyn Error>> {
    let error = error_of(Answer::raw(500, &[], "")).await?;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
    assert!(error.body().is_some_and(|body| body.is_empty()));
    Ok(())
}

#[tokio::test]
async fn a_success_that_is_no_json_is_an_error_with_its_bytes() -> Result<(), Box<dyn Error>> {
    let broken = r#"{"message": {"id": "m1", "te"#;
    let answer = Answer::raw(200, &[("content-type", "application/json")], broken);
    let error = error_of(answer).await?;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.is_decode());
    assert_eq!(error.body().map(|body| &body[..]), Some(broken.as_bytes()));
    Ok(())
}

#[tokio::test]
async fn a_known_field_of_a_wrong_kind_is_named_by_its_place() -> Result<(), Box<dyn Error>> {
    let answer = Answer::json(serde_json::json!({"message": {"user": {"teams": "red"}}}));
    let error = error_of(answer).await?;
    assert!(error.is_decode());
    assert_eq!(error.path(), Some("/message/user/teams"));
    assert!(error.to_string().starts_with("GetMessage: "), "{error}");
    Ok(())
}

#[tokio::test]
async fn values_that_no_url_can_carry_are_refused_before_anything_is_sent()
-> Result<(), Box<dyn Error>> {
    let harness = Harness::start(Fill::Required).await?;
    for value in ["", ".", "..", "%2e", "%2E%2e", ".%2E", "%2e."] {
        let outcome = harness.chat().get_message(value).await;
        let error = outcome.err().ok_or_else(|| format!("{value:?} was sent"))?;
        assert_eq!(error.kind(), ErrorKind::Build, "{value:?}: {error}");
    }
    assert!(harness.server.requests().is_empty());
    Ok(())
}

#[tokio::test]
async fn what_is_no_object_is_refused_before_anything_is_sent() -> Result<(), Box<dyn Error>> {
    use chat_sdk::types::MessageRequest;

    let harness = Harness::start(Fill::Required).await?;
    let message = MessageRequest::new().custom("no object");
    let outcome = harness
        .chat()
        .send_message("messaging", "general", message)
        .await;
    let error = outcome.err().ok_or("it was sent")?;
    assert_eq!(error.kind(), ErrorKind::Build, "{error}");
    assert!(harness.server.requests().is_empty());
    Ok(())
}
