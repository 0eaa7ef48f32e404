// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `PutJob`, made by [`Api::put_job`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutJob(runtime::Call<PutJobAnswer>);

impl Api {
    /// Calls `PutJob`.
    ///
    /// `PUT /jobs`
    ///
    /// Answers with [`PutJobAnswer`], by status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "PutJob")]
    pub fn put_job(&self) -> PutJob {
        PutJob(runtime::Call::new(&self.connection, &PutJob::ENDPOINT))
    }
}

impl PutJob {
    const ENDPOINT: runtime::Endpoint<PutJobAnswer> = runtime::Endpoint {
        id: "PutJob",
        method: &runtime::Method::PUT,
        path: "/jobs",
        is_nullable: true,
        ..runtime::Endpoint::by_status()
    };
}

runtime::operation!(PutJob, PutJobAnswer);

/// The response of `PutJob` by status code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutJobAnswer {
    /// `200`: Words.
    Ok(types::Word),
    /// `206`: Bytes.
    PartialContent(runtime::Bytes),
}

impl runtime::ByStatus for PutJobAnswer {
    const SUCCESSES: runtime::Successes<Self> = &[
        ("200", |content| content.json().map(Self::Ok)),
        ("206", |content| content.bytes().map(Self::PartialContent)),
    ];
}
