//! The names of secrets: those that the description declares, and a guess for all others.

/// The names that the description declares to be secrets, of the parameters and fields that one
/// operation takes and answers with.
///
/// An empty name stands for a body that is a secret as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in super::super) struct SecretNames(&'static [&'static str]);

impl SecretNames {
    pub(in super::super) const fn new(declared: &'static [&'static str]) -> Self {
        Self(declared)
    }

    /// Returns true if a value of this name is a secret, by declaration or by its name.
    pub(in super::super) fn contains(self, name: &str) -> bool {
        self.declares(name) || is_secret(name)
    }

    /// Returns true if a header of this name is a secret. The case of its name does not matter.
    pub(in super::super) fn contains_header(self, name: &str) -> bool {
        self.0.iter().any(|own| own.eq_ignore_ascii_case(name)) || is_secret(name)
    }

    /// Returns true if bodies are secrets as a whole.
    pub(in super::super) fn is_whole_body(self) -> bool {
        self.declares("")
    }

    fn declares(self, name: &str) -> bool {
        self.0.contains(&name)
    }
}

/// Parts of names that only secrets have, without separators.
const PARTS: [&str; 24] = [
    "accesskey",
    "apikey",
    "appkey",
    "authkey",
    "authorization",
    "clientkey",
    "cookie",
    "credential",
    "encryptionkey",
    "masterkey",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "secret",
    "serverkey",
    "sharedkey",
    "signature",
    "signingkey",
    "snskey",
    "sqskey",
    "streamkey",
    "token",
];

/// Names of secrets that are also parts of harmless names, and so count only as whole words.
const WORDS: [&str; 8] = [
    "bearer", "jwt", "otp", "p12", "pass", "pfx", "pkcs12", "pwd",
];

/// Guesses by its name that a header, parameter or field carries a secret.
///
/// Rather one name too many than one too few: all that is lost is a value in `Debug` output.
pub(in super::super) fn is_secret(name: &str) -> bool {
    let letters = letters(name);
    PARTS.iter().any(|part| letters.contains(part))
        || words(name).any(|word| WORDS.iter().any(|own| word.eq_ignore_ascii_case(own)))
}

/// A name without separators and in lower case, so that `apiKey`, `api-key` and `API_KEY` are one.
fn letters(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// The words of a name, which separators and capitals begin.
fn words(name: &str) -> impl Iterator<Item = &str> {
    let begins_word = |(before, (index, c)): (char, (usize, char))| {
        (before.is_ascii_lowercase() && c.is_ascii_uppercase()).then_some(index)
    };
    name.split(|c: char| !c.is_ascii_alphanumeric())
        .flat_map(move |part| {
            let ends = part
                .chars()
                .zip(part.char_indices().skip(1))
                .filter_map(begins_word)
                .chain([part.len()]);
            let mut start = 0;
            ends.map(move |end| {
                let word = &part[start..end];
                start = end;
                word
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_secrets() {
        for name in [
            "Authorization",
            "proxy-authorization",
            "api_key",
            "X-Api-Key",
            "apiKey",
            "user_token",
            "accessToken",
            "PASSWORD",
            "db_passwd",
            "pwd",
            "user.pass",
            "Set-Cookie",
            "auth_key",
            "apn_auth_key",
            "p12_cert",
            "apn_p12_cert",
            "server_key",
            "firebase_server_key",
            "credentials",
            "credentials_json",
            "firebase_credentials",
            "gcs_credentials",
            "sqs_key",
            "sns_key",
            "stream_key",
            "s3_secret",
            "client-secret",
            "privateKey",
            "private_key_pem",
            "key_passphrase",
            "aws_access_key_id",
            "signing-key",
            "encryptionKey",
            "otp",
            "idJwt",
            "X-Signature",
        ] {
            assert!(is_secret(name), "{name}");
        }
    }

    #[test]
    fn names_that_look_like_those_of_secrets() {
        for name in [
            "limit",
            "id",
            "Accept",
            "key",
            "keys",
            "key_id",
            "keyword",
            "monkey",
            "config_key",
            "public_key",
            "sort_key",
            "idempotency_key",
            "filterable_custom_keys",
            "text_ordered_keys",
            "author_name",
            "auth_type",
            "certificate",
            "passed",
            "compass",
            "passenger_count",
            "footprint",
            "broken",
            "pin",
            "pinned_at",
            "pwdless",
            "",
        ] {
            assert!(!is_secret(name), "{name}");
        }
    }

    #[test]
    fn declared_names_are_secrets_whatever_they_are() {
        let names = SecretNames::new(&["id", "X-Pet"]);
        assert!(names.contains("id") && names.contains("token") && !names.contains("ID"));
        assert!(names.contains_header("x-pet") && !names.contains_header("accept"));
        assert!(!names.is_whole_body());
        assert!(SecretNames::new(&[""]).is_whole_body());
    }
}
