use proptest::prelude::*;

use super::super::Secrets;
use super::*;

/// The shape of a token: three parts, of which the last one is the signature.
const TOKEN: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzZXJ2ZXIiOnRydWV9.\
                     nN3xW2qkYbR-9vD0_tLs8cXf7hGz1mPaQe5uKjIoTrE";
const SIGNATURE: &str = "nN3xW2qkYbR-9vD0_tLs8cXf7hGz1mPaQe5uKjIoTrE";

#[test]
fn secrets_are_replaced_everywhere() {
    let secrets = ["abcd1234", "x"];
    assert_eq!(
        redact("key abcd1234 (abcd1234) x", &secrets),
        "key [redacted] ([redacted]) x"
    );
    assert_eq!(redact("key abcd123", &secrets), "key abcd123");
    assert_eq!(redact("", &secrets), "");
    assert_eq!(redact("abcd1234", &[""; 0]), "abcd1234");
}

#[test]
fn secrets_are_found_in_disguise() {
    let secrets = ["Key1234", "eyJhbGci.eyJzZXJ2.Sig-nature_"];
    for (text, expected) in [
        ("/x/Key1234", "/x/[redacted]"),
        ("/x/kEY1234/y", "/x/[redacted]/y"),
        (
            "https://key1234.example.com",
            "https://[redacted].example.com",
        ),
        ("/%4bey1234", "/[redacted]"),
        ("/%254bey1234", "/[redacted]"),
        ("/%25%34bey1234", "/[redacted]"),
        ("/%4%62ey1234", "/[redacted]"),
        (
            "https://eyjhbgci.eyjzzxj2.sig-nature_.example.com",
            "https://[redacted].example.com",
        ),
        ("/eyJhbGci%2EeyJzZXJ2%2ESig-nature_", "/[redacted]"),
        ("/a/sig-nature_/b", "/a/[redacted]/b"),
        ("/eyJzZXJ2", "/[redacted]"),
        ("K\u{200b}e\u{feff}y12\u{ad}34!", "[redacted]!"),
        ("Key%E2%80%8B1234", "[redacted]"),
        ("Key%E2%80%8\u{200b}B1234", "[redacted]"),
        ("Key\u{0}12\u{1b}34", "[redacted]"),
        ("Key12\r\n  34", "[redacted]"),
        ("Key%0A1234", "[redacted]"),
        ("a Key1234 b Key1234", "a [redacted] b [redacted]"),
    ] {
        assert_eq!(redact(text, &secrets), expected, "{text:?}");
    }
    for text in [
        "",
        "/",
        "https://example.com/key/1234",
        "/%",
        "/%zz",
        "/%ff%2",
        "eyJh",
        "nature",
        "Key%FF1234",
    ] {
        assert_eq!(redact(text, &secrets), text);
    }
    assert_eq!(redact("/a", &["a"]), "/a");
}

#[test]
fn parts_of_a_token_are_secrets() {
    let secrets = [TOKEN];
    for (text, expected) in [
        (
            format!("bad signature {SIGNATURE}!"),
            "bad signature [redacted]!",
        ),
        (format!("…{}…", &SIGNATURE[5..20]), "…[redacted]…"),
        (SIGNATURE.to_uppercase(), "[redacted]"),
        (format!("({TOKEN})"), "([redacted])"),
        ("signature is invalid".to_owned(), "signature is invalid"),
    ] {
        assert_eq!(redact(&text, &secrets), expected);
    }
    // What is too short to be of use is left alone.
    let short = &SIGNATURE[..PIECE - 1];
    assert_eq!(redact(short, &secrets), short);
}

#[test]
fn characters_of_several_bytes_stay_whole() {
    let secrets = ["pässwörter-geheim"];
    assert_eq!(redact("ä pässwörter-geheim ö", &secrets), "ä [redacted] ö");
    assert_eq!(
        redact("ä p%C3%A4ssw%c3%b6rter-geheim ö", &secrets),
        "ä [redacted] ö"
    );
    assert_eq!(redact("xwörter-geheimx", &secrets), "x[redacted]x");
}

#[test]
fn only_what_is_shown_of_a_long_text_is_looked_at() {
    let text = "a%2525".repeat(2_000_000);
    let line = Secrets::new([TOKEN, "abcd1234"]).shown(&text, 100);
    assert!(line.starts_with("a%2525a") && line.ends_with('…'), "{line}");
    assert_eq!(line.chars().count(), 101);
    // A long secret costs no more than it is long.
    let secret = "0123456789".repeat(100_000);
    let secrets = Secrets::new([secret]);
    assert_eq!(secrets.shown("x 90123456789012", 100), "x [redacted]");
}

/// One way to write a character of a secret, so that a reader still reads it.
fn disguise() -> impl Strategy<Value = fn(char) -> String> {
    prop_oneof![
        3 => Just((|c: char| c.to_string()) as fn(char) -> String),
        1 => Just((|c: char| c.to_ascii_uppercase().to_string()) as fn(char) -> String),
        1 => Just((|c: char| c.to_ascii_lowercase().to_string()) as fn(char) -> String),
        1 => Just((|c: char| format!("%{:02x}", c as u32)) as fn(char) -> String),
        1 => Just((|c: char| format!("%25{:02X}", c as u32)) as fn(char) -> String),
        1 => Just((|c: char| format!("%25%32%35{:02X}", c as u32)) as fn(char) -> String),
        1 => Just((|c: char| format!("\u{200b}{c}")) as fn(char) -> String),
        1 => Just((|c: char| format!("{c}\u{202e}")) as fn(char) -> String),
        1 => Just((|c: char| format!("{c}\u{0}")) as fn(char) -> String),
        1 => Just((|c: char| format!("%E2%81%A0{c}")) as fn(char) -> String),
    ]
}

proptest! {
    /// A piece of a secret, however it is written and whatever stands around it, cannot be read.
    #[test]
    fn no_piece_of_a_secret_is_left(
        secret in "[A-Za-z0-9._-]{12,60}",
        from in any::<prop::sample::Index>(),
        disguises in prop::collection::vec(disguise(), 60),
        before in ".{0,20}",
        after in ".{0,20}",
    ) {
        let from = from.index(secret.len() - PIECE + 1);
        let written: String = secret[from..]
            .chars()
            .zip(&disguises)
            .map(|(c, disguise)| disguise(c))
            .collect();
        let text = format!("{before}{written}{after}");
        let told = redact(&text, &[&secret]);
        prop_assert!(told.contains(REDACTED), "{text:?} {told:?}");
        let of_secret: HashSet<Piece> = pieces(&Readable::of(&secret).bytes).collect();
        let left = Readable::of(&told).bytes;
        prop_assert!(pieces(&left).all(|piece| !of_secret.contains(&piece)), "{told:?}");
        // What is shown in the end is no different.
        let line = Readable::of(&Secrets::new([&*secret]).shown(&text, 500)).bytes;
        prop_assert!(pieces(&line).all(|piece| !of_secret.contains(&piece)), "{line:?}");
    }

    /// A text without a secret stays as it is.
    #[test]
    fn other_text_is_left_alone(text in "[a-m ]{0,200}", secret in "[n-z]{4,60}") {
        prop_assert_eq!(&*redact(&text, &[&secret]), &text);
    }

    #[test]
    fn any_text_and_any_secret_can_be_looked_at(text in any::<String>(), secret in any::<String>()) {
        let told = redact(&text, &[&secret]);
        let of_secret: HashSet<Piece> = pieces(&Readable::of(&secret).bytes).collect();
        let left = Readable::of(&told).bytes;
        prop_assert!(pieces(&left).all(|piece| !of_secret.contains(&piece)), "{told:?}");
    }
}
