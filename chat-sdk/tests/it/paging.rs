//! Lists by offset, against servers that do with the offset what they like.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use chat_sdk::reqwest::Url;
use chat_sdk::serde_json::{self, Value, json};
use chat_sdk::{Bytes, Client, Error, ErrorKind, Items, Request, Retry, http};

/// A server with a list. It counts its requests.
#[derive(Clone)]
struct List {
    total: usize,
    /// The server's own limit of a page.
    cap: usize,
    /// What the server makes of the offset.
    skip: fn(usize) -> usize,
    /// The status of the answer to the request of a number, counted from 1.
    status: fn(usize) -> u16,
    requests: Arc<AtomicUsize>,
}

impl List {
    fn of(total: usize) -> Self {
        Self {
            total,
            cap: 1000,
            skip: |offset| offset,
            status: |_| 200,
            requests: Arc::default(),
        }
    }

    fn client(&self) -> Client {
        self.client_with(Retry::never())
    }

    fn client_with(&self, retry: Retry) -> Client {
        let list = self.clone();
        Client::builder("key12345", "hunter2222")
            .retry(retry)
            .transport(move |request: &Request| list.answer(request))
            .build()
            .expect("a client")
    }

    fn answer(&self, request: &Request) -> http::Response<Bytes> {
        let number = self.requests.fetch_add(1, Ordering::Relaxed) + 1;
        let url = Url::parse(&format!("http://localhost/?{}", request.query()));
        let parameters: HashMap<String, String> =
            url.expect("a URL").query_pairs().into_owned().collect();
        let query = match (request.json(), parameters.get("payload")) {
            (Some(body), _) => body,
            (None, Some(payload)) => serde_json::from_str(payload).expect("JSON"),
            (None, None) => {
                let number = |name| parameters.get(name).and_then(|it| it.parse::<u64>().ok());
                json!({"offset": number("offset"), "limit": number("limit")})
            }
        };
        let value = |name: &str| query[name].as_u64().map(|it| it as usize);
        let begin = (self.skip)(value("offset").unwrap_or(0)).min(self.total);
        let limit = value("limit").unwrap_or(10).min(self.cap);
        let range = begin..self.total.min(begin + limit);
        let list = |of: fn(String) -> Value| -> Vec<Value> {
            range.clone().map(|index| of(index.to_string())).collect()
        };
        let body = json!({
            "duration": format!("{number}ms"),
            "channels": list(|cid| json!({"channel": {"cid": cid}})),
            "users": list(|id| json!({"id": id})),
            "reactions": list(|r#type| json!({"type": r#type})),
        });
        let mut answer = http::Response::new(Bytes::from(body.to_string()));
        *answer.status_mut() = http::StatusCode::from_u16((self.status)(number)).expect("a status");
        answer
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }
}

/// The number of elements that are yielded, none twice and none left out, and how the list ends.
async fn walk<T, I>(mut items: Items<T, I>, id: fn(I) -> String) -> (usize, Option<Error>) {
    let mut count = 0;
    loop {
        match items.try_next().await {
            Ok(Some(item)) => assert_eq!(id(item), count.to_string(), "each one, and once"),
            Ok(None) => return (count, None),
            Err(error) => {
                assert!(items.try_next().await.expect("the end").is_none());
                return (count, Some(error));
            }
        }
        count += 1;
    }
}

async fn channels(client: &Client, limit: impl Into<Option<i32>>) -> (usize, Option<Error>) {
    let query = client.chat().query_channels();
    let query = match limit.into() {
        Some(limit) => query.limit(limit),
        None => query,
    };
    walk(query.items(), |it| it.channel.expect("a channel").cid).await
}

async fn users(client: &Client, limit: i32) -> (usize, Option<Error>) {
    let query = client
        .query_users()
        .filter_conditions(json!({}))
        .limit(limit);
    walk(query.items(), |it| it.id).await
}

#[tokio::test]
async fn a_server_that_ignores_the_offset_does_not_make_a_list_endless() {
    let list = List {
        skip: |_| 0,
        ..List::of(100)
    };
    for limit in [Some(2), None] {
        let (count, error) = channels(&list.client(), limit).await;
        let error = error.expect("an error");
        assert_eq!(count, limit.unwrap_or(10) as usize);
        assert_eq!(error.kind(), ErrorKind::Paging);
        let text = error.to_string();
        assert!(
            text.starts_with("QueryChannels: the page at `offset` "),
            "{text}"
        );
    }
    assert_eq!(list.requests(), 4);
}

#[tokio::test]
async fn a_server_that_limits_the_offset_does_not_make_a_list_endless() {
    let list = List {
        skip: |offset| offset.min(4),
        ..List::of(100)
    };
    let (count, error) = channels(&list.client(), 2).await;
    assert_eq!((count, list.requests()), (6, 4));
    assert_eq!(error.expect("an error").kind(), ErrorKind::Paging);
}

#[tokio::test]
async fn a_page_that_repeats_the_one_before_does_not_arrive() {
    let list = List {
        skip: |_| 0,
        ..List::of(100)
    };
    let mut pages = list.client().chat().query_channels().limit(2).pages();
    assert!(pages.try_next().await.expect("a page").is_some());
    let error = pages.try_next().await.expect_err("the same page");
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(pages.try_next().await.expect("the end").is_none());
}

#[tokio::test]
async fn a_list_ends_with_an_error_where_the_offset_does() {
    let list = List::of(5000);
    let (count, error) = users(&list.client(), 100).await;
    // Offsets from 0 to 1000.
    assert_eq!((count, list.requests()), (1100, 11));
    let error = error.expect("an error");
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert_eq!(
        error.to_string(),
        "QueryUsers: the list may go on at `offset` 1100, but the API takes at most 1000: \
         read the rest of the list by a filter"
    );
    // A list that ends before it has no error.
    let list = List::of(1099);
    let (count, error) = users(&list.client(), 100).await;
    assert_eq!((count, list.requests(), error.is_none()), (1099, 11, true));
}

#[tokio::test]
async fn no_request_is_made_behind_a_page_that_is_short() {
    /// Every request behind the last page fails.
    fn list<const PAGES: usize>(total: usize) -> List {
        List {
            status: |number| if number > PAGES { 500 } else { 200 },
            ..List::of(total)
        }
    }
    for (list, limit) in [
        (list::<1>(0), 30),
        (list::<1>(12), 30),
        (list::<2>(42), 30),
        // Longer than the pages that the description knows, but the first page was as long.
        (list::<2>(150), 100),
    ] {
        let (count, error) = channels(&list.client(), limit).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!(count, list.total);
    }
    let list = list::<2>(150);
    let (count, error) = users(&list.client(), 100).await;
    assert!(count == 150 && error.is_none(), "{count} {error:?}");
}

#[tokio::test]
async fn a_page_that_the_server_cut_short_is_not_the_last() {
    let list = List {
        cap: 30,
        ..List::of(70)
    };
    let (count, error) = channels(&list.client(), 100).await;
    assert!(count == 70 && error.is_none(), "{count} {error:?}");
    // Without a limit nothing says what is short. The last request shows it.
    let list = List::of(25);
    let (count, error) = channels(&list.client(), None).await;
    assert!(count == 25 && error.is_none(), "{count} {error:?}");
    assert_eq!(list.requests(), 4);
}

#[tokio::test]
async fn a_limit_in_the_query_is_known_too() {
    let list = List::of(5);
    let reactions = list.client().chat().get_reactions("m1").limit(2).items();
    let (count, error) = walk(reactions, |it| it.r#type).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!((count, list.requests()), (5, 3));
}

#[tokio::test(start_paused = true)]
async fn one_refusal_on_page_twelve_does_not_end_an_export() {
    let list = List {
        status: |number| if number == 12 { 429 } else { 200 },
        ..List::of(445)
    };
    let client = list.client_with(Retry::standard());
    let (count, error) = channels(&client, 30).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!((count, list.requests()), (445, 16));
}
