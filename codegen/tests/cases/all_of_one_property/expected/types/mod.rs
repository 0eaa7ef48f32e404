// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod author;
pub use self::author::Author;
mod base;
pub use self::base::Base;
mod base_either;
pub use self::base_either::BaseEither;
mod base_level;
pub use self::base_level::BaseLevel;
mod base_meta;
pub use self::base_meta::BaseMeta;
mod base_rows_item;
pub use self::base_rows_item::BaseRowsItem;
mod both;
pub use self::both::Both;
mod both_next;
pub use self::both_next::BothNext;
mod envelope;
pub use self::envelope::Envelope;
mod envelope_result;
pub use self::envelope_result::EnvelopeResult;
mod get_report_response;
pub use self::get_report_response::GetReportResponse;
mod left;
pub use self::left::Left;
mod person;
pub use self::person::Person;
mod report;
pub use self::report::Report;
mod report_either;
pub use self::report_either::ReportEither;
mod report_meta;
pub use self::report_meta::ReportMeta;
mod report_rows_item;
pub use self::report_rows_item::ReportRowsItem;
mod right;
pub use self::right::Right;
mod secret;
pub use self::secret::Secret;
