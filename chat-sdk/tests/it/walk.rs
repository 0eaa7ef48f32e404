//! Whole lists are read by a filter, while elements come and go.

use std::sync::{Arc, Mutex};

use chat_sdk::reqwest::Url;
use chat_sdk::serde_json::{self, Value, json};
use chat_sdk::{Bytes, Client, ErrorKind, Request, Timestamp, Walk, http};

/// A server whose elements have an id and the second in which they were created.
#[derive(Clone, Default)]
struct Server(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    elements: Vec<(String, i64)>,
    queries: Vec<Value>,
    /// The element that is deleted after the request of a number.
    deleted: Vec<(usize, String)>,
}

impl Server {
    fn of(elements: impl IntoIterator<Item = (usize, i64)>) -> Self {
        let server = Self::default();
        let named = |(index, time)| (format!("{index:04}"), time);
        server.state().elements = elements.into_iter().map(named).collect();
        server
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().expect("no panic")
    }

    fn client(&self) -> Client {
        let server = self.clone();
        let client = Client::builder("key12345", "hunter2222")
            .transport(move |request: &Request| server.answer(request));
        client.build().expect("a client")
    }

    fn answer(&self, request: &Request) -> http::Response<Bytes> {
        let url = Url::parse(&format!("http://localhost/?{}", request.query())).expect("a URL");
        let mut parameters = url.query_pairs();
        let query = request.json().unwrap_or_else(|| {
            let payload = parameters.find(|(name, _)| name == "payload");
            serde_json::from_str(&payload.expect("a payload").1).expect("JSON")
        });
        let mut state = self.state();
        let field = query["sort"][0]["field"]
            .as_str()
            .expect("a field")
            .to_owned();
        let by_id = field == "id";
        let last = query["filter_conditions"].to_string();
        // The newest condition, with or without a filter of the caller's beside it.
        let from = last
            .rsplit_once("$gte\":\"")
            .map(|(_, rest)| rest.split_once('"').expect("a text").0.to_owned());
        let time = |seconds: i64| Timestamp::from_unix_seconds(seconds).to_string();
        let key = |(id, seconds): &(String, i64)| if by_id { id.clone() } else { time(*seconds) };
        let mut found = state.elements.clone();
        found.sort_by_key(|element| (key(element), element.0.clone()));
        found.retain(|element| from.as_ref().is_none_or(|from| key(element) >= *from));
        let offset = query["offset"].as_u64().unwrap_or(0) as usize;
        let limit = query["limit"].as_u64().expect("a limit") as usize;
        let found: Vec<_> = found.into_iter().skip(offset).take(limit).collect();
        let nanos = |seconds: i64| seconds * 1_000_000_000;
        let list = |of: &dyn Fn(&str, i64) -> Value| -> Vec<Value> {
            found
                .iter()
                .map(|(id, seconds)| of(id, nanos(*seconds)))
                .collect()
        };
        let body = json!({
            "duration": "",
            "users": list(&|id, time| json!({"id": id, "created_at": time})),
            "members": list(&|id, time| json!({"user_id": id, "created_at": time})),
            "channels": list(&|id, time| json!({"channel": {"cid": id, "created_at": time}})),
        });
        state.queries.push(query);
        let number = state.queries.len();
        let State {
            elements, deleted, ..
        } = &mut *state;
        elements.retain(|(id, _)| !deleted.contains(&(number, id.clone())));
        http::Response::new(Bytes::from(body.to_string()))
    }
}

async fn ids<T, I>(mut walk: Walk<T, I>, id: fn(I) -> String) -> Vec<String> {
    let mut ids = Vec::new();
    while let Some(element) = walk.try_next().await.expect("an element") {
        ids.push(id(element));
    }
    ids
}

fn named(range: std::ops::Range<usize>) -> Vec<String> {
    range.map(|index| format!("{index:04}")).collect()
}

#[tokio::test]
async fn users_are_read_beyond_the_end_of_the_offset() {
    let server = Server::of((0..2350).map(|index| (index, 0)));
    let filter = json!({"role": "admin"});
    let query = server.client().query_users();
    let query = query.filter_conditions(filter).offset(7).presence(true);
    assert_eq!(ids(query.all_by_id(), |user| user.id).await, named(0..2350));
    let queries = &server.state().queries;
    assert_eq!(
        queries[0],
        json!({
            "filter_conditions": {"role": "admin"},
            "sort": [{"field": "id", "direction": 1}],
            "limit": 100, "offset": 0, "presence": true,
        })
    );
    assert_eq!(
        queries[1]["filter_conditions"],
        json!({"$and": [{"role": "admin"}, {"id": {"$gte": "0099"}}]})
    );
    assert_eq!(queries.len(), 24);
}

#[tokio::test]
async fn what_is_deleted_meanwhile_skips_nothing() {
    let server = Server::of((0..90).map(|index| (index, index as i64 / 3)));
    server.state().deleted = vec![
        (1, "0003".to_owned()),
        (1, "0029".to_owned()),
        (2, "0057".to_owned()),
    ];
    let query = server.client().chat().query_channels().limit(30);
    let found = ids(query.all_by_creation(), |it| {
        it.channel.expect("a channel").cid
    })
    .await;
    assert_eq!(found, named(0..90));
}

#[tokio::test]
async fn elements_of_one_moment_come_once_each() {
    // 40 elements of the same second, across the ends of pages.
    let times = |index: usize| {
        if (20..60).contains(&index) {
            20
        } else {
            index as i64
        }
    };
    let server = Server::of((0..100).map(|index| (index, times(index))));
    let query = server.client().chat().query_members();
    let query = query.filter_conditions(json!({})).r#type("messaging");
    let query = query.id("general").limit(50);
    let found = ids(query.all_by_creation(), |it| it.user_id.expect("an id")).await;
    assert_eq!(found, named(0..100));
}

#[tokio::test]
async fn too_many_elements_of_one_moment_are_an_error() {
    let server = Server::of((0..50).map(|index| (index, 7)));
    let mut walk = server.client().chat().query_channels().all_by_creation();
    for _ in 0..30 {
        assert!(walk.try_next().await.expect("a channel").is_some());
    }
    let error = walk.try_next().await.expect_err("no way on");
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert_eq!(
        error.to_string(),
        "QueryChannels: 30 elements or more have the same `created_at`: set a larger `limit`, or \
         narrow the filter"
    );
    assert!(walk.try_next().await.expect("the end").is_none());
}

#[tokio::test]
async fn a_page_is_never_larger_than_the_api_allows() {
    let server = Server::of((0..31).map(|index| (index, index as i64)));
    let query = server.client().chat().query_channels().limit(1000);
    let found = ids(query.all_by_creation(), |it| {
        it.channel.expect("a channel").cid
    })
    .await;
    assert_eq!(found, named(0..31));
    assert_eq!(server.state().queries[0]["limit"], 30);
    let empty = Server::default();
    let query = empty.client().query_users();
    assert_eq!(ids(query.all_by_id(), |user| user.id).await, named(0..0));
}

#[tokio::test]
async fn a_predefined_filter_is_refused_before_anything_is_sent() {
    let server = Server::of([(1, 1)]);
    let query = server
        .client()
        .chat()
        .query_channels()
        .predefined_filter("mine");
    let error = query
        .all_by_creation()
        .try_next()
        .await
        .expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Build);
    assert!(server.state().queries.is_empty());
}
