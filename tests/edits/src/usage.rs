//! A program that uses every item of generated code, in every way that user code may rely on.
//!
//! It is written from the items alone, before anybody knows what changes. Each use is a function of its
//! own on a line of its own, so that an error of the compiler tells which item it is about. Arguments
//! are generic: whatever a method promises to take is given to it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Type, TypeImplTrait};

use crate::items::{Item, Items, Kind, Method, Receiver, plain};

/// A program, and which item each of its lines uses.
#[derive(Clone, Debug)]
pub struct Program {
    /// The text.
    pub text: String,
    /// The path of the item, by the number of the line, from 1.
    pub lines: BTreeMap<usize, String>,
}

/// What every program begins with. What is deprecated may be used.
const HEAD: &str = "#![allow(dead_code, deprecated, unused_variables)]
extern crate api;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;
use api::runtime::{Choice, IntegerEnum, OpenEnum, TaggedUnion};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
fn needs<T>(_: T) {}
";

/// Writes the program.
pub fn program(items: &Items) -> Program {
    let mut program = Program {
        text: HEAD.to_owned(),
        lines: BTreeMap::new(),
    };
    let mut count = 0;
    for (path, item) in items {
        for usage in uses(items, path, item) {
            count += 1;
            let line = program.text.lines().count() + 1;
            let text = usage.replace("NAME", &format!("use_{count}"));
            writeln!(program.text, "{text}").unwrap_or_default();
            program.lines.insert(line, path.clone());
        }
    }
    program
}

/// The ways of using an item, each as a function called `NAME`.
fn uses(items: &Items, path: &str, item: &Item) -> Vec<String> {
    let full = format!("api::{path}");
    match &item.kind {
        Kind::Struct => vec![
            format!("struct NAME {{ kept: Vec<{full}> }}"),
            format!("fn NAME(value: {full}) {{ let {full} {{ .. }} = value; }}"),
        ],
        Kind::Whole(names) => {
            let names: Vec<String> = names.iter().map(|name| raw(name)).collect();
            let fields = names.iter().map(|name| format!("{name}: value.{name}"));
            let fields = fields.collect::<Vec<_>>().join(", ");
            vec![format!(
                "fn NAME(value: {full}) -> {full} {{ {full} {{ {fields} }} }}"
            )]
        }
        Kind::Enum => {
            // The answers of an operation by status have no such variant.
            let known = match path.starts_with("types::") {
                true => format!("{full}::Unknown(_) => {{}} "),
                false => String::new(),
            };
            vec![
                format!("struct NAME {{ kept: Vec<{full}> }}"),
                format!("fn NAME(value: {full}) {{ match value {{ {known}_ => {{}} }} }}"),
            ]
        }
        Kind::Handle => vec![format!(
            "fn NAME(value: &{full}) -> {full} {{ value.clone() }}"
        )],
        Kind::Module => vec![format!(
            "mod NAME {{ #[allow(unused_imports)] use {full}; }}"
        )],
        Kind::Deprecated => Vec::new(),
        Kind::Trait => implements(items, path),
        Kind::Field(ty) => field(items, &full, ty),
        Kind::Variant(held) => variant(items, &full, held.as_ref()),
        Kind::Operation(answer) => operation(items, &full, answer),
        Kind::Method(method) => call(items, path, method),
    }
}

fn implements(items: &Items, path: &str) -> Vec<String> {
    let (ty, name) = path.split_once(": ").unwrap_or_default();
    let name = match name {
        "Deserialize" => "DeserializeOwned".to_owned(),
        "From<&str>" => "for<'t> From<&'t str>".to_owned(),
        name if name.contains('<') => in_crate(items, name),
        name => name.to_owned(),
    };
    vec![format!(
        "fn NAME() {{ fn needs<T: {name}>() {{}} needs::<api::{ty}>(); }}"
    )]
}

/// The type and the name at the end of a path, which may be a keyword.
fn split(full: &str) -> (&str, String) {
    let (owner, name) = full.rsplit_once("::").unwrap_or_default();
    (owner, raw(name))
}

/// A name, which may be a keyword.
fn raw(name: &str) -> String {
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) => name.to_owned(),
        Err(_) => format!("r#{name}"),
    }
}

fn field(items: &Items, full: &str, ty: &Type) -> Vec<String> {
    let (owner, name) = split(full);
    let ty = rooted(items, ty);
    vec![
        format!("fn NAME(value: {owner}) -> {ty} {{ value.{name} }}"),
        format!(
            "fn NAME(value: {owner}) -> {ty} {{ let {owner} {{ {name}, .. }} = value; {name} }}"
        ),
    ]
}

fn variant(items: &Items, full: &str, held: Option<&Type>) -> Vec<String> {
    let (owner, _) = split(full);
    match held {
        None => vec![
            format!("fn NAME() -> {owner} {{ {full} }}"),
            format!("fn NAME(value: {owner}) {{ match value {{ {full} => {{}} _ => {{}} }} }}"),
        ],
        Some(held) => {
            let held = rooted(items, held);
            let read = format!(
                "fn NAME(value: {owner}) -> Option<{held}> {{ match value {{ {full}(held) => Some(held), _ => None }} }}"
            );
            let made = format!("fn NAME(held: {held}) -> {owner} {{ {full}(held) }}");
            vec![read, made]
        }
    }
}

fn operation(items: &Items, full: &str, answer: &Type) -> Vec<String> {
    let answer = rooted(items, answer);
    vec![
        format!(
            "async fn NAME(value: {full}) -> Result<{answer}, api::runtime::Error> {{ Ok(value.await?.into_inner()) }}"
        ),
        format!(
            "fn NAME(value: {full}) -> {full} {{ value.clone().with_options(Default::default()) }}"
        ),
    ]
}

fn call(items: &Items, path: &str, method: &Method) -> Vec<String> {
    let (owner, name) = split(path.trim_end_matches("()"));
    let full = format!("api::{owner}");
    let mut generics = Generics {
        items,
        bounds: Vec::new(),
    };
    let (mut arguments, mut given) = (Vec::new(), Vec::new());
    for (index, ty) in method.arguments.iter().enumerate() {
        let ty = generics.of(ty);
        // The path of a struct of required values is used elsewhere, as that of an operation is.
        if ty.starts_with("api :: operations") {
            given.push("panic!()".to_owned());
        } else {
            arguments.push(format!("a{index}: {ty}"));
            given.push(format!("a{index}"));
        }
    }
    let given = given.join(", ");
    // An operation's own path is used elsewhere: a method that makes one is told by its name.
    let name_of_result = plain(&method.result.to_token_stream().to_string());
    let is_operation = items.iter().any(|(path, item)| {
        matches!(item.kind, Kind::Operation(_)) && split(path).1 == name_of_result
    });
    let is_handle = is_handle(items, &name_of_result);
    let result = match name_of_result.as_str() {
        "Self" => full.clone(),
        name if is_handle => format!("api::{name}"),
        _ => rooted(items, &method.result),
    };
    let (receiver, value) = match method.receiver {
        None => (String::new(), full.clone()),
        Some(Receiver::Reference) => (format!("value: &{full}, "), "value".to_owned()),
        Some(Receiver::Value) => (format!("value: {full}, "), "value".to_owned()),
    };
    let dot = if method.receiver.is_some() { "." } else { "::" };
    let (parameters, arguments) = (generics.list(), arguments.join(", "));
    let call = format!("{value}{dot}{name}({given})");
    vec![match is_operation {
        true => format!("fn NAME{parameters}({receiver}{arguments}) {{ let made = {call}; }}"),
        false => format!("fn NAME{parameters}({receiver}{arguments}) -> {result} {{ {call} }}"),
    }]
}

/// Returns true if a name at the root of the generated code is that of a handle.
fn is_handle(items: &Items, name: &str) -> bool {
    let item = items.get(name);
    item.is_some_and(|item| matches!(item.kind, Kind::Handle))
}

/// A type as it is written outside of the generated code.
fn rooted(items: &Items, ty: &Type) -> String {
    in_crate(items, &ty.to_token_stream().to_string())
}

/// Paths of the generated code, from outside.
fn in_crate(items: &Items, text: &str) -> String {
    let mut ty = match syn::parse_str::<Type>(text) {
        Ok(ty) => ty,
        Err(_) => return text.to_owned(),
    };
    Root { items }.visit_type_mut(&mut ty);
    ty.to_token_stream().to_string()
}

/// Puts the names of types into the crate that they are in.
struct Root<'a> {
    items: &'a Items,
}

impl VisitMut for Root<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let Some(first) = path.segments.first().map(|first| first.ident.to_string()) else {
            return;
        };
        let text = path.to_token_stream().to_string();
        let prefix = match first.as_str() {
            "runtime" | "types" | "operations" => "api ::",
            "BTreeMap" => "std :: collections ::",
            _ if path.segments.len() > 1 => return,
            // A handle stands at the root, and so may be named inside of another type.
            name if is_handle(self.items, name) => "api ::",
            // The types of the API name each other without a path, and so do those of an operation.
            name if self.items.contains_key(&format!("types::{name}")) => "api :: types ::",
            name => {
                let end = format!("::{name}");
                match self.items.keys().find(|path| path.ends_with(&end)) {
                    Some(path) => &format!("api :: {} ::", path.trim_end_matches(&end)),
                    None => return,
                }
            }
        };
        if let Ok(rooted) = syn::parse_str(&format!("{prefix} {text}")) {
            *path = rooted;
        }
    }
}

/// The `impl Trait` of arguments as parameters with names.
struct Generics<'a> {
    items: &'a Items,
    bounds: Vec<String>,
}

impl Generics<'_> {
    fn of(&mut self, ty: &Type) -> String {
        let mut ty = ty.clone();
        self.visit_type_mut(&mut ty);
        rooted(self.items, &ty)
    }

    fn list(&self) -> String {
        let bounds: Vec<String> = self
            .bounds
            .iter()
            .enumerate()
            .map(|(index, bound)| format!("T{index}: {bound}"))
            .collect();
        format!("<{}>", bounds.join(", "))
    }
}

impl VisitMut for Generics<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        // Those inside of others first.
        visit_mut::visit_type_mut(self, ty);
        if let Type::ImplTrait(TypeImplTrait { bounds, .. }) = ty {
            let bound = in_crate(self.items, &format!("impl {}", bounds.to_token_stream()));
            let bound = bound.trim_start_matches("impl ").to_owned();
            let name = format!("T{}", self.bounds.len());
            self.bounds.push(bound);
            if let Ok(parameter) = syn::parse_str(&name) {
                *ty = parameter;
            }
        }
    }
}
