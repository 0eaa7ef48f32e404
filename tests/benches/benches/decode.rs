//! How long the SDK takes to decode a large answer, compared with serde_json alone.

use benches::{Error, count_messages, decode_tolerantly, is_bench, page, race, ratio, timed};
use chat_sdk::types::QueryChannelsResponse;
use serde_json::Value;

const ROUNDS: usize = 300;

fn main() -> Result<(), Error> {
    if !is_bench() {
        return Ok(());
    }
    let page = page(30, 30)?;
    let tolerant = || {
        Ok(openapi_client_runtime::from_slice::<QueryChannelsResponse>(
            &page,
        )?)
    };
    let strict = || Ok(serde_json::from_slice::<QueryChannelsResponse>(&page)?);
    let by_hand = || decode_tolerantly(&page);
    let tree = || Ok(serde_json::from_slice::<Value>(&page)?);
    let (decoded, expected) = (tolerant()?, strict()?);
    let messages: usize = decoded.channels.iter().map(|it| it.messages.len()).sum();
    if decoded != expected || messages != 900 || count_messages(&page)? != 900 {
        return Err("the ways do not come to the same".into());
    }

    let [sdk, strict, by_hand, tree] = race(
        ROUNDS,
        [
            &mut || timed(tolerant),
            &mut || timed(strict),
            &mut || timed(by_hand),
            &mut || timed(tree),
        ],
    )?;
    println!(
        "| decoding 30 channels with 30 messages each, {:.1} MB, {ROUNDS} rounds | time of the SDK ÷ that (95 %) | aim | |",
        page.len() as f64 / 1e6
    );
    println!("|---|---|---|---|");
    for (what, times, aim) in [
        ("serde_json into the same types, strict", strict, 1.1),
        ("serde_json into a `Value`", tree, 1.0),
    ] {
        let ratio = ratio(&sdk, &times);
        println!("| {what} | {ratio} | ≤ {aim} | {} |", ratio.at_most(aim));
    }
    println!(
        "| serde_json into structs by hand that tolerate as much | {} | | |",
        ratio(&sdk, &by_hand)
    );
    Ok(())
}
