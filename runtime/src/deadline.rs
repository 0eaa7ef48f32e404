//! The deadline of an attempt, which an upload defers with each chunk.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::error::Elapsed;
use tokio::time::{Instant, timeout_at};

/// The moment at which the time of an attempt is up.
#[derive(Clone)]
pub(super) struct Deadline {
    timeout: Duration,
    at: At,
}

#[derive(Clone)]
enum At {
    Fixed(Instant),
    /// Clones share it, so that an upload can defer it with every chunk. It limits stalls of the
    /// upload, and not the whole of it.
    Deferrable(Arc<Mutex<Instant>>),
}

impl Deadline {
    pub(super) fn after(timeout: Duration) -> Self {
        Self {
            timeout,
            at: At::Fixed(from_now(timeout)),
        }
    }

    /// A deadline that can be deferred.
    pub(super) fn deferrable(timeout: Duration) -> Self {
        Self {
            timeout,
            at: At::Deferrable(Arc::new(Mutex::new(from_now(timeout)))),
        }
    }

    pub(super) fn timeout(&self) -> Duration {
        self.timeout
    }

    pub(super) fn is_deferrable(&self) -> bool {
        matches!(self.at, At::Deferrable(_))
    }

    /// Begins the timeout anew, if the deadline can be deferred.
    pub(super) fn defer(&self) {
        if let At::Deferrable(at) = &self.at {
            // Nothing that holds the lock can panic, and a moment cannot be half written.
            *at.lock().unwrap_or_else(PoisonError::into_inner) = from_now(self.timeout);
        }
    }

    /// Returns true if the time is up.
    pub(super) fn is_over(&self) -> bool {
        Instant::now() >= self.at()
    }

    fn at(&self) -> Instant {
        match &self.at {
            At::Fixed(at) => *at,
            At::Deferrable(at) => *at.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Waits for a future, but not longer than until the deadline, wherever that is by then.
    ///
    /// The future is pinned by the caller: passed by value, it would take its room twice.
    pub(super) async fn limit<T>(
        &self,
        mut future: Pin<&mut impl Future<Output = T>>,
    ) -> Result<T, Elapsed> {
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
    use std::future::{pending, ready};
    use std::pin::pin;

    #[tokio::test(start_paused = true)]
    async fn it_ends_what_takes_too_long() {
        let deadline = Deadline::after(Duration::from_secs(1));
        assert!(deadline.limit(pin!(pending::<()>())).await.is_err());
        let never = Deadline::after(Duration::MAX);
        assert_eq!(never.limit(pin!(ready(1))).await.ok(), Some(1));
    }

    #[tokio::test(start_paused = true)]
    async fn it_can_be_deferred() {
        const STEP: Duration = Duration::from_secs(1);
        let deadline = Deadline::deferrable(STEP * 5);
        let begin = Instant::now();
        // Ten steps take twice as long as the timeout, but none of them stands still for so long.
        let steps = async {
            for _ in 0..10 {
                tokio::time::sleep(STEP).await;
                deadline.defer();
            }
            pending::<()>().await;
        };
        assert!(deadline.limit(pin!(steps)).await.is_err());
        assert_eq!(begin.elapsed().as_secs(), 15);
    }
}
