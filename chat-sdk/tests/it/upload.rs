//! Files on their way.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use chat_sdk::bytes::Bytes;
use chat_sdk::futures_core::Stream;
use chat_sdk::reqwest::Method;
use chat_sdk::serde_json::json;
use chat_sdk::{Connection, Error, File, Options};
use openapi_client_runtime::{Call, Endpoint, RequestBody};

use crate::server::Server;

/// An upload of a form.
pub(crate) const UPLOAD: Endpoint<()> = Endpoint {
    id: "Upload",
    method: &Method::POST,
    path: "/upload",
    body: RequestBody::Multipart,
    ..Endpoint::empty()
};

fn upload(server: &Server, file: File) -> Call<()> {
    let connection = Connection::builder(&server.base_url)
        .build()
        .expect("a connection");
    Call::new(&connection, &UPLOAD)
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

/// The numbers that a file reports while it is sent.
type Seen = Arc<Mutex<Vec<(u64, Option<u64>)>>>;

fn watched(file: File) -> (File, Seen) {
    let seen = Seen::default();
    let file = file.on_progress({
        let seen = Arc::clone(&seen);
        move |sent, total| seen.lock().expect("no panic").push((sent, total))
    });
    (file, seen)
}

#[tokio::test]
async fn progress_is_told_chunk_by_chunk() {
    let (file, seen) = watched(File::bytes("a", vec![b'x'; 150_000]));
    sent(file.clone()).await;
    let total = Some(150_000);
    let expected = [(65_536, total), (131_072, total), (150_000, total)];
    assert_eq!(*seen.lock().expect("no panic"), expected);
    // A second time, it begins anew.
    sent(file).await;
    assert_eq!(seen.lock().expect("no panic").len(), 6);

    let (file, seen) = watched(File::reader("a", io::Cursor::new("streamed")));
    sent(file).await;
    assert_eq!(*seen.lock().expect("no panic"), [(8, None)]);
    let (file, seen) = watched(File::stream("a", Countdown(2)).length(14));
    sent(file).await;
    let expected = [(7, Some(14)), (14, Some(14))];
    assert_eq!(*seen.lock().expect("no panic"), expected);
}

/// A stream of chunks, each of which takes its time.
struct Slow {
    left: u8,
    pause: Pin<Box<tokio::time::Sleep>>,
}

const PAUSE: Duration = Duration::from_millis(25);

impl Slow {
    fn file(chunks: u8) -> File {
        let pause = Box::pin(tokio::time::sleep(PAUSE));
        File::stream(
            "a",
            Self {
                left: chunks,
                pause,
            },
        )
    }
}

impl Stream for Slow {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        std::task::ready!(self.pause.as_mut().poll(cx));
        self.pause = Box::pin(tokio::time::sleep(PAUSE));
        let Some(left) = self.left.checked_sub(1) else {
            return Poll::Ready(None);
        };
        self.left = left;
        Poll::Ready(Some(Ok(Bytes::from_static(b"chunk"))))
    }
}

fn impatient(server: &Server, file: File) -> Call<()> {
    let connection = Connection::builder(&server.base_url)
        .timeout(PAUSE * 8)
        .build()
        .expect("a connection");
    Call::new(&connection, &UPLOAD).part_file("file", file)
}

#[tokio::test]
async fn an_upload_may_take_longer_than_the_timeout() {
    let server = Server::answer("200 OK", "", "{}").await;
    let begin = Instant::now();
    let upload = impatient(&server, Slow::file(16)).send().await;
    upload.expect("an upload");
    assert!(begin.elapsed() > PAUSE * 16);
}

#[tokio::test]
async fn an_upload_may_not_stand_still() {
    // After some chunks, and after the last one.
    let stuck = File::stream("a", Stuck);
    for file in [stuck, Slow::file(2)] {
        let server = Server::stalled("").await;
        let error = impatient(&server, file)
            .send()
            .await
            .expect_err("no answer");
        assert!(
            error.is_timeout() && error.to_string().contains("a part of the upload"),
            "{error}"
        );
    }
}

/// A stream that never gives anything.
struct Stuck;

impl Stream for Stuck {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Pending
    }
}

#[tokio::test]
async fn a_timeout_of_the_call_limits_the_whole_upload() {
    let server = Server::answer("200 OK", "", "{}").await;
    let options = Options::new().timeout(PAUSE * 4);
    let upload = impatient(&server, Slow::file(200)).with_options(options);
    let error = upload.send().await.expect_err("no time");
    assert!(error.is_timeout(), "{error}");
}

fn tempdir() -> std::path::PathBuf {
    let directory = std::env::temp_dir().join(format!("chat-sdk-upload-{}", std::process::id()));
    std::fs::create_dir_all(&directory).expect("a directory");
    directory
}
