//! The server as a program.

use std::{
    error::Error,
    net::TcpListener,
    process::{Command, Output},
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
