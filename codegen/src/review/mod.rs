//! What changed between two versions of an API: on the wire and for Rust code.
//!
//! ```text
//! two models ──compare──▶ what the descriptions say differently
//!            ──surface──▶ which Rust items differ
//!                          both ──causes──▶ roots, each with what follows from it
//! ```
//!
//! The comparison is made on the models: a document that is only ordered or described in another
//! way gives no change. One exception is the order of what must be given: arguments have places in
//! Rust, so that two that swap theirs are a change.
//!
//! Every Rust item that differs belongs to exactly one change: to the change of the thing that it is
//! generated for, or to a consequence of the nearest change.

mod approvals;
mod causes;
mod change;
mod changelog;
mod compare;
pub mod report;
mod rule;
mod surface;

pub use approvals::{Approval, Approvals, Breaks};
pub use change::{
    Bump, Change, Changes, Direction, Generated, Place, Rust, Side, Subject, Wire, Word,
};
pub use rule::Rule;
pub use surface::ItemDiff;

use crate::model::Api;

/// Compares two complete models.
pub fn diff(old: &Api, new: &Api) -> Changes {
    let found = compare::run(old, new);
    let surfaces = (surface::of(old), surface::of(new));
    let items = surface::compare(&surfaces.0, &surfaces.1);
    causes::attribute(old, new, found, items)
}
