//! The kinds of edits. Each prescribes what is to be reported of it, by what it means for those who
//! send and receive, not by what the comparison says.

mod answers;
mod bodies;
mod defaults;
mod document;
mod enums;
mod fields;
mod limits;
mod operations;
mod parameters;
mod schemas;
mod unions;
mod wire;

use codegen::model::{TypeId, TypeKind};
use codegen::review::{Rust, Wire};

use crate::base::{Base, Spot};
use crate::edit::{Kind, Wires};
use crate::tree::Tree;

/// All kinds.
pub const KINDS: &[Kind] = &[
    kind("field-added", fields::added),
    kind("required-field-added", fields::added_required),
    kind("field-removed", fields::removed),
    kind("field-renamed", fields::renamed),
    kind("field-required", fields::required),
    kind("field-optional", fields::optional),
    kind("nullable", fields::nullable),
    kind("not-nullable", fields::not_nullable),
    kind("type-changed", fields::type_changed),
    kind("type-widened", fields::widened),
    kind("type-narrowed", fields::narrowed),
    kind("values-listed", fields::listed),
    kind("values-unlisted", fields::unlisted),
    kind("read-only", fields::read_only),
    kind("not-read-only", fields::not_read_only),
    kind("write-only", fields::write_only),
    kind("typed", fields::typed),
    kind("untyped", fields::untyped),
    kind("field-order", fields::reordered),
    kind("deprecated", defaults::deprecated),
    kind("undeprecated", defaults::undeprecated),
    kind("alias-added", defaults::alias_added),
    kind("alias-removed", defaults::alias_removed),
    kind("default-added", defaults::added),
    kind("default-removed", defaults::removed),
    kind("default-changed", defaults::replaced),
    kind("limit-tightened", limits::tightened),
    kind("limit-loosened", limits::loosened),
    kind("multiple-of-added", limits::multiple_of_added),
    kind("multiple-of-removed", limits::multiple_of_removed),
    kind("multiple-of-changed", limits::multiple_of_changed),
    kind("pattern-added", limits::pattern_added),
    kind("pattern-removed", limits::pattern_removed),
    kind("pattern-changed", limits::pattern_changed),
    kind("items-nullable", wire::items_nullable),
    kind("items-limit-tightened", wire::items_limit_tightened),
    kind("unique-items-added", wire::unique_items_added),
    kind("format-added", wire::format_added),
    kind("min-properties-raised", wire::min_properties_raised),
    kind("object-closed", wire::object_closed),
    kind("server-host-changed", wire::server_host_changed),
    kind("server-added", wire::server_added),
    kind("security-scheme-added", wire::security_scheme_added),
    kind("security-tightened", wire::security_tightened),
    kind("security-loosened", wire::security_loosened),
    kind("media-type-added", wire::media_type_added),
    kind("failure-content-added", wire::failure_content_added),
    kind("failure-field-added", wire::failure_field_added),
    kind("failure-field-removed", wire::failure_field_removed),
    kind("header-added", wire::header_added),
    kind("header-removed", wire::header_removed),
    kind("parameter-added", parameters::added),
    kind("required-parameter-added", parameters::added_required),
    kind("parameter-removed", parameters::removed),
    kind("parameter-renamed", parameters::renamed),
    kind("path-parameter-renamed", parameters::path_renamed),
    kind("parameter-required", parameters::required),
    kind("parameter-optional", parameters::optional),
    kind("parameter-moved", parameters::moved),
    kind("parameter-encoding", parameters::encoding),
    kind("parameter-order", parameters::reordered),
    kind("parameter-flattened", parameters::flattened),
    kind("parameter-unflattened", parameters::unflattened),
    kind("enum-value-added", enums::added),
    kind("enum-value-removed", enums::removed),
    kind("enum-value-renamed", enums::renamed),
    kind("variant-added", unions::added),
    kind("variant-removed", unions::removed),
    kind("variant-renamed", unions::renamed),
    kind("alternative-added", unions::alternative_added),
    kind("alternative-removed", unions::alternative_removed),
    kind("schema-added", schemas::added),
    kind("schema-removed", schemas::removed),
    kind("schema-renamed", schemas::renamed),
    kind("schema-deprecated", schemas::deprecated),
    kind("schema-kind-changed", schemas::kind_changed),
    kind("additional-added", schemas::additional_added),
    kind("additional-removed", schemas::additional_removed),
    kind("additional-changed", schemas::additional_changed),
    kind("operation-added", operations::added),
    kind("operation-removed", operations::removed),
    kind("operation-renamed", operations::renamed),
    kind("operation-path", operations::moved),
    kind("operation-method", operations::method),
    kind("operation-tag", operations::tag),
    kind("operation-deprecated", operations::deprecated),
    kind("operation-undeprecated", operations::undeprecated),
    kind("body-added", bodies::added),
    kind("empty-body-added", bodies::added_empty),
    kind("optional-body-added", bodies::added_optional),
    kind("body-removed", bodies::removed),
    kind("body-media-type", bodies::media_type),
    kind("body-whole", bodies::became_whole),
    kind("body-optional", bodies::optional),
    kind("body-type", bodies::type_changed),
    kind("answer-type", answers::type_changed),
    kind("answer-added", answers::added),
    kind("answer-removed", answers::removed),
    kind("answer-media-type", answers::media_type),
    kind("success-status", answers::status),
    kind("failure-added", answers::failure_added),
    kind("failure-removed", answers::failure_removed),
    kind("pages-removed", operations::pages_removed),
    kind("client-renamed", document::client_renamed),
    kind("part-renamed", document::part_renamed),
    kind("part-removed", document::part_removed),
    kind("handle-added", document::handle_added),
    kind("handle-removed", document::handle_removed),
    kind("handle-renamed", document::handle_renamed),
    kind("handle-text-added", document::handle_text_added),
    kind("handle-text-removed", document::handle_text_removed),
    kind("tag-renamed", document::tag_renamed),
];

const fn kind(
    name: &'static str,
    make: fn(&Base, &mut fastrand::Rng) -> Option<crate::edit::Draft>,
) -> Kind {
    Kind { name, make }
}

/// What no program notices.
const NONE: Wires = (Wire::Compatible, Wire::Compatible);
/// What breaks those who send.
const SENT: Wires = (Wire::Breaking, Wire::Compatible);
/// What breaks those who receive.
const RECEIVED: Wires = (Wire::Compatible, Wire::Breaking);
/// What breaks both.
const BOTH: Wires = (Wire::Breaking, Wire::Breaking);

const BREAKS: Rust = Rust::Breaking;
const FITS: Rust = Rust::Compatible;
const SAME: Rust = Rust::None;

/// One of several, at random.
fn pick<T>(random: &mut fastrand::Rng, mut all: Vec<T>) -> Option<T> {
    (!all.is_empty()).then(|| all.swap_remove(random.usize(..all.len())))
}

/// A property or parameter that fits, at random.
fn pick_spot<'b>(
    base: &'b Base,
    random: &mut fastrand::Rng,
    fits: impl Fn(&Spot, &Tree) -> bool,
) -> Option<&'b Spot> {
    let fitting = base.spots.iter().filter(|spot| {
        let schema = base.document.at(&spot.schema());
        schema.is_some_and(|schema| fits(spot, schema))
    });
    pick(random, fitting.collect())
}

/// The document with one value changed.
fn changed(base: &Base, at: &codegen::pointer::Pointer, change: impl FnOnce(&mut Tree)) -> Tree {
    let mut document = base.document.clone();
    if let Some(value) = document.at_mut(at) {
        change(value);
    }
    document
}

/// Whether a schema says something itself: what stands beside a reference is void.
fn is_inline(schema: &Tree) -> bool {
    schema.get("$ref").is_none()
}

/// Returns true if two types have no field in common, so that one is no version of the other.
fn is_unlike(base: &Base, old: Option<&TypeId>, new: &TypeId) -> bool {
    let names = |id: &TypeId| -> Option<Vec<&str>> {
        let TypeKind::Struct(object) = &base.api.types.get(id)?.kind else {
            return None;
        };
        Some(
            object
                .fields
                .iter()
                .map(|field| field.wire_name.as_str())
                .collect(),
        )
    };
    match (old.and_then(names), names(new)) {
        (Some(old), Some(new)) => {
            !old.is_empty() && !new.is_empty() && old.iter().all(|name| !new.contains(name))
        }
        _ => false,
    }
}

/// A name that nothing in a description has, at random from a few.
fn fresh_name(random: &mut fastrand::Rng) -> String {
    let names = [
        "mood",
        "aa_first",
        "zz_last",
        "Weird Name",
        "type_2",
        "wind",
    ];
    format!("{} {}", names[random.usize(..names.len())], random.u16(..)).replace(' ', "_")
}

/// The places of the components that are schemas, by their names.
fn schemas_of(base: &Base) -> Vec<String> {
    let at = codegen::pointer::Pointer::root()
        .child("components")
        .child("schemas");
    let schemas = base.document.at(&at).into_iter().flat_map(Tree::entries);
    schemas.map(|(name, _)| name.clone()).collect()
}

fn schema_pointer(name: &str) -> codegen::pointer::Pointer {
    let root = codegen::pointer::Pointer::root();
    root.child("components").child("schemas").child(name)
}

fn reference(name: &str) -> String {
    format!("{{\"$ref\": \"#/components/schemas/{name}\"}}")
}
