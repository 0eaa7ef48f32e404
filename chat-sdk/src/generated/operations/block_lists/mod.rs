// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Named lists of words, domains or addresses that messages are checked against. A channel
//! type says which lists are used and what happens to a match.
//!
//! Needs the feature `block-lists`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`create_block_list`](super::super::Client::create_block_list) | `POST /api/v2/blocklists` | Create a block list |
//! | [`delete_block_list`](super::super::Client::delete_block_list) | `DELETE /api/v2/blocklists/{name}` | Delete a block list |
//! | [`get_block_list`](super::super::Client::get_block_list) | `GET /api/v2/blocklists/{name}` | Get a block list |
//! | [`import_block_list`](super::super::Client::import_block_list) | `POST /api/v2/blocklists/{id}/import` | Import entries into a block list |
//! | [`list_block_lists`](super::super::Client::list_block_lists) | `GET /api/v2/blocklists` | List block lists |
//! | [`update_block_list`](super::super::Client::update_block_list) | `PUT /api/v2/blocklists/{name}` | Change a block list |

mod create_block_list;
pub use self::create_block_list::CreateBlockList;
mod delete_block_list;
pub use self::delete_block_list::DeleteBlockList;
mod get_block_list;
pub use self::get_block_list::GetBlockList;
mod import_block_list;
pub use self::import_block_list::ImportBlockList;
mod list_block_lists;
pub use self::list_block_lists::ListBlockLists;
mod update_block_list;
pub use self::update_block_list::UpdateBlockList;
