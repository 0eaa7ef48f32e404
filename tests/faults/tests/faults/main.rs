//! One test for each fault that the SDK can meet, and a table of them all.

mod case;
#[path = "../common/mod.rs"]
mod common;
mod http2;
mod log;
mod proxy;
mod sequence;
mod table;

use std::time::Duration;

use case::{Case, Expected, Peer, Seen};
use chat_sdk::{Error, ErrorKind};
use common::{BOUND, Call, SHORT, Tries};
use fault_server::{Fault, Nesting};

/// The test of a case: both kinds of call, with and without further attempts, and what is special
/// about the fault.
async fn test(case: Case, special: impl Fn(&Seen)) {
    for call in Call::BOTH {
        for tries in [Tries::Once, Tries::Standard] {
            special(&case.see(call, tries).await);
        }
    }
}

fn error(seen: &Seen) -> &Error {
    seen.result.as_ref().expect_err("an error")
}

/// A test for each fault, and the list of all for the table, so that neither lacks one.
macro_rules! faults {
    ($($name:ident: $case:expr, $special:expr;)*) => {
        $(#[tokio::test]
        async fn $name() {
            test($case, $special).await;
        })*

        fn cases() -> Vec<Case> {
            vec![$($case),*]
        }
    };
}

faults! {
    good_answer: Case::answers(Fault::None), |seen| {
        assert!(seen.log[0].finished);
    };
    late_answer: Case::answers(Fault::After(Duration::from_millis(50))), |seen| {
        assert!(seen.elapsed >= Duration::from_millis(50));
    };
    refused: Case::new(
        Peer::Refused,
        Expected::Failure { kind: ErrorKind::Connect, status: None, retryable: true },
    ), |_| {};
    silent: Case::fails(Fault::Silent, ErrorKind::Timeout, None).retryable().within(SHORT), |seen| {
        assert!(seen.elapsed >= SHORT);
        assert_eq!(seen.log[0].sent, 0);
    };
    too_late: Case::fails(Fault::After(BOUND), ErrorKind::Timeout, None).retryable().within(SHORT), |seen| {
        assert!(seen.elapsed >= SHORT);
        // The client hung up: the server did not wait to the end.
        assert!(!seen.log[0].finished);
    };
    reset: Case::fails(Fault::Reset, ErrorKind::Transport, None).retryable(), |_| {};
    reset_in_headers: Case::fails(Fault::ResetInHeaders, ErrorKind::Transport, None).retryable(), |_| {};
    reset_in_body: Case::fails(Fault::ResetInBody, ErrorKind::Transport, Some(200)).retryable(), |seen| {
        // Half of a document would only mislead.
        assert!(error(seen).body().is_none_or(|body| body.is_empty()));
    };
    byte_by_byte: Case::answers(Fault::ByteByByte { pause: Duration::ZERO }), |_| {};
    // Each byte comes in time, but the deadline is that of the whole call.
    drip: Case::fails(
        Fault::ByteByByte { pause: Duration::from_millis(20) },
        ErrorKind::Timeout,
        Some(200),
    ).retryable().within(SHORT), |seen| {
        assert!(seen.elapsed >= SHORT);
        assert!(!seen.log[0].finished);
    };
    truncated_gzip: Case::fails(Fault::TruncatedGzip, ErrorKind::Transport, Some(200)).retryable(), |_| {};
    gzip_bomb: Case::fails(Fault::GzipBomb, ErrorKind::TooLarge, Some(200)).at_most(4 << 20), |_| {};
    // Its chunks are always there, so that nothing ever waits: the deadline holds all the same.
    gzip_bomb_too_slow: Case::fails(Fault::GzipBomb, ErrorKind::Timeout, Some(200)).retryable().within(SHORT).at_most(2 << 30), |seen| {
        assert!(seen.elapsed >= SHORT);
    };
    length_too_large: Case::fails(Fault::LengthTooLarge, ErrorKind::Transport, Some(200)).retryable(), |_| {};
    length_too_small: Case::fails(Fault::LengthTooSmall, ErrorKind::Decode, Some(200)), |_| {};
    unasked: Case::answers(Fault::Unasked), |_| {};
    redirect: Case::new(
        Peer::Redirecting,
        Expected::Failure { kind: ErrorKind::Redirect, status: Some(301), retryable: false },
    ), |_| {};
    too_many_requests: Case::fails(
        Fault::TooManyRequests { retry_after: 0 },
        ErrorKind::RateLimited,
        Some(429),
    ).retryable(), |seen| {
        assert_eq!(error(seen).retry_after(), Some(Duration::ZERO));
        assert_eq!(error(seen).code(), Some(9));
    };
    unavailable: Case::fails(Fault::Unavailable, ErrorKind::Api, Some(503)).retryable(), |seen| {
        assert_eq!(error(seen).code(), None);
        let body = error(seen).body().expect("the page");
        assert!(body.starts_with(b"<html>"));
    };
    echo: Case::fails(Fault::Echo, ErrorKind::Api, Some(400)), |seen| {
        assert!(error(seen).message().contains("[redacted]"));
    };
    // What nobody knows is skipped, however deep it nests.
    deep_json_skipped: Case::answers(Fault::DeepJson { member: "unheard_of", of: Nesting::Objects }), |seen| {
        assert!(seen.log[0].finished);
    };
    // Free-form data is kept as it is, but not at that depth.
    deep_json_kept: Case::fails(
        Fault::DeepJson { member: "custom", of: Nesting::Lists },
        ErrorKind::Decode,
        Some(200),
    ), |seen| {
        assert!(seen.log[0].finished);
    };
    // A message that quotes a message that quotes a message… of a type that is known.
    deep_json_of_messages: Case::fails(
        Fault::DeepJson { member: "quoted_message", of: Nesting::Objects },
        ErrorKind::Decode,
        Some(200),
    ), |seen| {
        assert!(seen.log[0].finished);
    };
    // The client hangs up when it has seen enough; the buffers of the system take some more.
    deep_json_too_large: Case::fails(
        Fault::DeepJson { member: "custom", of: Nesting::Lists },
        ErrorKind::TooLarge,
        Some(200),
    ).at_most(1 << 20), |seen| {
        let sent = seen.log[0].sent;
        assert!(!seen.log[0].finished && sent < 16 << 20, "{sent} bytes were taken");
    };
    invalid_utf8: Case::fails(Fault::InvalidUtf8, ErrorKind::Decode, Some(200)), |seen| {
        assert_eq!(error(seen).path(), Some("/message/text"));
    };
    not_http: Case::fails(Fault::NotHttp, ErrorKind::Transport, None).retryable(), |_| {};
    closed_while_idle: Case::answers(Fault::CloseIdle), |_| {};
    closed_when_used_again: Case::answers(Fault::CloseOnReuse), |_| {};
}
