//! By when something has to have happened.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::error::Elapsed;
use tokio::time::{Instant, timeout_at};

/// The moment at which the time of an attempt is up. Clones share it, so that an upload can defer it
/// with every chunk: what is limited then is not how long the upload takes, but how long it may
/// stand still.
#[derive(Clone)]
pub(super) struct Deadline {
    timeout: Duration,
    at: Arc<Mutex<Instant>>,
}

impl Deadline {
    pub(super) fn after(timeout: Duration) -> Self {
        Self {
            timeout,
            at: Arc::new(Mutex::new(from_now(timeout))),
        }
    }

    pub(super) fn timeout(&self) -> Duration {
        self.timeout
    }

    /// Begins the timeout anew.
    pub(super) fn defer(&self) {
        // Nothing that holds the lock can panic, and a moment cannot be half written.
        *self.at.lock().unwrap_or_else(PoisonError::into_inner) = from_now(self.timeout);
    }

    /// Whether the time is up.
    pub(super) fn is_over(&self) -> bool {
        Instant::now() >= self.at()
    }

    fn at(&self) -> Instant {
        *self.at.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for a future, but not longer than until the deadline, wherever that is by then.
    pub(super) async fn limit<T>(&self, future: impl Future<Output = T>) -> Result<T, Elapsed> {
        let mut future = std::pin::pin!(future);
        loop {
            let at = self.at();
            match timeout_at(at, future.as_mut()).await {
                Ok(value) => return Ok(value),
                Err(elapsed) if self.at() <= at => return Err(elapsed),
                Err(_) => {}
            }
        }
    }
}

/// A timeout too long for the clock is as good as none.
fn from_now(timeout: Duration) -> Instant {
    const A_CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    let now = Instant::now();
    now.checked_add(timeout)
        .or_else(|| now.checked_add(A_CENTURY))
        .unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn it_ends_what_takes_too_long() {
        let deadline = Deadline::after(Duration::from_secs(1));
        assert!(deadline.limit(std::future::pending::<()>()).await.is_err());
        let never = Deadline::after(Duration::MAX);
        assert_eq!(never.limit(std::future::ready(1)).await.ok(), Some(1));
    }

    #[tokio::test(start_paused = true)]
    async fn it_can_be_deferred() {
        const STEP: Duration = Duration::from_secs(1);
        let deadline = Deadline::after(STEP * 5);
        let begin = Instant::now();
        // Ten steps take twice as long as the timeout, but none of them stands still for so long.
        let steps = async {
            for _ in 0..10 {
                tokio::time::sleep(STEP).await;
                deadline.defer();
            }
            std::future::pending::<()>().await;
        };
        assert!(deadline.limit(steps).await.is_err());
        assert_eq!(begin.elapsed().as_secs(), 15);
    }
}
