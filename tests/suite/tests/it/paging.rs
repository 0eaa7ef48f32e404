//! Pages are followed by cursor and by offset, wherever the request takes them.

use std::error::Error;

use chat_sdk::ErrorKind;
use fake_server::Answer;
use serde_json::{Value, json};
use spec_document::{Fill, Kind};
use suite::harness::Harness;

/// The JSON bodies of the requests that arrived.
fn bodies(harness: &Harness) -> Vec<Value> {
    let requests = harness.server.take_requests();
    let bodies = requests
        .iter()
        .map(|request| serde_json::from_slice(&request.body));
    bodies.map(Result::unwrap_or_default).collect()
}

async fn harness(operation: &str, answers: Vec<Value>) -> Result<Harness, Box<dyn Error>> {
    let harness = Harness::start(Fill::Required).await?;
    for answer in answers {
        harness
            .server
            .answer_with(operation, Answer::json(answer))?;
    }
    Ok(harness)
}

#[tokio::test]
async fn a_cursor_in_the_body_is_followed_to_its_end() -> Result<(), Box<dyn Error>> {
    let answers = vec![
        json!({"threads": [{"title": "one"}, {"title": "two"}], "next": "b", "duration": ""}),
        json!({"threads": [], "next": "c", "duration": ""}),
        json!({"threads": [{"title": "three"}], "duration": ""}),
    ];
    let harness = harness("QueryThreads", answers).await?;
    let mut threads = harness
        .chat()
        .query_threads()
        .user_id("john")
        .limit(2)
        .items();
    let mut titles = Vec::new();
    while let Some(thread) = threads.try_next().await? {
        titles.push(thread.title);
    }
    assert_eq!(titles, ["one", "two", "three"]);
    assert!(threads.try_next().await?.is_none());
    let expected = [
        json!({"user_id": "john", "limit": 2}),
        json!({"user_id": "john", "limit": 2, "next": "b"}),
        json!({"user_id": "john", "limit": 2, "next": "c"}),
    ];
    assert_eq!(bodies(&harness), expected);
    Ok(())
}

#[tokio::test]
async fn a_cursor_in_an_object_of_the_answer_is_followed() -> Result<(), Box<dyn Error>> {
    let page = |users: Value, pager: Value| {
        let campaign = json!({ "users": users });
        json!({ "campaign": campaign, "users": pager, "duration": "" })
    };
    let answers = vec![
        page(
            json!([{ "id": "one" }, { "id": "two" }]),
            json!({ "next": "b" }),
        ),
        // A campaign that is missing has no users, and may have more of them all the same.
        json!({ "users": { "next": "c" }, "duration": "" }),
        page(json!([{ "id": "three" }]), Value::Null),
    ];
    let harness = harness("GetCampaign", answers).await?;
    let mut users = harness.chat().get_campaign("c1").limit(2).items();
    let mut ids = Vec::new();
    while let Some(user) = users.try_next().await? {
        ids.push(user.id);
    }
    assert_eq!(ids, ["one", "two", "three"]);
    let requests = harness.server.take_requests();
    let targets: Vec<_> = requests.iter().map(|it| it.target.as_str()).collect();
    assert!(!targets[0].contains("next="), "{targets:?}");
    assert!(targets[1].ends_with("next=b"), "{targets:?}");
    assert!(targets[2].ends_with("next=c"), "{targets:?}");
    Ok(())
}

#[tokio::test]
async fn pages_keep_what_came_with_them() -> Result<(), Box<dyn Error>> {
    let answers = vec![json!({"threads": [], "duration": "1ms"})];
    let harness = harness("QueryThreads", answers).await?;
    let mut pages = harness.chat().query_threads().pages();
    let page = pages.try_next().await?.ok_or("there is a page")?;
    assert_eq!(page.duration, "1ms");
    assert!(page.rate_limit().is_some());
    assert!(pages.try_next().await?.is_none());
    Ok(())
}

#[tokio::test]
async fn a_cursor_that_comes_again_is_an_error_after_its_page() -> Result<(), Box<dyn Error>> {
    let page = |next: &str| json!({"threads": [], "next": next, "duration": ""});
    let harness = harness("QueryThreads", vec![page("a"), page("b"), page("a")]).await?;
    let mut pages = harness.chat().query_threads().pages();
    for _ in 0..3 {
        assert!(pages.try_next().await?.is_some());
    }
    let error = pages
        .try_next()
        .await
        .err()
        .ok_or("the circle went unnoticed")?;
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(error.to_string().starts_with("QueryThreads: "), "{error}");
    assert!(pages.try_next().await?.is_none());
    Ok(())
}

#[tokio::test]
async fn an_error_ends_the_stream() -> Result<(), Box<dyn Error>> {
    let harness = Harness::start(Fill::Required).await?;
    harness
        .server
        .answer_with("QueryThreads", Answer::failure(403, 17, "Not allowed"))?;
    let mut pages = harness.chat().query_threads().pages();
    let error = pages.try_next().await.err().ok_or("it succeeded")?;
    assert_eq!(error.code(), Some(17));
    assert!(pages.try_next().await?.is_none());
    Ok(())
}

#[tokio::test]
async fn a_cursor_in_the_json_of_a_query_keeps_the_rest_of_it() -> Result<(), Box<dyn Error>> {
    let answers = vec![
        json!({"results": [{}], "next": "b", "duration": ""}),
        json!({"results": [{}], "duration": ""}),
    ];
    let harness = harness("Search", answers).await?;
    let search = harness.chat().search().query("a & b");
    let mut results = search
        .filter_conditions(json!({"type": "messaging"}))
        .items();
    let mut count = 0;
    while results.try_next().await?.is_some() {
        count += 1;
    }
    assert_eq!(count, 2);
    let requests = harness.server.take_requests();
    assert!(
        requests.iter().all(|request| request.violations.is_empty()),
        "{requests:?}"
    );
    let last = requests.last().ok_or("there were requests")?;
    assert!(last.target.contains("a%20%26%20b"), "{}", last.target);
    assert!(
        last.target.contains("%22next%22%3A%22b%22"),
        "{}",
        last.target
    );
    Ok(())
}

#[tokio::test]
async fn an_offset_counts_on_from_where_the_caller_began() -> Result<(), Box<dyn Error>> {
    let page = |cids: &[&str]| {
        let channel = |cid| json!({"channel": {"cid": cid}, "members": [], "messages": []});
        let channels: Vec<Value> = cids.iter().map(channel).collect();
        json!({"channels": channels, "duration": ""})
    };
    let pages = vec![page(&["a", "b"]), page(&["c"])];
    let harness = harness("QueryChannels", pages).await?;
    let mut channels = harness.chat().query_channels().limit(2).offset(10).items();
    let mut count = 0;
    while channels.try_next().await?.is_some() {
        count += 1;
    }
    assert_eq!(count, 3);
    let offsets: Vec<Value> = bodies(&harness)
        .iter()
        .map(|body| body["offset"].clone())
        .collect();
    // The last page is shorter than the limit, so that nothing is asked for behind it.
    assert_eq!(offsets, [json!(10), json!(12)]);
    Ok(())
}

#[tokio::test]
async fn an_offset_in_the_query_is_a_plain_number() -> Result<(), Box<dyn Error>> {
    let page = |count: usize| json!({"reactions": vec![json!({}); count], "duration": ""});
    let harness = harness("GetReactions", vec![page(1), page(0)]).await?;
    let mut pages = harness.chat().get_reactions("m1").limit(1).pages();
    while pages.try_next().await?.is_some() {}
    let targets: Vec<String> = harness
        .server
        .take_requests()
        .into_iter()
        .map(|request| request.target)
        .collect();
    assert!(!targets[0].contains("offset"), "{targets:?}");
    assert!(targets[1].contains("offset=1"), "{targets:?}");
    Ok(())
}

/// What answers with a cursor, although nothing in its request takes one.
const TAKES_NO_CURSOR: [&str; 2] = ["GetPredefinedFilters", "ListImportV2Tasks"];

#[test]
fn every_operation_with_pages_has_both_streams() -> Result<(), Box<dyn Error>> {
    let document = suite::harness::document()?;
    let paths = document.root()["paths"]
        .as_object()
        .ok_or("there are paths")?;
    let operations = paths
        .values()
        .filter_map(Value::as_object)
        .flat_map(|item| item.values());
    let declared: Vec<&str> = operations
        .filter(|operation| operation.get("x-pagination").is_some())
        .filter_map(|operation| operation["operationId"].as_str())
        .collect();
    // Whatever brings a cursor of a next page declares how it is followed, unless nothing takes it. So
    // does what brings one in an object of the answer, if it can be asked for the next page.
    for operation in document.operations() {
        let Some(schema) = &operation.success.schema else {
            continue;
        };
        let Kind::Object { properties, .. } = document.shape(schema)?.kind else {
            continue;
        };
        let mut has_next = properties.contains_key("next");
        let takes_next = |it: &spec_document::Parameter| it.name == "next";
        for property in properties.values() {
            if !operation.parameters.iter().any(takes_next) {
                break;
            }
            if let Kind::Object { properties, .. } = document.shape(property)?.kind {
                has_next |= properties.contains_key("next");
            }
        }
        let id = operation.id.as_str();
        let is_followed = declared.contains(&id) || TAKES_NO_CURSOR.contains(&id);
        assert!(!has_next || is_followed, "{id} has pages");
    }
    assert!(declared.len() >= 23, "{declared:?}");
    for id in TAKES_NO_CURSOR {
        let operation = document.operation(id)?;
        assert!(!declared.contains(&id) && operation.body.is_none());
        let mut parameters = operation.parameters.iter();
        assert!(!parameters.any(|it| it.name == "next" || it.name == "payload"));
    }
    Ok(())
}
