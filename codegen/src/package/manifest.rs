//! `Cargo.toml`

use super::{CrateName, Runtime};
use crate::model::Api;

/// The manifest. Versions are those that the generated code was written for.
pub(super) fn render(api: &Api, name: &CrateName, runtime: &Runtime) -> String {
    let title = match api.title.trim() {
        "" => "an API".to_owned(),
        title => format!("the {title}"),
    };
    let name = text(name.as_str());
    let description = text(&format!("A client of {title}"));
    let runtime = match runtime {
        Runtime::Version(version) => format!("version = {}", text(version)),
        Runtime::Path(path) => format!("path = {}", text(path)),
    };
    format!(
        r#"[package]
name = {name}
version = "0.1.0"
description = {description}
readme = "README.md"
edition = "2024"
rust-version = "1.89"
# Nobody publishes it by mistake. To publish it, take this out and name a `license`.
publish = false

[features]
default = ["rustls", "tracing"]
# TLS by rustls, with the certificates that the operating system trusts, and cryptography by aws-lc, which
# needs a C compiler.
rustls = ["openapi-client-runtime/rustls"]
# The same with the cryptography that the program installs.
rustls-no-provider = ["openapi-client-runtime/rustls-no-provider"]
# Mozilla's certificates compiled in, for rustls where the system has none, such as in slim images.
bundled-roots = ["openapi-client-runtime/bundled-roots"]
# TLS by what the operating system brings.
native-tls = ["openapi-client-runtime/native-tls"]
# SOCKS proxies.
socks = ["openapi-client-runtime/socks"]
# A span for every call, and events for its attempts.
tracing = ["openapi-client-runtime/tracing"]
# Conversions between `Timestamp` and the types of these crates.
chrono = ["openapi-client-runtime/chrono"]
time = ["openapi-client-runtime/time"]
jiff = ["openapi-client-runtime/jiff"]
# Derives both serde directions for every type, for caches and mocks. It takes longer to compile.
serde-all = []

[dependencies]
# What executes the generated code.
openapi-client-runtime = {{ {runtime}, default-features = false }}
serde = {{ version = "1", features = ["derive"] }}
serde_json = "1"

[dev-dependencies]
# The example of the README.
tokio = {{ version = "1", features = ["macros", "rt"] }}
"#
    )
}

/// A text of TOML, which escapes as JSON does, but for one character.
fn text(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    serde_json::Value::from(words.join(" "))
        .to_string()
        .replace('\u{7f}', "")
}
