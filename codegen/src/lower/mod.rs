//! Lowers a document to the model.
//!
//! Every object is lowered on its own. A fault becomes a diagnostic and the rest goes on, so that one
//! run reports every problem. `schema` lowers schemas to types, and `operation` lowers operations
//! with the help of it.

mod budget;
mod builders;
mod client;
mod context;
mod features;
mod handles;
mod operation;
mod schema;
mod server_url;
mod servers;
mod url;

use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::model::Api;
use crate::pointer::Pointer;

pub(crate) use client::is_path as is_item_path;
use context::Context;
use operation::Operations;
pub(crate) use operation::template_names;
use schema::SchemaLowerer;

/// Lowers a whole document. With errors among the diagnostics the model has gaps.
///
/// Examples import from `crate_path`, or else from the crate that the document names.
pub fn lower(document: &Document, crate_path: Option<&str>) -> (Api, Diagnostics) {
    let context = Context::new(document);
    let api = api(&context, crate_path);
    context.check_budget();
    (api, context.into_diagnostics())
}

fn api(context: &Context<'_>, crate_path: Option<&str>) -> Api {
    let info = Pointer::root().child("info");
    let outside = client::client(context, crate_path);
    let title = context.text(&info, "title").unwrap_or_default();
    let version = context.text(&info, "version").unwrap_or_default();

    let schemas = Pointer::root().child("components").child("schemas");
    let names = context.keys(&schemas);
    let mut types = SchemaLowerer::new(context);
    for name in &names {
        types.named(name, &schemas.child(name));
    }
    let servers = servers::servers(context);
    let mut operations = Operations::new(context, &mut types, servers.first()).lower();
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    types.note_duplicates();
    let mut types = types.finish(&mut operations);
    if outside.features.is_some() {
        features::features(context, &names, &mut types);
    }
    let tags = operation::tags(context, &operations);
    let handles = handles::handles(context, &operations);
    client::check_parts_are_used(context, &outside.parts, &operations);
    client::check_examples(context, &outside, &operations);
    if outside.crate_path.is_none() {
        operation::note_examples(context, &operations);
    }
    Api {
        client: outside.client,
        parts: outside.parts,
        crate_path: outside.crate_path,
        features: outside.features,
        title,
        version,
        servers,
        security_schemes: servers::security_schemes(context),
        tags,
        handles,
        builders: builders::builders(context),
        operations,
        types,
    }
}
