//! `README.md`, which is the documentation of the root module too: so its code is compiled.

use quote::quote;

use super::CrateName;
use crate::model::{
    Answer, Api, Credential, Example, ExampleValue, Field, Json, Method, Operation, Type, TypeKind,
};
use crate::pointer::Pointer;
use crate::render::print::{self, Statement};
use crate::render::{docs, example, ident};

pub(super) fn render(api: &Api, name: &CrateName) -> String {
    let crate_path = name.path();
    let client = &api.client.name;
    let title = match api.title.trim() {
        "" => "an API".to_owned(),
        title => format!("the {}", docs::inline(title)),
    };
    let program = program(api, &crate_path);
    let credentials = credentials(api);
    format!(
        "# {name}

A client of {title}, generated from its OpenAPI description.

```rust,no_run
{program}```

- Every operation is a method of `{client}`. What is required is an argument, what is optional is a setter, and
  awaiting the operation sends it.
- The answer is a `Reply`: the decoded body, with status, headers and raw bytes beside it.
- There is one `Error`. It prints as one line without a secret in it; `status` and `body` are those of the answer,
  and `decode` reads the body as a type of `types`.
- The builder has timeouts, retries, the base URL, headers, a hook around attempts, an HTTP client of your own, and a
  transport for tests.
{credentials}
## Features

| feature | default | what it does |
|---|---|---|
| `rustls` | yes | TLS by rustls, with the certificates that the operating system trusts, and aws-lc, which needs a C compiler |
| `rustls-no-provider` | | the same with the cryptography that the program installs |
| `bundled-roots` | | certificates compiled in, for rustls where the system has none |
| `native-tls` | | TLS by what the operating system brings |
| `socks` | | SOCKS proxies |
| `tracing` | yes | a span for every call, and events for its attempts |
| `chrono`, `time`, `jiff` | | conversions between `Timestamp` and the types of these crates |
| `serde-all` | | derives `Serialize` and `Deserialize` for every type, for caches and mocks |

## What is generated

`src/generated` is the generator's: it writes all files in it anew from the description, and deletes every other. The
manifest, this file and `src/lib.rs` were written once, and are yours.
",
        name = name.as_str()
    )
}

/// A program that calls one operation, or makes a client if no operation is simple enough.
fn program(api: &Api, crate_path: &str) -> String {
    let variable = ident(&api.client.method_name);
    let client = ident(&api.client.name);
    let address = match api.servers.first().filter(|server| server.is_absolute()) {
        Some(_) => None,
        None => Some("https://api.example.com"),
    };
    let credential = api.security_schemes.first().map(|scheme| {
        let method = ident(&scheme.name);
        match scheme.credential {
            Credential::Basic => quote!(.#method("user", "password")),
            Credential::Bearer => quote!(.#method("token")),
            _ => quote!(.#method("key")),
        }
    });
    let mut statements = vec![Statement::Let(
        variable.to_string(),
        quote!(#client::builder(#address) #credential .build()?),
    )];
    let mut imports = String::new();
    match simplest(api) {
        Some((operation, (uses, call))) => {
            imports = uses;
            statements.push(call);
            if operation.answer != Answer::Empty {
                statements.push(Statement::Do(quote!(println!("{:?}", reply.into_inner()))));
            }
        }
        None => statements.push(Statement::Do(quote!(
            println!("{:?}", #variable.connection().base_url())
        ))),
    }
    // The renderer makes Rust alone.
    let body = print::statements(&statements, 4).unwrap_or_default();
    format!(
        "use {crate_path}::{client};
{imports}
#[tokio::main(flavor = \"current_thread\")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {{
{body}    Ok(())
}}
"
    )
}

/// The operation that needs least to be given, reading ones first, and a call of it.
fn simplest(api: &Api) -> Option<(&Operation, (String, Statement))> {
    let mut operations: Vec<&Operation> = api
        .operations
        .iter()
        .filter(|operation| !operation.deprecated)
        .filter(|operation| api.client_of(&operation.path).path.is_empty())
        .collect();
    operations.sort_by_key(|operation| {
        let writes = operation.method != Method::Get;
        (writes, operation.arguments().count())
    });
    operations.into_iter().find_map(|operation| {
        let example = Example {
            name: String::new(),
            summary: None,
            description: None,
            values: arguments(api, operation)?,
            pointer: Pointer::root(),
        };
        let code = example::statement(api, operation, &example).ok()?;
        Some((operation, code))
    })
}

fn arguments(api: &Api, operation: &Operation) -> Option<Vec<ExampleValue>> {
    let value = |field: &Field, location, within: Option<&str>| {
        Some(ExampleValue {
            location,
            within: within.map(str::to_owned),
            wire_name: field.wire_name.clone(),
            value: sample(api, field, &field.ty)?,
            pointer: Pointer::root(),
        })
    };
    let parameters = operation.parameters.iter();
    let parameters = parameters
        .filter(|parameter| parameter.field.required)
        .map(|parameter| {
            let location = Some(parameter.location);
            value(&parameter.field, location, parameter.container())
        });
    let fields = operation.body.fields().iter();
    let fields = fields
        .filter(|field| field.required)
        .map(|field| value(field, None, None));
    parameters.chain(fields).collect()
}

/// A value that shows what to give; none for what takes more than a word.
fn sample(api: &Api, field: &Field, ty: &Type) -> Option<Json> {
    Some(match ty {
        Type::Boolean => Json::Bool(true),
        Type::Integer(_) => Json::Number(1.into()),
        Type::String => Json::String(field.wire_name.clone()),
        Type::Timestamp => Json::String("2026-01-01T00:00:00Z".to_owned()),
        Type::List(item) => Json::List(vec![sample(api, field, item)?]),
        Type::Nullable(inner) => sample(api, field, inner)?,
        Type::Named(id) => match &api.types.get(id)?.kind {
            TypeKind::Enum(words) => Json::String(words.values.first()?.wire_name.clone()),
            _ => return None,
        },
        _ => return None,
    })
}

/// The table of credentials.
fn credentials(api: &Api) -> String {
    if api.security_schemes.is_empty() {
        return String::new();
    }
    let mut text = format!(
        "
## Credentials

Those that the builder is given are sent with every call, and to no place but that of the call. Nothing shows them.

| method of `{}Builder` | what is sent |
|---|---|
",
        api.client.name
    );
    for scheme in &api.security_schemes {
        let what = match &scheme.credential {
            Credential::Query(name) => format!("{} in the query", docs::code(name)),
            Credential::Header(name) => format!("the header {}", docs::code(name)),
            Credential::Cookie(name) => format!("the cookie {}", docs::code(name)),
            Credential::Bearer => "a bearer token".to_owned(),
            Credential::Basic => "a user name and a password".to_owned(),
            Credential::Authorization(name) => {
                format!("{} in the header `Authorization`", docs::code(name))
            }
        };
        let what = docs::cell(&what);
        text.push_str(&format!("| `{}` | {what} |\n", scheme.name));
    }
    text
}
