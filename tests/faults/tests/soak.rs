//! A soak: many calls in waves over HTTP/1 and HTTP/2, which meet faults by chance. No call is lost, no
//! write is carried out twice, and neither memory nor descriptors grow.
//!
//! It is no part of the usual tests:
//!
//! ```sh
//! cargo test --release -p fault-server --test soak -- --ignored --nocapture soak
//! SOAK_CALLS=4000 cargo test -p fault-server --test soak -- --ignored --nocapture soak
//! ```
//!
//! The second of these tests, `at_once`, prints what thousands of calls at once cost.

#![cfg(target_os = "linux")]

#[allow(dead_code, reason = "no test binary needs all of it")]
mod common;

use std::{
    collections::HashMap,
    env, fs,
    hash::{BuildHasher as _, RandomState},
    time::{Duration, Instant},
};

use chat_sdk::{Client, Error};
use common::chance::{call, compare, compare_http2, fault, http2_fault, id, index, number};
use common::child::{authority, is_child};
use common::{BOUND, LONG, Tries, client};
use fault_server::{Fault, FaultServer, Http2Fault, Http2Server, Script};
use tokio::{task::JoinSet, time::timeout};

/// The number of calls, half of them over HTTP/2.
const CALLS: &str = "SOAK_CALLS";
const SEED: &str = "FAULTS_SEED";

/// The calls of a wave over each of the two protocols.
const WAVE: usize = 250;

/// The longest time of all waves.
const LONGEST: Duration = Duration::from_secs(5 * 60);

fn variable(name: &str) -> Option<u64> {
    let text = env::var(name).ok()?;
    Some(
        text.parse()
            .unwrap_or_else(|_| panic!("{name} is not a number")),
    )
}

#[test]
#[ignore = "it takes minutes; see the head of this file"]
fn soak() {
    if !is_child("soak", &[]) {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(run());
}

/// Prints memory and descriptors while many calls wait for their answers. Servers and client are in one
/// process, so that a connection is two descriptors.
#[test]
#[ignore = "it measures, and fails nobody"]
fn at_once() {
    if !is_child("at_once", &[]) {
        return;
    }
    common::child::block_on(async {
        let authority = authority();
        println!("| calls at once | protocol | memory for each call | descriptors |");
        println!("|--:|---|--:|--:|");
        for calls in [1_000, 4_000] {
            let late = Duration::from_secs(2);
            let http1 = FaultServer::start(Fault::After(late))
                .await
                .expect("a server");
            let choose = move |_: &_, _| Http2Fault::After(late);
            let http2 = Http2Server::start(&authority, choose)
                .await
                .expect("a server");
            // A new client learns from its first connection that the server speaks HTTP/2.
            for (protocol, url, is_warm) in [
                ("HTTP/1", http1.url(), false),
                ("HTTP/2", http2.url(), false),
                ("HTTP/2, after a first call", http2.url(), true),
            ] {
                let client = client(&url, LONG, Tries::Once).build().expect("a client");
                if is_warm {
                    call(0).make(&client, "n0").await.expect("an answer");
                }
                let before = (memory(), descriptors());
                let mut tasks = JoinSet::new();
                for index in 0..calls {
                    let client = client.clone();
                    tasks.spawn(async move { call(index).make(&client, &id(index)).await });
                }
                let mut most = before;
                while !tasks.is_empty() {
                    let ended = timeout(Duration::from_millis(50), tasks.join_next()).await;
                    if let Ok(Some(ended)) = ended {
                        ended.expect("no panic").expect("an answer");
                        continue;
                    }
                    most = (most.0.max(memory()), most.1.max(descriptors()));
                }
                println!(
                    "| {calls} | {protocol} | {:.1} KB | {} |",
                    (most.0 - before.0) as f64 / calls as f64 / 1e3,
                    most.1 - before.1
                );
            }
        }
    });
}

async fn run() {
    let calls = usize::try_from(variable(CALLS).unwrap_or(200_000)).expect("a number of calls");
    let seed = variable(SEED).unwrap_or_else(|| RandomState::new().hash_one(SEED));
    println!("{SEED}={seed}");
    let authority = authority();
    let script = Script::new(move |head, attempt| fault(number(seed, index(head), attempt)));
    let http1 = FaultServer::start(script).await.expect("a server");
    let choose = move |head: &_, attempt| http2_fault(number(seed, index(head), attempt));
    let http2 = Http2Server::start(&authority, choose)
        .await
        .expect("a server");
    let make = |url: &str| {
        client(url, LONG, Tries::Standard)
            .build()
            .expect("a client")
    };
    let (over_http1, over_http2) = (make(&http1.url()), make(&http2.url()));

    println!("| calls | time | succeeded over HTTP/1, HTTP/2 | memory | descriptors |");
    println!("|--:|--:|--:|--:|--:|");
    let begin = Instant::now();
    let waves = calls.div_ceil(2 * WAVE);
    let mut usage = Vec::new();
    let (mut succeeded, mut made) = ((0, 0), 0);
    for wave in 0..waves {
        if begin.elapsed() > LONGEST {
            println!("the time is up");
            break;
        }
        let first = wave * WAVE;
        let (one, two) = tokio::join!(round(&over_http1, first), round(&over_http2, first));
        made += one.len() + two.len();
        succeeded.0 += one.iter().filter(|(_, outcome)| outcome.is_ok()).count();
        succeeded.1 += two.iter().filter(|(_, outcome)| outcome.is_ok()).count();
        timeout(BOUND, http1.settled()).await.expect("an end");
        check(
            &one,
            http1.take_log(),
            |record| index(&record.head),
            |index, outcome, records| compare(index, Tries::Standard, outcome, records),
        );
        check(
            &two,
            http2.take_log(),
            |record| index(&record.head),
            compare_http2,
        );
        assert_eq!(http1.unreadable(), [""; 0]);
        assert_eq!(http2.violations(), [""; 0]);
        let used = (memory(), descriptors());
        usage.push(used);
        if (wave + 1) % waves.div_ceil(10) == 0 {
            println!(
                "| {made} | {:.0} s | {}, {} | {:.1} MiB | {} |",
                begin.elapsed().as_secs_f64(),
                succeeded.0,
                succeeded.1,
                used.0 as f64 / f64::from(1 << 20),
                used.1
            );
        }
    }
    println!("{made} calls: none lost, none twice");
    flat(&usage);
}

/// Makes the calls of a wave at once.
async fn round(client: &Client, first: usize) -> Vec<(usize, Result<String, Error>)> {
    let mut calls = JoinSet::new();
    for index in first..first + WAVE {
        let client = client.clone();
        calls.spawn(async move { (index, call(index).make(&client, &id(index)).await) });
    }
    timeout(4 * BOUND, calls.join_all())
        .await
        .expect("all calls end")
}

/// Compares the outcome of each call with the requests that arrived because of it.
fn check<R>(
    outcomes: &[(usize, Result<String, Error>)],
    log: Vec<R>,
    index: impl Fn(&R) -> u64,
    compare: impl Fn(usize, &Result<String, Error>, &[R]) -> Result<(), &'static str>,
) {
    let mut arrived: HashMap<u64, Vec<R>> = HashMap::new();
    for record in log {
        arrived.entry(index(&record)).or_default().push(record);
    }
    for (index, outcome) in outcomes {
        let records = arrived.remove(&(*index as u64)).unwrap_or_default();
        if let Err(problem) = compare(*index, outcome, &records) {
            panic!("call {index}: {problem}; it ended with {outcome:?}");
        }
    }
    assert!(
        arrived.is_empty(),
        "{} requests that nobody made",
        arrived.len()
    );
}

/// The resident memory of this process, in bytes: client and servers.
fn memory() -> usize {
    let status = fs::read_to_string("/proc/self/status").expect("the status of the process");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
    let kibibytes: usize = kibibytes
        .and_then(|text| text.parse().ok())
        .expect("a number");
    kibibytes << 10
}

fn descriptors() -> usize {
    fs::read_dir("/proc/self/fd")
        .expect("the descriptors of the process")
        .count()
}

/// Compares the last quarter of the waves with the second: the first warms up.
fn flat(usage: &[(usize, usize)]) {
    let quarter = usage.len() / 4;
    if quarter < 2 {
        return println!("too few waves to say whether memory is flat");
    }
    let median = |part: &[(usize, usize)], of: fn(&(usize, usize)) -> usize| {
        let mut values: Vec<_> = part.iter().map(of).collect();
        values.sort_unstable();
        values[values.len() / 2]
    };
    let (early, late) = (
        &usage[quarter..2 * quarter],
        &usage[usage.len() - quarter..],
    );
    let (before, after) = (median(early, |used| used.0), median(late, |used| used.0));
    assert!(
        after <= before + before / 10 + (8 << 20),
        "memory grew from {before} to {after} bytes"
    );
    let (before, after) = (median(early, |used| used.1), median(late, |used| used.1));
    // The pool keeps as many connections as the largest wave needed.
    assert!(
        after <= before + 2 * WAVE / 10,
        "descriptors grew from {before} to {after}"
    );
    println!("memory and descriptors are flat");
}
