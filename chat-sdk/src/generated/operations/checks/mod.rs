// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Tests of what the app is set up with: push templates, and the queues that receive its
//! events.
//!
//! Needs the feature `checks`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`check_push`](super::super::Client::check_push) | `POST /api/v2/check_push` | Test push notifications |
//! | [`check_sns`](super::super::Client::check_sns) | `POST /api/v2/check_sns` | Test an SNS topic |
//! | [`check_sqs`](super::super::Client::check_sqs) | `POST /api/v2/check_sqs` | Test an SQS queue |

mod check_push;
pub use self::check_push::CheckPush;
mod check_sns;
pub use self::check_sns::CheckSns;
mod check_sqs;
pub use self::check_sqs::CheckSqs;
