// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod upload_request_kind;
pub use self::upload_request_kind::UploadRequestKind;
mod upload_request_user;
pub use self::upload_request_user::UploadRequestUser;
