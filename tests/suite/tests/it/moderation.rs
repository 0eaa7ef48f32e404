//! The example `moderation`: a bot that decides about flagged messages, by a server that remembers.

use std::error::Error;
use std::process::Command;

use chat_sdk::Client;
use chat_sdk::filter::eq;
use fake_server::{FakeServer, Options};
use suite::harness::document;

const PRINTED: &str = "\
jack: \"Cheap maps: http://maps.example.com\" is deleted, jack is banned for an hour
jack: \"Ahoy, landlubbers!\" is left as it is
jack is banned: Spam
0 items are left
";

#[tokio::test(flavor = "multi_thread")]
async fn the_bot_deletes_spam_and_bans_its_author() -> Result<(), Box<dyn Error>> {
    let mut options = Options::default();
    options.memory = true;
    let server = FakeServer::start(document()?, options).await?;
    let output = Command::new(env!("CARGO_BIN_EXE_moderation"))
        .env("STREAM_BASE_URL", server.url())
        .env("STREAM_API_KEY", "key")
        .env("STREAM_API_SECRET", "secret")
        .env_remove("STREAM_REQUEST_TIMEOUT")
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert_eq!(String::from_utf8(output.stdout)?, PRINTED);
    for request in server.take_requests() {
        assert!(request.violations.is_empty(), "{:?}", request.violations);
    }

    let client = Client::builder("key", "secret")
        .base_url(server.url())
        .build()?;
    let chat = client.chat();
    let bans = chat
        .query_banned_users()
        .filter_conditions(eq("user_id", "jack"))
        .await?;
    assert!(bans.bans.is_empty(), "the bot lifts the ban at the end");
    let flags = client.moderation().get_flag_count("jack").await?;
    assert_eq!(flags.count, 2);
    Ok(())
}
