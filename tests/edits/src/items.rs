//! The public items of generated files, read from their text as Rust.
//!
//! The comparison of models reads the same items from the renderer's descriptions of them, without
//! printing. Here the printed files are parsed, so that a description that differs from the printed
//! code fails a test.

use std::collections::BTreeMap;

use codegen::render::Files;
use quote::ToTokens;
use syn::{Attribute, FnArg, ImplItem, ReturnType, Type, Visibility};

/// Items by their paths. Methods end in `()`, traits come after `: `.
pub type Items = BTreeMap<String, Item>;

/// A public item.
#[derive(Clone, Debug)]
pub struct Item {
    /// What code relies on, without white space.
    pub signature: String,
    /// What it is.
    pub kind: Kind,
}

/// What an item is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A struct with public fields, which may get more.
    Struct,
    /// A struct that callers write as a whole, with the names of its fields.
    Whole(Vec<String>),
    /// An enum.
    Enum,
    /// A handle or the client.
    Handle,
    /// An operation, with the type of its answer.
    Operation(Type),
    /// A module.
    Module,
    /// A trait that a type has.
    Trait,
    /// A field, with its type.
    Field(Type),
    /// A variant, with what it holds.
    Variant(Option<Type>),
    /// A function of a type.
    Method(Method),
    /// The mark of what is advised against.
    Deprecated,
}

/// A function of a type.
#[derive(Clone, Debug)]
pub struct Method {
    /// How it takes the value itself: `&`, nothing, or not at all.
    pub receiver: Option<Receiver>,
    /// The types of the arguments.
    pub arguments: Vec<Type>,
    /// What comes back.
    pub result: Type,
}

/// How a method takes its value.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Receiver {
    Reference,
    Value,
}

/// An item that differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// Its path.
    pub path: String,
    /// Its signature before, if it was there.
    pub old: Option<String>,
    /// Its signature now, if it is there.
    pub new: Option<String>,
}

/// The items of all files.
pub fn of(files: &Files) -> Items {
    let mut items = Items::new();
    for (path, text) in files {
        read(path, text, &mut items);
    }
    items
}

/// The items that differ between two sets of files. What is the same text is not read.
pub fn differences(old: &Files, new: &Files) -> Vec<Difference> {
    let changed = |files: &Files, others: &Files| {
        let mut items = Items::new();
        for (path, text) in files
            .iter()
            .filter(|(path, text)| others.get(*path) != Some(text))
        {
            read(path, text, &mut items);
        }
        items
    };
    let (old, new) = (changed(old, new), changed(new, old));
    let mut paths: Vec<&String> = old.keys().chain(new.keys()).collect();
    paths.sort();
    paths.dedup();
    let signature =
        |items: &Items, path: &String| items.get(path).map(|item| item.signature.clone());
    paths
        .into_iter()
        .map(|path| Difference {
            path: path.clone(),
            old: signature(&old, path),
            new: signature(&new, path),
        })
        .filter(|difference| difference.old != difference.new)
        .collect()
}

/// A signature as it is compared: without white space, raw identifiers and trailing commas.
pub fn plain(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    text.replace("r#", "").replace(",>", ">").replace(",)", ")")
}

fn tokens(value: &impl ToTokens) -> String {
    plain(&value.to_token_stream().to_string())
}

fn read(path: &str, text: &str, items: &mut Items) {
    let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path} is no Rust: {error}"));
    let module = match path.rsplit_once('/') {
        Some((folder, _)) => format!("{}::", folder.replace('/', "::")),
        None => String::new(),
    };
    let mut reader = Reader { module, items };
    for item in &file.items {
        reader.item(item);
    }
}

struct Reader<'a> {
    /// The module around the items, with `::` after it.
    module: String,
    items: &'a mut Items,
}

impl Reader<'_> {
    fn add(&mut self, path: String, signature: String, kind: Kind) {
        self.items.insert(path, Item { signature, kind });
    }

    fn item(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Mod(item) if is_public(&item.vis) && self.module == "operations::" => {
                let path = format!("{}{}", self.module, plain(&item.ident.to_string()));
                self.add(path, "mod".to_owned(), Kind::Module);
            }
            syn::Item::Struct(item) => self.structure(item),
            syn::Item::Enum(item) => self.enumeration(item),
            syn::Item::Impl(item) if !is_conditional(&item.attrs) => self.implementation(item),
            syn::Item::Macro(item) if !is_conditional(&item.attrs) => self.invocation(&item.mac),
            _ => {}
        }
    }

    fn structure(&mut self, item: &syn::ItemStruct) {
        let path = format!("{}{}", self.module, item.ident);
        self.deprecated(&item.attrs, &path);
        let mut public = item.fields.iter().filter(|field| is_public(&field.vis));
        if self.module != "types::" && public.next().is_none() {
            let (signature, kind) = match item.fields.iter().next() {
                Some(field) if field.ident.is_none() => (
                    tokens(&field.ty).replacen("runtime::", "", 1),
                    Kind::Operation(answer(&field.ty)),
                ),
                _ => ("struct".to_owned(), Kind::Handle),
            };
            return self.add(path, signature, kind);
        }
        self.derived(&item.attrs, &path);
        let mut names = Vec::new();
        for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
            let name = field
                .ident
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default();
            names.push(plain(&name));
            let path = format!("{path}::{}", plain(&name));
            self.deprecated(&field.attrs, &path);
            self.add(path, tokens(&field.ty), Kind::Field(field.ty.clone()));
        }
        // What is written as a whole is another struct with one more field.
        let is_open = item
            .attrs
            .iter()
            .any(|one| one.path().is_ident("non_exhaustive"));
        match is_open {
            true => self.add(path, "struct".to_owned(), Kind::Struct),
            false => {
                names.sort();
                let signature = format!("struct{{{}}}", names.join(","));
                self.add(path, signature, Kind::Whole(names));
            }
        }
    }

    fn enumeration(&mut self, item: &syn::ItemEnum) {
        let path = format!("{}{}", self.module, item.ident);
        self.deprecated(&item.attrs, &path);
        self.derived(&item.attrs, &path);
        for variant in &item.variants {
            let held = variant.fields.iter().next().map(|field| field.ty.clone());
            let signature = tokens(&variant.fields);
            self.add(
                format!("{path}::{}", variant.ident),
                signature,
                Kind::Variant(held),
            );
        }
        self.add(path, "enum".to_owned(), Kind::Enum);
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        let of = tokens(&item.self_ty);
        if let Some((path, _)) = &item.trait_ {
            let name = path.segments.last().map(|last| last.ident.to_string());
            return self.traits(&of, &[name.unwrap_or_default().as_str()]);
        }
        // The methods of the client and of handles are spread over the files of operations.
        let is_here = self.items.contains_key(&format!("{}{of}", self.module));
        let owner = if is_here {
            format!("{}{of}", self.module)
        } else {
            of
        };
        for function in &item.items {
            let ImplItem::Fn(function) = function else {
                continue;
            };
            let name = plain(&function.sig.ident.to_string());
            let path = format!("{owner}::{name}()");
            self.deprecated(&function.attrs, &path);
            let method = method(&function.sig);
            let arguments: Vec<String> = function.sig.inputs.iter().filter_map(argument).collect();
            let signature = format!("({})->{}", arguments.join(","), tokens(&method.result));
            self.add(path, signature, Kind::Method(method));
        }
    }

    /// What the macros of the runtime stand for.
    fn invocation(&mut self, invocation: &syn::Macro) {
        let name = invocation
            .path
            .segments
            .last()
            .map(|last| last.ident.to_string());
        let inside = invocation.tokens.to_string();
        let first = plain(inside.split(',').next().unwrap_or_default());
        // A union says in which directions it is implemented: `Name: Deserialize + Serialize`.
        let (of, directions) = first.split_once(':').unwrap_or((&first, ""));
        match name.unwrap_or_default().as_str() {
            "open_enum" => {
                let traits = [
                    "Default",
                    "Deserialize",
                    "Display",
                    "From<&str>",
                    "From<String>",
                    "OpenEnum",
                ];
                self.traits(of, &traits);
                self.traits(of, &["FromStr", "Serialize"]);
            }
            "integer_enum" => {
                let traits = [
                    "Default",
                    "Deserialize",
                    "Display",
                    "From<i64>",
                    "IntegerEnum",
                    "Serialize",
                ];
                self.traits(of, &traits);
            }
            "choice" => self.traits(of, &["Deserialize"]),
            "tagged_union" => {
                let directions: Vec<&str> = directions.split('+').collect();
                self.traits(of, &directions);
                if directions.contains(&"Deserialize") {
                    self.traits(of, &["TaggedUnion"]);
                }
            }
            "choice_from" => {
                let (_, variants) = inside.split_once(',').unwrap_or_default();
                let text = variants.trim_start().strip_prefix("text :");
                if text.is_some() {
                    self.traits(of, &["From<&str>"]);
                }
                let rest = text.and_then(|text| Some(text.split_once(',')?.1));
                let list = format!("enum {of} {{ {} }}", rest.unwrap_or(variants));
                let list = syn::parse_str::<syn::ItemEnum>(&list);
                let list = list.unwrap_or_else(|error| panic!("{inside}: {error}"));
                for variant in &list.variants {
                    let held = variant.fields.iter().next().map(|field| tokens(&field.ty));
                    self.traits(of, &[&format!("From<{}>", held.unwrap_or_default())]);
                }
            }
            _ => {}
        }
    }

    fn traits(&mut self, of: &str, names: &[&str]) {
        // The traits of operations and of what belongs to them are those of all.
        if self.module != "types::" {
            return;
        }
        for name in names {
            let path = format!("{}{of}: {name}", self.module);
            self.add(path, "derived".to_owned(), Kind::Trait);
        }
    }

    fn derived(&mut self, attributes: &[Attribute], path: &str) {
        if self.module != "types::" {
            return;
        }
        for attribute in attributes
            .iter()
            .filter(|one| one.path().is_ident("derive"))
        {
            let names = attribute.parse_args_with(
                syn::punctuated::Punctuated::<syn::Path, syn::Token![,]>::parse_terminated,
            );
            for name in names.into_iter().flatten() {
                let name = name.segments.last().map(|last| last.ident.to_string());
                let path = format!("{path}: {}", name.unwrap_or_default());
                self.add(path, "derived".to_owned(), Kind::Trait);
            }
        }
    }

    fn deprecated(&mut self, attributes: &[Attribute], path: &str) {
        if attributes
            .iter()
            .any(|one| one.path().is_ident("deprecated"))
        {
            let path = format!("{path} #[deprecated]");
            self.add(path, "deprecated".to_owned(), Kind::Deprecated);
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// What only a feature adds is nothing to rely on.
fn is_conditional(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|one| one.path().is_ident("cfg"))
}

/// The `T` of `Call<T>`.
fn answer(ty: &Type) -> Type {
    if let Type::Path(path) = ty
        && let Some(last) = path.path.segments.last()
        && let syn::PathArguments::AngleBracketed(arguments) = &last.arguments
        && let Some(syn::GenericArgument::Type(ty)) = arguments.args.first()
    {
        return ty.clone();
    }
    ty.clone()
}

fn method(signature: &syn::Signature) -> Method {
    let typed = signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some((*typed.ty).clone()),
        FnArg::Receiver(_) => None,
    });
    let receiver = signature.inputs.iter().find_map(|input| match input {
        FnArg::Receiver(receiver) if tokens(receiver).starts_with('&') => Some(Receiver::Reference),
        FnArg::Receiver(_) => Some(Receiver::Value),
        FnArg::Typed(_) => None,
    });
    Method {
        receiver,
        arguments: typed.collect(),
        result: match &signature.output {
            ReturnType::Type(_, ty) => (**ty).clone(),
            ReturnType::Default => syn::parse_quote!(()),
        },
    }
}

fn argument(input: &FnArg) -> Option<String> {
    match input {
        FnArg::Typed(typed) => Some(format!("{}:{}", tokens(&typed.pat), tokens(&typed.ty))),
        FnArg::Receiver(_) => None,
    }
}
