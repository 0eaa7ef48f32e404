//! Calls one after the other: what a fault does to those that come later.

use std::time::Duration;

use chat_sdk::Error;
use fault_server::{Fault, FaultServer, Script};
use tokio::time::{Instant, timeout};

use crate::common::{ATTEMPTS, BOUND, Call, LONG, Tries, client, line};

/// The first call of a client of a server meets a fault, the second a good answer.
async fn twice(fault: Fault, call: Call) -> (FaultServer, Result<String, Error>) {
    let script = Script::queue([fault]);
    let server = FaultServer::start(script).await.expect("a server");
    let client = client(&server.url(), LONG, Tries::Once)
        .build()
        .expect("a client");
    let _ = call.make(&client, "m1").await;
    server.settled().await;
    let second = timeout(BOUND, call.make(&client, "m2")).await;
    server.settled().await;
    (server, second.expect("an end"))
}

/// Requests that came: their connection, method and path.
fn arrived(server: &FaultServer) -> Vec<(usize, String)> {
    let log = server.log();
    log.iter()
        .map(|record| (record.connection, line(record)))
        .collect()
}

#[tokio::test]
async fn a_good_connection_is_used_again() {
    for call in Call::BOTH {
        let (server, second) = twice(Fault::None, call).await;
        assert_eq!(second.expect("an answer"), call.line("m2"));
        assert_eq!(
            arrived(&server),
            [(1, call.line("m1")), (1, call.line("m2"))]
        );
    }
}

/// The client cannot have known: its request was on its way. It must say so, and must not send a
/// write a second time by itself.
#[tokio::test]
async fn a_connection_that_closes_when_it_is_used_again() {
    for call in Call::BOTH {
        let (server, second) = twice(Fault::CloseOnReuse, call).await;
        let error = second.expect_err("the connection breaks");
        assert!(error.is_transport() && error.is_retryable(), "{error:?}");
        assert_eq!(
            arrived(&server),
            [(1, call.line("m1")), (1, call.line("m2"))]
        );
    }
}

/// Once the client has seen the end of an idle connection, it takes another one, and nobody
/// notices.
#[tokio::test]
async fn a_connection_that_was_closed_while_idle() {
    for call in Call::BOTH {
        let script = Script::queue([Fault::CloseIdle]);
        let server = FaultServer::start(script).await.expect("a server");
        let client = client(&server.url(), LONG, Tries::Once)
            .build()
            .expect("a client");
        call.make(&client, "m1").await.expect("an answer");
        // The client has closed its end too, so it has seen ours.
        let closed = timeout(BOUND, server.disconnected()).await;
        closed.expect("the client closes an idle connection that the server has closed");
        let second = call.make(&client, "m2").await.expect("an answer");
        assert_eq!(second, call.line("m2"));
        assert_eq!(
            arrived(&server),
            [(1, call.line("m1")), (2, call.line("m2"))]
        );
    }
}

/// Bytes after an answer are not the answer to the next call.
#[tokio::test]
async fn no_call_gets_what_was_left_over() {
    for fault in [Fault::Unasked, Fault::LengthTooSmall] {
        for call in Call::BOTH {
            let (server, second) = twice(fault.clone(), call).await;
            assert_eq!(second.expect("an answer"), call.line("m2"), "{fault}");
            assert_eq!(
                arrived(&server),
                [(1, call.line("m1")), (2, call.line("m2"))]
            );
        }
    }
}

/// Any number of 429s that ask for a wait of a minute: each call ends with its own, at once, as long
/// as the client may not take that long.
#[tokio::test]
async fn a_storm_of_429() {
    for tries in [Tries::Once, Tries::Standard] {
        let storm = Fault::TooManyRequests { retry_after: 60 };
        let server = FaultServer::start(storm).await.expect("a server");
        let client = client(&server.url(), LONG, tries)
            .build()
            .expect("a client");
        let begin = Instant::now();
        for number in 0..50 {
            let error = Call::Read.make(&client, &format!("m{number}")).await;
            let error = error.expect_err("too many requests");
            assert!(error.is_rate_limited() && error.is_retryable());
            assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
        }
        assert!(begin.elapsed() < BOUND);
        let log = server.log();
        assert_eq!(log.len(), 50);
        // An error is no reason to give up a connection.
        assert!(log.iter().all(|record| record.connection == 1));
    }
}

/// A read is tried again after what passes, until it gets its answer, and not after that.
#[tokio::test]
async fn a_read_gets_through() {
    for fault in [
        Fault::Reset,
        Fault::ResetInHeaders,
        Fault::ResetInBody,
        Fault::TruncatedGzip,
        Fault::LengthTooLarge,
        Fault::TooManyRequests { retry_after: 0 },
        Fault::NotHttp,
    ] {
        for failures in 1..ATTEMPTS {
            let script = Script::queue(vec![fault.clone(); failures]);
            let server = FaultServer::start(script).await.expect("a server");
            let client = client(&server.url(), LONG, Tries::Standard)
                .build()
                .expect("a client");
            let answer = timeout(BOUND, client.chat().get_message("m1"))
                .await
                .expect("an end");
            let answer = answer.unwrap_or_else(|error| panic!("{fault}: {error:?}"));
            assert_eq!(answer.attempts() as usize, failures + 1, "{fault}");
            assert_eq!(answer.message.text, Call::Read.line("m1"), "{fault}");
            let lines: Vec<_> = server.log().iter().map(line).collect();
            assert_eq!(lines, vec![Call::Read.line("m1"); failures + 1], "{fault}");
        }
    }
}
