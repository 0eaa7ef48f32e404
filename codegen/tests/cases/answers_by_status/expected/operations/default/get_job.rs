// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetJob`, made by [`Api::get_job`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetJob(runtime::Call<types::Job>);

impl Api {
    /// Calls `GetJob`.
    ///
    /// `GET /jobs`
    ///
    /// Answers with [`types::Job`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetJob")]
    pub fn get_job(&self) -> GetJob {
        GetJob(runtime::Call::new(&self.connection, &GetJob::ENDPOINT))
    }
}

impl GetJob {
    const ENDPOINT: runtime::Endpoint<types::Job> = runtime::Endpoint {
        id: "GetJob",
        method: &runtime::Method::GET,
        path: "/jobs",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetJob, types::Job);
