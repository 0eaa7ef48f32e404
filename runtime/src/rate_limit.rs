//! What the server says about its rate limits.

use std::time::{Duration, SystemTime};

use reqwest::StatusCode;
use reqwest::header::{AsHeaderName, DATE, HeaderMap, RETRY_AFTER};

use super::Timestamp;

/// The rate limit that an answer reports in its `X-RateLimit-*` headers.
///
/// Servers may send some of the headers only, hence the options.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many calls the current window allows.
    pub limit: Option<u64>,
    /// How many of them are left.
    pub remaining: Option<u64>,
    /// When the next window begins.
    pub reset: Option<Timestamp>,
}

impl RateLimit {
    /// Reads the headers. `None` if none of the three is there, or none of them is a number.
    pub fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let limit = Self {
            limit: number(headers, "x-ratelimit-limit"),
            remaining: number(headers, "x-ratelimit-remaining"),
            reset: number(headers, "x-ratelimit-reset").map(Timestamp::from_unix_seconds),
        };
        (limit != Self::default()).then_some(limit)
    }
}

fn number<T: std::str::FromStr>(headers: &HeaderMap, name: &str) -> Option<T> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}

/// Returns the wait that an answer asks for, from the moment when it arrived at `now`.
///
/// `Retry-After` comes first, in seconds or as an HTTP date; a date that has passed is no wait at all.
/// Without it, a refusal for too many calls asks to wait until the next window of the rate limit.
///
/// Dates are those of the server's clock. The difference to its `Date` is right even if the clock of
/// this machine is not.
pub(super) fn retry_after(
    headers: &HeaderMap,
    status: StatusCode,
    now: SystemTime,
) -> Option<Duration> {
    let sent = text(headers, DATE).and_then(|date| httpdate::parse_http_date(date).ok());
    let now = sent.unwrap_or(now);
    let asked = text(headers, RETRY_AFTER).and_then(|value| {
        let date = || httpdate::parse_http_date(value).ok();
        seconds(value).or_else(|| Some(date()?.duration_since(now).unwrap_or_default()))
    });
    if asked.is_some() || status != StatusCode::TOO_MANY_REQUESTS {
        return asked;
    }
    let reset = seconds(text(headers, "x-ratelimit-reset")?)?;
    let reset = SystemTime::UNIX_EPOCH.checked_add(reset)?;
    // A window that has begun says nothing about the wait.
    reset.duration_since(now).ok()
}

/// Parses a number of seconds, with or without a fraction.
fn seconds(text: &str) -> Option<Duration> {
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let is_decimal = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    // No sign, exponent or infinity.
    let number = text.bytes().all(is_decimal).then(|| text.parse().ok())?;
    Duration::try_from_secs_f64(number?).ok()
}

fn text(headers: &HeaderMap, name: impl AsHeaderName) -> Option<&str> {
    Some(headers.get(name)?.to_str().ok()?.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::HeaderValue;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                (
                    name.parse().expect("a name"),
                    HeaderValue::from_static(value),
                )
            })
            .collect()
    }

    #[test]
    fn what_is_there_is_read() {
        let limit = RateLimit::from_headers(&headers(&[
            ("x-ratelimit-limit", "100"),
            ("x-ratelimit-remaining", " 7 "),
            ("x-ratelimit-reset", "1700000000"),
        ]));
        let expected = RateLimit {
            limit: Some(100),
            remaining: Some(7),
            reset: Some(Timestamp::from_unix_seconds(1_700_000_000)),
        };
        assert_eq!(limit, Some(expected));
        assert_eq!(RateLimit::from_headers(&headers(&[])), None);
        assert_eq!(
            RateLimit::from_headers(&headers(&[("x-ratelimit-limit", "many")])),
            None
        );
    }

    const TOO_MANY: StatusCode = StatusCode::TOO_MANY_REQUESTS;

    fn now() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777)
    }

    fn millis(pairs: &[(&'static str, &'static str)], status: StatusCode) -> Option<u128> {
        let wait = retry_after(&headers(pairs), status, now());
        wait.map(|wait| wait.as_millis())
    }

    #[test]
    fn retry_after_is_a_number_or_a_date() {
        for (value, wait) in [
            ("3", Some(3000)),
            ("0", Some(0)),
            ("1.5", Some(1500)),
            ("0.05", Some(50)),
            (".5", Some(500)),
            ("Sun, 06 Nov 1994 08:49:47 GMT", Some(10_000)),
            ("Sunday, 06-Nov-94 08:49:47 GMT", Some(10_000)),
            ("Sun, 06 Nov 1994 08:49:27 GMT", Some(0)),
            ("-1", None),
            ("1e3", None),
            ("1.2.3", None),
            ("inf", None),
            (".", None),
            ("soon", None),
            ("", None),
        ] {
            for status in [TOO_MANY, StatusCode::SERVICE_UNAVAILABLE] {
                assert_eq!(millis(&[("retry-after", value)], status), wait, "{value}");
            }
        }
    }

    #[test]
    fn a_date_counts_from_the_date_of_the_answer() {
        for (date, wait) in [
            ("Sun, 06 Nov 1994 08:00:00 GMT", 20_000),
            ("Sun, 06 Nov 2044 08:00:00 GMT", 0),
            ("yesterday", 0),
        ] {
            let pairs = [
                ("date", date),
                ("retry-after", "Sun, 06 Nov 1994 08:00:20 GMT"),
            ];
            assert_eq!(millis(&pairs, TOO_MANY), Some(wait), "{date}");
        }
        let pairs = [
            ("date", "Sun, 06 Nov 1994 08:00:00 GMT"),
            ("retry-after", "7"),
        ];
        assert_eq!(millis(&pairs, TOO_MANY), Some(7000));
    }

    #[test]
    fn without_retry_after_a_429_lasts_until_the_reset() {
        let reset = ("x-ratelimit-reset", "784111797");
        assert_eq!(millis(&[reset], TOO_MANY), Some(20_000));
        // The server's clock is 10 seconds ahead.
        let date = ("date", "Sun, 06 Nov 1994 08:49:47 GMT");
        assert_eq!(millis(&[reset, date], TOO_MANY), Some(10_000));
        assert_eq!(millis(&[reset, ("retry-after", "3")], TOO_MANY), Some(3000));
        assert_eq!(
            millis(&[reset, ("retry-after", "soon")], TOO_MANY),
            Some(20_000)
        );
        assert_eq!(millis(&[reset], StatusCode::SERVICE_UNAVAILABLE), None);
        for value in ["784111700", "-3", "later", "18446744073709551615"] {
            assert_eq!(millis(&[("x-ratelimit-reset", value)], TOO_MANY), None);
        }
    }
}
