//! Prints tokens as text, once.
//!
//! A file is printed item by item, and an `impl` member by member, so that a blank line can stand
//! between them. Nothing edits the text afterwards: a text of the description that looks like Rust
//! stays within its string or its comment.

mod expression;
mod macro_call;
mod misprint;
mod words;

use proc_macro2::TokenStream;
use syn::{File, Item, ItemImpl, Visibility};

pub(crate) use expression::{Statement, statements};
pub(super) use misprint::misprint;

/// The first line of every generated file.
const HEADER: &str =
    "// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.\n";

/// Prints a file.
///
/// # Panics
/// If the tokens are no Rust file. They come from the renderer alone, never from a document, so
/// that this is a mistake in the generator.
pub(super) fn file(tokens: TokenStream) -> String {
    let file = match syn::parse2::<File>(tokens) {
        Ok(file) => file,
        Err(error) => panic!("rendered tokens are no Rust file: {error}"),
    };
    let mut text = format!("{HEADER}\n");
    if !file.attrs.is_empty() {
        text.push_str(&prettyplease::unparse(&File {
            attrs: file.attrs,
            items: Vec::new(),
            shebang: None,
            frontmatter: None,
        }));
        text.push('\n');
    }
    let mut previous = None;
    for item in file.items {
        let entry = Entry::of(&item);
        if previous.is_some_and(|previous| entry.is_apart_from(previous)) {
            text.push('\n');
        }
        text.push_str(&self::item(item));
        previous = Some(entry);
    }
    text
}

/// Prints imports.
///
/// # Errors
/// If the tokens are no Rust.
pub(crate) fn imports(tokens: TokenStream) -> Result<String, syn::Error> {
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

/// The part that an item plays in an index of modules.
#[derive(Clone, Copy, PartialEq)]
enum Entry {
    Import,
    Module,
    Export,
    Other,
}

impl Entry {
    fn of(item: &Item) -> Self {
        match item {
            Item::Mod(_) => Self::Module,
            Item::Use(import) => match import.vis {
                Visibility::Public(_) => Self::Export,
                _ => Self::Import,
            },
            _ => Self::Other,
        }
    }

    /// Returns true if a blank line stands between an item and the one before it. Imports are a list
    /// without blank lines, and so are the entries of an index.
    fn is_apart_from(self, previous: Self) -> bool {
        let is_list = matches!(
            (self, previous),
            (Self::Import, Self::Import)
                | (Self::Module | Self::Export, Self::Module | Self::Export)
        );
        !is_list
    }
}

fn item(item: Item) -> String {
    match item {
        Item::Impl(block) if block.items.len() > 1 => impl_block(block),
        Item::Macro(call) => macro_call::print(&call).unwrap_or_else(|| alone(Item::Macro(call))),
        item => alone(item),
    }
}

/// Prints one item by itself.
fn alone(item: Item) -> String {
    prettyplease::unparse(&File {
        attrs: Vec::new(),
        items: vec![item],
        shebang: None,
        frontmatter: None,
    })
}

/// Prints each member in an `impl` of its own, and puts them into one.
fn impl_block(mut block: ItemImpl) -> String {
    let members = std::mem::take(&mut block.items);
    let whole = ItemImpl {
        items: members.clone(),
        ..block.clone()
    };
    let empty = alone(Item::Impl(block.clone()));
    let Some(head) = empty.strip_suffix("{}\n") else {
        return alone(Item::Impl(whole));
    };
    let head = format!("{head}{{\n");
    let mut text = head.clone();
    for (index, member) in members.into_iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        block.items = vec![member];
        let printed = alone(Item::Impl(block.clone()));
        let member = printed.strip_prefix(head.as_str());
        let Some(member) = member.and_then(|rest| rest.strip_suffix("}\n")) else {
            return alone(Item::Impl(whole));
        };
        text.push_str(member);
    }
    text.push_str("}\n");
    text
}
