//! The bytes of requests that generated operations send, as a server on the loopback interface receives
//! them.

use std::collections::BTreeMap;
use std::error::Error;
use std::future::IntoFuture;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use generated_cases::cases::{
    answers_media_types, body_multipart_encodings, body_url_encoded_free, parameters_as_json,
    parameters_on_the_wire, path_with_query,
};
use generated_cases::runtime::{Connection, ErrorKind, File, Method, Reply};
use serde_json::json;

type Outcome = Result<(), Box<dyn Error>>;

/// A response without a body.
const DONE: &str = "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";

/// Sends a call to a server that answers with `response`. Returns the request and the reply.
fn exchange<C, F, T>(
    response: &'static str,
    call: impl FnOnce(Connection) -> C,
) -> Result<(String, Reply<T>), Box<dyn Error>>
where
    C: IntoFuture<IntoFuture = F>,
    F: Future<Output = Result<Reply<T>, generated_cases::runtime::Error>>,
{
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let connection = Connection::builder(format!("http://{}", listener.local_addr()?)).build()?;
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut request = Vec::new();
        let mut buffer = [0; 16 * 1024];
        while !is_complete(&String::from_utf8_lossy(&request)) {
            let count = stream.read(&mut buffer).expect("a request");
            request.extend_from_slice(&buffer[..count]);
        }
        stream.write_all(response.as_bytes()).expect("a response");
        String::from_utf8(request).expect("the request is text")
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    // The client is made within the runtime, which its connections belong to.
    let reply = runtime.block_on(async { call(connection).into_future().await })?;
    Ok((server.join().expect("the server ends"), reply))
}

/// Returns true once all of a request has arrived.
fn is_complete(request: &str) -> bool {
    let Some((head, body)) = request.split_once("\r\n\r\n") else {
        return false;
    };
    match header(head, "content-length") {
        Some(length) => Ok(body.len()) == length.parse(),
        None => header(head, "transfer-encoding").is_none() || body.ends_with("0\r\n\r\n"),
    }
}

fn header<'r>(request: &'r str, name: &str) -> Option<&'r str> {
    let head = request.split("\r\n\r\n").next()?;
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    lines
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value)
}

/// Method, path and query of a request.
fn target(request: &str) -> &str {
    request.split(" HTTP/1.1").next().unwrap_or_default()
}

fn body(request: &str) -> &str {
    request.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}

/// Sends a call that is answered with nothing. Returns the request.
fn sent<C, F>(call: impl FnOnce(Connection) -> C) -> Result<String, Box<dyn Error>>
where
    C: IntoFuture<IntoFuture = F>,
    F: Future<Output = Result<Reply<()>, generated_cases::runtime::Error>>,
{
    Ok(exchange(DONE, call)?.0)
}

#[test]
fn a_parameter_with_a_json_media_type_is_json() -> Outcome {
    use parameters_as_json::{Api, types};
    let filter = || types::Filter::new().kind("boat é");
    let request = sent(|connection| {
        Api::from(connection)
            .find_parcels("a/b")
            .filter(filter())
            .tags(["a", "b"])
            .word("boat")
            .since(
                "2024-05-01T00:00:00Z"
                    .parse::<generated_cases::runtime::Timestamp>()
                    .expect("a date"),
            )
            .count(3)
            .anything(json!([10.0]))
            .plain("as it is")
            .table(["x"])
            .x_trace(filter())
            .session("s")
    })?;
    assert_eq!(
        target(&request),
        "GET /parcels/%22a%2Fb%22?anything=%5B10.0%5D&count=3\
         &filter=%7B%22kind%22%3A%22boat%20%C3%A9%22%7D&plain=as%20it%20is\
         &since=%222024-05-01T00%3A00%3A00Z%22&table=%5B%22x%22%5D&tags=%5B%22a%22%2C%22b%22%5D&word=%22boat%22"
    );
    assert_eq!(
        header(&request, "x-trace"),
        Some(r#"{"kind":"boat \u00e9"}"#)
    );
    assert_eq!(header(&request, "cookie"), Some("session=%22s%22"));
    Ok(())
}

#[test]
fn reserved_characters_and_numbers_are_written_as_the_description_says() -> Outcome {
    use parameters_on_the_wire::{Api, types};
    let request = sent(|connection| {
        Api::from(connection)
            .find_maps("items(id,name/first)?x=1&y z%")
            .paths(["a/b", "c,d"])
            .each(["e:f", "g"])
            .plain("a/b,c")
            .pipes(["x", "y z"])
            .spaces(["x", "y|z"])
            .area(types::Area::new())
            .scale(types::Scale::new().from(10.0).to(0.1))
            .x_layers(["roads", "rivers and lakes"])
    })?;
    assert_eq!(
        target(&request),
        "GET /maps?each=e:f&each=g&fields=items(id,name/first)?x=1%26y%20z%25&paths=a/b,c%2Cd\
         &pipes=x%7Cy%20z&plain=a%2Fb%2Cc&scale%5Bfrom%5D=10.0&scale%5Bto%5D=0.1&spaces=x%20y%7Cz"
    );
    assert_eq!(header(&request, "x-layers"), Some("roads,rivers and lakes"));
    Ok(())
}

#[test]
fn a_value_that_its_style_cannot_write_is_refused() -> Outcome {
    use parameters_on_the_wire::{Api, operations::default::FindMaps};
    let connection = Connection::builder("http://localhost").build()?;
    let call = Api::from(connection).find_maps("");
    type Set = fn(FindMaps) -> FindMaps;
    let calls: [(Set, &str); 4] = [
        (
            |call| call.pipes(["a", "b|c"]),
            "query parameter `pipes`: a part of the value has a `|`",
        ),
        (
            |call| call.spaces(["a b"]),
            "query parameter `spaces`: a part of the value has a space",
        ),
        (
            |call| call.x_layers(["a,b"]),
            "header `X-Layers`: a part of the value has a comma",
        ),
        (
            |call| call.x_author("Émile"),
            "header `X-Author` has a value with characters outside of ASCII",
        ),
    ];
    for (set, message) in calls {
        let error = set(call.clone()).to_request().expect_err(message);
        assert_eq!(error.kind(), ErrorKind::Build);
        assert!(error.to_string().contains(message), "{error}");
    }
    Ok(())
}

#[test]
fn the_query_of_a_path_is_sent() -> Outcome {
    use path_with_query::Api;
    let request = sent(|connection| Api::from(connection).list_shifts().limit(5))?;
    assert_eq!(target(&request), "GET /shifts?limit=5");
    let request = sent(|connection| Api::from(connection).list_drafts().limit(5))?;
    assert_eq!(target(&request), "GET /shifts?draft=true&limit=5&shown");
    let request = sent(|connection| Api::from(connection).start_shift("7"))?;
    assert_eq!(target(&request), "POST /shifts/7?action=start");
    let request = sent(|connection| Api::from(connection).move_shift("7", ["a", "b"], "x y"))?;
    assert_eq!(target(&request), "PUT /shifts/7?kind=a,b&zone=x%20y");
    let request = sent(|connection| Api::from(connection).list_before("7"))?;
    assert_eq!(target(&request), "GET /shifts/7/before/7");
    let request = sent(|connection| Api::from(connection).list_shifts_slash())?;
    assert_eq!(target(&request), "GET /shifts/");
    let request = sent(|connection| Api::from(connection).root())?;
    assert_eq!(target(&request), "GET /");
    Ok(())
}

#[test]
fn a_form_has_the_pairs_of_the_caller() -> Outcome {
    use body_url_encoded_free::Api;
    let request = sent(|connection| {
        Api::from(connection).set_labels([("color", "red"), ("size", "9 & up")])
    })?;
    assert_eq!(
        header(&request, "content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(body(&request), "color=red&size=9%20%26%20up");
    let request = sent(|connection| {
        let call = Api::from(connection).set_profile("Mia");
        call.additional_properties([("likes", "fish")])
    })?;
    assert_eq!(body(&request), "likes=fish&name=Mia");
    let request = sent(|connection| {
        let pairs = BTreeMap::from([("a", json!(1)), ("b", json!("c"))]);
        Api::from(connection).replace_labels().body(pairs)
    })?;
    assert_eq!(body(&request), "a=1&b=c");
    Ok(())
}

/// The parts of a multipart form, without what separates them.
fn parts(request: &str) -> Vec<&str> {
    let content_type = header(request, "content-type").unwrap_or_default();
    let (_, boundary) = content_type.split_once("boundary=").unwrap_or_default();
    let parts = body(request).split(boundary).skip(1);
    parts
        .map(|part| part.trim_matches(['-', '\r', '\n']))
        .filter(|part| !part.is_empty())
        .collect()
}

#[test]
fn parts_have_the_types_and_headers_of_their_encodings() -> Outcome {
    use body_multipart_encodings::{Api, types};
    let scan = File::bytes("a.tif", "1").header("X-Checksum", "c4ca");
    let request = sent(|connection| {
        let meta = types::Meta::new("M");
        Api::from(connection)
            .send_scan(scan, meta.clone(), [meta])
            .photos([File::bytes("b.png", "2"), File::bytes("c.jpg", "3")])
            .thumbnails([
                File::bytes("d.bin", "4"),
                File::bytes("e.bin", "5").content_type("image/avif"),
            ])
            .rows(["6", "7"])
            .kind("front")
    })?;
    let expected = [
        "content-disposition: form-data; name=\"scan\"; filename=\"a.tif\"\r\ncontent-type: image/tiff\r\nx-checksum: c4ca\r\n\r\n1",
        "content-disposition: form-data; name=\"meta\"\r\ncontent-type: application/json\r\n\r\n{\"name\":\"M\"}",
        "content-disposition: form-data; name=\"pages\"\r\ncontent-type: application/vnd.pages+json\r\n\r\n[{\"name\":\"M\"}]",
        "content-disposition: form-data; name=\"photos\"; filename=\"b.png\"\r\ncontent-type: image/png\r\n\r\n2",
        "content-disposition: form-data; name=\"photos\"; filename=\"c.jpg\"\r\ncontent-type: image/jpeg\r\n\r\n3",
        "content-disposition: form-data; name=\"thumbnails\"; filename=\"d.bin\"\r\ncontent-type: image/webp\r\n\r\n4",
        "content-disposition: form-data; name=\"thumbnails\"; filename=\"e.bin\"\r\ncontent-type: image/avif\r\n\r\n5",
        "content-disposition: form-data; name=\"rows\"\r\ncontent-type: text/csv\r\n\r\n6",
        "content-disposition: form-data; name=\"rows\"\r\ncontent-type: text/csv\r\n\r\n7",
        "content-disposition: form-data; name=\"kind\"\r\n\r\nfront",
    ];
    let lower = |part: &str| {
        part.replace("Content-Disposition", "content-disposition")
            .replace("Content-Type", "content-type")
    };
    let found: Vec<String> = parts(&request).into_iter().map(lower).collect();
    assert_eq!(found, expected);
    Ok(())
}

#[test]
fn no_body_has_a_length_where_one_is_usual() -> Outcome {
    let request = sent(|connection| path_with_query::Api::from(connection).start_shift("7"))?;
    assert_eq!(header(&request, "content-length"), Some("0"));
    assert_eq!(header(&request, "content-type"), None);
    let request = sent(|connection| path_with_query::Api::from(connection).root())?;
    assert_eq!(header(&request, "content-length"), None);
    for (method, length) in [
        (Method::PATCH, Some("0")),
        (Method::DELETE, None),
        (Method::HEAD, None),
    ] {
        let raw = |connection: Connection| connection.request(method.clone(), "/x").bytes();
        let (request, _) = exchange(DONE, raw)?;
        assert_eq!(header(&request, "content-length"), length, "{method}");
    }
    Ok(())
}

#[test]
fn the_media_types_of_the_description_are_asked_for() -> Outcome {
    use answers_media_types::{Api, operations::default::AddBoatAnswer};
    const BOAT: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/vnd.harbor+json\r\n\
                        connection: close\r\ncontent-length: 14\r\n\r\n{\"name\":\"Ada\"}";
    const BOATS: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/vnd.harbor+json\r\n\
                         connection: close\r\ncontent-length: 16\r\n\r\n[{\"name\":\"Ada\"}]";
    let (request, reply) = exchange(BOATS, |connection| Api::from(connection).list_boats())?;
    let accept = "application/vnd.harbor+json, application/problem+json;q=0.5";
    assert_eq!(header(&request, "accept"), Some(accept));
    assert_eq!(reply[0].name, "Ada");
    let (request, _) = exchange(BOAT, |connection| Api::from(connection).get_table())?;
    assert_eq!(
        header(&request, "accept"),
        Some("text/csv, application/json;q=0.5")
    );
    let (request, _) = exchange(BOAT, |connection| Api::from(connection).get_picture())?;
    assert_eq!(header(&request, "accept"), Some("image/png, image/jpeg"));
    let (request, _) = exchange(BOAT, |connection| Api::from(connection).get_mixed())?;
    let accept = "application/json, application/vnd.harbor+json";
    assert_eq!(header(&request, "accept"), Some(accept));
    let (request, reply) = exchange(BOAT, |connection| Api::from(connection).add_boat("Ada"))?;
    assert_eq!(
        header(&request, "accept"),
        Some("application/json, */*;q=0.5")
    );
    assert_eq!(
        header(&request, "content-type"),
        Some("application/json; version=2")
    );
    assert!(matches!(&*reply, AddBoatAnswer::Success(boat) if boat.name == "Ada"));
    let (_, reply) = exchange(DONE, |connection| Api::from(connection).add_boat("Ada"))?;
    assert_eq!(*reply, AddBoatAnswer::NoContent);
    sent(|connection| Api::from(connection).stop_watching())?;
    Ok(())
}

#[test]
fn any_body_can_be_sent_and_read_by_method_and_path() -> Outcome {
    const EVENTS: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\
                          connection: close\r\n\r\ndata: {}\n\n";
    let (request, reply) = exchange(EVENTS, |connection| {
        let call = connection.request(Method::POST, "/events");
        call.header("accept", "text/event-stream")
            .pair("a b", "1")
            .bytes()
    })?;
    assert_eq!(header(&request, "accept"), Some("text/event-stream"));
    assert_eq!(body(&request), "a%20b=1");
    assert_eq!(&**reply, b"data: {}\n\n");
    let (request, _) = exchange(DONE, |connection| {
        let call = connection.request(Method::POST, "/files");
        call.part_text("note", "n")
            .part_file("file", File::bytes("f.txt", "x"))
            .bytes()
    })?;
    assert_eq!(parts(&request).len(), 2, "{request}");
    Ok(())
}
