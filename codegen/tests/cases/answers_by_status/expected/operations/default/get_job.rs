// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetJob`, made by [`Api::get_job`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetJob(Call<types::Job>);

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
        GetJob(Call::new(&self.connection, &GetJob::ENDPOINT))
    }
}

impl GetJob {
    const ENDPOINT: Endpoint<types::Job> = Endpoint {
        id: "GetJob",
        method: &Method::GET,
        path: "/jobs",
        ..Endpoint::json()
    };
}

runtime::operation!(GetJob, types::Job);
