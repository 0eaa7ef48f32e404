//! Many calls at once, each of which meets a fault by chance. The outcome of each call must be the one
//! that the server's log asks for.

#[allow(dead_code, reason = "no test binary needs all of it")]
mod common;

use std::{
    collections::HashMap,
    env,
    hash::{BuildHasher as _, RandomState},
    sync::Arc,
};

use common::chance::{call, compare, fault, id, index, number};
use common::{BOUND, LONG, Tries, client, line};
use fault_server::{FaultServer, Record, Script};
use tokio::{sync::Semaphore, task::JoinSet, time::timeout};

const CALLS: usize = 1000;
const AT_ONCE: usize = 64;

/// Sets the seed, to see a run again. Which request comes on which connection still differs.
const SEED: &str = "FAULTS_SEED";

fn seed() -> u64 {
    match env::var(SEED) {
        Ok(seed) => seed.parse().expect("a seed is a number"),
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
