// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Language that captions of a call are translated into, by its code.
///
/// Part of [`TranslationSettings`](super::TranslationSettings).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaptionLanguage {
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
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    CaptionLanguage,
    En = "en",
    Fr = "fr",
    Es = "es",
    De = "de",
    It = "it",
    Nl = "nl",
    Pt = "pt",
    Pl = "pl",
    Ca = "ca",
    Cs = "cs",
    Da = "da",
    El = "el",
    Fi = "fi",
    Id = "id",
    Ja = "ja",
    Ru = "ru",
    Sv = "sv",
    Ta = "ta",
    Th = "th",
    Tr = "tr",
    Hu = "hu",
    Ro = "ro",
    Zh = "zh",
    Ar = "ar",
    Tl = "tl",
    He = "he",
    Hi = "hi",
    Hr = "hr",
    Ko = "ko",
    Ms = "ms",
    No = "no",
    Uk = "uk",
);
