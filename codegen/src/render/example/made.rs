//! Values as expressions of the item of the crate that makes them.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::ident;
use super::names::{Home, Names};
use super::writer::{Fit, Writer, element_fit, sequence};
use super::{Misfit, json};
use crate::model::{Api, BuilderForm, Field, Json, Type, placeholder};

impl Writer<'_> {
    /// The value of a field: by the item that makes such values, if it makes this one, or as it is.
    pub(super) fn field(
        &self,
        field: &Field,
        value: &Json,
        fit: Fit,
    ) -> Result<TokenStream, Misfit> {
        let builder = field.builder.as_deref();
        match builder.and_then(|path| self.made(path, &field.ty, value, fit)) {
            Some(made) => Ok(made),
            None => self.value(&field.ty, value, fit),
        }
    }

    /// The value of a field by the item at a path, which makes the value or each element of it.
    fn made(&self, path: &str, ty: &Type, value: &Json, fit: Fit) -> Option<TokenStream> {
        let find = |value| Made::find(self.api, path, value);
        match (ty, value) {
            (Type::List(item), Json::List(values)) if !values.is_empty() => {
                let made: Option<Vec<Made<'_>>> = values.iter().map(find).collect();
                let fit_of_item = element_fit(item, fit);
                let items = made?
                    .into_iter()
                    .map(|made| self.converted(&made, item, fit_of_item));
                let items = items.collect::<Option<Vec<_>>>()?;
                Some(sequence(&items, fit))
            }
            (ty, value) => self.converted(&find(value)?, ty, fit),
        }
    }

    /// A made value as the type that a place takes, if it converts into that.
    fn converted(&self, made: &Made<'_>, ty: &Type, fit: Fit) -> Option<TokenStream> {
        let converts = matches!(ty, Type::Object | Type::Named(_));
        let made = converts.then(|| made.tokens(&self.names))?;
        Some(match (ty, fit) {
            (Type::Object, Fit::Exact) => {
                let object = self.names.item(Home::Crate, "Object");
                quote!(#object::from_serialize(&#made))
            }
            (_, Fit::Exact) => {
                let name = self.exact_type(ty);
                quote!(#name::from(#made))
            }
            (_, Fit::Loose) => made,
        })
    }
}

/// An expression that makes a value, found before any name of it is imported.
struct Made<'a> {
    form: &'a BuilderForm,
    arguments: Vec<(&'a str, Argument<'a>)>,
}

/// An argument of the expression.
enum Argument<'a> {
    /// A key of an object.
    Key(&'a str),
    /// A value as it is.
    Plain(&'a Json),
    /// A value that an item makes in turn.
    Made(Made<'a>),
    /// Values of a list.
    List(Vec<Self>),
}

impl<'a> Made<'a> {
    /// The expression by the item at a path, if one makes exactly this value.
    fn find(api: &'a Api, path: &str, value: &'a Json) -> Option<Self> {
        let builder = api.builders.iter().find(|known| known.path == path)?;
        builder.forms.iter().find_map(|form| {
            let mut arguments = Vec::new();
            fit(api, &form.value, value, &mut arguments)?;
            Some(Self { form, arguments })
        })
    }

    fn tokens(&self, names: &Names<'_>) -> TokenStream {
        let mut tokens = TokenStream::new();
        for (index, call) in self.form.calls.iter().enumerate() {
            let arguments = call.arguments.iter().filter_map(|name| {
                let mut arguments = self.arguments.iter();
                let (_, argument) = arguments.find(|(known, _)| known == name)?;
                Some(argument.tokens(names))
            });
            if index == 0 {
                let function = names.path(&call.name);
                tokens.extend(quote!(#function(#(#arguments),*)));
            } else {
                let method = ident(&call.name);
                tokens.extend(quote!(.#method(#(#arguments),*)));
            }
        }
        tokens
    }
}

impl<'a> Argument<'a> {
    /// The argument for a placeholder, which takes what an item makes if it has the path of one.
    fn of(api: &'a Api, name: &str, value: &'a Json) -> Option<Self> {
        if api.builders.iter().any(|builder| builder.path == name) {
            return Made::find(api, name, value).map(Self::Made);
        }
        Some(Self::Plain(value))
    }

    fn tokens(&self, names: &Names<'_>) -> TokenStream {
        match self {
            Self::Key(key) => quote!(#key),
            Self::Plain(value @ (Json::Null | Json::List(_) | Json::Object(_))) => {
                let json = names.item(Home::Json, "json");
                let content = json::tokens(value);
                quote!(#json!(#content))
            }
            Self::Plain(value) => json::tokens(value),
            Self::Made(made) => made.tokens(names),
            Self::List(items) => {
                let items = items.iter().map(|item| item.tokens(names));
                quote!([#(#items),*])
            }
        }
    }
}

/// Fits a value into a template, and collects the arguments for its placeholders.
fn fit<'a>(
    api: &'a Api,
    template: &'a Json,
    value: &'a Json,
    arguments: &mut Vec<(&'a str, Argument<'a>)>,
) -> Option<()> {
    if let Some(name) = named(template) {
        arguments.push((name, Argument::of(api, name, value)?));
        return Some(());
    }
    match (template, value) {
        (Json::List(template), Json::List(values)) => {
            if let [only] = template.as_slice()
                && let Some(name) = named(only)
            {
                arguments.push((name, list(api, name, values)?));
                return Some(());
            }
            let mut pairs = template.iter().zip(values);
            (template.len() == values.len()).then_some(())?;
            pairs.try_for_each(|(template, value)| fit(api, template, value, arguments))
        }
        (Json::Object(template), Json::Object(entries)) => {
            (template.len() == entries.len()).then_some(())?;
            template.iter().try_for_each(|(key, template)| {
                let Some(name) = placeholder(key) else {
                    let (_, value) = entries.iter().find(|(known, _)| known == key)?;
                    return fit(api, template, value, arguments);
                };
                let [(key, value)] = entries.as_slice() else {
                    return None;
                };
                arguments.push((name, Argument::Key(key)));
                fit(api, template, value, arguments)
            })
        }
        (template, value) => (template == value).then_some(()),
    }
}

/// The name of the placeholder that a template is as a whole.
fn named(template: &Json) -> Option<&str> {
    match template {
        Json::String(text) => placeholder(text),
        _ => None,
    }
}

/// The elements of a list. Those of several kinds are no list of Rust, and an empty one has no type.
fn list<'a>(api: &'a Api, name: &str, values: &'a [Json]) -> Option<Argument<'a>> {
    let kind = values.first()?.kind();
    if values.iter().any(|value| value.kind() != kind) {
        return None;
    }
    let items = values.iter().map(|value| Argument::of(api, name, value));
    Some(Argument::List(items.collect::<Option<_>>()?))
}
