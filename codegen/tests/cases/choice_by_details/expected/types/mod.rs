// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

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
mod thing;
pub use self::thing::Thing;
mod thing_event;
pub use self::thing_event::ThingEvent;
mod thing_list;
pub use self::thing_list::ThingList;
mod thing_map;
pub use self::thing_map::ThingMap;
mod thing_point;
pub use self::thing_point::ThingPoint;
mod thing_size;
pub use self::thing_size::ThingSize;
mod thing_twin;
pub use self::thing_twin::ThingTwin;
mod two;
pub use self::two::Two;
