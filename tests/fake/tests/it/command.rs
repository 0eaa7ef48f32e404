//! The server as a program.

use std::{
    error::Error,
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Output, Stdio},
};

type Outcome = Result<(), Box<dyn Error>>;

fn run(arguments: &[&str]) -> Result<Output, Box<dyn Error>> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fake-server"));
    Ok(command.args(arguments).output()?)
}

#[test]
fn a_port_that_is_taken_is_named() -> Outcome {
    let taken = TcpListener::bind("127.0.0.1:0")?;
    let port = taken.local_addr()?.port().to_string();
    let output = run(&["--port", &port])?;
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr)?;
    assert!(
        said.contains(&format!("port {port} of 127.0.0.1 is taken")),
        "{said}"
    );
    assert!(said.contains("--port"), "{said}");
    Ok(())
}

#[test]
fn a_missing_description_is_named() -> Outcome {
    let output = run(&["--spec", "missing.yaml"])?;
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr)?.contains("missing.yaml"));
    Ok(())
}

#[test]
fn a_command_that_cannot_be_run_is_named() -> Outcome {
    let output = run(&["--", "no-such-program"])?;
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr)?.contains("`no-such-program`"));
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_command_finds_the_server_and_gives_the_exit_code() -> Outcome {
    let script = r#"echo "$STREAM_BASE_URL $STREAM_API_KEY $STREAM_API_SECRET"; exit 7"#;
    let output = run(&["--", "sh", "-c", script])?;
    assert_eq!(output.status.code(), Some(7));
    let said = String::from_utf8(output.stdout)?;
    assert!(said.starts_with("http://127.0.0.1:"), "{said}");
    assert!(said.ends_with(" any-key any-secret\n"), "{said}");
    Ok(())
}

/// A running server, which ends with the test.
struct Running {
    process: Child,
    address: String,
}

impl Running {
    fn start(arguments: &[&str]) -> Result<Self, Box<dyn Error>> {
        let mut process = Command::new(env!("CARGO_BIN_EXE_fake-server"))
            .args(["--port", "0", "--quiet"])
            .args(arguments)
            .stderr(Stdio::piped())
            .spawn()?;
        let said = process.stderr.take().ok_or("no stderr")?;
        let mut running = Self {
            process,
            address: String::new(),
        };
        let mut line = String::new();
        BufReader::new(said).read_line(&mut line)?;
        let (_, address) = line.trim().split_once("http://").ok_or(line.as_str())?;
        running.address = address.to_owned();
        Ok(running)
    }

    /// The status line of the answer to a request.
    fn get(&self, target: &str, headers: &str) -> Result<String, Box<dyn Error>> {
        let mut stream = TcpStream::connect(&self.address)?;
        let request =
            format!("GET {target} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{headers}\r\n");
        stream.write_all(request.as_bytes())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer.lines().next().unwrap_or_default().to_owned())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn the_credentials_of_another_api_may_be_anything() -> Outcome {
    let spec = Path::new(env!("CARGO_TARGET_TMPDIR")).join("letters.yaml");
    let text = "openapi: 3.0.3
info: {title: Letters, version: '1'}
security: [{key: []}]
paths:
  /letters:
    get: {operationId: listLetters, responses: {'204': {description: ''}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: Authorization}
";
    fs::write(&spec, text)?;
    let server = Running::start(&["--spec", &spec.to_string_lossy()])?;
    let answered = server.get("/letters", "authorization: Key abc\r\n")?;
    assert!(answered.contains(" 204 "), "{answered}");
    // They are asked for all the same.
    let answered = server.get("/letters", "")?;
    assert!(answered.contains(" 400 "), "{answered}");
    Ok(())
}

#[test]
fn the_tokens_of_this_api_are_checked() -> Outcome {
    let server = Running::start(&[])?;
    let target = "/api/v2/app?api_key=any";
    let answered = server.get(target, "authorization: abc\r\nstream-auth-type: jwt\r\n")?;
    assert!(!answered.contains(" 200 "), "{answered}");
    let claims = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzZXJ2ZXIiOnRydWV9";
    let token = format!("{claims}.DHnfQolWsEGFcTR7ZwVBbIVUFAvxzDJXzB6UlyU-7JQ");
    let headers = format!("authorization: {token}\r\nstream-auth-type: jwt\r\n");
    let answered = server.get(target, &headers)?;
    assert!(answered.contains(" 200 "), "{answered}");
    Ok(())
}
