//! Waiting for tasks that the server carries out in the background.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use tokio::time::Instant;

use crate::types::GetTaskResponse;
use crate::{Client, Error, ErrorKind, Reply};

/// How long the first wait between two looks at a task is.
const FIRST_INTERVAL: Duration = Duration::from_secs(1);

/// The longest wait between two looks at a task, unless the caller sets one.
const LONGEST_INTERVAL: Duration = Duration::from_secs(5);

/// How long a task is waited for, unless the caller says otherwise: what Stream's own SDKs wait.
const DEADLINE: Duration = Duration::from_secs(60);

impl Client {
    /// Waits until a task is done, by asking for its state again and again.
    ///
    /// Await what this gives; its setters say how often to ask and for how long.
    ///
    /// ```no_run
    /// # async fn run(client: chat_sdk::Client) -> Result<(), chat_sdk::Error> {
    /// use std::time::Duration;
    ///
    /// let started = client.chat().delete_channels(["messaging:general"]).await?;
    /// if let Some(id) = &started.task_id {
    ///     let task = client.wait_for_task(id).deadline(Duration::from_secs(300)).await?;
    ///     println!("{:?}", task.result);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// An error of kind [`Task`](ErrorKind::Task) if the task failed, of kind
    /// [`Timeout`](ErrorKind::Timeout) if it was not done before the deadline, and any error of
    /// asking for its state.
    pub fn wait_for_task(&self, id: impl Into<String>) -> WaitForTask {
        WaitForTask::new(self.clone(), Start::Known(id.into()))
    }
}

/// A wait for a task. Await it.
///
/// The task goes on whether or not somebody waits: dropping this, or giving up at the deadline,
/// stops nothing on the server.
#[must_use = "nothing is waited for until this is awaited"]
pub struct WaitForTask {
    client: Client,
    start: Start,
    interval: Duration,
    longest_interval: Duration,
    deadline: Duration,
}

/// Which task is waited for.
enum Start {
    Known(String),
    /// The call that starts it, and gives its id if it does.
    Call(Pin<Box<dyn Future<Output = Result<String, Error>> + Send>>),
}

impl WaitForTask {
    fn new(client: Client, start: Start) -> Self {
        Self {
            client,
            start,
            interval: FIRST_INTERVAL,
            longest_interval: LONGEST_INTERVAL,
            deadline: DEADLINE,
        }
    }

    /// How long to wait before the second look; one second unless set. Each further wait is half
    /// as long again as the one before, up to the longest.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// The longest wait between two looks; five seconds unless set.
    pub fn longest_interval(mut self, interval: Duration) -> Self {
        self.longest_interval = interval;
        self
    }

    /// How long to wait in all; 60 seconds unless set.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    async fn wait(self) -> Result<Reply<GetTaskResponse>, Error> {
        let id = match self.start {
            Start::Known(id) => id,
            Start::Call(call) => call.await?,
        };
        let end = Instant::now() + self.deadline;
        let look = || self.client.get_task(&id).into_future();
        let sleep = |time: Duration| {
            let left = end.saturating_duration_since(Instant::now());
            tokio::time::sleep(time.min(left))
        };
        let is_late = || Instant::now() >= end;
        let pace = Pace {
            next: self.interval,
            longest: self.longest_interval,
        };
        match poll(pace, look, sleep, is_late).await? {
            Some(task) if task.status == "failed" => Err(failure(&self.client, &id, &task)),
            Some(task) => Ok(task),
            None => {
                let id = self.client.connection().redact(&id);
                let message = format!("task {id} was not done within {:?}", self.deadline);
                Err(Error::new(ErrorKind::Timeout, message).of("GetTask"))
            }
        }
    }
}

impl IntoFuture for WaitForTask {
    type Output = Result<Reply<GetTaskResponse>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.wait())
    }
}

impl std::fmt::Debug for WaitForTask {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WaitForTask")
            .field("interval", &self.interval)
            .field("longest_interval", &self.longest_interval)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

/// The waits between two looks.
struct Pace {
    next: Duration,
    longest: Duration,
}

impl Iterator for Pace {
    type Item = Duration;

    fn next(&mut self) -> Option<Duration> {
        let wait = self.next.min(self.longest);
        self.next = wait.saturating_mul(3) / 2;
        Some(wait)
    }
}

/// What a look at a task tells.
trait Look {
    fn is_final(&self) -> bool;
}

impl Look for Reply<GetTaskResponse> {
    fn is_final(&self) -> bool {
        matches!(self.status.as_str(), "completed" | "failed")
    }
}

/// Looks until a look is final, with waits in between; `None` if it got late. The clock and the
/// waiting are given, so that a test needs neither.
async fn poll<T, E, L, S>(
    pace: Pace,
    look: impl Fn() -> L,
    sleep: impl Fn(Duration) -> S,
    is_late: impl Fn() -> bool,
) -> Result<Option<T>, E>
where
    T: Look,
    L: Future<Output = Result<T, E>>,
    S: Future<Output = ()>,
{
    for wait in pace {
        let seen = look().await?;
        if seen.is_final() {
            return Ok(Some(seen));
        }
        if is_late() {
            break;
        }
        sleep(wait).await;
    }
    Ok(None)
}

fn failure(client: &Client, id: &str, task: &GetTaskResponse) -> Error {
    let reason = task.error.as_ref().map(|error| error.description.as_str());
    let reason = reason
        .filter(|reason| !reason.is_empty())
        .unwrap_or("no reason given");
    // Both are text of the server.
    let connection = client.connection();
    let (id, reason) = (connection.redact(id), connection.redact(reason));
    Error::new(ErrorKind::Task, format!("task {id} failed: {reason}")).of("GetTask")
}

/// Gives an operation that starts a task the shortcut to its end.
macro_rules! starts_task {
    ($($operation:path: |$reply:ident| $id:expr;)*) => {
        $(
            impl $operation {
                /// Sends the call and waits for the task that it starts.
                ///
                /// # Errors
                ///
                /// The error of the call, and those of [`Client::wait_for_task`].
                pub fn and_wait(self) -> WaitForTask {
                    use crate::runtime::Operation;

                    let client = Client::from(self.call().connection().clone());
                    let start = async move {
                        let $reply = self.await?.into_inner();
                        $id.ok_or_else(|| no_task(<Self as Operation>::NAME))
                    };
                    WaitForTask::new(client, Start::Call(Box::pin(start)))
                }
            }
        )*
    };
}

#[cfg(feature = "channels")]
starts_task! {
    crate::operations::channels::ChannelBatchUpdate: |reply| reply.task_id;
    crate::operations::channels::DeleteChannels: |reply| reply.task_id;
    crate::operations::channels::ExportChannels: |reply| Some(reply.task_id);
}

#[cfg(feature = "users")]
starts_task! {
    crate::operations::users::DeactivateUsers: |reply| Some(reply.task_id);
    crate::operations::users::DeleteUsers: |reply| Some(reply.task_id);
    crate::operations::users::ExportUsers: |reply| Some(reply.task_id);
    crate::operations::users::ReactivateUsers: |reply| Some(reply.task_id);
}

#[cfg(feature = "block-lists")]
starts_task! {
    crate::operations::block_lists::ImportBlockList: |reply| Some(reply.task_id);
}

fn no_task(operation: &'static str) -> Error {
    let message = "the call succeeded but started no task to wait for";
    Error::new(ErrorKind::Task, message).of(operation)
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};
    use std::convert::Infallible;
    use std::future::ready;
    use std::task::{Context, Poll, Waker};

    use super::*;

    struct Seen(bool);

    impl Look for Seen {
        fn is_final(&self) -> bool {
            self.0
        }
    }

    /// Runs a future that never waits for anything real.
    fn run<F: Future>(future: F) -> F::Output {
        let mut future = std::pin::pin!(future);
        match future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            Poll::Ready(output) => output,
            Poll::Pending => panic!("it waits for something"),
        }
    }

    /// The waits of a task that is done at the given look, and whether it was seen to be.
    fn waits(done_at: usize, late_after: Duration) -> (Vec<Duration>, bool) {
        let looks = Cell::new(0);
        let waits = RefCell::new(Vec::new());
        let clock = Cell::new(Duration::ZERO);
        let pace = Pace {
            next: Duration::from_secs(1),
            longest: Duration::from_secs(3),
        };
        let look = || {
            looks.set(looks.get() + 1);
            ready(Ok::<_, Infallible>(Seen(looks.get() == done_at)))
        };
        let sleep = |time: Duration| {
            waits.borrow_mut().push(time);
            clock.set(clock.get() + time);
            ready(())
        };
        let is_late = || clock.get() >= late_after;
        let Ok(seen) = run(poll(pace, look, sleep, is_late));
        (waits.take(), seen.is_some())
    }

    #[test]
    fn a_task_that_is_done_is_not_waited_for() {
        assert_eq!(waits(1, Duration::from_secs(60)), (vec![], true));
    }

    #[test]
    fn waits_grow_up_to_the_longest() {
        let millis = [1000, 1500, 2250, 3000, 3000].map(Duration::from_millis);
        assert_eq!(waits(6, Duration::from_secs(60)), (millis.to_vec(), true));
    }

    #[test]
    fn it_looks_once_more_at_the_deadline_and_gives_up() {
        let (waits, seen) = waits(100, Duration::from_secs(4));
        assert_eq!(waits.iter().sum::<Duration>(), Duration::from_millis(4750));
        assert!(!seen);
    }
}
