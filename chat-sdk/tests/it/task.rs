//! Waiting for tasks, with a clock that the tests move.

use std::collections::VecDeque;
use std::future::{pending, ready};
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chat_sdk::{
    Answering, Bytes, Client, Error, ErrorKind, Request, StreamError as _, Transport, http,
};
use tokio::time::Instant;

/// An answer of the server.
#[derive(Clone, Copy, Debug)]
enum Look {
    Status(&'static str),
    Refused {
        status: u16,
        retry_after: Option<&'static str>,
    },
    Broken,
    Silent,
}

use Look::{Broken, Refused, Silent, Status};

const BUSY: Look = Refused {
    status: 429,
    retry_after: None,
};

/// Answers the start of a task, then the looks at it, of which the last one goes on for ever. Keeps
/// the time of each look.
#[derive(Clone)]
struct Server {
    looks: Arc<Mutex<VecDeque<Look>>>,
    times: Arc<Mutex<Vec<Duration>>>,
    begin: Instant,
}

impl Server {
    fn new(looks: &[Look]) -> Self {
        Self {
            looks: Arc::new(Mutex::new(looks.iter().copied().collect())),
            times: Arc::default(),
            begin: Instant::now(),
        }
    }

    fn client(&self) -> Client {
        let client = Client::builder("key12345", "hunter2222").transport(self.clone());
        client.build().expect("a client")
    }

    fn seconds(&self) -> Vec<f64> {
        let times = self.times.lock().expect("no panic");
        times.iter().map(Duration::as_secs_f64).collect()
    }

    fn next(&self) -> Look {
        let mut looks = self.looks.lock().expect("no panic");
        match looks.len() {
            1 => looks[0],
            _ => looks.pop_front().expect("a look"),
        }
    }
}

impl Transport for Server {
    fn send(&self, request: &Request) -> Answering {
        if !request.path().starts_with("/api/v2/tasks/") {
            let body = Bytes::from_static(br#"{"task_id": "t1", "duration": ""}"#);
            return Box::pin(ready(Ok(http::Response::new(body))));
        }
        let time = self.begin.elapsed();
        self.times.lock().expect("no panic").push(time);
        let mut answer = http::Response::new(Bytes::new());
        match self.next() {
            Status(status) => {
                let body = format!(r#"{{"task_id": "t1", "status": "{status}"}}"#);
                *answer.body_mut() = Bytes::from(body);
            }
            Refused {
                status,
                retry_after,
            } => {
                *answer.status_mut() = http::StatusCode::from_u16(status).expect("a status");
                if let Some(wait) = retry_after {
                    answer
                        .headers_mut()
                        .insert("retry-after", wait.parse().expect("a value"));
                }
            }
            Broken => {
                let error = io::Error::from(io::ErrorKind::ConnectionReset);
                return Box::pin(ready(Err(error.into())));
            }
            Silent => return Box::pin(pending()),
        }
        Box::pin(ready(Ok(answer)))
    }
}

async fn wait(server: &Server, deadline: u64) -> Result<String, Error> {
    let wait = server.client().wait_for_task("t1");
    let task = wait.deadline(Duration::from_secs(deadline)).await?;
    Ok(task.into_inner().status)
}

#[tokio::test(start_paused = true)]
async fn waits_grow_up_to_the_longest() {
    let mut looks = [Status("running"); 7];
    looks[6] = Status("completed");
    let server = Server::new(&looks);
    assert_eq!(wait(&server, 60).await.expect("a task"), "completed");
    let times = server.seconds();
    let waits: Vec<f64> = times
        .windows(2)
        .map(|pair| (pair[1] - pair[0]).round())
        .collect();
    assert_eq!(times[0], 0.0);
    // 1, 1.5, 2.25, 3.375, 5, 5 seconds.
    assert_eq!(waits, [1.0, 2.0, 2.0, 3.0, 5.0, 5.0]);
}

#[tokio::test(start_paused = true)]
async fn errors_that_pass_do_not_end_the_wait() {
    let server = Server::new(&[
        BUSY,
        Refused {
            status: 502,
            retry_after: None,
        },
        Refused {
            status: 503,
            retry_after: Some("7"),
        },
        Broken,
        Status("running"),
        Status("completed"),
    ]);
    assert_eq!(wait(&server, 60).await.expect("a task"), "completed");
    let times = server.seconds();
    assert_eq!(times.len(), 6);
    let asked = times[3] - times[2];
    assert!(
        (7.0..7.1).contains(&asked),
        "the server asked for 7 seconds, not {asked}"
    );
}

#[tokio::test(start_paused = true)]
async fn other_errors_end_the_wait_and_have_the_id() {
    for status in [403, 404, 500] {
        let server = Server::new(&[
            Status("running"),
            Refused {
                status,
                retry_after: None,
            },
        ]);
        let error = wait(&server, 60).await.expect_err("an error");
        assert_eq!(error.status().map(|it| it.as_u16()), Some(status));
        assert_eq!(error.task_id(), Some("t1"));
        assert_eq!(server.seconds().len(), 2);
    }
    let error = wait(&Server::new(&[Status("failed")]), 60)
        .await
        .expect_err("it failed");
    assert_eq!(
        (error.kind(), error.task_id()),
        (ErrorKind::Task, Some("t1"))
    );
    assert!(!error.is_timeout() && !error.is_retryable());
}

#[tokio::test(start_paused = true)]
async fn the_deadline_bounds_the_wait_whatever_the_server_does() {
    for look in [Status("running"), BUSY, Broken, Silent] {
        for deadline in [0, 1, 20, 60] {
            let server = Server::new(&[look]);
            let error = wait(&server, deadline).await.expect_err("too late");
            let took = server.begin.elapsed();
            assert!(
                took <= Duration::from_secs(deadline) + Duration::from_millis(2),
                "{took:?}"
            );
            assert!(
                took * 2 >= Duration::from_secs(deadline),
                "{look:?} {took:?}"
            );
            assert_eq!(error.kind(), ErrorKind::Task);
            assert!(error.is_timeout() && !error.is_retryable(), "{error:?}");
            assert_eq!(error.task_id(), Some("t1"));
            let text = error.to_string();
            let deadline = Duration::from_secs(deadline);
            let expected = format!("GetTask: task t1 was not done within {deadline:?}: ");
            assert!(text.starts_with(&expected), "{text}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn there_is_a_last_look_shortly_before_the_deadline() {
    let server = Server::new(&[Status("running")]);
    wait(&server, 60).await.expect_err("too late");
    let last = server.seconds().pop().expect("a look");
    assert!((58.9..=59.1).contains(&last), "{last}");
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_deadline_is_not_begun() {
    let server = Server::new(&[Refused {
        status: 429,
        retry_after: Some("61"),
    }]);
    let error = wait(&server, 60).await.expect_err("too many calls");
    assert_eq!(server.begin.elapsed().as_secs(), 0);
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(61)));
    assert_eq!(error.task_id(), Some("t1"));
}

#[tokio::test(start_paused = true)]
async fn no_interval_makes_a_busy_loop() {
    let server = Server::new(&[Status("running")]);
    let wait = server.client().wait_for_task("t1").interval(Duration::ZERO);
    let wait = wait.longest_interval(Duration::ZERO);
    wait.deadline(Duration::from_secs(10))
        .await
        .expect_err("too late");
    let looks = server.seconds().len();
    assert!(looks <= 100, "{looks} looks in 10 seconds");
}

#[tokio::test(start_paused = true)]
async fn the_largest_deadline_is_none() {
    let server = Server::new(&[Status("running"), BUSY, Status("completed")]);
    let wait = server.client().wait_for_task("t1").deadline(Duration::MAX);
    assert_eq!(wait.await.expect("a task").status, "completed");
}

#[tokio::test(start_paused = true)]
async fn a_wait_can_be_taken_up_again() {
    let server = Server::new(&[
        Refused {
            status: 500,
            retry_after: None,
        },
        Status("completed"),
    ]);
    let client = server.client();
    let started = client.chat().delete_channels(["messaging:general"]);
    let error = started
        .and_wait()
        .await
        .expect_err("an error of the server");
    let id = error.task_id().expect("the task was started");
    let task = client.wait_for_task(id).await.expect("a task");
    assert_eq!(task.status, "completed");
}
