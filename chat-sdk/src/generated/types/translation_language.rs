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

runtime::open_enum!(
    TranslationLanguage,
    Af = "af",
    Sq = "sq",
    Am = "am",
    Ar = "ar",
    Az = "az",
    Bn = "bn",
    Bs = "bs",
    Bg = "bg",
    Zh = "zh",
    ZhTw = "zh-TW",
    Hr = "hr",
    Cs = "cs",
    Da = "da",
    FaAf = "fa-AF",
    Nl = "nl",
    En = "en",
    Et = "et",
    Fi = "fi",
    Fr = "fr",
    FrCa = "fr-CA",
    Ka = "ka",
    De = "de",
    El = "el",
    Ha = "ha",
    He = "he",
    Hi = "hi",
    Hu = "hu",
    Id = "id",
    It = "it",
    Ja = "ja",
    Ko = "ko",
    Lv = "lv",
    Ms = "ms",
    No = "no",
    Fa = "fa",
    Ps = "ps",
    Pl = "pl",
    Pt = "pt",
    Ro = "ro",
    Ru = "ru",
    Sr = "sr",
    Sk = "sk",
    Sl = "sl",
    So = "so",
    Es = "es",
    EsMx = "es-MX",
    Sw = "sw",
    Sv = "sv",
    Tl = "tl",
    Ta = "ta",
    Th = "th",
    Tr = "tr",
    Uk = "uk",
    Ur = "ur",
    Vi = "vi",
    Lt = "lt",
    Ht = "ht",
);
