//! Words of a document as Rust identifiers.
//!
//! Every text has an identifier, whatever it is made of, and always the same one. It is made of ASCII
//! letters and digits, so that nothing invisible is in it. A long text has a short identifier, since
//! many are the names of files: its beginning, and a number that stands for all of it. What makes
//! identifiers of one scope differ from each other is the [`Scope`].
//!
//! Signs separate words, with two exceptions. A sign in front of the text is part of its meaning, as in
//! `-created_at` or `>=5`. And where texts of one scope differ by signs alone, these are spelled:
//! `Etc/GMT+1` is `EtcGmtPlus1` next to `Etc/GMT-1`. A space, an underscore and a hyphen between letters
//! are no signs.
//!
//! A text that looks like a boolean is a text: the variant of `"true"` is `True`, and is sent as text.
//! The variant of `on` is `On`, and never `True`, though YAML 1.1 reads a boolean there.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};

use crate::checksum::checksum;

/// Words that Rust keeps to itself and that `r#` makes usable.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Words that not even `r#` makes usable.
const PATH_WORDS: [&str; 4] = ["self", "super", "crate", "_"];

/// File names that Windows keeps to itself, and the one that Rust gives a meaning.
const RESERVED_FILES: [&str; 23] = [
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "mod", "nul", "prn",
];

/// Type names that generated code or derives use unqualified.
const RESERVED_TYPES: [&str; 34] = [
    "Any",
    "BTreeMap",
    "Box",
    "Call",
    "Endpoint",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "Method",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Send",
    "Serialize",
    "Some",
    "String",
    "Sync",
    "Vec",
];

/// Modules and crates that generated code names in its paths.
const RESERVED_MODULES: [&str; 6] = [
    "operations",
    "runtime",
    "serde",
    "serde_json",
    "std",
    "types",
];

/// Method names that every type has already, or that clippy wants for a trait.
const RESERVED_METHODS: [&str; 18] = [
    "add",
    "bitand",
    "bitor",
    "bitxor",
    "div",
    "mul",
    "rem",
    "shl",
    "shr",
    "sub",
    "clone",
    "clone_into",
    "default",
    "eq",
    "fmt",
    "into",
    "ne",
    "new",
];

/// Method names that operations have beside those.
const OPERATION_METHODS: [&str; 7] = [
    "call",
    "into_call",
    "into_future",
    "items",
    "pages",
    "to_request",
    "with_options",
];

/// Method names that the builder of a client has already.
pub(crate) const BUILDER_METHODS: [&str; 17] = [
    "application",
    "base_url",
    "build",
    "connect_timeout",
    "failure_level",
    "header",
    "hook",
    "http2_keep_alive",
    "http_client",
    "log_bodies",
    "max_response_bytes",
    "pool_idle_timeout",
    "pool_max_idle_per_host",
    "retry",
    "setting",
    "timeout",
    "transport",
];

/// The longest identifier in bytes, in snake case. With a number behind it and the end of a file's name
/// it takes less than the 120 bytes that every file system has room for, encrypted ones included.
const MAX_LENGTH: usize = 100;

/// How many characters of a text are looked at for its words.
const MAX_READ: usize = 1_000;

/// The longest identifier with a number behind it.
const MAX_NUMBERED: usize = MAX_LENGTH + 8;

/// A text as the name of a type: `UpperCamelCase`.
pub fn type_name(text: &str) -> String {
    let name = leading_letter(words(text).to_upper_camel_case(), "N");
    if RESERVED_TYPES.contains(&name.as_str()) {
        return format!("{name}Type");
    }
    name
}

/// A text as the name of an enum variant: `UpperCamelCase`.
pub fn variant_name(text: &str) -> String {
    let name = leading_letter(words(text).to_upper_camel_case(), "N");
    match name.as_str() {
        // `Self` is a keyword, and `Unknown` holds the values that are not listed.
        "Self" | "Unknown" => format!("{name}Value"),
        _ => name,
    }
}

/// A text as the name of a field of a type and its setter: `snake_case`, without `r#`.
pub fn field_name(text: &str) -> String {
    field(words(text).to_snake_case())
}

/// The name of a method that is called like a type with a number. It is as unique as the type's, and
/// not shortened again.
pub(crate) fn field_name_of_type(type_name: &str) -> String {
    field(type_name.to_snake_case())
}

fn field(name: String) -> String {
    let name = leading_letter(name, "n");
    if PATH_WORDS.contains(&name.as_str()) || RESERVED_METHODS.contains(&name.as_str()) {
        return format!("{name}_");
    }
    name
}

/// A text as the name of an argument or a setter of an operation: `snake_case`, without `r#`.
pub fn parameter_name(text: &str) -> String {
    let name = field_name(text);
    if OPERATION_METHODS.contains(&name.as_str()) {
        return format!("{name}_");
    }
    name
}

/// A text as the name of a module and its file: `snake_case`, never a keyword.
pub fn module_name(text: &str) -> String {
    module(words(text).to_snake_case())
}

/// The name of a module that is called like a type with a number. It is as unique as the type's, and
/// not shortened again.
pub(crate) fn module_name_of_type(type_name: &str) -> String {
    module(type_name.to_snake_case())
}

fn module(name: String) -> String {
    let name = leading_letter(name, "n");
    if is_module_name(&name) {
        name
    } else {
        format!("{name}_")
    }
}

/// Whether a text can be the name of a type.
pub fn is_type_name(name: &str) -> bool {
    is_camel(name) && !RESERVED_TYPES.contains(&name)
}

/// Whether a text can be the name of an enum variant.
pub fn is_variant_name(name: &str) -> bool {
    is_camel(name) && !matches!(name, "Self" | "Unknown")
}

/// Whether a text can be the name of a field of a type and its setter.
pub fn is_field_name(name: &str) -> bool {
    is_snake(name) && !PATH_WORDS.contains(&name) && !RESERVED_METHODS.contains(&name)
}

/// Whether a text can be the name of an argument or a setter of an operation.
pub fn is_parameter_name(name: &str) -> bool {
    is_field_name(name) && !OPERATION_METHODS.contains(&name)
}

/// Whether a text can be the name of a module and its file.
pub fn is_module_name(name: &str) -> bool {
    let lists: [&[&str]; 4] = [&KEYWORDS, &PATH_WORDS, &RESERVED_FILES, &RESERVED_MODULES];
    is_snake(name) && !lists.into_iter().any(|list| list.contains(&name))
}

fn is_camel(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && name.to_snake_case().len() <= MAX_NUMBERED
}

fn is_snake(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && name.len() <= MAX_NUMBERED
}

/// A text as the name of a Cargo feature: `kebab-case`.
pub fn feature_name(text: &str) -> String {
    match words(text).to_kebab_case() {
        // What Cargo switches on unless told otherwise.
        name if name == "default" => "untagged".to_owned(),
        name => name,
    }
}

/// Whether an identifier needs `r#` in front of it.
pub fn is_keyword(identifier: &str) -> bool {
    KEYWORDS.contains(&identifier)
}

/// The text as ASCII words, never without a letter or a digit, and not too long.
fn words(text: &str) -> String {
    let start = text.char_indices().nth(MAX_READ);
    let words = all_words(start.map_or(text, |(end, _)| &text[..end]));
    let snake = words.to_snake_case();
    if snake.len() <= MAX_LENGTH && start.is_none() {
        return words;
    }
    let number = format!("{:08x}", checksum(text.as_bytes()));
    let start = &snake[..snake.len().min(MAX_LENGTH - number.len() - 1)];
    // Whole words, unless one word is most of it.
    let end = start.rfind('_').filter(|end| *end > start.len() / 2);
    format!("{}_{number}", &start[..end.unwrap_or(start.len())])
}

/// All words of a text: other scripts are transliterated, and a text of signs alone is spelled out.
fn all_words(text: &str) -> String {
    let ascii = deunicode::deunicode(text);
    let signed = match has_sign(&ascii) {
        true => spelled(&ascii, |position| position == 0),
        false => ascii,
    };
    if signed.chars().any(|c| c.is_ascii_alphanumeric()) {
        return signed;
    }
    let spelled = signed.chars().map(|c| sign_word(c).unwrap_or("sign"));
    let spelled: Vec<&str> = spelled.collect();
    if spelled.is_empty() {
        "empty".to_owned()
    } else {
        spelled.join(" ")
    }
}

/// Returns true for a number with a sign or a comparison in front, and for a text after a plus or minus.
fn has_sign(text: &str) -> bool {
    let rest = text.trim_start_matches(['+', '-', '<', '>', '=']);
    let signs = &text[..text.len() - rest.len()];
    match rest.bytes().next() {
        Some(first) if first.is_ascii_digit() => !signs.is_empty(),
        Some(first) if first.is_ascii_alphabetic() => matches!(signs, "+" | "-"),
        _ => false,
    }
}

/// The text with words for its signs, as far as the position of a sign is one of `telling`: the number
/// of letters and digits before it.
fn spelled(text: &str, is_telling: impl Fn(usize) -> bool) -> String {
    let mut spelled = String::with_capacity(text.len());
    for (c, position, word) in signs(text) {
        match word.filter(|_| is_telling(position)) {
            Some(word) => spelled.extend([" ", word, " "]),
            None => spelled.push(c),
        }
    }
    spelled
}

/// Texts with words for the signs in which they differ.
fn spelled_apart(texts: &[&str]) -> Vec<String> {
    let ascii: Vec<String> = texts
        .iter()
        .map(|text| deunicode::deunicode(text))
        .collect();
    let signs_of = |text: &String| {
        let mut found: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for (_, position, word) in signs(text) {
            found.entry(position).or_default().extend(word);
        }
        found
    };
    let found: Vec<BTreeMap<usize, Vec<&str>>> = ascii.iter().map(signs_of).collect();
    let at = |signs: &BTreeMap<usize, Vec<&'static str>>, position| {
        signs.get(&position).cloned().unwrap_or_default()
    };
    let differ = |position| {
        let mut signs = found.iter().map(|signs| at(signs, position));
        let first = signs.next();
        signs.any(|signs| Some(signs) != first)
    };
    ascii.iter().map(|text| spelled(text, differ)).collect()
}

/// The characters of a text, each with the number of letters and digits up to it, and the word for it
/// if it is a sign.
fn signs(text: &str) -> impl Iterator<Item = (char, usize, Option<&'static str>)> {
    let mut before = None;
    let mut position = 0;
    let mut rest = text.chars().peekable();
    std::iter::from_fn(move || {
        let c = rest.next()?;
        position += usize::from(c.is_ascii_alphanumeric());
        let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
        let is_hyphen = c == '-' && is_letter(before) && is_letter(rest.peek().copied());
        let is_separator = is_hyphen || matches!(c, ' ' | '_');
        before = Some(c);
        let word = if is_separator { None } else { sign_word(c) };
        Some((c, position, word))
    })
}

/// The word for a sign. Signs that only programs know have none.
fn sign_word(sign: char) -> Option<&'static str> {
    Some(match sign {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '&' => "and",
        '|' => "or",
        '%' => "percent",
        '$' => "dollar",
        '#' => "hash",
        '@' => "at",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        '?' => "question",
        '_' => "underscore",
        ' ' => "space",
        '~' => "tilde",
        '^' => "caret",
        _ => return None,
    })
}

fn leading_letter(name: String, letter: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name
    } else {
        format!("{letter}{name}")
    }
}

/// Gives each of a set of texts an identifier that no other has.
///
/// A text keeps the name that it has had. Of all others, which one gets the plain identifier does not
/// depend on the order of the document: the one that is spelled like it, else the first in the order
/// of the alphabet. A name that was made of a path comes after those that the document gives.
pub struct Scope<'l> {
    convert: fn(&str) -> String,
    /// Set if signs are spelled in which texts differ.
    spells_signs: bool,
    locked: Option<&'l BTreeMap<String, String>>,
    taken: BTreeSet<String>,
}

impl<'l> Scope<'l> {
    /// A scope whose identifiers are made by `convert`.
    pub fn new(convert: fn(&str) -> String) -> Self {
        Self {
            convert,
            spells_signs: false,
            locked: None,
            taken: BTreeSet::new(),
        }
    }

    /// Spells the signs of texts that differ by signs alone. The keys of types have signs of their own.
    pub fn spell_signs(mut self) -> Self {
        self.spells_signs = true;
        self
    }

    /// Keeps an identifier from being given to any text.
    pub fn reserve(mut self, identifier: &str) -> Self {
        self.taken.insert(identifier.to_lowercase());
        self
    }

    /// Gives these texts the names that they have had.
    pub fn keep(mut self, locked: &'l BTreeMap<String, String>) -> Self {
        self.locked = Some(locked);
        self
    }

    /// The identifiers of all texts. Identifiers that differ only in case count as the same,
    /// since they may become files.
    pub fn assign<'t>(
        mut self,
        texts: impl IntoIterator<Item = &'t str>,
    ) -> BTreeMap<String, String> {
        let texts: BTreeSet<&str> = texts.into_iter().collect();
        let mut plain = self.plain(texts);
        plain.sort_by_cached_key(|(text, name)| (name != text, text.contains(" /"), *text));
        let mut names = BTreeMap::new();
        if let Some(locked) = self.locked {
            plain.retain(|(text, _)| match locked.get(*text) {
                Some(name) if self.taken.insert(name.to_lowercase()) => {
                    names.insert((*text).to_owned(), name.clone());
                    false
                }
                _ => true,
            });
        }
        // The numbers below are taken, so that nobody has to try them again.
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        for (text, name) in plain {
            names.insert(text.to_owned(), self.free(name, &mut numbers));
        }
        names
    }

    /// The identifiers of texts before any number. Several texts may have the same.
    fn plain<'t>(&self, texts: BTreeSet<&'t str>) -> Vec<(&'t str, String)> {
        let plain = texts.into_iter().map(|text| (text, (self.convert)(text)));
        if !self.spells_signs {
            return plain.collect();
        }
        let mut alike: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (text, name) in plain {
            alike.entry(name.to_lowercase()).or_default().push(text);
        }
        let alike = alike.into_values().flat_map(|texts| {
            let spelled = spelled_apart(&texts);
            texts.into_iter().zip(spelled)
        });
        alike
            .map(|(text, spelled)| (text, (self.convert)(&spelled)))
            .collect()
    }

    /// An identifier that is not taken yet: the plain one, or one with a number.
    fn free(&mut self, plain: String, numbers: &mut BTreeMap<String, usize>) -> String {
        if self.taken.insert(plain.to_lowercase()) {
            return plain;
        }
        let separator = match plain.contains(char::is_uppercase) {
            true => "",
            false => "_",
        };
        let start = format!("{}{separator}", plain.trim_end_matches('_'));
        let number = numbers.entry(start.to_lowercase()).or_insert(2);
        loop {
            let name = format!("{start}{number}");
            *number += 1;
            if self.taken.insert(name.to_lowercase()) {
                return name;
            }
        }
    }
}
