//! Where cargo has put a program, out of its messages.
//!
//! They are JSON, a line each. A parser would be the only dependency of this package, and the time to
//! compile it the first that everybody waits.

use std::path::PathBuf;

/// The program of a target. Cargo writes a message without blanks, and the name of a target before the
/// path of its program.
pub(crate) fn executable(messages: &str, target: &str) -> Option<PathBuf> {
    let name = format!("\"name\":\"{target}\"");
    let is_meant =
        |line: &&str| line.starts_with("{\"reason\":\"compiler-artifact\"") && line.contains(&name);
    let lines = messages.lines().filter(is_meant);
    lines.filter_map(path).next_back()
}

fn path(line: &str) -> Option<PathBuf> {
    let (_, rest) = line.rsplit_once("\"executable\":\"")?;
    let mut text = String::new();
    let mut characters = rest.chars();
    loop {
        match characters.next()? {
            '"' => return Some(text.into()),
            // Nothing else is escaped in a path that people choose.
            '\\' => match characters.next()? {
                character @ ('"' | '\\' | '/') => text.push(character),
                _ => return None,
            },
            character => text.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn artifact(name: &str, executable: &str) -> String {
        format!(
            r#"{{"reason":"compiler-artifact","target":{{"kind":["bin"],"name":"{name}"}},"executable":{executable},"fresh":true}}"#
        )
    }

    #[test]
    fn programs_are_found_by_the_name_of_their_target() {
        let messages = [
            artifact("quickstart", "null"),
            artifact("quickstart", r#""/home/a \"b\"/quickstart""#),
            artifact("fake-server", r#""C:\\target\\fake-server.exe""#),
            r#"{"reason":"build-finished","success":true}"#.to_owned(),
        ]
        .join("\n");
        let found = |name| executable(&messages, name);
        assert_eq!(found("quickstart"), Some("/home/a \"b\"/quickstart".into()));
        assert_eq!(
            found("fake-server"),
            Some(r"C:\target\fake-server.exe".into())
        );
        assert_eq!(found("fake"), None);
    }
}
