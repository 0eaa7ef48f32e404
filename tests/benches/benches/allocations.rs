//! How often the SDK allocates, compared with the same by hand.

use std::alloc::System;
use std::process::Command;

use benches::{ByHand, CannedServer, Error, chat, is_bench, median, message, page, request, sort};
use chat_sdk::types::{QueryChannelsResponse, SendMessageResponse};
use serde_json::json;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const AIM: i64 = 5;

/// What one run allocates.
struct Count {
    /// Blocks that are allocated or grow.
    blocks: i64,
    bytes: usize,
}

fn main() -> Result<(), Error> {
    if !is_bench() {
        return Ok(());
    }
    let server = CannedServer::start(Command::new(env!("CARGO_BIN_EXE_canned-server")))?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let chat = chat(server.url(), 5)?;
    let by_hand = ByHand::new(server.url(), 5)?;

    println!("| allocations, median of each | by the SDK | by hand | difference | aim | |");
    println!("|---|---|---|---|---|---|");
    let sdk = count(201, || {
        let call = chat.send_message("messaging", "general", message());
        Ok(runtime.block_on(call.skip_push(true).into_future())?)
    })?;
    let hand = count(201, || {
        runtime.block_on(by_hand.send_message("messaging", "general", &message()))
    })?;
    report(
        "call of `send_message`, answered with 2 KB",
        &sdk,
        &hand,
        Some(AIM),
    );
    let sdk = count(201, || {
        let call = chat
            .query_channels()
            .filter_conditions(json!({ "type": "messaging", "members": { "$in": ["john"] } }))
            .limit(10)
            .message_limit(10)
            .sort([sort()])
            .state(true)
            .user_id("john");
        Ok(runtime.block_on(call.into_future())?)
    })?;
    let hand = count(201, || runtime.block_on(by_hand.query_channels("john")))?;
    report(
        "call of `query_channels`, 10 channels with 10 messages each",
        &sdk,
        &hand,
        Some(AIM),
    );

    let sdk = count(3, || {
        let call = chat.send_message("messaging", "general", message());
        Ok(call.skip_push(true).to_request()?)
    })?;
    let hand = count(3, || request("messaging", "general", &message()))?;
    report(
        "of that, building the request of `send_message`",
        &sdk,
        &hand,
        None,
    );
    let answer = benches::Answers::load()?.send_message;
    let sdk = count(3, || {
        Ok(openapi_client_runtime::from_slice::<SendMessageResponse>(
            &answer,
        )?)
    })?;
    let hand = count(3, || {
        Ok(serde_json::from_slice::<SendMessageResponse>(&answer)?)
    })?;
    report("of that, decoding the answer", &sdk, &hand, None);
    let page = page(30, 30)?;
    let sdk = count(3, || {
        Ok(openapi_client_runtime::from_slice::<QueryChannelsResponse>(
            &page,
        )?)
    })?;
    let hand = count(3, || {
        Ok(serde_json::from_slice::<QueryChannelsResponse>(&page)?)
    })?;
    report(
        "decoding 30 channels with 30 messages each",
        &sdk,
        &hand,
        None,
    );
    Ok(())
}

/// What a run allocates, in the middle of several. Before them are a few that do not count: they
/// open the connection, and let buffers grow to their size.
fn count<T>(runs: usize, mut run: impl FnMut() -> Result<T, Error>) -> Result<Count, Error> {
    for _ in 0..20 {
        run()?;
    }
    let mut blocks = Vec::new();
    let mut bytes = Vec::new();
    for _ in 0..runs {
        let region = Region::new(ALLOCATOR);
        let value = run()?;
        let change = region.change();
        drop(value);
        blocks.push(change.allocations + change.reallocations);
        bytes.push(change.bytes_allocated);
    }
    Ok(Count {
        blocks: i64::try_from(median(&mut blocks))?,
        bytes: median(&mut bytes),
    })
}

/// A row of the table; what is a part of a call has no aim of its own.
fn report(what: &str, sdk: &Count, hand: &Count, aim: Option<i64>) {
    let difference = sdk.blocks - hand.blocks;
    let (aim, verdict) = match aim {
        Some(aim) if difference <= aim => (format!("≤ +{aim}"), "met"),
        Some(aim) => (format!("≤ +{aim}"), "missed"),
        None => (String::new(), ""),
    };
    println!(
        "| {what} | {} ({} KB) | {} ({} KB) | {difference:+} | {aim} | {verdict} |",
        sdk.blocks,
        sdk.bytes.div_ceil(1_000),
        hand.blocks,
        hand.bytes.div_ceil(1_000),
    );
}
