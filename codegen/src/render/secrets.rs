//! Secrets: which operations carry them, by the names that parameters and fields have on the wire.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{
    Alternative, Api, Body, Field, Handle, Operation, Success, Type, TypeId, TypeKind,
};

/// The name that stands for a body as a whole, for the runtime too.
const WHOLE: &str = "";

/// The types of an API from which a secret can be reached.
pub(super) struct Secrets<'a> {
    api: &'a Api,
    /// Those types, each with the types among them that it refers to.
    reaching: BTreeMap<&'a TypeId, Vec<&'a TypeId>>,
    /// Types whose values are secrets as a whole wherever they are, because what is secret in them has
    /// no name of its own.
    nameless: BTreeSet<&'a TypeId>,
}

impl<'a> Secrets<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let nameless = closure(
            api,
            |id| has_nameless(&api.types[id].kind),
            |kind| matches!(kind, TypeKind::Choice(_) | TypeKind::Union(_)),
        );
        let direct = |id: &TypeId| {
            let mut fields = api.types[id].fields().iter();
            nameless.contains(id) || fields.any(|field| field.secret)
        };
        let reaching = closure(api, direct, |_| true);
        let reaching = reaching
            .iter()
            .map(|id| {
                let references = api.types[*id].references();
                (
                    *id,
                    references
                        .filter(|other| reaching.contains(other))
                        .collect(),
                )
            })
            .collect();
        Self {
            api,
            reaching,
            nameless,
        }
    }

    /// The names of the secrets that an operation takes or answers with, sorted.
    pub(super) fn names(&self, operation: &'a Operation) -> Vec<&'a str> {
        let mut names = BTreeSet::new();
        // A flattened parameter is hidden as a whole, like any other with a secret in it.
        let flattened = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.field.secret || self.reaches(&parameter.field.ty));
        names.extend(flattened.filter_map(|parameter| parameter.container()));
        let parameters = operation
            .parameters
            .iter()
            .map(|parameter| &parameter.field);
        // The parts of a value have no names of their own in a parameter or a form.
        for field in parameters.chain(form_fields(&operation.body)) {
            if field.secret || self.reaches(&field.ty) {
                self.add(field, &mut names);
            }
        }
        match &operation.body {
            Body::Object(fields) => self.add_secret(fields, &mut names),
            Body::Json(body) | Body::Text(body) if self.is_secret(body) => {
                names.insert(WHOLE);
            }
            _ => {}
        }
        let answers = operation.answer.types();
        if operation.secret_answer || answers.iter().any(|ty| self.is_nameless(ty)) {
            names.insert(WHOLE);
        }
        let mut open: Vec<&TypeId> = operation.mentions().collect();
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            if let Some(others) = self.reaching.get(id)
                && seen.insert(id)
            {
                self.add_secret(self.api.types[id].fields(), &mut names);
                open.extend(others);
            }
        }
        names.into_iter().collect()
    }

    fn add_secret(&self, fields: &'a [Field], names: &mut BTreeSet<&'a str>) {
        for field in fields.iter().filter(|field| self.is_secret(field)) {
            self.add(field, names);
        }
    }

    fn add(&self, field: &'a Field, names: &mut BTreeSet<&'a str>) {
        names.insert(&field.wire_name);
        names.extend(field.aliases.iter().map(String::as_str));
    }

    fn is_secret(&self, field: &Field) -> bool {
        field.secret || self.is_nameless(&field.ty)
    }

    fn is_nameless(&self, ty: &Type) -> bool {
        ty.named().is_some_and(|id| self.nameless.contains(id))
    }

    fn reaches(&self, ty: &Type) -> bool {
        ty.named().is_some_and(|id| self.reaching.contains_key(id))
    }
}

/// The types that `is_first` finds, and those of the kinds that `goes_on` names which refer to such.
fn closure(
    api: &Api,
    is_first: impl Fn(&TypeId) -> bool,
    goes_on: impl Fn(&TypeKind) -> bool,
) -> BTreeSet<&TypeId> {
    let mut users: BTreeMap<&TypeId, Vec<&TypeId>> = BTreeMap::new();
    let mut found = BTreeSet::new();
    for (id, definition) in &api.types {
        if is_first(id) {
            found.insert(id);
        }
        if goes_on(&definition.kind) {
            for other in definition.references() {
                users.entry(other).or_default().push(id);
            }
        }
    }
    let mut open: Vec<&TypeId> = found.iter().copied().collect();
    while let Some(id) = open.pop() {
        for user in users.get(id).into_iter().flatten() {
            if found.insert(user) {
                open.push(user);
            }
        }
    }
    found
}

/// Returns true if a type has secrets that are no fields.
fn has_nameless(kind: &TypeKind) -> bool {
    match kind {
        TypeKind::Struct(object) => object.additional.as_ref().is_some_and(|all| all.secret),
        TypeKind::Choice(choice) => choice.alternatives.iter().any(|one| one.secret),
        TypeKind::Enum(_) | TypeKind::Union(_) => false,
    }
}

fn form_fields(body: &Body) -> &[Field] {
    match body {
        Body::Multipart(form) | Body::UrlEncoded(form) => &form.fields,
        _ => &[],
    }
}

/// The derive of `Debug` for a type with or without secrets.
pub(super) fn debug(has_secrets: bool) -> TokenStream {
    match has_secrets {
        true => quote!(runtime::Debug),
        false => quote!(Debug),
    }
}

/// The attribute of a field or a variant that hides its value in `Debug` output.
pub(super) fn mark(is_secret: bool) -> Option<TokenStream> {
    is_secret.then(|| quote!(#[secret]))
}

/// Returns true if `Debug` output of a field has to hide it. Types with names hide what is secret in
/// them by themselves.
pub(super) fn is_hidden(api: &Api, field: &Field) -> bool {
    field.secret && has_default(api, &field.ty)
}

/// The same of an alternative of a choice.
pub(super) fn is_hidden_variant(api: &Api, alternative: &Alternative) -> bool {
    alternative.secret && has_default(api, &alternative.ty)
}

/// The same of a kind of success.
pub(super) fn is_hidden_answer(api: &Api, success: &Success) -> bool {
    success.secret && success.answer.types().iter().all(|ty| has_default(api, ty))
}

fn has_default(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Named(id) => matches!(api.types[id].kind, TypeKind::Enum(_)),
        _ => true,
    }
}

/// Returns true if a handle binds a secret by a name of its path.
pub(super) fn is_bound(api: &Api, handle: &Handle, name: &str) -> bool {
    let mut operations = api.operations.iter();
    operations.any(|operation| {
        let mut parameters = operation.parameters.iter();
        handle.binds(operation)
            && parameters.any(|own| own.field.secret && own.field.wire_name == name)
    })
}
