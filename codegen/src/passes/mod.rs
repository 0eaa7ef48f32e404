//! What is decided over the whole model, after every piece of it has been lowered.

mod boxing;
mod features;
mod files;
mod naming;
mod usage;

use crate::model::Api;

/// Runs all passes. Each leaves the model complete for the next.
pub fn run(api: &mut Api) {
    usage::run(api);
    files::run(api);
    boxing::run(api);
    naming::run(api);
    features::run(api);
}
