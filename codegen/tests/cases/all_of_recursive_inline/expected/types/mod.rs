// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod folder;
pub use self::folder::Folder;
mod folder_parent;
pub use self::folder_parent::FolderParent;
