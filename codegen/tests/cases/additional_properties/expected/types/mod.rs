// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod thing;
pub use self::thing::Thing;
mod thing_any;
pub use self::thing_any::ThingAny;
mod thing_closed;
pub use self::thing_closed::ThingClosed;
mod thing_empty;
pub use self::thing_empty::ThingEmpty;
mod thing_loose;
pub use self::thing_loose::ThingLoose;
mod thing_typed;
pub use self::thing_typed::ThingTyped;
