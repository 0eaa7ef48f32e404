// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Users, channels and messages brought in from files, such as those of another chat system.
//!
//! Needs the feature `imports`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`cancel_import_v2_task`](super::super::Client::cancel_import_v2_task) | `POST /api/v2/imports/v2/{id}/cancel` | Cancel an import |
//! | [`create_import`](super::super::Client::create_import) | `POST /api/v2/imports` | Import an uploaded file |
//! | [`create_import_url`](super::super::Client::create_import_url) | `POST /api/v2/import_urls` | Make a URL to upload a file for an import |
//! | [`create_import_v2_task`](super::super::Client::create_import_v2_task) | `POST /api/v2/imports/v2` | Start an import of the second version |
//! | [`delete_import_v2_task`](super::super::Client::delete_import_v2_task) | `DELETE /api/v2/imports/v2/{id}` | Delete the record of an import |
//! | [`delete_importer_external_storage`](super::super::Client::delete_importer_external_storage) | `DELETE /api/v2/imports/v2/external-storage` | Forget the storage for imports |
//! | [`get_import`](super::super::Client::get_import) | `GET /api/v2/imports/{id}` | Get an import |
//! | [`get_import_v2_task`](super::super::Client::get_import_v2_task) | `GET /api/v2/imports/v2/{id}` | Get an import of the second version |
//! | [`get_importer_external_storage`](super::super::Client::get_importer_external_storage) | `GET /api/v2/imports/v2/external-storage` | Get the storage for imports |
//! | [`list_import_v2_tasks`](super::super::Client::list_import_v2_tasks) | `GET /api/v2/imports/v2` | List imports of the second version |
//! | [`list_imports`](super::super::Client::list_imports) | `GET /api/v2/imports` | List imports |
//! | [`upsert_importer_external_storage`](super::super::Client::upsert_importer_external_storage) | `PUT /api/v2/imports/v2/external-storage` | Set the storage for imports |
//! | [`validate_importer_external_storage`](super::super::Client::validate_importer_external_storage) | `POST /api/v2/imports/v2/external-storage/validate` | Test the storage for imports |

mod cancel_import_v2_task;
pub use self::cancel_import_v2_task::CancelImportV2Task;
mod create_import;
pub use self::create_import::CreateImport;
mod create_import_url;
pub use self::create_import_url::CreateImportUrl;
mod create_import_v2_task;
pub use self::create_import_v2_task::CreateImportV2Task;
mod delete_import_v2_task;
pub use self::delete_import_v2_task::DeleteImportV2Task;
mod delete_importer_external_storage;
pub use self::delete_importer_external_storage::DeleteImporterExternalStorage;
mod get_import;
pub use self::get_import::GetImport;
mod get_import_v2_task;
pub use self::get_import_v2_task::GetImportV2Task;
mod get_importer_external_storage;
pub use self::get_importer_external_storage::GetImporterExternalStorage;
mod list_import_v2_tasks;
pub use self::list_import_v2_tasks::ListImportV2Tasks;
mod list_imports;
pub use self::list_imports::ListImports;
mod upsert_importer_external_storage;
pub use self::upsert_importer_external_storage::UpsertImporterExternalStorage;
mod validate_importer_external_storage;
pub use self::validate_importer_external_storage::ValidateImporterExternalStorage;
