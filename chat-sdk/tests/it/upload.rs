//! Files on their way.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use chat_sdk::bytes::Bytes;
use chat_sdk::futures_core::Stream;
use chat_sdk::reqwest::Method;
use chat_sdk::runtime::Call;
use chat_sdk::serde_json::json;
use chat_sdk::{Connection, Error, File};

use crate::server::Server;

fn upload(server: &Server, file: File) -> Call<()> {
    let connection = Connection::builder(&server.base_url)
        .build()
        .expect("a connection");
    Call::<()>::empty(&connection, "Upload", Method::POST, "/upload")
        .multipart()
        .part_file("file", file)
        .part_json("user", json!({ "id": "john" }))
}

/// What a server is sent.
async fn sent(file: File) -> String {
    let server = Server::answer("200 OK", "", "{}").await;
    upload(&server, file).send().await.expect("an upload");
    server.request().await
}

async fn refused(file: File) -> Error {
    let server = Server::answer("200 OK", "", "{}").await;
    upload(&server, file).send().await.expect_err("no upload")
}

fn has_length(request: &str) -> bool {
    request
        .to_ascii_lowercase()
        .contains("\r\ncontent-length: ")
}

#[tokio::test]
async fn bytes() {
    let request = sent(File::bytes("dir/a \"b\".png", "pixels")).await;
    assert!(has_length(&request), "{request}");
    assert!(request.contains("Content-Disposition: form-data; name=\"file\"; filename=\"a \\\"b\\\".png\"\r\nContent-Type: image/png\r\n\r\npixels\r\n"), "{request}");
    assert!(
        request
            .contains("Content-Disposition: form-data; name=\"user\"\r\n\r\n{\"id\":\"john\"}\r\n"),
        "{request}"
    );
    assert!(
        request
            .to_ascii_lowercase()
            .contains("content-type: multipart/form-data; boundary="),
        "{request}"
    );
}

#[tokio::test]
async fn a_path_is_streamed_with_its_length_and_can_be_sent_again() {
    let directory = tempdir();
    let path = directory.join("notes.txt");
    std::fs::write(&path, "x".repeat(200_000)).expect("a file");
    let file = File::path(&path);
    for _ in 0..2 {
        let request = sent(file.clone()).await;
        assert!(has_length(&request));
        assert!(request.contains("filename=\"notes.txt\"\r\nContent-Type: text/plain\r\n"));
        assert!(request.contains(&"x".repeat(200_000)));
    }
    let error = refused(File::path(directory.join("missing"))).await;
    assert!(
        error.is_build() && error.to_string().contains("missing"),
        "{error}"
    );
    let error = refused(File::path(&directory)).await;
    assert!(error.is_build(), "{error}");
    std::fs::remove_dir_all(directory).expect("clean up");
}

#[tokio::test]
async fn a_reader_is_read_once() {
    let file = File::reader("a", io::Cursor::new("streamed"));
    let request = sent(file.clone()).await;
    assert!(
        !has_length(&request) && request.contains("streamed"),
        "{request}"
    );
    let error = refused(file).await;
    assert!(
        error.is_build() && error.to_string().contains("used up"),
        "{error}"
    );
}

#[tokio::test]
async fn a_reader_of_a_known_length() {
    let file = || File::reader("a", io::Cursor::new("streamed"));
    assert!(has_length(&sent(file().length(8)).await));
    for wrong in [7, 9] {
        let error = refused(file().length(wrong)).await;
        assert!(error.is_transport(), "{error:?}");
        assert!(
            error.to_string().contains("than it was said to be"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_stream() {
    let request = sent(
        File::stream("a.bin", Countdown(3))
            .content_type("text/x")
            .file_name("b"),
    )
    .await;
    assert!(
        request.contains("filename=\"b\"\r\nContent-Type: text/x\r\n"),
        "{request}"
    );
    for chunk in ["chunk 2", "chunk 1", "chunk 0"] {
        assert!(request.contains(chunk), "{request}");
    }
}

/// A stream of a few chunks.
struct Countdown(u8);

impl Stream for Countdown {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(left) = self.0.checked_sub(1) else {
            return Poll::Ready(None);
        };
        self.0 = left;
        Poll::Ready(Some(Ok(format!("chunk {left}").into())))
    }
}

fn tempdir() -> std::path::PathBuf {
    let directory = std::env::temp_dir().join(format!("chat-sdk-upload-{}", std::process::id()));
    std::fs::create_dir_all(&directory).expect("a directory");
    directory
}
