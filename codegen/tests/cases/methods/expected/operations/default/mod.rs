// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.

use super::*;

mod a;
pub use a::A;
mod b;
pub use b::B;
mod c;
pub use c::C;
mod d;
pub use d::D;
mod e;
pub use e::E;
mod f;
pub use f::F;
mod g;
pub use g::G;
mod h;
pub use h::H;
