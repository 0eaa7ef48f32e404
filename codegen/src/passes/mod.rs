//! What is decided over the whole model, after every piece of it has been lowered.

mod boxing;
mod features;
mod files;
mod naming;
mod tags;
mod usage;

use crate::lock::Lock;
use crate::model::Api;

/// Runs all passes. Each leaves the model complete for the next. Names that are locked are kept, and
/// all that were given are returned.
pub fn run(api: &mut Api, locked: &Lock) -> Lock {
    usage::run(api);
    tags::run(api);
    files::run(api);
    boxing::run(api);
    let given = naming::run(api, locked);
    features::run(api);
    given
}
