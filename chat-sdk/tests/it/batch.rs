//! Lists that are longer than one call takes.

use std::sync::{Arc, Mutex};

use chat_sdk::serde_json::Value;
use chat_sdk::types::{ChannelMemberRequest, UpdateUserPartialRequest};
use chat_sdk::{Bytes, Client, Request, http};

#[derive(Clone, Default)]
struct Server {
    bodies: Arc<Mutex<Vec<Value>>>,
    /// The number of the request that is refused, counted from 1.
    refused: usize,
}

impl Server {
    fn client(&self) -> Client {
        let server = self.clone();
        let client = Client::builder("key12345", "hunter2222")
            .transport(move |request: &Request| server.answer(request));
        client.build().expect("a client")
    }

    fn answer(&self, request: &Request) -> http::Response<Bytes> {
        let mut bodies = self.bodies.lock().expect("no panic");
        bodies.push(request.json().expect("a body"));
        let body = format!(r#"{{"task_id": "t{}"}}"#, bodies.len());
        let mut answer = http::Response::new(Bytes::from(body));
        if bodies.len() == self.refused {
            *answer.status_mut() = http::StatusCode::FORBIDDEN;
        }
        answer
    }

    /// The lists that arrived.
    fn lists(&self, field: &str) -> Vec<Vec<Value>> {
        let bodies = self.bodies.lock().expect("no panic");
        let lists = bodies
            .iter()
            .map(|body| body[field].as_array().expect("a list").clone());
        lists.collect()
    }
}

fn ids(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("user-{number}")).collect()
}

#[tokio::test]
async fn every_element_is_sent_once_and_in_order() {
    for (count, sizes) in [
        (0, &[][..]),
        (1, &[1]),
        (100, &[100]),
        (101, &[100, 1]),
        (250, &[100, 100, 50]),
    ] {
        let server = Server::default();
        let delete = server
            .client()
            .delete_users(ids(count))
            .new_channel_owner_id("leia");
        let replies = delete.in_batches().await.expect("tasks");
        let tasks: Vec<&str> = replies.iter().map(|reply| reply.task_id.as_str()).collect();
        assert_eq!(tasks, ["t1", "t2", "t3"][..sizes.len()]);
        let lists = server.lists("user_ids");
        assert_eq!(lists.iter().map(Vec::len).collect::<Vec<_>>(), sizes);
        assert_eq!(lists.concat(), ids(count));
        let bodies = server.bodies.lock().expect("no panic");
        assert!(
            bodies
                .iter()
                .all(|body| body["new_channel_owner_id"] == "leia")
        );
    }
}

#[tokio::test]
async fn a_batch_that_fails_is_not_lost() {
    let server = Server {
        refused: 2,
        ..Server::default()
    };
    let updates = ids(250).into_iter().map(UpdateUserPartialRequest::new);
    let mut batches = server.client().update_users_partial(updates).in_batches();
    assert!(batches.try_next().await.expect("the first").is_some());
    batches.try_next().await.expect_err("refused");
    assert!(batches.try_next().await.expect("the second").is_some());
    assert!(batches.try_next().await.expect("the third").is_some());
    assert!(batches.try_next().await.expect("the end").is_none());
    let mut lists = server.lists("users");
    assert_eq!(lists.remove(1), lists[1]);
    assert_eq!(
        lists.iter().map(Vec::len).collect::<Vec<_>>(),
        [100, 100, 50]
    );

    let server = Server {
        refused: 2,
        ..Server::default()
    };
    let all = server.client().delete_users(ids(250)).in_batches();
    assert_eq!(
        all.await.expect_err("refused").operation(),
        Some("DeleteUsers")
    );
    assert_eq!(server.lists("user_ids").len(), 2);
}

#[tokio::test]
async fn members_come_and_go_in_any_number() {
    let server = Server::default();
    let general = server.client().chat().channel("messaging", "general");
    let members = ids(201).into_iter().map(ChannelMemberRequest::new);
    assert_eq!(
        general.add_members(members).await.expect("updates").len(),
        3
    );
    let added = server.lists("add_members").concat();
    let added: Vec<&str> = added
        .iter()
        .filter_map(|member| member["user_id"].as_str())
        .collect();
    assert_eq!(added, ids(201));

    let server = Server::default();
    let general = server.client().chat().channel("messaging", "general");
    assert_eq!(
        general
            .remove_members(ids(101))
            .await
            .expect("updates")
            .len(),
        2
    );
    assert_eq!(server.lists("remove_members").concat(), ids(101));
}

#[tokio::test]
async fn moderation_splits_what_the_api_bounds() {
    let server = Server::default();
    let moderation = server.client().moderation();
    let mute = moderation.mute(ids(1001)).user_id("jane");
    assert_eq!(mute.in_batches().await.expect("replies").len(), 2);
    let sizes: Vec<usize> = server.lists("target_ids").iter().map(Vec::len).collect();
    assert_eq!(sizes, [1000, 1]);

    let server = Server::default();
    let decide = server
        .client()
        .moderation()
        .bulk_action_appeals("mark_reviewed", ids(150));
    assert_eq!(decide.in_batches().await.expect("replies").len(), 2);
    let sizes: Vec<usize> = server.lists("appeal_ids").iter().map(Vec::len).collect();
    assert_eq!(sizes, [100, 50]);
}
