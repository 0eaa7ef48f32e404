// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.
#![allow(deprecated)]

mod owner;
pub use self::owner::Owner;
mod thing;
pub use self::thing::Thing;
mod thing_both;
pub use self::thing_both::ThingBoth;
mod thing_holder;
pub use self::thing_holder::ThingHolder;
mod thing_id;
pub use self::thing_id::ThingId;
mod thing_local;
pub use self::thing_local::ThingLocal;
mod thing_pair_item;
pub use self::thing_pair_item::ThingPairItem;
mod thing_state;
pub use self::thing_state::ThingState;
