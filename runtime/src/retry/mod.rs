//! Repeats of calls that failed.
//!
//! A [`RetryPolicy`] decides; [`Retry`] is enough for most programs. No policy can ask for a repeat of an
//! error that the server calls unrecoverable, of a request that could not be built, or of a body that
//! was read once.

mod backoff;
mod budget;
mod policy;
mod run;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Method;

use super::{Error, ErrorKind};

pub use budget::{Budgeted, RetryBudget};
pub use policy::Retry;
pub(super) use run::{Outcome, Sent, System, run};

/// Decides whether a call is tried again.
///
/// [`Retry`] covers the usual wishes. A function of an [`Attempt`] is a policy too, with the usual
/// delays:
///
/// ```
/// # use openapi_client_runtime::{Attempt, Options};
/// let stubborn = |attempt: &Attempt<'_>| attempt.number < 10 && attempt.error.is_connect();
/// let options = Options::new().retry(stubborn);
/// ```
///
/// A policy is asked after every attempt that failed in a way that another one could mend. It is not
/// asked about an error that the server calls
/// [unrecoverable](Error::is_unrecoverable), a request that cannot be built, a redirect, an answer
/// that is too large, a body that can be read only once, or a wait beyond
/// [`longest_wait`](Self::longest_wait).
pub trait RetryPolicy: Send + Sync {
    /// Returns true to send the call once more, after the delay of the attempt.
    fn goes_on(&self, attempt: &Attempt<'_>) -> bool;

    /// The longest delay after the attempt of this number, counted from 1. The delay itself is a
    /// random part of it, so that clients that failed together do not come back together. It does
    /// not matter where the server says how long to wait.
    ///
    /// Unless implemented, a second that doubles with every attempt, up to 30 seconds.
    fn longest_delay(&self, number: u32) -> Duration {
        backoff::longest(backoff::FIRST, number)
    }

    /// The longest wait that the server can ask for, by `Retry-After` or with the end of a rate
    /// limit's window. If it asks for a longer one, the call fails at once: an attempt before that
    /// time would be in vain.
    ///
    /// 65 seconds unless implemented.
    fn longest_wait(&self) -> Duration {
        backoff::LONGEST_ASKED
    }

    /// Takes note of a call that succeeded, with the number of its attempts.
    ///
    /// Does nothing unless implemented. [`RetryBudget`] counts successes.
    fn succeeded(&self, attempts: u32) {
        let _ = attempts;
    }
}

/// An attempt that failed, as a [`RetryPolicy`] sees it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The number of the attempt, counted from 1.
    pub number: u32,
    /// The time of the call so far, all attempts and delays included.
    pub elapsed: Duration,
    /// The wait before the next attempt, if there is one.
    pub delay: Duration,
    /// Why it failed.
    pub error: &'a Error,
    /// The HTTP method.
    pub method: &'a Method,
    /// Set if the API's description says that the operation only reads, whatever its method.
    pub only_reads: bool,
    /// Set if the body can be sent again. No policy is asked while it cannot, so that this is
    /// `true` unless the policy is called by other code.
    pub is_replayable: bool,
}

impl Attempt<'_> {
    /// Returns true if the call changes nothing: its method is GET or HEAD, or its operation
    /// [only reads](Self::only_reads).
    pub fn is_read(&self) -> bool {
        self.only_reads || matches!(*self.method, Method::GET | Method::HEAD)
    }

    /// Returns true if the attempt certainly had no effect: there was no connection, or the server
    /// refused the call before it did anything. See [`Error::did_nothing`].
    pub fn did_nothing(&self) -> bool {
        self.error.did_nothing()
    }
}

/// Returns true if a second attempt makes sense at all, whatever the policy.
fn is_mendable(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Connect => error.is_retryable(),
        ErrorKind::Refused | ErrorKind::Timeout | ErrorKind::Transport => true,
        ErrorKind::Api | ErrorKind::RateLimited => !error.is_unrecoverable(),
        _ => false,
    }
}

impl<F: Fn(&Attempt<'_>) -> bool + Send + Sync> RetryPolicy for F {
    fn goes_on(&self, attempt: &Attempt<'_>) -> bool {
        self(attempt)
    }
}

impl<P: RetryPolicy + ?Sized> RetryPolicy for Arc<P> {
    fn goes_on(&self, attempt: &Attempt<'_>) -> bool {
        (**self).goes_on(attempt)
    }

    fn longest_delay(&self, number: u32) -> Duration {
        (**self).longest_delay(number)
    }

    fn longest_wait(&self) -> Duration {
        (**self).longest_wait()
    }

    fn succeeded(&self, attempts: u32) {
        (**self).succeeded(attempts);
    }
}

/// A policy that calls share.
#[derive(Clone)]
pub(super) struct Shared(Arc<dyn RetryPolicy>);

impl Shared {
    pub(super) fn new(policy: impl RetryPolicy + 'static) -> Self {
        Self(Arc::new(policy))
    }

    pub(super) fn as_dyn(&self) -> &dyn RetryPolicy {
        &*self.0
    }
}

impl Default for Shared {
    fn default() -> Self {
        Self::new(Retry::default())
    }
}

/// Policies cannot be compared: only clones of one are equal.
impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryPolicy").finish_non_exhaustive()
    }
}
