//! A review of two versions of an API: the changes, their causes, and reports about them.
//!
//! ```text
//! two versions ──compare──▶ differences of the descriptions
//!              ──surface──▶ Rust items that differ
//!                            both ──causes──▶ changes, each with its consequences
//!                                              ──report──▶ terminal, Markdown, JSON, changelog
//! ```
//!
//! The comparison judges models, and reads facts of the wire that a model has no use for from the
//! descriptions: servers, credentials, error bodies, headers, webhooks, limits below the items of lists.
//! A description that only has another order or other texts gives no change. One exception is the order
//! of required values: they are arguments in Rust, so two that swap their positions are a change.
//!
//! Every Rust item that differs belongs to exactly one change: to the change of the element that it is
//! generated for, or to a consequence of the nearest change.
//!
//! This module imports from the rest of the crate, and nothing in the crate imports from it.

mod approvals;
mod causes;
mod change;
mod changelog;
mod compare;
mod comparison;
mod report;
mod rule;
mod surface;
mod verdict;
mod version;

pub use approvals::{Approval, Approvals, Breaks};
pub use change::{Change, Changes, CodeLocation, Fragment, Reach, Side, SpecLocation, Subject};
pub use changelog::{CHANGELOG, update_changelog};
pub use comparison::compare;
pub use report::{Deny, Entry, FileLocation, Grade, Length, Report, Revision};
pub use rule::Rule;
pub use surface::ItemDiff;
pub use verdict::{Bump, Direction, Rust, Wire};
pub use version::Version;
