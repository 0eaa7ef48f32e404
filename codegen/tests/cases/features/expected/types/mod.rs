// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

#[cfg(any(feature = "garden", feature = "rooms-upstairs"))]
mod chair;
#[cfg(any(feature = "garden", feature = "rooms-upstairs"))]
pub use self::chair::Chair;
#[cfg(feature = "whole-house")]
mod chimney;
#[cfg(feature = "whole-house")]
pub use self::chimney::Chimney;
#[cfg(feature = "garden")]
mod garden;
#[cfg(feature = "garden")]
pub use self::garden::Garden;
#[cfg(any(feature = "garden", feature = "rooms-upstairs"))]
mod kind;
#[cfg(any(feature = "garden", feature = "rooms-upstairs"))]
pub use self::kind::Kind;
#[cfg(feature = "post")]
mod letter;
#[cfg(feature = "post")]
pub use self::letter::Letter;
#[cfg(feature = "rooms-upstairs")]
mod room;
#[cfg(feature = "rooms-upstairs")]
pub use self::room::Room;
#[cfg(feature = "post")]
mod stamp;
#[cfg(feature = "post")]
pub use self::stamp::Stamp;
