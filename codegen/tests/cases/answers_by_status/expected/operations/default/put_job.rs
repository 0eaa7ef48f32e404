// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `PutJob`, made by [`Api::put_job`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutJob(Call<PutJobAnswer>);

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
        PutJob(Call::new(&self.connection, &PutJob::ENDPOINT))
    }
}

impl PutJob {
    const ENDPOINT: Endpoint<PutJobAnswer> = Endpoint {
        id: "PutJob",
        method: &Method::PUT,
        path: "/jobs",
        is_nullable: true,
        ..Endpoint::by_status()
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
