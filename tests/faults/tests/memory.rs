//! How much memory the largest answers take, read from the operating system. In a process of its
//! own, because the peak is that of the process: the server is in it too, and takes next to nothing.

#![cfg(target_os = "linux")]

#[allow(dead_code, reason = "no test binary needs all of it")]
mod common;

use std::fs;

use chat_sdk::{ClientBuilder, ErrorKind};
use common::{BOUND, Call, LONG, Tries, client};
use fault_server::{Fault, FaultServer, Nesting};
use tokio::time::timeout;

const MIB: usize = 1 << 20;

/// The most memory that the process has had so far, in bytes.
fn peak() -> usize {
    let status = fs::read_to_string("/proc/self/status").expect("the status of the process");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
    let kibibytes: usize = kibibytes
        .and_then(|text| text.parse().ok())
        .expect("a number");
    kibibytes << 10
}

/// What a call fails with, and how far it raised the peak.
async fn cost(
    fault: Fault,
    settings: impl Fn(ClientBuilder) -> ClientBuilder,
) -> (ErrorKind, usize) {
    let server = FaultServer::start(fault.clone()).await.expect("a server");
    let client = settings(client(&server.url(), LONG, Tries::Once))
        .build()
        .expect("a client");
    let before = peak();
    let result = timeout(BOUND, Call::Read.make(&client, "m1")).await;
    let error = result
        .expect("an end")
        .expect_err("an answer that is too much");
    let risen = peak() - before;
    println!("{fault}: {} MiB, {error}", risen / MIB);
    (error.kind(), risen)
}

/// One test, because two at a time would count the memory of each other. From the smallest to the
/// largest, because the peak never falls.
#[tokio::test]
async fn memory_is_bounded() {
    let server = FaultServer::start(Fault::None).await.expect("a server");
    let client = client(&server.url(), LONG, Tries::Once)
        .build()
        .expect("a client");
    Call::Read.make(&client, "m1").await.expect("an answer");

    let small = |builder: ClientBuilder| builder.max_response_bytes(MIB);
    let usual = |builder: ClientBuilder| builder;
    let deep = |member, of| Fault::DeepJson { member, of };
    let lists = || deep("custom", Nesting::Lists);
    let objects = || deep("quoted_message", Nesting::Objects);
    for (fault, settings, kind, most) in [
        // The limit, and as much again for a buffer that grows and for what is read ahead.
        (
            Fault::GzipBomb,
            &small as &dyn Fn(_) -> _,
            ErrorKind::TooLarge,
            8 * MIB,
        ),
        (lists(), &small, ErrorKind::TooLarge, 8 * MIB),
        // The document itself: nesting costs nothing.
        (lists(), &usual, ErrorKind::Decode, 64 * MIB),
        (objects(), &usual, ErrorKind::Decode, 64 * MIB),
        // 64 MiB are the usual limit.
        (Fault::GzipBomb, &usual, ErrorKind::TooLarge, 160 * MIB),
    ] {
        let name = fault.to_string();
        let (found, risen) = cost(fault, settings).await;
        assert_eq!(found, kind, "{name}");
        assert!(risen <= most, "{name}: {} MiB", risen / MIB);
    }
}
