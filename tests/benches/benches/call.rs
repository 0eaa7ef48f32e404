//! How long a call takes by the SDK, compared with the same call by hand.

use std::process::Command;

use benches::{ByHand, CannedServer, Error, chat, is_bench, message, race, ratio, sort, timed};
use serde_json::json;

const PAIRS: usize = 2_000;
const AIM: f64 = 1.05;

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

    println!("| call, {PAIRS} pairs | time by the SDK ÷ by hand (95 %) | aim | |");
    println!("|---|---|---|---|");
    let report = |what: &str, [sdk, hand]: [Vec<f64>; 2]| {
        let ratio = ratio(&sdk, &hand);
        println!("| {what} | {ratio} | ≤ {AIM} | {} |", ratio.at_most(AIM));
    };
    let times = race(
        PAIRS,
        [
            &mut || {
                timed(|| {
                    let call = chat.send_message("messaging", "general", message());
                    Ok(runtime.block_on(call.skip_push(true).into_future())?)
                })
            },
            &mut || {
                timed(|| runtime.block_on(by_hand.send_message("messaging", "general", &message())))
            },
        ],
    )?;
    report("`send_message`, answered with 2 KB", times);
    let times = race(
        PAIRS,
        [
            &mut || {
                timed(|| {
                    let call = chat
                        .query_channels()
                        .filter_conditions(
                            json!({ "type": "messaging", "members": { "$in": ["john"] } }),
                        )
                        .limit(10)
                        .message_limit(10)
                        .sort([sort()])
                        .state(true)
                        .user_id("john");
                    Ok(runtime.block_on(call.into_future())?)
                })
            },
            &mut || timed(|| runtime.block_on(by_hand.query_channels("john"))),
        ],
    )?;
    report("`query_channels`, 10 channels with 10 messages each", times);
    Ok(())
}
