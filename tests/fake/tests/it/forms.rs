//! Uploads: every kind of wrong form is refused, with words that say what is wrong.

use crate::support::{Outcome, Raw, accepted, field_head, file_head, refused, server};
use serde_json::json;

const IMAGE: &str = "/api/v2/chat/channels/messaging/general/image";
const FILE: &str = "/api/v2/chat/channels/messaging/general/file";

#[tokio::test]
async fn parts_are_held_to_the_document() -> Outcome {
    let server = server().await?;
    let file = (
        file_head("file", "a b.png", "image/png"),
        b"\0\r\n--".to_vec(),
    );
    let user = (field_head("user"), br#"{"id":"a"}"#.to_vec());
    let sizes = |json: &str| (field_head("upload_sizes"), json.as_bytes().to_vec());
    let field = |head: String| (head, b"text".to_vec());
    let form = |parts: &[&(String, Vec<u8>)]| {
        let parts: Vec<_> = parts.iter().map(|part| (*part).clone()).collect();
        Raw::new("POST", IMAGE, None).with_form(&parts)
    };
    accepted(&server, &form(&[&file, &user])).await?;
    accepted(&server, &form(&[&user, &sizes(r#"[{"width":1}]"#), &file])).await?;

    refused(&server, &form(&[&file]), &["part user: is required"]).await?;
    refused(&server, &form(&[&user]), &["part file: is required"]).await?;
    refused(
        &server,
        &form(&[&file, &user, &user]),
        &["part user: is given more than once"],
    )
    .await?;
    let other = field(field_head("other"));
    refused(
        &server,
        &form(&[&file, &user, &other]),
        &["part other: is not declared"],
    )
    .await?;
    refused(
        &server,
        &form(&[&file, &field(field_head("user"))]),
        &["part user: is not JSON"],
    )
    .await?;
    refused(
        &server,
        &form(&[&file, &user, &sizes("{}")]),
        &["part upload_sizes", "array"],
    )
    .await?;
    let wrong = sizes(r#"[{"width":"1"}]"#);
    refused(
        &server,
        &form(&[&file, &user, &wrong]),
        &["part upload_sizes/0/width"],
    )
    .await?;
    let (head, content) = &user;
    let typed = (
        format!("{head}\r\nContent-Type: text/html"),
        content.clone(),
    );
    refused(
        &server,
        &form(&[&file, &typed]),
        &["part user", "`text/html`, not `application/json`"],
    )
    .await?;
    let named = (format!("{head}; filename=\"user.json\""), content.clone());
    refused(
        &server,
        &form(&[&file, &named]),
        &["part user", "is not a file"],
    )
    .await?;

    let nameless = field(format!("{}\r\nContent-Type: image/png", field_head("file")));
    refused(
        &server,
        &form(&[&nameless, &user]),
        &["part file", "file name"],
    )
    .await?;
    let untyped = field(format!("{}; filename=\"a.png\"", field_head("file")));
    refused(
        &server,
        &form(&[&untyped, &user]),
        &["part file", "content type"],
    )
    .await?;
    let path = field(file_head("file", "/home/a.png", "image/png"));
    refused(
        &server,
        &form(&[&path, &user]),
        &["part file", "/home/a.png"],
    )
    .await?;

    let json = Raw::new("POST", IMAGE, Some(json!({"user": {"id": "a"}})));
    refused(
        &server,
        &json,
        &["header Content-Type", "multipart/form-data"],
    )
    .await?;
    let mut broken = form(&[&file, &user]);
    broken.body.truncate(20);
    refused(&server, &broken, &["body: is not a form"]).await?;
    // Only images are resized.
    let mut request = form(&[&file, &user, &sizes("[]")]);
    request.target = request.target.replace(IMAGE, FILE);
    refused(&server, &request, &["part upload_sizes: is not declared"]).await
}

#[tokio::test]
async fn file_names_that_are_not_ascii() -> Outcome {
    let server = server().await?;
    let user = (field_head("user"), br#"{"id":"a"}"#.to_vec());
    for head in [
        "filename=\"ключ 😀.txt\"",
        "filename*=utf-8''%D0%BA%D0%BB%D1%8E%D1%87%20%F0%9F%98%80.txt",
        "filename=\"key.txt\"; filename*=UTF-8''%D0%BA%D0%BB%D1%8E%D1%87%20%F0%9F%98%80.txt",
    ] {
        let head = format!("{}; {head}\r\nContent-Type: text/plain", field_head("file"));
        let request = Raw::new("POST", FILE, None).with_form(&[(head, vec![1]), user.clone()]);
        let reply = request.send(server.address()).await?;
        assert_eq!(reply.status, 201);
        let name = server
            .take_requests()
            .pop()
            .and_then(|record| record.parts[0].file_name.clone());
        assert_eq!(name.as_deref(), Some("ключ 😀.txt"));
    }
    Ok(())
}
