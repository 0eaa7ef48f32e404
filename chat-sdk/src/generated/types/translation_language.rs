// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Language that messages can be translated into, by its code.
///
/// Taken by [`Chat::translate_message`](super::super::Chat::translate_message).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranslationLanguage {
    /// Afrikaans.
    Af,
    /// Albanian.
    Sq,
    /// Amharic.
    Am,
    /// Arabic.
    Ar,
    /// Azerbaijani.
    Az,
    /// Bengali.
    Bn,
    /// Bosnian.
    Bs,
    /// Bulgarian.
    Bg,
    /// Chinese (Simplified).
    Zh,
    /// Chinese (Traditional).
    ZhTw,
    /// Croatian.
    Hr,
    /// Czech.
    Cs,
    /// Danish.
    Da,
    /// Dari.
    FaAf,
    /// Dutch.
    Nl,
    /// English.
    En,
    /// Estonian.
    Et,
    /// Finnish.
    Fi,
    /// French.
    Fr,
    /// French (Canada).
    FrCa,
    /// Georgian.
    Ka,
    /// German.
    De,
    /// Greek.
    El,
    /// Hausa.
    Ha,
    /// Hebrew.
    He,
    /// Hindi.
    Hi,
    /// Hungarian.
    Hu,
    /// Indonesian.
    Id,
    /// Italian.
    It,
    /// Japanese.
    Ja,
    /// Korean.
    Ko,
    /// Latvian.
    Lv,
    /// Malay.
    Ms,
    /// Norwegian.
    No,
    /// Persian.
    Fa,
    /// Pashto.
    Ps,
    /// Polish.
    Pl,
    /// Portuguese.
    Pt,
    /// Romanian.
    Ro,
    /// Russian.
    Ru,
    /// Serbian.
    Sr,
    /// Slovak.
    Sk,
    /// Slovenian.
    Sl,
    /// Somali.
    So,
    /// Spanish.
    Es,
    /// Spanish (Mexico).
    EsMx,
    /// Swahili.
    Sw,
    /// Swedish.
    Sv,
    /// Tagalog.
    Tl,
    /// Tamil.
    Ta,
    /// Thai.
    Th,
    /// Turkish.
    Tr,
    /// Ukrainian.
    Uk,
    /// Urdu.
    Ur,
    /// Vietnamese.
    Vi,
    /// Lithuanian.
    Lt,
    /// Haitian Creole.
    Ht,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for TranslationLanguage {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("af", Self::Af),
        ("sq", Self::Sq),
        ("am", Self::Am),
        ("ar", Self::Ar),
        ("az", Self::Az),
        ("bn", Self::Bn),
        ("bs", Self::Bs),
        ("bg", Self::Bg),
        ("zh", Self::Zh),
        ("zh-TW", Self::ZhTw),
        ("hr", Self::Hr),
        ("cs", Self::Cs),
        ("da", Self::Da),
        ("fa-AF", Self::FaAf),
        ("nl", Self::Nl),
        ("en", Self::En),
        ("et", Self::Et),
        ("fi", Self::Fi),
        ("fr", Self::Fr),
        ("fr-CA", Self::FrCa),
        ("ka", Self::Ka),
        ("de", Self::De),
        ("el", Self::El),
        ("ha", Self::Ha),
        ("he", Self::He),
        ("hi", Self::Hi),
        ("hu", Self::Hu),
        ("id", Self::Id),
        ("it", Self::It),
        ("ja", Self::Ja),
        ("ko", Self::Ko),
        ("lv", Self::Lv),
        ("ms", Self::Ms),
        ("no", Self::No),
        ("fa", Self::Fa),
        ("ps", Self::Ps),
        ("pl", Self::Pl),
        ("pt", Self::Pt),
        ("ro", Self::Ro),
        ("ru", Self::Ru),
        ("sr", Self::Sr),
        ("sk", Self::Sk),
        ("sl", Self::Sl),
        ("so", Self::So),
        ("es", Self::Es),
        ("es-MX", Self::EsMx),
        ("sw", Self::Sw),
        ("sv", Self::Sv),
        ("tl", Self::Tl),
        ("ta", Self::Ta),
        ("th", Self::Th),
        ("tr", Self::Tr),
        ("uk", Self::Uk),
        ("ur", Self::Ur),
        ("vi", Self::Vi),
        ("lt", Self::Lt),
        ("ht", Self::Ht),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(TranslationLanguage);
