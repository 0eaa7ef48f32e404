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
    assert!(size_of::<Error>() <= 2 * size_of::<usize>());
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

#[test]
fn what_is_known_of_the_attempts() {
    let error = Error::new(ErrorKind::Transport, "broken").after(3, "id-1");
    assert_eq!((error.attempts(), error.request_id()), (3, Some("id-1")));
    let text = format!("{error:?}");
    assert!(
        text.contains("attempts: 3") && text.contains("id-1"),
        "{text}"
    );
    let error = Error::build("no");
    assert_eq!((error.attempts(), error.request_id()), (0, None));
}

#[test]
fn failures_to_connect_are_told_apart() {
    let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
    let error = Error::new(ErrorKind::Connect, "").caused_by(refused);
    assert_eq!(error.connect_failure(), Some(ConnectFailure::Refused));
    assert!(!error.is_dns() && !error.is_tls() && !error.is_reset());
    let reset = || std::io::Error::from(std::io::ErrorKind::ConnectionReset);
    let error = Error::new(ErrorKind::Transport, "").caused_by(reset());
    assert!(error.is_reset() && error.connect_failure().is_none());
    assert!(
        !Error::new(ErrorKind::Build, "")
            .caused_by(reset())
            .is_reset()
    );
}

#[test]
fn a_body_becomes_what_the_description_says() {
    let answered = |body: &'static [u8]| {
        Error::new(ErrorKind::Api, "no").answered(
            StatusCode::BAD_REQUEST,
            HeaderMap::new(),
            Bytes::from_static(body),
        )
    };
    let words: Option<Vec<String>> = answered(br#"["a", null]"#).decode();
    assert_eq!(words, Some(vec!["a".to_owned(), String::new()]));
    assert_eq!(answered(b"<html>").decode::<Vec<String>>(), None);
    assert_eq!(Error::build("no").decode::<Vec<String>>(), None);
}
