// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod label;
pub use self::label::Label;
mod parcel;
pub use self::parcel::Parcel;
mod parcel_beside_value;
pub use self::parcel_beside_value::ParcelBesideValue;
mod parcel_open;
pub use self::parcel_open::ParcelOpen;
mod parcel_several_value;
pub use self::parcel_several_value::ParcelSeveralValue;
