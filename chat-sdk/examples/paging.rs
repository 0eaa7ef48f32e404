//! Walks through all channels and all threads, page by page and one by one.
//!
//! ```sh
//! STREAM_API_KEY=… STREAM_API_SECRET=… cargo run -p chat-sdk --example paging
//! ```

use chat_sdk::types::SortParamRequest;
use chat_sdk::{Client, Error};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let chat = Client::from_env()?.chat();

    // One by one: the next page is asked for when the one before has been taken.
    let mut channels = chat
        .query_channels()
        .filter_conditions(json!({"type": "messaging"}))
        .sort([SortParamRequest::new().field("created_at").direction(-1)])
        .limit(30)
        .items();
    let mut count = 0;
    while let Some(state) = channels.try_next().await? {
        count += 1;
        if let Some(channel) = &state.channel {
            println!("{}", channel.cid);
        }
        // A stream can be left at any time; nothing more is asked for then.
        if count == 100 {
            break;
        }
    }

    // Page by page: with what came along, such as the rate limit.
    let mut pages = chat.query_threads().user_id("john").limit(25).pages();
    while let Some(page) = pages.try_next().await? {
        println!("{} threads, {:?}", page.threads.len(), page.rate_limit());
    }
    Ok(())
}
