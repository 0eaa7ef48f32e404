// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// What an app is mainly about, for chat.
///
/// Taken by [`Client::update_app`](super::super::Client::update_app).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatUseCase {
    /// Private conversations.
    Messaging,
    /// Help for customers.
    CustomerSupport,
    /// Groups with common interests.
    Community,
    /// Buyers and sellers.
    Marketplace,
    /// Players of games.
    Gaming,
    /// Patients and doctors.
    Telehealth,
    /// Services to order, such as rides and deliveries.
    OnDemand,
    /// Employees at work.
    WorkforceManagement,
    /// People who want to meet.
    Dating,
    /// Students and teachers.
    Education,
    /// Banking and trading.
    Financial,
    /// Fans and athletes.
    Sports,
    /// Games for money.
    RealMoneyGaming,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    ChatUseCase,
    Messaging = "messaging",
    CustomerSupport = "customer-support",
    Community = "community",
    Marketplace = "marketplace",
    Gaming = "gaming",
    Telehealth = "telehealth",
    OnDemand = "on-demand",
    WorkforceManagement = "workforce-management",
    Dating = "dating",
    Education = "education",
    Financial = "financial",
    Sports = "sports",
    RealMoneyGaming = "real-money-gaming",
);
