//! The OpenAPI document as the tests see it.
//!
//! The code generator reads `spec/chat.yaml` as well, and a fault of its reading would be invisible
//! if the tests relied on the same code: a wrong client would be asked for, and got. So this package
//! shares nothing with it. It reads the document on its own and answers four questions:
//!
//! - what does the API consist of, and which calls does the document show: [`Document`],
//!   [`Operation`], [`Shape`], [`Example`];
//! - when is a value right: [`Document::json_schema`], for a JSON Schema validator;
//! - what can be sent, and what must then be on the wire: [`Document::request_sample`],
//!   [`Document::expected`];
//! - what can come back: [`Document::answer`].
//!
//! All of it is deterministic: the same document gives the same values in every run. It is limited too:
//! no document makes a sample of a million values, or one that contains itself.

#![deny(missing_docs)]

mod answers;
mod bounds;
mod choices;
mod dialect;
mod document;
mod error;
mod examples;
mod expected;
mod files;
mod fits;
mod leaves;
mod media;
mod operation;
mod patterns;
mod reach;
mod samples;
mod schema;
mod security;
mod together;
mod translate;
mod walk;
mod yaml;

pub use answers::Fill;
pub use document::Document;
pub use error::Error;
pub use examples::Example;
pub use expected::{
    Credentials, ExpectedBody, ExpectedPart, ExpectedRequest, PartContent, QueryPair,
    percent_encode,
};
pub use media::BodyKind;
pub use operation::{Body, Content, Encoding, Operation, Parameter, Place, Success};
pub use reach::Reach;
pub use samples::{ParameterSample, RequestSample, Variant};
pub use schema::{Additional, Count, IntegerLimits, Kind, NumberLimits, Shape, TextLimits};
pub use security::SecurityParameter;
pub use translate::Direction;
