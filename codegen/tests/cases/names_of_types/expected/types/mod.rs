// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod con_;
pub use self::con_::Con;
mod message;
pub use self::message::Message;
mod message2;
pub use self::message2::Message2;
mod message3;
pub use self::message3::Message3;
mod mod_;
pub use self::mod_::Mod;
mod n3d_point;
pub use self::n3d_point::N3dPoint;
mod option;
pub use self::option::OptionType;
mod self_;
pub use self::self_::SelfType;
mod string;
pub use self::string::StringType;
