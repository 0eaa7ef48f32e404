// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`a`](super::super::Api::a) | `GET /a` |  |
//! | [`b`](super::super::Api::b) | `PUT /a` |  |
//! | [`c`](super::super::Api::c) | `POST /a` |  |
//! | [`d`](super::super::Api::d) | `DELETE /a` |  |
//! | [`e`](super::super::Api::e) | `OPTIONS /a` |  |
//! | [`f`](super::super::Api::f) | `HEAD /a` |  |
//! | [`g`](super::super::Api::g) | `PATCH /a` |  |
//! | [`h`](super::super::Api::h) | `TRACE /a` |  |

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
