//! The server by itself, over a bare socket.

use fault_server::{Fault, FaultServer, Refused, Script};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

const GET: &[u8] = b"GET /a?b=c HTTP/1.1\r\nHost: x\r\nX-Note: one: two \r\n\r\n";

/// Sends bytes on a new connection and reads until the server ends it.
async fn talk(server: &FaultServer, bytes: &[u8]) -> Vec<u8> {
    let mut stream = connect(server).await;
    stream.write_all(bytes).await.expect("bytes can be sent");
    stream.shutdown().await.expect("the end can be sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an end");
    answer
}

async fn connect(server: &FaultServer) -> TcpStream {
    let stream = TcpStream::connect(server.address()).await;
    stream.expect("the server listens")
}

#[tokio::test]
async fn requests_are_recorded_byte_for_byte() {
    let server = FaultServer::start(Fault::None).await.expect("a server");
    let post = b"POST /p HTTP/1.1\r\ncontent-length: 5\r\n\r\nhello";
    let chunked =
        b"POST /p HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nhel\r\n2\r\nlo\r\n0\r\nA: b\r\n\r\n";
    // One after the other, on one connection and in one go.
    let all = [GET, post, chunked].concat();
    let answer = talk(&server, &all).await;
    assert_eq!(
        answer
            .windows(15)
            .filter(|part| part == b"HTTP/1.1 200 OK")
            .count(),
        3
    );

    let log = server.log();
    let raw: Vec<_> = log.iter().map(|record| record.raw.as_ref()).collect();
    assert_eq!(raw, [GET, post, chunked]);
    let bodies: Vec<_> = log.iter().map(|record| record.body.as_ref()).collect();
    assert_eq!(bodies, [&b""[..], b"hello", b"hello"]);
    let numbers: Vec<_> = log
        .iter()
        .map(|record| (record.connection, record.attempt))
        .collect();
    assert_eq!(numbers, [(1, 1), (1, 1), (1, 2)]);
    assert_eq!(log[0].head.target, "/a?b=c");
    assert_eq!(log[0].head.path(), "/a");
    assert_eq!(log[0].head.header("x-note"), Some("one: two"));
    let sent: u64 = log.iter().map(|record| record.sent).sum();
    assert_eq!(sent, answer.len() as u64);
    assert!(log.iter().all(|record| record.finished));
}

#[tokio::test]
async fn what_is_no_request_is_no_record() {
    let server = FaultServer::start(Fault::None).await.expect("a server");
    for bytes in [
        &b"GET /a"[..],
        b"GET\r\n\r\n",
        b"GET /a HTTP/1.0\r\n\r\n",
        b"POST /a HTTP/1.1\r\nContent-Length: 9\r\n\r\nhello",
        b"POST /a HTTP/1.1\r\nContent-Length: many\r\n\r\n",
        b"POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n",
    ] {
        assert_eq!(talk(&server, bytes).await, b"");
    }
    // A connection that was never used is nobody's fault.
    assert_eq!(talk(&server, b"").await, b"");
    assert_eq!(server.unreadable().len(), 6);
    assert!(server.log().is_empty());
}

#[tokio::test]
async fn scripts() {
    let queue = [Fault::NotHttp, Fault::Unavailable];
    let server = FaultServer::start(Script::queue(queue))
        .await
        .expect("a server");
    let mut starts = Vec::new();
    for _ in 0..3 {
        starts.push(talk(&server, GET).await[..12].to_vec());
    }
    assert_eq!(
        starts,
        [&b"SSH-2.0-Open"[..], b"HTTP/1.1 503", b"HTTP/1.1 200"]
    );

    let script = Script::new(|head, attempt| match (head.target.as_str(), attempt) {
        ("/a?b=c", 2) => Fault::Unavailable,
        _ => Fault::None,
    });
    let server = FaultServer::start(script).await.expect("a server");
    for expected in ["200", "503", "200"] {
        assert_eq!(&talk(&server, GET).await[9..12], expected.as_bytes());
    }
}

#[tokio::test]
async fn a_reset_is_a_reset() {
    for fault in [Fault::Reset, Fault::ResetInHeaders, Fault::ResetInBody] {
        let server = FaultServer::start(fault.clone()).await.expect("a server");
        let mut stream = connect(&server).await;
        stream.write_all(GET).await.expect("bytes can be sent");
        let mut answer = Vec::new();
        let error = stream.read_to_end(&mut answer).await.expect_err("a reset");
        assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset, "{fault}");
        server.settled().await;
        assert_eq!(server.log()[0].sent, answer.len() as u64, "{fault}");
    }
}

#[tokio::test]
async fn an_idle_connection_is_reset_when_it_is_used_again() {
    let server = FaultServer::start(Fault::CloseOnReuse)
        .await
        .expect("a server");
    let mut stream = connect(&server).await;
    stream.write_all(GET).await.expect("bytes can be sent");
    let mut answer = [0; 15];
    stream.read_exact(&mut answer).await.expect("an answer");
    stream.write_all(GET).await.expect("the connection is open");
    let end = stream.read_to_end(&mut Vec::new()).await;
    assert!(end.is_err(), "{end:?}");
    server.disconnected().await;
    let faults: Vec<_> = server
        .log()
        .into_iter()
        .map(|record| record.fault)
        .collect();
    assert_eq!(faults, [Fault::CloseOnReuse, Fault::Reset]);
}

#[tokio::test]
async fn connections_end_with_the_server() {
    let server = FaultServer::start(Fault::Silent).await.expect("a server");
    let mut stream = connect(&server).await;
    stream.write_all(GET).await.expect("bytes can be sent");
    let address = server.address();
    drop(server);
    let mut rest = Vec::new();
    // An end or a reset, depending on whether the request was read by then.
    let _ = stream.read_to_end(&mut rest).await;
    assert_eq!(rest, b"");
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn refused() {
    let refused = Refused::new().expect("a port");
    let address = refused.url().replace("http://", "");
    let error = TcpStream::connect(address)
        .await
        .expect_err("nobody listens");
    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionRefused);
}
