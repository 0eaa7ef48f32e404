//! The kinds of diagnostics, by names that do not change.

use std::fmt;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal,)+) => {
        /// What kind of complaint a diagnostic is. Messages may be worded anew; these names stay.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// All kinds, in the order in which a document is looked at.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The name, as in `unknown-key`.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)+
                }
            }

            /// What diagnostics of this kind are about, in one sentence.
            pub fn meaning(self) -> &'static str {
                match self {
                    $(Self::$name => concat!($($doc),+).trim_ascii(),)+
                }
            }
        }
    };
}

codes! {
    /// The text is neither YAML nor JSON.
    Syntax = "syntax",
    /// The file is not UTF-8.
    Encoding = "encoding",
    /// The document nests too deep, or its aliases stand for too much.
    Limit = "limit",
    /// A key stands twice in the same mapping.
    DuplicateKey = "duplicate-key",
    /// The document is of a version that cannot be read, or of none.
    Version = "version",
    /// A value is of the wrong type, such as a text where a list belongs.
    WrongType = "wrong-type",
    /// A key that OpenAPI asks for is not there.
    MissingKey = "missing-key",
    /// A key that OpenAPI does not know, often misspelled.
    UnknownKey = "unknown-key",
    /// A word that is not one of those that OpenAPI lists for its place.
    UnknownValue = "unknown-value",
    /// A reference leads nowhere, in a circle, or to something of another kind.
    Reference = "reference",
    /// Two operations have the same id.
    OperationId = "operation-id",
    /// A path and the parameters in it do not fit together, or two paths are the same.
    PathTemplate = "path-template",
    /// A parameter contradicts itself, or another one.
    Parameter = "parameter",
    /// A response has no status code, or an operation no response.
    Response = "response",
    /// The name of a media type is none.
    MediaType = "media-type",
    /// A list of values is empty, repeats one, or has one of another type.
    Enum = "enum",
    /// A lower limit lies above the upper one, or a limit can limit nothing.
    Limits = "limits",
    /// A pattern is no regular expression.
    Pattern = "pattern",
    /// The keywords of a schema contradict each other.
    Schema = "schema",
    /// A discriminator has nothing to tell apart, or leads nowhere.
    Discriminator = "discriminator",
    /// The members of an `allOf` contradict each other, or lead back to it.
    Composition = "composition",
    /// A security requirement names what is not declared.
    Security = "security",
    /// The address of a server has a part that it may not have, or credentials go to another server.
    Server = "server",
    /// Tags and their declarations do not fit together.
    Tag = "tag",
    /// An extension of this generator is misspelled, or stands where it is not read.
    Extension = "extension",
    /// An example does not fit its schema.
    Example = "example",
    /// The document is valid, but the generator cannot express this part of it.
    Unsupported = "unsupported",
    /// The generated code is less precise than the document.
    Imprecise = "imprecise",
    /// The generated code is as the document asks for, and there is something to know about it.
    Advice = "advice",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
