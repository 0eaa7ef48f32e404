//! How an example names what it uses: by whole paths, or by imports.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::super::ident;
use crate::model::{Api, Operation};

/// Where a name comes from.
#[derive(Clone, Copy)]
pub(super) enum Home {
    /// The crate of the generated code, which offers what the runtime has for its callers.
    Crate,
    /// Its module of types.
    Types,
    /// The crate serde_json.
    Json,
    /// The collections of the standard library.
    Collections,
}

/// The names that one example uses.
pub(super) struct Names<'a> {
    crate_path: &'a str,
    /// Modules by the name that is imported from them; `None` for whole paths.
    imports: Option<RefCell<BTreeMap<String, String>>>,
}

impl<'a> Names<'a> {
    /// Names with the path to them, wherever they stand.
    pub(super) fn whole(crate_path: &'a str) -> Self {
        Self {
            crate_path,
            imports: None,
        }
    }

    /// Names that are imported first, as a program does.
    pub(super) fn imported(crate_path: &'a str) -> Self {
        Self {
            crate_path,
            imports: Some(RefCell::default()),
        }
    }

    /// A name where it is used.
    pub(super) fn item(&self, home: Home, name: &str) -> TokenStream {
        let module = match home {
            Home::Crate => self.crate_path.to_owned(),
            Home::Types => format!("{}::types", self.crate_path),
            Home::Json => "serde_json".to_owned(),
            Home::Collections => "std::collections".to_owned(),
        };
        self.in_module(module, name)
    }

    /// The struct of what an operation requires.
    pub(super) fn required(&self, api: &Api, operation: &Operation) -> TokenStream {
        let mut tags = api.tags.iter();
        let tag = tags.find(|tag| tag.name == operation.tag);
        let tag = tag.map_or("", |tag| tag.module.as_str());
        let module = format!("{}::operations::{tag}", self.crate_path);
        self.in_module(module, &operation.required_name)
    }

    /// A function of the crate by its path. Of a method of a type, the type is named.
    pub(super) fn path(&self, text: &str) -> TokenStream {
        let words: Vec<&str> = text.split("::").collect();
        let is_type = |word: &&str| word.starts_with(|c: char| c.is_ascii_uppercase());
        let at = words.iter().position(is_type).unwrap_or(words.len() - 1);
        let mut module = vec![self.crate_path];
        module.extend(&words[..at]);
        let item = self.in_module(module.join("::"), words[at]);
        let rest = words[at + 1..].iter().map(|word| ident(word));
        quote!(#item #(::#rest)*)
    }

    fn in_module(&self, module: String, name: &str) -> TokenStream {
        let plain = ident(name);
        if let Some(imports) = &self.imports {
            let mut imports = imports.borrow_mut();
            let known = imports.entry(name.to_owned());
            // Of two things with one name, the second is named by its path.
            if *known.or_insert_with(|| module.clone()) == module {
                return quote!(#plain);
            }
        }
        let module = path(&module);
        quote!(#module::#plain)
    }

    /// The imports, one for each module.
    pub(super) fn uses(&self) -> TokenStream {
        let mut modules: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (name, module) in self.imports.iter().flat_map(|names| names.borrow().clone()) {
            modules.entry(module).or_default().insert(name);
        }
        // As rustfmt sorts: one name comes before what stands deeper, a list of names after it.
        let crate_names = modules.remove(self.crate_path);
        let mut modules: Vec<_> = modules.into_iter().collect();
        if let Some(names) = crate_names {
            let inner = format!("{}::", self.crate_path);
            let is_before = |module: &str| match names.len() {
                1 => module < self.crate_path,
                _ => module < self.crate_path || module.starts_with(&inner),
            };
            let at = modules.partition_point(|(module, _)| is_before(module));
            modules.insert(at, (self.crate_path.to_owned(), names));
        }
        let uses = modules.into_iter().map(|(module, names)| {
            let module = path(&module);
            let names: Vec<_> = names.iter().map(|name| ident(name)).collect();
            match names.as_slice() {
                [name] => quote!(use #module::#name;),
                names => quote!(use #module::{#(#names),*};),
            }
        });
        quote!(#(#uses)*)
    }
}

/// A path of plain words as tokens.
fn path(text: &str) -> TokenStream {
    let words = text.split("::").map(ident);
    quote!(#(#words)::*)
}
