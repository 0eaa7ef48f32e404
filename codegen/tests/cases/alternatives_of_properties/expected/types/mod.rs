// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod make_thing_body;
pub use self::make_thing_body::MakeThingBody;
mod make_thing_body_kind;
pub use self::make_thing_body_kind::MakeThingBodyKind;
mod thing;
pub use self::thing::Thing;
mod thing_option_1;
pub use self::thing_option_1::ThingOption1;
mod thing_option_1_part;
pub use self::thing_option_1_part::ThingOption1Part;
mod thing_option_2;
pub use self::thing_option_2::ThingOption2;
mod thing_option_2_part;
pub use self::thing_option_2_part::ThingOption2Part;
