//! Whether generated code has everything that the reference of the API names.
//!
//! The tables list bare names, taken from the reference and not from the description, so that what
//! the description forgot is noticed too. The generated code is read as text: that something is
//! there under its name is all that is asked; what it does, the calls of the suite show.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;
use std::{fs, io};

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;
use spec_document::{Document, Kind};
use syn::ext::IdentExt;
use syn::visit::{self, Visit};

/// The text of each file by its path below the directory of generated code, with `/` in between.
pub type Sources = BTreeMap<String, String>;

/// One line of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// An operation or a type, as the API calls it.
    pub owner: &'static str,
    /// The wire name of a parameter or a field; `None` where the owner has none.
    pub member: Option<&'static str>,
}

/// The operations and their parameters.
pub fn operations() -> Vec<Row> {
    rows(include_str!("../checklist/operations.tsv"))
}

/// The types and their fields.
pub fn types() -> Vec<Row> {
    rows(include_str!("../checklist/types.tsv"))
}

fn rows(table: &'static str) -> Vec<Row> {
    let lines = table.lines().skip(1);
    let row = |line: &'static str| {
        let (owner, member) = line.split_once('\t').unwrap_or((line, ""));
        let member = Some(member).filter(|member| !member.is_empty());
        Row { owner, member }
    };
    lines.map(row).collect()
}

/// Reads all Rust files below a directory.
pub fn sources(directory: &Path) -> io::Result<Sources> {
    let mut sources = Sources::new();
    collect(directory, "", &mut sources)?;
    Ok(sources)
}

fn collect(directory: &Path, prefix: &str, sources: &mut Sources) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), sources)?;
        } else if name.ends_with(".rs") {
            sources.insert(name, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}

/// Looks for every row of both tables and names those that are not in the sources.
///
/// It fails only on sources that are not Rust.
pub fn missing(sources: &Sources) -> Result<Vec<String>, Box<dyn Error>> {
    let index = Index::new(sources)?;
    let mut missing = Vec::new();
    for row in operations() {
        missing.extend(index.missing_of_operation(row));
    }
    for row in types() {
        missing.extend(index.missing_of_type(row));
    }
    // An owner that is not there is a complaint of each of its rows.
    missing.dedup();
    Ok(missing)
}

/// The rows that the description asks for and the tables lack: those of operations, then those of types.
/// Types whose fields became fields of operations have none.
///
/// # Errors
/// If the description cannot be read, or the sources are not Rust.
pub fn additions(
    document: &Document,
    sources: &Sources,
) -> Result<(Vec<String>, Vec<String>), Box<dyn Error>> {
    let mut of_operations = Vec::new();
    for operation in document.operations() {
        let mut members = Vec::new();
        for parameter in &operation.parameters {
            match parameter.flattened {
                true => members.extend(properties(document, &parameter.schema)?),
                false => members.push(parameter.name.clone()),
            }
        }
        if let Some(body) = &operation.body {
            members.extend(properties(document, &body.schema)?);
        }
        add(&operation.id, members, &operations(), &mut of_operations);
    }
    let index = Index::new(sources)?;
    let schemas = document.root()["components"]["schemas"].as_object();
    let mut named: Vec<(&String, &Value)> = schemas.into_iter().flatten().collect();
    named.sort_unstable_by_key(|(name, _)| name.as_str());
    let mut of_types = Vec::new();
    for (name, schema) in named {
        let is_type = schema.get("properties").is_some() || schema.get("enum").is_some();
        if is_type && index.types.contains_key(&name.to_upper_camel_case()) {
            add(name, properties(document, schema)?, &types(), &mut of_types);
        }
    }
    Ok((of_operations, of_types))
}

/// The names of the properties of an object; none of anything else.
fn properties(document: &Document, schema: &Value) -> Result<Vec<String>, Box<dyn Error>> {
    Ok(match document.shape(schema)?.kind {
        Kind::Object { properties, .. } => properties.into_keys().map(str::to_owned).collect(),
        _ => Vec::new(),
    })
}

/// Adds the rows of an owner that are not known.
fn add(owner: &str, members: Vec<String>, known: &[Row], rows: &mut Vec<String>) {
    let mut own = known.iter().filter(|row| row.owner == owner).peekable();
    if members.is_empty() && own.peek().is_none() {
        rows.push(format!("{owner}\t"));
    }
    let own: BTreeSet<&str> = own.filter_map(|row| row.member).collect();
    let members: BTreeSet<String> = members.into_iter().collect();
    let fresh = members
        .iter()
        .filter(|member| !own.contains(member.as_str()));
    rows.extend(fresh.map(|member| format!("{owner}\t{member}")));
}

/// What the sources have, by name.
#[derive(Default)]
struct Index {
    /// The ids in the constants of operations, by the names of their structs.
    ids: BTreeMap<String, String>,
    /// The methods that make operations, by the id of the operation.
    methods: BTreeMap<String, Function>,
    /// The other methods under `operations`, by the type that has them.
    setters: BTreeMap<String, Vec<Function>>,
    /// The structs and enums under `types`, by their Rust names.
    types: BTreeMap<String, Type>,
}

/// A public method.
struct Function {
    name: String,
    arguments: BTreeSet<String>,
    returns: Option<String>,
    links: Vec<Link>,
}

/// A link of a chain of calls, such as `.field("skip_push", skip_push)`.
struct Link {
    /// The text that comes first.
    wire: String,
    /// The variables that the rest is made of.
    uses: BTreeSet<String>,
}

/// A public struct or enum.
struct Type {
    aliases: Vec<String>,
    /// The names under which the fields are written and read.
    fields: BTreeSet<String>,
}

impl Index {
    fn new(sources: &Sources) -> Result<Self, Box<dyn Error>> {
        let mut index = Self::default();
        for (path, text) in sources {
            let locate = |error: syn::Error| format!("{path}: {error}");
            let file = syn::parse_file(text).map_err(locate)?;
            for item in &file.items {
                if let syn::Item::Impl(item) = item {
                    index.add_id(item);
                }
            }
            for item in &file.items {
                match item {
                    syn::Item::Impl(item) if path.starts_with("operations/") => {
                        index.add_impl(item).map_err(locate)?;
                    }
                    syn::Item::Struct(item) if path.starts_with("types/") => {
                        let fields = names_of_fields(&item.fields).map_err(locate)?;
                        index
                            .add_type(&item.vis, &item.ident, &item.attrs, fields)
                            .map_err(locate)?;
                    }
                    syn::Item::Enum(item) if path.starts_with("types/") => {
                        index
                            .add_type(&item.vis, &item.ident, &item.attrs, BTreeSet::new())
                            .map_err(locate)?;
                    }
                    _ => {}
                }
            }
        }
        Ok(index)
    }

    /// Reads `const ENDPOINT: … = Endpoint { id: "SendMessage", … }`.
    fn add_id(&mut self, item: &syn::ItemImpl) {
        let constant = item.items.iter().find_map(|member| match member {
            syn::ImplItem::Const(constant) if constant.ident == "ENDPOINT" => Some(constant),
            _ => None,
        });
        if let Some(constant) = constant
            && let Some(owner) = name_of_type(&item.self_ty)
            && let syn::Expr::Struct(endpoint) = &constant.expr
        {
            let mut fields = endpoint.fields.iter();
            let id = fields
                .find(|field| matches!(&field.member, syn::Member::Named(name) if name == "id"));
            if let Some(id) = id.and_then(|field| text(&field.expr)) {
                self.ids.insert(owner, id);
            }
        }
    }

    fn add_impl(&mut self, item: &syn::ItemImpl) -> syn::Result<()> {
        let (None, Some(owner)) = (&item.trait_, name_of_type(&item.self_ty)) else {
            return Ok(());
        };
        for member in &item.items {
            let syn::ImplItem::Fn(method) = member else {
                continue;
            };
            if !matches!(method.vis, syn::Visibility::Public(_)) {
                continue;
            }
            let mut body = Body::default();
            body.visit_block(&method.block);
            let function = Function::new(&method.sig, body.links);
            // Whatever client it is a method of.
            if let Some(operation) = body.operation {
                let id = self.ids.get(&operation).cloned().unwrap_or(operation);
                // The alias is what a reader searches for; the id in the call is as good a proof.
                let alias = texts(&method.attrs, "doc", "alias")?.pop();
                self.methods.insert(alias.unwrap_or(id), function);
            } else {
                self.setters
                    .entry(owner.clone())
                    .or_default()
                    .push(function);
            }
        }
        Ok(())
    }

    fn add_type(
        &mut self,
        visibility: &syn::Visibility,
        name: &syn::Ident,
        attributes: &[syn::Attribute],
        fields: BTreeSet<String>,
    ) -> syn::Result<()> {
        if matches!(visibility, syn::Visibility::Public(_)) {
            let aliases = texts(attributes, "doc", "alias")?;
            self.types
                .insert(name.to_string(), Type { aliases, fields });
        }
        Ok(())
    }

    fn missing_of_operation(&self, row: Row) -> Option<String> {
        let id = row.owner;
        let Some(method) = self.methods.get(id) else {
            return Some(format!("{id}: no such operation"));
        };
        let wire = row.member?;
        let name = wire.to_snake_case();
        // What a method of every operation is called keeps a trailing underscore: `items_`.
        let names = [format!("{name}_"), name];
        let setters = method
            .returns
            .as_ref()
            .and_then(|returns| self.setters.get(returns));
        let setter = setters
            .into_iter()
            .flatten()
            .find(|setter| names.contains(&setter.name));
        let argument = names.iter().find(|name| method.arguments.contains(*name));
        let links: Vec<&Link> = if let Some(argument) = argument {
            let links = method.links.iter();
            links.filter(|link| link.uses.contains(argument)).collect()
        } else if let Some(setter) = setter {
            let links = setter.links.iter();
            links
                .filter(|link| !link.uses.is_disjoint(&setter.arguments))
                .collect()
        } else {
            return Some(format!("{id}.{wire}: no such argument or setter"));
        };
        if links.iter().any(|link| link.wire == wire) {
            return None;
        }
        let other: Vec<String> = links
            .iter()
            .map(|link| format!("{:?}", link.wire))
            .collect();
        Some(match other.as_slice() {
            [] => format!("{id}.{wire}: is not sent"),
            other => format!("{id}.{wire}: is sent as {}", other.join(", ")),
        })
    }

    fn missing_of_type(&self, row: Row) -> Option<String> {
        let wire = row.owner;
        let name = wire.to_upper_camel_case();
        let Some(found) = self.types.get(&name) else {
            return Some(format!("{wire}: no such type"));
        };
        if name != wire && !found.aliases.iter().any(|alias| alias == wire) {
            return Some(format!("{wire}: {name} does not carry it as an alias"));
        }
        let field = row.member?;
        let is_there = found.fields.contains(field);
        (!is_there).then(|| format!("{wire}.{field}: no such field"))
    }
}

impl Function {
    fn new(signature: &syn::Signature, links: Vec<Link>) -> Self {
        let argument = |input: &syn::FnArg| match input {
            syn::FnArg::Typed(input) => name_of_pattern(&input.pat),
            syn::FnArg::Receiver(_) => None,
        };
        Self {
            name: signature.ident.unraw().to_string(),
            arguments: signature.inputs.iter().filter_map(argument).collect(),
            returns: match &signature.output {
                syn::ReturnType::Type(_, returns) => name_of_type(returns),
                syn::ReturnType::Default => None,
            },
            links,
        }
    }
}

/// What the body of a method says.
#[derive(Default)]
struct Body {
    /// The operation in `Call::new(&self.connection, &SendMessage::ENDPOINT)`.
    operation: Option<String>,
    links: Vec<Link>,
    /// The variables that a local one is made of, so that links see through it.
    locals: BTreeMap<String, BTreeSet<String>>,
}

impl Body {
    fn uses<'e>(&self, expressions: impl IntoIterator<Item = &'e syn::Expr>) -> BTreeSet<String> {
        let mut variables = Variables::default();
        for expression in expressions {
            variables.visit_expr(expression);
        }
        let mut uses = BTreeSet::new();
        for name in variables.0 {
            match self.locals.get(&name) {
                Some(origins) => uses.extend(origins.iter().cloned()),
                None => {
                    uses.insert(name);
                }
            }
        }
        uses
    }
}

impl<'ast> Visit<'ast> for Body {
    fn visit_local(&mut self, local: &'ast syn::Local) {
        visit::visit_local(self, local);
        if let (Some(name), Some(init)) = (name_of_pattern(&local.pat), &local.init) {
            let uses = self.uses([&*init.expr]);
            self.locals.insert(name, uses);
        }
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        visit::visit_expr_call(self, call);
        let is_constructor = matches!(&*call.func, syn::Expr::Path(function)
            if function.path.segments.iter().rev().nth(1).is_some_and(|ty| ty.ident == "Call"));
        if is_constructor {
            self.operation = call.args.iter().nth(1).and_then(owner_of_endpoint);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        visit::visit_expr_method_call(self, call);
        // The key of a JSON parameter comes after the name of the parameter.
        let before = usize::from(call.method == "query_key");
        if let Some(wire) = call.args.iter().nth(before).and_then(text) {
            let uses = self.uses(call.args.iter().skip(before + 1));
            self.links.push(Link { wire, uses });
        }
    }
}

/// The plain names in an expression: its variables, among them `self`.
#[derive(Default)]
struct Variables(BTreeSet<String>);

impl<'ast> Visit<'ast> for Variables {
    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        if let Some(name) = path.path.get_ident() {
            self.0.insert(name.unraw().to_string());
        }
    }
}

/// `SendMessage` in `&SendMessage::ENDPOINT`.
fn owner_of_endpoint(expression: &syn::Expr) -> Option<String> {
    let syn::Expr::Reference(reference) = expression else {
        return None;
    };
    let syn::Expr::Path(path) = &*reference.expr else {
        return None;
    };
    let mut segments = path.path.segments.iter().rev();
    let is_endpoint = segments.next()?.ident == "ENDPOINT";
    let owner = segments.next()?.ident.to_string();
    is_endpoint.then_some(owner)
}

fn text(expression: &syn::Expr) -> Option<String> {
    match expression {
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

fn name_of_type(of: &syn::Type) -> Option<String> {
    match of {
        syn::Type::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
    }
}

fn name_of_pattern(pattern: &syn::Pat) -> Option<String> {
    match pattern {
        syn::Pat::Ident(pattern) => Some(pattern.ident.unraw().to_string()),
        _ => None,
    }
}

fn names_of_fields(fields: &syn::Fields) -> syn::Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for field in fields {
        let (syn::Visibility::Public(_), Some(name)) = (&field.vis, &field.ident) else {
            continue;
        };
        match texts(&field.attrs, "serde", "rename")?.pop() {
            Some(rename) => names.insert(rename),
            None => names.insert(name.unraw().to_string()),
        };
        names.extend(texts(&field.attrs, "serde", "alias")?);
    }
    Ok(names)
}

/// The texts of a key of an attribute: `alias` of `#[doc(alias = "…")]`.
fn texts(attributes: &[syn::Attribute], attribute: &str, key: &str) -> syn::Result<Vec<String>> {
    let mut texts = Vec::new();
    for found in attributes {
        // A comment is an attribute as well, but one without a list.
        let (true, syn::Meta::List(_)) = (found.path().is_ident(attribute), &found.meta) else {
            continue;
        };
        found.parse_nested_meta(|meta| {
            if !meta.input.peek(syn::Token![=]) {
                return Ok(());
            }
            let value: syn::Expr = meta.value()?.parse()?;
            if meta.path.is_ident(key) {
                texts.extend(text(&value));
            }
            Ok(())
        })?;
    }
    Ok(texts)
}
