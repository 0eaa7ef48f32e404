//! Tests in a process of their own, whose environment says which certificates and proxies count.

use std::{
    env,
    path::PathBuf,
    process::Command,
    sync::atomic::{AtomicU32, Ordering},
};

use fault_server::Authority;

/// Set in a child process.
const CHILD: &str = "FAULTS_CHILD";

/// The variables by which a client finds certificates and proxies.
const VARIABLES: [&str; 10] = [
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "ALL_PROXY",
    "all_proxy",
    "HTTP_PROXY",
    "http_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "NO_PROXY",
    "no_proxy",
];

/// Runs a test in a child process, with an environment that has these variables and no others for
/// certificates and proxies. Returns true within the child, which then does the test.
///
/// `SSL_CERT_FILE` names a file that does not exist unless the test makes it: see [`authority`].
pub(crate) fn is_child(test: &str, variables: &[(&str, &str)]) -> bool {
    run(test, variables).is_none()
}

/// The same. Returns the output of the child, and `None` within the child.
pub(crate) fn run(test: &str, variables: &[(&str, &str)]) -> Option<String> {
    if env::var_os(CHILD).is_some() {
        return None;
    }
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let certificates = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("authority-{}-{number}.pem", std::process::id()));
    let mut command = Command::new(env::current_exe().expect("the path of this program"));
    command.args([test, "--exact", "--nocapture", "--include-ignored"]);
    for variable in VARIABLES {
        command.env_remove(variable);
    }
    let output = command
        .env(CHILD, "1")
        .env("SSL_CERT_FILE", &certificates)
        .envs(variables.iter().copied())
        .output()
        .expect("the child process starts");
    let _ = std::fs::remove_file(&certificates);
    let text = String::from_utf8_lossy(&output.stdout);
    print!("{text}");
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{test} fails in a child process:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Some(text.into_owned())
}

/// Makes the authority that this child process trusts.
pub(crate) fn authority() -> Authority {
    let authority = Authority::new().expect("an authority");
    let path = env::var_os("SSL_CERT_FILE").expect("a child process");
    authority.write(path.as_ref()).expect("a writable file");
    authority
}

/// Runs the body of a test.
pub(crate) fn block_on(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(test);
}
