//! Waiting for tasks that the server carries out in the background.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout_at};

use crate::types::GetTaskResponse;
use crate::{Client, Error, ErrorKind, Reply};

/// How long the first wait between two looks at a task is.
const FIRST_INTERVAL: Duration = Duration::from_secs(1);

/// The shortest wait between two looks at a task, so that no interval makes a busy loop.
const SHORTEST_INTERVAL: Duration = Duration::from_millis(100);

/// How long before the deadline the last look at a task begins, so that it has time to end.
const LAST_LOOK: Duration = Duration::from_secs(1);

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
    /// After an error that is [worth another try](Error::is_retryable), such as a 429 or a broken
    /// connection, the wait goes on. It takes as long as the server asks for.
    ///
    /// # Errors
    ///
    /// An error of kind [`Task`](ErrorKind::Task) if the task failed or was not done before the
    /// deadline, in which case [`is_timeout`](Error::is_timeout) is true, and other errors of asking
    /// for its state. All of them have the id of the task,
    /// [`task_id`](crate::StreamError::task_id), so that the wait can be taken up again.
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

    /// How long to wait before the second look; one second unless set, and never less than a tenth of
    /// one. Each further wait is half as long again as the one before, up to the longest.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval;
        self
    }

    /// The longest wait between two looks; five seconds unless set.
    pub fn longest_interval(mut self, interval: Duration) -> Self {
        self.longest_interval = interval;
        self
    }

    /// How long to wait in all; 60 seconds unless set. A look that is under way ends then too.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    async fn wait(self) -> Result<Reply<GetTaskResponse>, Error> {
        let id = match self.start {
            Start::Known(id) => id,
            Start::Call(call) => call.await?,
        };
        let watch = Watch {
            client: &self.client,
            id: &id,
            deadline: self.deadline,
            // A deadline beyond what the clock can show is none.
            end: Instant::now().checked_add(self.deadline),
        };
        let pace = Pace {
            next: self.interval,
            longest: self.longest_interval,
        };
        watch.run(pace).await.map_err(|error| error.about(id))
    }
}

/// A task that is looked at until it is done.
struct Watch<'a> {
    client: &'a Client,
    id: &'a str,
    deadline: Duration,
    end: Option<Instant>,
}

impl Watch<'_> {
    async fn run(&self, pace: Pace) -> Result<Reply<GetTaskResponse>, Error> {
        let mut is_last = false;
        for wait in pace {
            let (wait, failed) = match self.look().await? {
                Ok(task) if task.status == "completed" => return Ok(task),
                Ok(task) if task.status == "failed" => {
                    return Err(failure(self.client, self.id, &task));
                }
                Ok(_) => (wait, None),
                Err(error) => (
                    wait.max(error.retry_after().unwrap_or_default()),
                    Some(error),
                ),
            };
            if is_last {
                return Err(self.too_late(failed));
            }
            let Some(left) = self.left() else {
                sleep(wait).await;
                continue;
            };
            let latest = left.saturating_sub(LAST_LOOK.min(left / 2));
            if let Some(error) = failed
                && error.retry_after().is_some_and(|asked| asked > left)
            {
                // Every look before the deadline would be in vain.
                return Err(error);
            }
            is_last = wait >= latest;
            sleep(wait.min(latest)).await;
        }
        Err(self.too_late(None))
    }

    /// Looks once. The inner error is worth another look.
    async fn look(&self) -> Result<Result<Reply<GetTaskResponse>, Error>, Error> {
        let call = self.client.get_task(self.id).into_future();
        let result = match self.end {
            Some(end) => timeout_at(end, call)
                .await
                .map_err(|_| self.too_late(None))?,
            None => call.await,
        };
        match result {
            Err(error) if !error.is_retryable() => Err(error),
            result => Ok(result),
        }
    }

    /// The time until the deadline.
    fn left(&self) -> Option<Duration> {
        Some(self.end?.saturating_duration_since(Instant::now()))
    }

    fn too_late(&self, cause: Option<Error>) -> Error {
        let id = self.client.connection().redact(self.id);
        let message = format!(
            "task {id} was not done within {:?}: wait for it again, or with a later deadline",
            self.deadline
        );
        let error = Error::new(ErrorKind::Task, message)
            .of("GetTask")
            .while_timed_out(true);
        match cause {
            Some(cause) => error.caused_by(cause),
            None => error,
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
        let wait = self.next.min(self.longest).max(SHORTEST_INTERVAL);
        self.next = wait.saturating_mul(3) / 2;
        Some(wait)
    }
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
