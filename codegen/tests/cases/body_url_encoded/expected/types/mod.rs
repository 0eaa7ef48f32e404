// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod charge_address;
pub use self::charge_address::ChargeAddress;
mod charge_currency;
pub use self::charge_currency::ChargeCurrency;
mod charge_trial;
pub use self::charge_trial::ChargeTrial;
mod charge_trial_option_1;
pub use self::charge_trial_option_1::ChargeTrialOption1;
