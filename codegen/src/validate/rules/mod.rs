//! Rules about the parts of an object, and of the document, which a grammar cannot express.

mod approximations;
pub(super) mod composition;
mod defaults;
mod discriminators;
mod enums;
mod limits;
mod operations;
mod parameters;
mod paths;
mod responses;
mod schemas;
mod security;
pub(super) mod tags;
mod template;

use super::Validator;
use super::grammar::{Kind, Object};
use super::path::Path;
use crate::document::Node;
use crate::schema::Schema;

/// The rules for one object, whose keys were looked at before.
pub(super) fn object<'d>(
    validator: &mut Validator<'d>,
    node: &'d Node,
    object: &Object,
    at: &Path<'_>,
) {
    match object.kind {
        Kind::Paths => paths::check(validator, node, at),
        Kind::Operation => {
            approximations::operation(validator, node, at);
            parameters::check_list(validator, node, at);
            security::check(validator, node, at);
            tags::check(validator, node, at);
        }
        Kind::PathItem => parameters::check_list(validator, node, at),
        Kind::Parameter => parameters::check(validator, node, at),
        Kind::Header => parameters::check_format(validator, node, "a header", at),
        Kind::Content => responses::check_content(validator, node, at),
        Kind::Responses => responses::check_statuses(validator, node, at),
        Kind::SecurityScheme => security::check_scheme(validator, node, at),
        Kind::Schema => {
            let schema = Schema::new(validator.document, node, at.pointer());
            schemas::check(validator, &schema, at);
            defaults::check(validator, &schema, at);
            limits::check(validator, &schema, at);
            enums::check(validator, &schema, at);
            discriminators::check(validator, &schema, at);
            composition::note(validator, &schema);
            approximations::schema(validator, &schema, at);
        }
        Kind::Document => {
            approximations::document(validator, node, at);
            security::check(validator, node, at);
        }
        Kind::Components | Kind::Other => {}
    }
}

/// The rules for the document as a whole.
pub(super) fn document(validator: &mut Validator<'_>) {
    tags::check_declared(validator);
    composition::check(validator);
}

/// The items of a list that may be missing.
fn list(node: Option<&Node>) -> &[Node] {
    node.map_or(&[], Node::items)
}
