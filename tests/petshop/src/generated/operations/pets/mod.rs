// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `pets`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_pet`](super::super::Api::add_pet) | `POST /pets` | Put a pet up for sale |
//! | [`list_pets`](super::super::Api::list_pets) | `GET /pets` | List the pets that are for sale |
//! | [`sell_pet`](super::super::Api::sell_pet) | `DELETE /pets/{number}` | Sell a pet |

mod add_pet;
pub use self::add_pet::AddPet;
mod list_pets;
pub use self::list_pets::ListPets;
mod sell_pet;
pub use self::sell_pet::SellPet;
