// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod job;
pub use self::job::Job;
mod start_job_response_202;
pub use self::start_job_response_202::StartJobResponse202;
mod word;
pub use self::word::Word;
