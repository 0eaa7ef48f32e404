//! Members of generated types, described once for the renderer and for the list of items.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::declaration::{Argument, Declaration, Signature, type_text};
use crate::render::ident;

/// Tokens that are rendered only when the item is printed.
type Lazy<'a> = Box<dyn Fn() -> TokenStream + 'a>;

/// A public function of a generated type.
pub(in crate::render) struct Method<'a> {
    /// The Rust name, without `r#`.
    pub(in crate::render) name: String,
    receiver: Receiver,
    arguments: Vec<Input>,
    result: TokenStream,
    /// The wire name of the field that the function is generated for.
    pub(in crate::render) member: Option<&'a str>,
    /// The attributes of a deprecated function.
    deprecated: Option<TokenStream>,
    /// Documentation and attributes that users' code does not rely on.
    documentation: Lazy<'a>,
    body: Lazy<'a>,
}

/// The receiver of a method: by value or by reference.
#[derive(Clone, Copy)]
pub(in crate::render) enum Receiver {
    /// Not at all: the function is a constructor.
    None,
    /// `&self`
    Reference,
    /// `self`
    Value,
    /// `mut self`
    MutableValue,
}

/// An argument of a function.
pub(in crate::render) struct Input {
    /// The Rust name, without `r#`.
    name: String,
    ty: TokenStream,
}

/// A public field of a generated struct.
pub(in crate::render) struct FieldItem<'a> {
    /// The Rust name, without `r#`.
    pub name: String,
    pub ty: TokenStream,
    pub is_boxed: bool,
    /// The wire name; none for the map of additional properties.
    pub member: Option<&'a str>,
    pub is_deprecated: bool,
    /// Documentation and attributes, `#[deprecated]` included.
    pub attributes: Lazy<'a>,
}

/// A variant of a generated enum.
pub(in crate::render) struct VariantItem<'a> {
    /// The Rust name.
    pub name: String,
    pub payload: Option<TokenStream>,
    /// The attribute of the payload that hides a secret.
    pub mark: Option<TokenStream>,
    /// The wire name; none for the variant of unknown values.
    pub member: Option<&'a str>,
    pub documentation: Lazy<'a>,
}

impl<'a> Method<'a> {
    /// Describes a function without arguments, documentation and body.
    pub(in crate::render) fn new(name: &str, receiver: Receiver, result: TokenStream) -> Self {
        Self {
            name: name.to_owned(),
            receiver,
            arguments: Vec::new(),
            result,
            member: None,
            deprecated: None,
            documentation: Box::new(TokenStream::new),
            body: Box::new(TokenStream::new),
        }
    }

    pub(in crate::render) fn arguments(mut self, arguments: impl Into<Vec<Input>>) -> Self {
        self.arguments = arguments.into();
        self
    }

    /// Sets the wire name of the field that the function is generated for.
    pub(in crate::render) fn member(mut self, wire_name: &'a str) -> Self {
        self.member = Some(wire_name);
        self
    }

    /// Sets the attributes of a deprecated function.
    pub(in crate::render) fn deprecated(mut self, attributes: Option<TokenStream>) -> Self {
        self.deprecated = attributes;
        self
    }

    /// Sets documentation and attributes that users' code does not rely on.
    pub(in crate::render) fn doc(mut self, render: impl Fn() -> TokenStream + 'a) -> Self {
        self.documentation = Box::new(render);
        self
    }

    pub(in crate::render) fn body(mut self, render: impl Fn() -> TokenStream + 'a) -> Self {
        self.body = Box::new(render);
        self
    }

    pub(in crate::render) fn is_deprecated(&self) -> bool {
        self.deprecated.is_some()
    }

    pub(in crate::render) fn declaration(&self) -> Declaration {
        let signature = Signature {
            arguments: self.arguments.iter().map(Input::argument).collect(),
            result: type_text(&self.result),
        };
        match self.receiver {
            Receiver::None => Declaration::Constructor(signature),
            Receiver::Reference | Receiver::Value | Receiver::MutableValue => {
                Declaration::Method(signature)
            }
        }
    }
}

impl Input {
    pub(in crate::render) fn new(name: &str, ty: TokenStream) -> Self {
        let name = name.to_owned();
        Self { name, ty }
    }

    fn argument(&self) -> Argument {
        Argument {
            name: self.name.clone(),
            ty: type_text(&self.ty),
        }
    }
}

impl FieldItem<'_> {
    pub(in crate::render) fn declaration(&self) -> Declaration {
        Declaration::Field {
            ty: type_text(&self.ty),
            is_boxed: self.is_boxed,
        }
    }
}

impl VariantItem<'_> {
    /// Describes the variant of values that are not listed.
    pub(in crate::render) fn unknown(payload: TokenStream, doc: &'static str) -> Self {
        Self {
            name: "Unknown".to_owned(),
            payload: Some(payload),
            mark: None,
            member: None,
            documentation: Box::new(move || quote!(#[doc = #doc])),
        }
    }

    pub(in crate::render) fn declaration(&self) -> Declaration {
        Declaration::Variant {
            payload: self.payload.as_ref().map(type_text),
        }
    }
}

impl ToTokens for Method<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let receiver = match self.receiver {
            Receiver::None => None,
            Receiver::Reference => Some(quote!(&self)),
            Receiver::Value => Some(quote!(self)),
            Receiver::MutableValue => Some(quote!(mut self)),
        };
        let arguments = self.arguments.iter().map(ToTokens::to_token_stream);
        let inputs = receiver.into_iter().chain(arguments);
        let (documentation, body) = ((self.documentation)(), (self.body)());
        let (name, deprecated, result) = (ident(&self.name), &self.deprecated, &self.result);
        tokens.extend(quote! {
            #documentation
            #deprecated
            pub fn #name(#(#inputs),*) -> #result {
                #body
            }
        });
    }
}

impl ToTokens for Input {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (name, ty) = (ident(&self.name), &self.ty);
        tokens.extend(quote!(#name: #ty));
    }
}

impl ToTokens for FieldItem<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let attributes = (self.attributes)();
        let (name, ty) = (ident(&self.name), &self.ty);
        tokens.extend(quote!(#attributes pub #name: #ty));
    }
}

impl ToTokens for VariantItem<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (name, documentation, mark) = (ident(&self.name), (self.documentation)(), &self.mark);
        let payload = self
            .payload
            .as_ref()
            .map(|payload| quote!((#mark #payload)));
        tokens.extend(quote!(#documentation #name #payload));
    }
}
