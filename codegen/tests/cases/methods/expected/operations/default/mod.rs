// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`a`](Api::a) | `GET /a` |  |
//! | [`b`](Api::b) | `PUT /a` |  |
//! | [`c`](Api::c) | `POST /a` |  |
//! | [`d`](Api::d) | `DELETE /a` |  |
//! | [`e`](Api::e) | `OPTIONS /a` |  |
//! | [`f`](Api::f) | `HEAD /a` |  |
//! | [`g`](Api::g) | `PATCH /a` |  |
//! | [`h`](Api::h) | `TRACE /a` |  |

use super::*;

mod a;
pub use self::a::A;
mod b;
pub use self::b::B;
mod c;
pub use self::c::C;
mod d;
pub use self::d::D;
mod e;
pub use self::e::E;
mod f;
pub use self::f::F;
mod g;
pub use self::g::G;
mod h;
pub use self::h::H;
