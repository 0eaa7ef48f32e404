// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Language spoken in a call, by its code.
///
/// Part of [`TranscriptionSettings`](super::TranscriptionSettings).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranscriptionLanguage {
    /// Recognised from the speech.
    Auto,
    /// English.
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// German.
    De,
    /// Italian.
    It,
    /// Dutch.
    Nl,
    /// Portuguese.
    Pt,
    /// Polish.
    Pl,
    /// Catalan.
    Ca,
    /// Czech.
    Cs,
    /// Danish.
    Da,
    /// Greek.
    El,
    /// Finnish.
    Fi,
    /// Indonesian.
    Id,
    /// Japanese.
    Ja,
    /// Russian.
    Ru,
    /// Swedish.
    Sv,
    /// Tamil.
    Ta,
    /// Thai.
    Th,
    /// Turkish.
    Tr,
    /// Hungarian.
    Hu,
    /// Romanian.
    Ro,
    /// Chinese.
    Zh,
    /// Arabic.
    Ar,
    /// Tagalog.
    Tl,
    /// Hebrew.
    He,
    /// Hindi.
    Hi,
    /// Croatian.
    Hr,
    /// Korean.
    Ko,
    /// Malay.
    Ms,
    /// Norwegian.
    No,
    /// Ukrainian.
    Uk,
    /// Bulgarian.
    Bg,
    /// Estonian.
    Et,
    /// Slovenian.
    Sl,
    /// Slovak.
    Sk,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for TranscriptionLanguage {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("auto", Self::Auto),
        ("en", Self::En),
        ("fr", Self::Fr),
        ("es", Self::Es),
        ("de", Self::De),
        ("it", Self::It),
        ("nl", Self::Nl),
        ("pt", Self::Pt),
        ("pl", Self::Pl),
        ("ca", Self::Ca),
        ("cs", Self::Cs),
        ("da", Self::Da),
        ("el", Self::El),
        ("fi", Self::Fi),
        ("id", Self::Id),
        ("ja", Self::Ja),
        ("ru", Self::Ru),
        ("sv", Self::Sv),
        ("ta", Self::Ta),
        ("th", Self::Th),
        ("tr", Self::Tr),
        ("hu", Self::Hu),
        ("ro", Self::Ro),
        ("zh", Self::Zh),
        ("ar", Self::Ar),
        ("tl", Self::Tl),
        ("he", Self::He),
        ("hi", Self::Hi),
        ("hr", Self::Hr),
        ("ko", Self::Ko),
        ("ms", Self::Ms),
        ("no", Self::No),
        ("uk", Self::Uk),
        ("bg", Self::Bg),
        ("et", Self::Et),
        ("sl", Self::Sl),
        ("sk", Self::Sk),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(TranscriptionLanguage);
