// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.
#![allow(clippy::new_without_default)]

mod add_thing_event;
pub use self::add_thing_event::AddThingEvent;
mod add_thing_list;
pub use self::add_thing_list::AddThingList;
mod add_thing_map;
pub use self::add_thing_map::AddThingMap;
mod add_thing_point;
pub use self::add_thing_point::AddThingPoint;
mod add_thing_size;
pub use self::add_thing_size::AddThingSize;
mod add_thing_twin;
pub use self::add_thing_twin::AddThingTwin;
mod closed;
pub use self::closed::Closed;
mod closed_data;
pub use self::closed_data::ClosedData;
mod deep;
pub use self::deep::Deep;
mod flat;
pub use self::flat::Flat;
mod one;
pub use self::one::One;
mod opened;
pub use self::opened::Opened;
mod opened_data;
pub use self::opened_data::OpenedData;
mod two;
pub use self::two::Two;
