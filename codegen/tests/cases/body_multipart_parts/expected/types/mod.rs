// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod many;
pub use self::many::Many;
mod many_details;
pub use self::many_details::ManyDetails;
mod many_images;
pub use self::many_images::ManyImages;
mod many_strategy;
pub use self::many_strategy::ManyStrategy;
mod many_strategy_option_1;
pub use self::many_strategy_option_1::ManyStrategyOption1;
mod many_strategy_option_2;
pub use self::many_strategy_option_2::ManyStrategyOption2;
