// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod change_thing_colour;
pub use self::change_thing_colour::ChangeThingColour;
mod change_thing_shade;
pub use self::change_thing_shade::ChangeThingShade;
mod part;
pub use self::part::Part;
