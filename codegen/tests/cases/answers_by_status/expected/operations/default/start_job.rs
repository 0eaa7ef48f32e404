// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `StartJob`, made by [`Api::start_job`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct StartJob(runtime::Call<StartJobAnswer>);

impl Api {
    /// Calls `StartJob`.
    ///
    /// `POST /jobs`
    ///
    /// Answers with [`StartJobAnswer`], by status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "StartJob")]
    pub fn start_job(&self) -> StartJob {
        StartJob(runtime::Call::new(&self.connection, &StartJob::ENDPOINT))
    }
}

impl StartJob {
    const ENDPOINT: runtime::Endpoint<StartJobAnswer> = runtime::Endpoint {
        id: "StartJob",
        method: &runtime::Method::POST,
        path: "/jobs",
        accept: "application/json, text/plain",
        is_nullable: true,
        ..runtime::Endpoint::by_status()
    };
}

runtime::operation!(StartJob, StartJobAnswer);

/// The response of `StartJob` by status code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StartJobAnswer {
    /// `200`: It is done.
    Ok(Box<types::Job>),
    /// `202`: It goes on.
    Accepted(Box<types::StartJobResponse202>),
    /// `204`: There was nothing to do.
    NoContent,
    /// `2XX`: Something else.
    Success(String),
}

impl runtime::ByStatus for StartJobAnswer {
    const SUCCESSES: runtime::Successes<Self> = &[
        ("200", |content| content.json().map(Box::new).map(Self::Ok)),
        ("202", |content| content.json().map(Box::new).map(Self::Accepted)),
        ("204", |_| Ok(Self::NoContent)),
        ("2XX", |content| content.text().map(Self::Success)),
    ];
}
