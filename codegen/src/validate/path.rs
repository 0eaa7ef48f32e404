//! Where the walk is: a pointer that costs nothing until somebody asks for it.

use crate::pointer::Pointer;

/// A place in the document, as a step from the place around it.
#[derive(Clone, Copy)]
pub(super) enum Path<'p> {
    Root,
    Key(&'p Path<'p>, &'p str),
    Index(&'p Path<'p>, usize),
    /// Where a reference led.
    At(&'p Pointer),
}

impl<'p> Path<'p> {
    pub(super) fn key(&'p self, key: &'p str) -> Path<'p> {
        Path::Key(self, key)
    }

    pub(super) fn index(&'p self, index: usize) -> Path<'p> {
        Path::Index(self, index)
    }

    /// The key or index that the place has in the one around it, for messages.
    pub(super) fn last(&self) -> String {
        match self {
            Path::Root => "the document".to_owned(),
            Path::Key(_, key) => format!("`{key}`"),
            Path::Index(parent, index) => format!("item {} of {}", index + 1, parent.last()),
            Path::At(pointer) => format!("`{pointer}`"),
        }
    }

    pub(super) fn pointer(&self) -> Pointer {
        match self {
            Path::Root => Pointer::root(),
            Path::Key(parent, key) => parent.pointer().child(key),
            Path::Index(parent, index) => parent.pointer().index(*index),
            Path::At(pointer) => (*pointer).clone(),
        }
    }
}
