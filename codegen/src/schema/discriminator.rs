//! The property that distinguishes the members of a union.

use std::borrow::Cow;

use super::Schema;
use crate::document::Node;
use crate::pointer::Pointer;

/// The `discriminator` of a schema.
#[derive(Clone, Debug)]
pub(crate) struct Discriminator<'d> {
    pub pointer: Pointer,
    /// The name of the property.
    pub property: &'d str,
    mapping: Option<&'d Node>,
}

impl<'d> Schema<'d> {
    /// The discriminator, if there is one.
    pub(crate) fn discriminator(&self) -> Option<Discriminator<'d>> {
        let node = self.get("discriminator")?;
        Some(Discriminator {
            pointer: self.pointer.child("discriminator"),
            property: node.child("propertyName")?.as_str()?,
            mapping: node.child("mapping"),
        })
    }
}

impl<'d> Discriminator<'d> {
    /// The values of the property, each with the reference to the schema that it selects.
    pub(crate) fn mapping(&self) -> impl Iterator<Item = (&'d str, Cow<'d, str>)> {
        self.targets()
            .map(|(value, target)| (value, reference(target)))
    }

    /// The values of the property, each with its target as it is written.
    pub(crate) fn targets(&self) -> impl Iterator<Item = (&'d str, &'d str)> + use<'d> {
        let entries = self.mapping.and_then(Node::as_mapping);
        let entries = entries.into_iter().flatten();
        entries.filter_map(|(value, entry)| Some((value.as_str(), entry.value.as_str()?)))
    }
}

/// A mapping may have the name of a schema in place of a reference.
fn reference(target: &str) -> Cow<'_, str> {
    match target.contains(['/', '#']) {
        true => Cow::Borrowed(target),
        false => Cow::Owned(format!("#/components/schemas/{target}")),
    }
}
