//! The loop that makes the attempts of a call.

use std::time::Duration;

use reqwest::Method;
use tokio::time::Instant;

use super::super::Error;
use super::{Attempt, RetryPolicy, backoff, is_mendable};

/// What the loop needs of the world, so that tests need not wait.
pub(in super::super) trait Environment: Sync {
    fn now(&self) -> Instant;
    fn sleep(&self, duration: Duration) -> impl Future<Output = ()> + Send;
    /// A number in 0..1, evenly distributed.
    fn random(&self) -> f64;
}

/// The world as it is.
pub(in super::super) struct System;

impl Environment for System {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, duration: Duration) -> impl Future<Output = ()> + Send {
        tokio::time::sleep(duration)
    }

    fn random(&self) -> f64 {
        fastrand::f64()
    }
}

/// The request of a call, as far as it matters for another attempt.
#[derive(Clone, Copy)]
pub(in super::super) struct Sent<'a> {
    pub(in super::super) method: &'a Method,
    /// Set if the description says that the operation only reads.
    pub(in super::super) only_reads: bool,
    /// Set if the body can be sent again.
    pub(in super::super) is_replayable: bool,
}

/// How a call ended, and how many attempts it took.
pub(in super::super) struct Outcome<T> {
    pub(in super::super) result: Result<T, Error>,
    pub(in super::super) attempts: u32,
}

/// Makes attempts until one succeeds or the policy has seen enough. `attempt` is told its number,
/// counted from 1; `retrying` is told each failure after which there is another attempt.
pub(in super::super) async fn run<T, F>(
    environment: &impl Environment,
    policy: &dyn RetryPolicy,
    sent: Sent<'_>,
    mut attempt: impl FnMut(u32) -> F,
    mut retrying: impl FnMut(&Error, Duration),
) -> Outcome<T>
where
    F: Future<Output = Result<T, Error>>,
{
    let begin = environment.now();
    let mut number: u32 = 1;
    loop {
        let error = match attempt(number).await {
            Ok(value) => {
                policy.succeeded(number);
                return Outcome {
                    result: Ok(value),
                    attempts: number,
                };
            }
            Err(error) => error,
        };
        let asked = error.retry_after();
        let delay = backoff::delay(asked, policy.longest_delay(number), environment.random());
        let failed = Attempt {
            number,
            elapsed: environment.now().saturating_duration_since(begin),
            delay,
            error: &error,
            method: sent.method,
            only_reads: sent.only_reads,
            is_replayable: sent.is_replayable,
        };
        let ends = !sent.is_replayable
            || !is_mendable(&error)
            || number == u32::MAX
            || asked.is_some_and(|asked| asked > policy.longest_wait())
            || !policy.goes_on(&failed);
        if ends {
            return Outcome {
                result: Err(error),
                attempts: number,
            };
        }
        retrying(&error, delay);
        environment.sleep(delay).await;
        number += 1;
    }
}

#[cfg(test)]
mod tests;
