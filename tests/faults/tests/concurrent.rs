//! Many calls at once, each of which meets a fault by chance. What each call came to must be what
//! the server's log says it should have come to.

#[allow(dead_code, reason = "no test binary needs all of it")]
mod common;

use std::{
    collections::HashMap,
    env,
    hash::{BuildHasher as _, RandomState},
    sync::Arc,
};

use chat_sdk::{Error, ErrorKind};
use common::{ATTEMPTS, BOUND, Call, LONG, Tries, client, line};
use fault_server::{Fault, FaultServer, Record, RequestHead, Script};
use tokio::{
    sync::Semaphore,
    task::JoinSet,
    time::{Duration, timeout},
};

const CALLS: usize = 1000;
const AT_ONCE: usize = 64;

/// Sets the seed, to see a run again. Which request comes on which connection still differs.
const SEED: &str = "FAULTS_SEED";

/// A number by chance (SplitMix64) for each attempt of each call, in whatever order they come.
fn number(seed: u64, index: u64, attempt: usize) -> u64 {
    let step = index * ATTEMPTS as u64 + attempt as u64;
    let mut z = seed.wrapping_add(step.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// The faults that cost no time. Half of the requests meet none, so that connections are used again.
fn fault(number: u64) -> Fault {
    const FAULTS: u64 = 18;
    match number % (2 * FAULTS) {
        0 => Fault::Reset,
        1 => Fault::ResetInHeaders,
        2 => Fault::ResetInBody,
        3 => Fault::ByteByByte {
            pause: Duration::ZERO,
        },
        4 => Fault::TruncatedGzip,
        5 => Fault::LengthTooLarge,
        6 => Fault::LengthTooSmall,
        7 => Fault::Unasked,
        8 => Fault::Redirect {
            to: "http://other.invalid".to_owned(),
        },
        9 => Fault::TooManyRequests { retry_after: 0 },
        10 => Fault::Unavailable,
        11 => Fault::Echo,
        12 => Fault::InvalidUtf8,
        13 => Fault::NotHttp,
        14 => Fault::CloseIdle,
        15 | 16 => Fault::CloseOnReuse,
        17 => Fault::After(Duration::from_millis(5)),
        _ => Fault::None,
    }
}

/// What a call comes to whose last request met this. None if it succeeds.
fn kind(fault: &Fault) -> Option<ErrorKind> {
    match fault {
        Fault::None
        | Fault::After(_)
        | Fault::ByteByByte { .. }
        | Fault::Unasked
        | Fault::CloseIdle
        | Fault::CloseOnReuse => None,
        Fault::Reset
        | Fault::ResetInHeaders
        | Fault::ResetInBody
        | Fault::TruncatedGzip
        | Fault::LengthTooLarge
        | Fault::NotHttp => Some(ErrorKind::Transport),
        Fault::LengthTooSmall | Fault::InvalidUtf8 => Some(ErrorKind::Decode),
        Fault::Redirect { .. } => Some(ErrorKind::Redirect),
        Fault::TooManyRequests { .. } => Some(ErrorKind::RateLimited),
        Fault::Unavailable | Fault::Echo => Some(ErrorKind::Api),
        Fault::Silent | Fault::GzipBomb | Fault::DeepJson { .. } => {
            unreachable!("{fault} is none of the quick ones")
        }
    }
}

/// Every third call is a write.
fn call(index: usize) -> Call {
    if index.is_multiple_of(3) {
        Call::Write
    } else {
        Call::Read
    }
}

fn id(index: usize) -> String {
    format!("n{index}")
}

/// Which call a request is of.
fn index(head: &RequestHead) -> u64 {
    let index = head
        .path()
        .split('/')
        .find_map(|part| part.strip_prefix('n')?.parse().ok());
    index.expect("the id of a call")
}

fn seed() -> u64 {
    match env::var(SEED) {
        Ok(seed) => seed.parse().expect("a seed is a number"),
        // As different from run to run as is needed here.
        // Different from run to run, which is all that is asked of it.
        Err(_) => RandomState::new().hash_one(SEED),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls() {
    storm(Tries::Once).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_that_are_tried_again() {
    storm(Tries::Standard).await;
}

async fn storm(tries: Tries) {
    let seed = seed();
    println!("{SEED}={seed}");
    let script = Script::new(move |head, attempt| fault(number(seed, index(head), attempt)));
    let server = FaultServer::start(script).await.expect("a server");
    let client = client(&server.url(), LONG, tries)
        .build()
        .expect("a client");
    let permits = Arc::new(Semaphore::new(AT_ONCE));
    let mut calls = JoinSet::new();
    for index in 0..CALLS {
        let (client, permits) = (client.clone(), Arc::clone(&permits));
        calls.spawn(async move {
            let _permit = permits.acquire().await.expect("the semaphore is open");
            (index, call(index).make(&client, &id(index)).await)
        });
    }
    let outcomes = timeout(2 * BOUND, calls.join_all())
        .await
        .expect("all calls end");
    drop(client);
    let disconnected = timeout(BOUND, server.disconnected()).await;
    disconnected.expect("no connection stays open");

    assert_eq!(server.unreadable(), [""; 0]);
    let mut arrived: HashMap<String, Vec<Record>> = HashMap::new();
    for record in server.log() {
        arrived.entry(line(&record)).or_default().push(record);
    }
    let wrong: Vec<String> = outcomes
        .iter()
        .filter_map(|(index, outcome)| {
            let records = arrived.remove(&call(*index).line(&id(*index)));
            let records = records.unwrap_or_default();
            let problem = compare(*index, tries, outcome, &records).err()?;
            let met: Vec<_> = records
                .iter()
                .map(|record| record.fault.to_string())
                .collect();
            Some(format!(
                "call {index}: {problem}; it met {met:?} and came to {outcome:?}"
            ))
        })
        .collect();
    // The first few say enough.
    let told = wrong
        .iter()
        .take(10)
        .cloned()
        .collect::<Vec<_>>()
        .join("\n");
    assert!(
        wrong.is_empty(),
        "{SEED}={seed}: {} are wrong\n{told}",
        wrong.len()
    );
    assert!(arrived.is_empty(), "requests that nobody made: {arrived:?}");
}

/// Compares what a call came to with the requests that arrived because of it.
fn compare(
    index: usize,
    tries: Tries,
    outcome: &Result<String, Error>,
    records: &[Record],
) -> Result<(), &'static str> {
    let call = call(index);
    let most = match tries {
        Tries::Standard => ATTEMPTS,
        Tries::Once => 1,
    };
    let (last, earlier) = records.split_last().ok_or("no request arrived")?;
    if records.len() > most {
        return Err("too many requests arrived");
    }
    if !earlier.iter().all(|record| passes(call, &record.fault)) {
        return Err("it was tried again after what does not pass");
    }
    if passes(call, &last.fault) && records.len() < most {
        return Err("it was given up too early");
    }
    match (kind(&last.fault), outcome) {
        (None, Ok(text)) if *text == call.line(&id(index)) => Ok(()),
        (Some(kind), Err(error)) if error.kind() == kind => {
            if error.attempts() as usize == records.len() {
                Ok(())
            } else {
                Err("the attempts are miscounted")
            }
        }
        _ => Err("the outcome is not that of the last request"),
    }
}

/// Returns true if the standard policy tries again after this. A write that may have been carried out is
/// never sent again.
fn passes(call: Call, fault: &Fault) -> bool {
    match kind(fault) {
        Some(ErrorKind::RateLimited) => true,
        Some(ErrorKind::Transport) => matches!(call, Call::Read),
        _ => false,
    }
}
