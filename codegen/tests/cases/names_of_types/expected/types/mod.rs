// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod con_;
pub use con_::Con;
mod message;
pub use message::Message3;
mod message_2;
pub use message_2::Message2;
mod message_3;
pub use message_3::Message;
mod mod_;
pub use mod_::Mod;
mod n3d_point;
pub use n3d_point::N3dPoint;
mod option;
pub use option::OptionType;
mod self_;
pub use self_::SelfType;
mod string;
pub use string::StringType;
