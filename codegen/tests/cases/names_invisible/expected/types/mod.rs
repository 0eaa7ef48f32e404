// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod animal;
pub use self::animal::Animal;
mod cat;
pub use self::cat::Cat;
mod dog;
pub use self::dog::Dog;
mod get_pet_sort;
pub use self::get_pet_sort::GetPetSort;
mod mode;
pub use self::mode::Mode;
mod pet;
pub use self::pet::Pet;
mod pet_kind;
pub use self::pet_kind::PetKind;
