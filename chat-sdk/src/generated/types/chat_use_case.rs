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

impl runtime::OpenEnum for ChatUseCase {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("messaging", Self::Messaging),
        ("customer-support", Self::CustomerSupport),
        ("community", Self::Community),
        ("marketplace", Self::Marketplace),
        ("gaming", Self::Gaming),
        ("telehealth", Self::Telehealth),
        ("on-demand", Self::OnDemand),
        ("workforce-management", Self::WorkforceManagement),
        ("dating", Self::Dating),
        ("education", Self::Education),
        ("financial", Self::Financial),
        ("sports", Self::Sports),
        ("real-money-gaming", Self::RealMoneyGaming),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ChatUseCase);
