//! Users in batches, by the SDK with a server that remembers.

use std::error::Error;

use chat_sdk::Client;
use chat_sdk::types::UserRequest;
use fake_server::{FakeServer, Options};
use suite::harness::{KEY, SECRET, document};

type Outcome = Result<(), Box<dyn Error>>;

async fn start() -> Result<(FakeServer, Client), Box<dyn Error>> {
    let mut options = Options::default();
    options.memory = true;
    options.api_key = Some(KEY.to_owned());
    options.api_secret = Some(SECRET.to_owned());
    let server = FakeServer::start(document()?, options).await?;
    let client = Client::builder(KEY, SECRET)
        .base_url(server.url())
        .build()?;
    Ok((server, client))
}

/// How many users each call had.
fn batches(server: &FakeServer) -> Result<Vec<usize>, Box<dyn Error>> {
    let mut sizes = Vec::new();
    for request in server.take_requests() {
        assert!(request.violations.is_empty(), "{:?}", request.violations);
        let body: serde_json::Value = serde_json::from_slice(&request.body)?;
        sizes.push(body["users"].as_object().map_or(0, |users| users.len()));
    }
    Ok(sizes)
}

#[tokio::test]
async fn one_user_is_created_and_then_replaced() -> Outcome {
    let (server, client) = start().await?;
    let john = UserRequest::new("john");
    for name in ["John", "Jonathan"] {
        let user = client.upsert_user(john.clone().name(name)).await?;
        assert_eq!(user.ok_or("a user")?.name.as_deref(), Some(name));
    }
    assert_eq!(batches(&server)?, [1, 1]);
    Ok(())
}

#[tokio::test]
async fn many_users_go_in_batches() -> Outcome {
    let (server, client) = start().await?;
    for (count, sizes) in [
        (0, &[][..]),
        (100, &[100]),
        (101, &[100, 1]),
        (250, &[100, 100, 50]),
    ] {
        let users = (0..count).map(|number| UserRequest::new(format!("user-{number}")));
        // It owns what it needs, so that it can be spawned.
        let upserted = tokio::spawn(client.upsert_users(users)).await??;
        assert_eq!(upserted.len(), count);
        assert_eq!(batches(&server)?, sizes);
    }
    Ok(())
}

#[tokio::test]
async fn of_two_users_with_one_id_the_last_one_counts() -> Outcome {
    let (server, client) = start().await?;
    let users = ["John", "Jonathan"].map(|name| UserRequest::new("john").name(name));
    let upserted = client.upsert_users(users).await?;
    assert_eq!(upserted["john"].name.as_deref(), Some("Jonathan"));
    assert_eq!(batches(&server)?, [1]);
    Ok(())
}

#[tokio::test]
async fn options_concern_every_call() -> Outcome {
    let (server, client) = start().await?;
    let users = (0..101).map(|number| UserRequest::new(format!("user-{number}")));
    let options = chat_sdk::Options::new().header("x-import", "7");
    client.upsert_users(users).with_options(options).await?;
    let requests = server.take_requests();
    assert_eq!(requests.len(), 2);
    for request in &requests {
        assert_eq!(request.headers["x-import"], "7");
    }
    Ok(())
}
