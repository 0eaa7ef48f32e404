// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Buckets of the application at a cloud provider, to which files can be written.
//!
//! Needs the feature `external-storage`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`check_external_storage`](super::super::Client::check_external_storage) | `GET /api/v2/external_storage/{name}/check` | Test an external storage |
//! | [`create_external_storage`](super::super::Client::create_external_storage) | `POST /api/v2/external_storage` | Add an external storage |
//! | [`delete_external_storage`](super::super::Client::delete_external_storage) | `DELETE /api/v2/external_storage/{name}` | Remove an external storage |
//! | [`list_external_storage`](super::super::Client::list_external_storage) | `GET /api/v2/external_storage` | List external storages |
//! | [`update_external_storage`](super::super::Client::update_external_storage) | `PUT /api/v2/external_storage/{name}` | Replace an external storage |

mod check_external_storage;
pub use self::check_external_storage::CheckExternalStorage;
mod create_external_storage;
pub use self::create_external_storage::CreateExternalStorage;
mod delete_external_storage;
pub use self::delete_external_storage::DeleteExternalStorage;
mod list_external_storage;
pub use self::list_external_storage::ListExternalStorage;
mod update_external_storage;
pub use self::update_external_storage::UpdateExternalStorage;
