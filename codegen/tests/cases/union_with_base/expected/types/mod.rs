// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod animal;
pub use self::animal::Animal;
mod bird;
pub use self::bird::Bird;
mod book;
pub use self::book::Book;
mod fish;
pub use self::fish::Fish;
mod good;
pub use self::good::Good;
mod good_book;
pub use self::good_book::GoodBook;
mod good_cargo;
pub use self::good_cargo::GoodCargo;
mod good_cargo_bird;
pub use self::good_cargo_bird::GoodCargoBird;
mod good_cargo_fish;
pub use self::good_cargo_fish::GoodCargoFish;
mod good_song;
pub use self::good_song::GoodSong;
mod song;
pub use self::song::Song;
