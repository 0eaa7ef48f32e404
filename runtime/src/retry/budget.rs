//! A limit on the repeats of all calls together.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use super::{Attempt, RetryPolicy};

/// The size of a full budget: that of the AWS SDKs.
const TOKENS: u32 = 500;

/// The price of a repeat.
const COST: u32 = 5;

/// A limit on the repeats of all calls that share it.
///
/// If a server is down, three attempts of each call are three times the load, at the worst moment. A
/// budget lets the first calls try again and then stops. It is a bucket of 500 tokens: a repeat takes
/// 5 of them, and is not made if there are fewer. A call that succeeds after a repeat puts 5 back,
/// one that succeeds at once puts 1 back. So in the long run, one call in five can be repeated.
///
/// It limits any policy. Each clone is the same budget, also for several policies, options and
/// clients:
///
/// ```
/// # use openapi_client_runtime::{Error, Options, Retry, RetryBudget};
/// let budget = RetryBudget::new();
/// // For the client:
/// let policy = budget.limit(Retry::standard());
/// // For a single call, out of the same budget:
/// let options = Options::new().retry(budget.limit(Retry::standard().writes_too()));
/// # let _ = policy;
/// ```
#[derive(Clone)]
pub struct RetryBudget(Arc<Bucket>);

struct Bucket {
    tokens: AtomicU32,
    full: u32,
}

impl RetryBudget {
    /// A full budget of 500 tokens, which are 100 repeats.
    pub fn new() -> Self {
        Self::of_tokens(TOKENS)
    }

    /// A full budget of so many tokens. A repeat takes 5.
    pub fn of_tokens(tokens: u32) -> Self {
        let bucket = Bucket {
            tokens: AtomicU32::new(tokens),
            full: tokens,
        };
        Self(Arc::new(bucket))
    }

    /// The policy, within this budget: it repeats a call if the policy does and there are tokens.
    ///
    /// The budget should be the outermost policy, since it pays for each repeat that it allows.
    pub fn limit<P: RetryPolicy>(&self, policy: P) -> Budgeted<P> {
        Budgeted {
            policy,
            budget: self.clone(),
        }
    }

    /// The tokens that are left.
    pub fn tokens(&self) -> u32 {
        self.0.tokens.load(Ordering::Relaxed)
    }

    fn take(&self) -> bool {
        self.change(|tokens| tokens.checked_sub(COST))
    }

    fn put(&self, tokens: u32) {
        let full = self.0.full;
        self.change(|left| Some(left.saturating_add(tokens).min(full)));
    }

    fn change(&self, change: impl Fn(u32) -> Option<u32>) -> bool {
        // No other memory depends on the number.
        let (set, fetch) = (Ordering::Relaxed, Ordering::Relaxed);
        self.0.tokens.fetch_update(set, fetch, change).is_ok()
    }
}

/// A full budget of 500 tokens.
impl Default for RetryBudget {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryBudget")
            .field("tokens", &self.tokens())
            .field("full", &self.0.full)
            .finish()
    }
}

/// A policy within a [`RetryBudget`].
#[derive(Clone, Debug)]
#[must_use = "a policy does nothing until it is passed to a client or to options"]
pub struct Budgeted<P> {
    policy: P,
    budget: RetryBudget,
}

impl<P: RetryPolicy> RetryPolicy for Budgeted<P> {
    fn goes_on(&self, attempt: &Attempt<'_>) -> bool {
        self.policy.goes_on(attempt) && self.budget.take()
    }

    fn longest_delay(&self, number: u32) -> Duration {
        self.policy.longest_delay(number)
    }

    fn longest_wait(&self) -> Duration {
        self.policy.longest_wait()
    }

    fn succeeded(&self, attempts: u32) {
        self.budget.put(if attempts > 1 { COST } else { 1 });
        self.policy.succeeded(attempts);
    }
}
