//! Types: what values look like.

use std::fmt;

use crate::checksum::checksum;
use crate::pointer::Pointer;

/// The key of a named type: its name in the document, or for an inline one the names on the way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub String);

/// The longest key of an inline type, in bytes. Each level of nesting adds a name, and every type has
/// its key in its code, so that they would grow with the square of the depth.
const MAX_ID: usize = 400;

impl TypeId {
    /// The key of the inline type that has a name within this one. A long key is cut, and a number
    /// stands for all of it.
    pub(crate) fn inner(owner: impl fmt::Display, name: impl fmt::Display) -> Self {
        let id = format!("{owner}.{name}");
        if id.len() <= MAX_ID {
            return Self(id);
        }
        Self(format!("{}…{:08x}", start(&id), checksum(id.as_bytes())))
    }

    /// The key that those of the inline types of an operation begin with.
    pub(crate) fn of_operation(id: &str) -> Self {
        match id.len() <= MAX_ID {
            true => Self(id.to_owned()),
            false => Self(format!("{}…{:08x}", start(id), checksum(id.as_bytes()))),
        }
    }

    /// What the keys of all inline types within this one begin with.
    pub(crate) fn inner_prefix(&self) -> String {
        start(&format!("{self}.")).to_owned()
    }
}

/// The part of a key that is kept of a long one.
fn start(id: &str) -> &str {
    let mut ends = (0..=MAX_ID - 16).rev();
    let end = ends.find(|end| id.is_char_boundary(*end) && *end <= id.len());
    &id[..end.unwrap_or(0)]
}

impl fmt::Display for TypeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A type with a name.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// Its key.
    pub id: TypeId,
    /// Name of the Rust type.
    pub name: String,
    /// Name of the Rust module, which is the file's name too.
    pub module: String,
    /// What it is.
    pub description: Option<String>,
    /// Whether the API advises against it.
    pub deprecated: bool,
    /// What it looks like.
    pub kind: TypeKind,
    /// Which way its values travel.
    pub usage: Usage,
    /// The Cargo feature that the description puts it into, with what it refers to.
    pub feature: Option<String>,
    /// The Cargo features that bring it, any of them; none if it is part of every build.
    pub features: Vec<String>,
    /// Where it stands in the document.
    pub pointer: Pointer,
}

/// What a named type looks like.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// An object with named fields.
    Struct(Struct),
    /// One of several words or numbers.
    Enum(Enum),
    /// One of several types, told apart by a property.
    Union(Union),
    /// One of several types, told apart by what values look like.
    Choice(Choice),
}

/// Which way the values of a type travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// From the client to the API.
    pub request: bool,
    /// From the API to the client.
    pub response: bool,
}

impl Usage {
    /// Whether values only ever travel to the API.
    pub fn is_request_only(self) -> bool {
        self.request && !self.response
    }
}

/// An object with named fields, in the order of the document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Struct {
    /// The fields.
    pub fields: Vec<Field>,
    /// All further properties, if the document allows any.
    pub additional: Option<Additional>,
    /// Set if the document forbids further properties.
    pub is_closed: bool,
    /// The names of properties that the document forbids.
    pub forbidden: Vec<String>,
}

/// The properties of an object that have no field.
#[derive(Clone, Debug, PartialEq)]
pub struct Additional {
    /// The type of each.
    pub ty: Type,
    /// Whether each is a secret.
    pub secret: bool,
    /// Where it stands in the document: of an `allOf`, in the member that allows them.
    pub pointer: Pointer,
}

/// A named value: a property, a parameter, a part of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Name on the wire.
    pub wire_name: String,
    /// Name in Rust.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it must be there in answers, and is not required of a value that is sent too.
    pub required_in_answers: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// The only value, if the document allows one. It is a text, a number or a boolean.
    pub constant: Option<serde_json::Value>,
    /// Whether it closes a cycle of types and so lies behind a pointer.
    pub boxed: bool,
    /// Its meaning.
    pub description: Option<String>,
    /// The limits of its values.
    pub constraints: Constraints,
    /// Further wire names that are read.
    pub aliases: Vec<String>,
    /// Path in the crate of an item that makes such a value, such as `filter::Filter`.
    pub builder: Option<String>,
    /// Whether the API advises against it.
    pub deprecated: bool,
    /// Whether it stands in answers only.
    pub read_only: bool,
    /// Whether it stands in requests only.
    pub write_only: bool,
    /// Whether its value, or each element of it, is a secret.
    pub secret: bool,
    /// Whether a type that the document gives became a plain JSON value.
    pub fallback: bool,
    /// Where it stands in the document.
    pub pointer: Pointer,
}

/// Limits that the API checks. They stand in the documentation; the client does not enforce them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constraints {
    /// Smallest value, and whether it is excluded.
    pub minimum: Option<(String, bool)>,
    /// Largest value, and whether it is excluded.
    pub maximum: Option<(String, bool)>,
    /// Values are multiples of this.
    pub multiple_of: Option<String>,
    /// Fewest characters.
    pub min_length: Option<usize>,
    /// Most characters.
    pub max_length: Option<usize>,
    /// Fewest elements.
    pub min_items: Option<usize>,
    /// Most elements.
    pub max_items: Option<usize>,
    /// Regular expression that values match.
    pub pattern: Option<String>,
    /// What holds when nothing is sent, as JSON.
    pub default: Option<String>,
}

/// What a value looks like.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// Any JSON value.
    Any,
    /// A free-form JSON object.
    Object,
    /// True or false.
    Boolean,
    /// A whole number.
    Integer(Integer),
    /// A number with a fraction.
    Float(Float),
    /// Text.
    String,
    /// A moment in time.
    Timestamp,
    /// The content of a file.
    File,
    /// A list of values.
    List(Box<Type>),
    /// A JSON object used as a map from text to values.
    Map(Box<Type>),
    /// An item of a list or a value of a map that may be null. A field has a flag for this.
    Nullable(Box<Type>),
    /// A type with a name.
    Named(TypeId),
}

/// Widths of whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Integer {
    I32,
    I64,
    U32,
    U64,
}

/// Widths of numbers with a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Float {
    F32,
    F64,
}

/// One of several words or numbers; values that are not listed are kept as they came.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// What the values are.
    pub kind: EnumKind,
    /// The words, in the order of the document.
    pub values: Vec<EnumValue>,
    /// Whether the document allows any other text too.
    pub is_open: bool,
}

/// What the values of an enum are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EnumKind {
    /// Words.
    #[default]
    Text,
    /// Whole numbers.
    Integer,
}

/// One value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// The word, or the digits, on the wire.
    pub wire_name: String,
    /// What the document calls it, if that differs from the wire.
    pub alias: Option<String>,
    /// Name of the Rust variant.
    pub name: String,
    /// Its meaning.
    pub description: Option<String>,
}

/// One of several types, told apart by the value of a property that all of them have.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The property.
    pub tag: String,
    /// The types, in the order of the document.
    pub variants: Vec<Variant>,
}

/// One type of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// The value of the property.
    pub wire_name: String,
    /// Name of the Rust variant.
    pub name: String,
    /// The type.
    pub ty: TypeId,
}

/// One of several types, told apart by their JSON kind and, if they are objects, by their properties.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The types, in the order of the document. No two of them are the same.
    pub alternatives: Vec<Alternative>,
}

/// One type of a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// Name of the Rust variant.
    pub name: String,
    /// The type.
    pub ty: Type,
    /// Whether a value of it is a secret.
    pub secret: bool,
}

impl Alternative {
    /// An alternative without a name.
    pub(crate) fn of(ty: Type) -> Self {
        Self {
            name: String::new(),
            ty,
            secret: false,
        }
    }
}

impl Type {
    /// Whether values are single words or numbers, with a text form that everybody agrees on.
    pub fn is_scalar(&self) -> bool {
        matches!(
            self,
            Self::Boolean | Self::Integer(_) | Self::Float(_) | Self::String | Self::Timestamp
        )
    }

    /// The named types that a value of this type holds, without those that it holds in them.
    pub fn named(&self) -> Option<&TypeId> {
        match self {
            Self::Named(id) => Some(id),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.named(),
            _ => None,
        }
    }

    /// The type as a list or map holds it, where items may be null.
    pub(crate) fn into_item(self, is_nullable: bool) -> Self {
        match self {
            // Any value may be null already, and a part of a form is a file or is not sent.
            Self::Any | Self::File | Self::Nullable(_) => self,
            ty if is_nullable => Self::Nullable(Box::new(ty)),
            ty => ty,
        }
    }

    /// The type without null items, which no parameter and no form can express.
    pub(crate) fn without_null_items(self) -> Self {
        let item = |item: Box<Self>| match *item {
            Self::Nullable(inner) => inner,
            item => Box::new(item),
        };
        match self {
            Self::List(inner) => Self::List(item(inner)),
            Self::Map(inner) => Self::Map(item(inner)),
            ty => ty,
        }
    }
}

impl TypeDef {
    /// The fields, if there are any.
    pub fn fields(&self) -> &[Field] {
        match &self.kind {
            TypeKind::Struct(object) => &object.fields,
            TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Choice(_) => &[],
        }
    }

    /// The variants by their wire and Rust names, if there are any.
    pub fn words(&self) -> Vec<(&String, &String)> {
        match &self.kind {
            TypeKind::Struct(_) => Vec::new(),
            TypeKind::Enum(words) => {
                let values = words.values.iter();
                values
                    .map(|value| (&value.wire_name, &value.name))
                    .collect()
            }
            TypeKind::Union(union) => {
                let variants = union.variants.iter();
                variants
                    .map(|variant| (&variant.wire_name, &variant.name))
                    .collect()
            }
            // Nothing on the wire names them.
            TypeKind::Choice(_) => Vec::new(),
        }
    }

    /// The named types that values of this type hold directly.
    pub fn references(&self) -> impl Iterator<Item = &TypeId> {
        let additional = match &self.kind {
            TypeKind::Struct(object) => object.additional.as_ref().map(|all| &all.ty),
            TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Choice(_) => None,
        };
        let variants = match &self.kind {
            TypeKind::Union(union) => union.variants.as_slice(),
            _ => &[],
        };
        let alternatives = match &self.kind {
            TypeKind::Choice(choice) => choice.alternatives.as_slice(),
            _ => &[],
        };
        self.fields()
            .iter()
            .map(|field| &field.ty)
            .chain(additional)
            .chain(alternatives.iter().map(|alternative| &alternative.ty))
            .filter_map(Type::named)
            .chain(variants.iter().map(|variant| &variant.ty))
    }
}
