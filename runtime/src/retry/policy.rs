//! The policy that most programs want.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::super::{Error, ErrorKind};
use super::{Attempt, RetryPolicy, backoff};

/// The policy of a call if neither the client nor the call sets one.
const DEFAULT: Retry = Retry::never();

/// The number of attempts that [`Retry::standard`] makes.
const ATTEMPTS: u32 = 3;

type Condition = Arc<dyn Fn(&Error) -> bool + Send + Sync>;

/// A [`RetryPolicy`] made of limits.
///
/// ```
/// # use std::time::Duration;
/// # use openapi_client_runtime::{Error, Options, Retry};
/// // A read that may take its time.
/// let patient = Retry::standard().with_attempt_limit(8).with_time_limit(Duration::from_secs(60));
/// // A write that does no harm when it is done twice, such as one with an id of the caller's.
/// let safe_write = Retry::standard().writes_too();
/// // The gateway errors too.
/// let options = Options::new().retry(patient.on(Error::is_retryable));
/// # let _ = safe_write;
/// ```
///
/// # The default
///
/// Nothing is tried again unless the client or the call asks for it. Trying again by itself would
/// turn a timeout of 30 seconds into one of 90 without a word, would multiply with the attempts of
/// whatever calls this code (a queue, a proxy, a loop of the caller's), and would send an overloaded
/// server three times the load. Only the program knows how long it can wait; where it can,
/// `retry(Retry::standard())` of the client's builder is one line.
#[derive(Clone)]
#[must_use = "a policy does nothing until it is passed to a client or to options"]
pub struct Retry {
    attempts: u32,
    time: Option<Duration>,
    writes: bool,
    first_delay: Duration,
    longest_wait: Duration,
    condition: Option<Condition>,
}

impl Retry {
    /// Every call is sent once.
    pub const fn never() -> Self {
        let mut never = Self::standard();
        never.attempts = 1;
        never
    }

    /// Three attempts of a call, where another one does no harm.
    ///
    /// - After a 429, after a refusal, or if no connection came about, the server has done nothing,
    ///   and any call is tried again.
    /// - If the connection broke off or took too long, the server may have done it. Then only what
    ///   reads is tried again: GET, HEAD, and operations that
    ///   [only read](Attempt::only_reads) by the API's description.
    ///
    /// The wait between two attempts is what the server asks for, by `Retry-After` or, after a 429,
    /// by `X-RateLimit-Reset`. If it asks for more than 65 seconds, the call fails at once: see
    /// [`with_longest_wait`](Self::with_longest_wait). If it asks for nothing, the wait is a random
    /// part of 1, 2, 4… seconds, and never more than 30. The timeout of a call is that of each
    /// attempt: see [`with_time_limit`](Self::with_time_limit).
    pub const fn standard() -> Self {
        Self {
            attempts: ATTEMPTS,
            time: None,
            writes: false,
            first_delay: backoff::FIRST,
            longest_wait: backoff::LONGEST_ASKED,
            condition: None,
        }
    }

    /// Limits the number of attempts, the first one included. Zero counts as one.
    pub const fn with_attempt_limit(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// No attempt begins later than this after the call did. An attempt that has begun may still
    /// take as long as its timeout.
    pub const fn with_time_limit(mut self, limit: Duration) -> Self {
        self.time = Some(limit);
        self
    }

    /// The longest wait before the second attempt, instead of 1 second. It doubles with every
    /// further attempt.
    pub const fn with_first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// The longest wait that the server can ask for, instead of 65 seconds. If it asks for a longer
    /// one, the call fails at once with the error, whose [`retry_after`](Error::retry_after) says how
    /// long to wait.
    pub const fn with_longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Chooses the errors that are worth another attempt, in place of 429 and failures on the way.
    ///
    /// `on(Error::is_retryable)` adds 502, 503 and 504 to them. An error that the server calls
    /// unrecoverable is never one of them.
    pub fn on(mut self, condition: impl Fn(&Error) -> bool + Send + Sync + 'static) -> Self {
        self.condition = Some(Arc::new(condition));
        self
    }

    /// Tries writes again too, after every error that is worth another attempt.
    ///
    /// A call that timed out or broke off may have reached the server: what it does is then done
    /// twice. The API knows no idempotency keys, so this is for calls that are safe by themselves,
    /// such as deleting, or sending a message with an id of your own. Most such calls want it for
    /// themselves, not for the whole client.
    pub const fn writes_too(mut self) -> Self {
        self.writes = true;
        self
    }
}

/// [`Retry::never`].
impl Default for Retry {
    fn default() -> Self {
        DEFAULT
    }
}

impl RetryPolicy for Retry {
    fn goes_on(&self, attempt: &Attempt<'_>) -> bool {
        attempt.number < self.attempts
            && attempt.is_replayable
            && (self.writes || attempt.is_read() || attempt.did_nothing())
            && self
                .time
                .is_none_or(|limit| attempt.elapsed.saturating_add(attempt.delay) <= limit)
            && match &self.condition {
                Some(condition) => condition(attempt.error),
                None => is_passing(attempt.error),
            }
    }

    fn longest_delay(&self, number: u32) -> Duration {
        backoff::longest(self.first_delay, number)
    }

    fn longest_wait(&self) -> Duration {
        self.longest_wait
    }
}

/// Returns true for errors that usually pass: failures on the way, and too many calls.
fn is_passing(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Connect
            | ErrorKind::Refused
            | ErrorKind::Timeout
            | ErrorKind::Transport
            | ErrorKind::RateLimited
    )
}

impl fmt::Debug for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retry")
            .field("attempts", &self.attempts)
            .field("time", &self.time)
            .field("writes", &self.writes)
            .field("first_delay", &self.first_delay)
            .field("longest_wait", &self.longest_wait)
            .finish_non_exhaustive()
    }
}
