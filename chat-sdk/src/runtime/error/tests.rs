use super::*;
use reqwest::header::HeaderValue;

fn api(status: u16, problem: Option<Problem>, message: &str) -> Error {
    let status = StatusCode::from_u16(status).expect("a status");
    let kind = if status == StatusCode::TOO_MANY_REQUESTS {
        ErrorKind::RateLimited
    } else {
        ErrorKind::Api
    };
    Error::new(kind, message)
        .of("SendMessage")
        .answered(status, HeaderMap::new(), Bytes::from_static(b"secret body"))
        .with_problem(problem)
}

#[test]
fn one_word() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Option<Error>>(), size_of::<usize>());
    fn ordinary<T: Send + Sync + Unpin + 'static>() {}
    ordinary::<Error>();
}

#[test]
fn display_is_one_line() {
    let problem = Problem {
        code: Some(16),
        ..Problem::default()
    };
    assert_eq!(
        api(404, Some(problem), "Can't find channel").to_string(),
        "SendMessage: 404 (code 16): Can't find channel"
    );
    assert_eq!(
        api(502, None, "Bad Gateway").to_string(),
        "SendMessage: 502: Bad Gateway"
    );
    assert_eq!(api(599, None, "").to_string(), "SendMessage: 599");
    assert_eq!(
        api(400, None, "a\nb\r\n  c").to_string(),
        "SendMessage: 400: a b c"
    );
    assert_eq!(
        Error::configuration("the API key is empty").to_string(),
        "the API key is empty"
    );
}

#[test]
fn rate_limits_say_how_long_to_wait() {
    let mut headers = HeaderMap::new();
    headers.insert("retry-after", HeaderValue::from_static("3"));
    let error = Error::new(ErrorKind::RateLimited, "Too many requests")
        .of("GetApp")
        .answered(StatusCode::TOO_MANY_REQUESTS, headers, Bytes::new());
    assert_eq!(
        error.to_string(),
        "GetApp: 429: Too many requests (retry after 3 s)"
    );
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
}

#[test]
fn debug_shows_no_body() {
    let text = format!("{:?}", api(500, None, "oops"));
    assert!(
        text.contains("11 bytes") && !text.contains("secret body"),
        "{text}"
    );
}

#[test]
fn what_may_be_tried_again() {
    let unrecoverable = Problem {
        unrecoverable: true,
        ..Problem::default()
    };
    for (error, retryable) in [
        (api(429, None, ""), true),
        (api(429, Some(unrecoverable), ""), false),
        (api(503, None, ""), true),
        (api(500, None, ""), false),
        (api(404, None, ""), false),
        (Error::new(ErrorKind::Connect, ""), true),
        (Error::new(ErrorKind::Timeout, ""), true),
        (Error::new(ErrorKind::Transport, ""), true),
        (Error::new(ErrorKind::Decode, ""), false),
        (Error::new(ErrorKind::Build, ""), false),
    ] {
        assert_eq!(error.is_retryable(), retryable, "{error:?}");
    }
}
