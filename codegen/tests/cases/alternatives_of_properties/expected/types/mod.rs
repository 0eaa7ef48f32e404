// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

use crate::runtime;

mod make_thing_body;
pub use self::make_thing_body::MakeThingBody;
mod make_thing_body_kind;
pub use self::make_thing_body_kind::MakeThingBodyKind;
mod thing;
pub use self::thing::Thing;
mod thing_kind_word;
pub use self::thing_kind_word::ThingKindWord;
mod thing_part_2;
pub use self::thing_part_2::ThingPart2;
mod thing_part_3;
pub use self::thing_part_3::ThingPart3;
mod thing_part_4;
pub use self::thing_part_4::ThingPart4;
mod thing_size;
pub use self::thing_size::ThingSize;
