// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod list_songs_sort;
pub use self::list_songs_sort::ListSongsSort;
mod song;
pub use self::song::Song;
mod song_answer;
pub use self::song_answer::SongAnswer;
mod song_compare;
pub use self::song_compare::SongCompare;
mod song_path;
pub use self::song_path::SongPath;
mod song_version;
pub use self::song_version::SongVersion;
mod song_zone;
pub use self::song_zone::SongZone;
