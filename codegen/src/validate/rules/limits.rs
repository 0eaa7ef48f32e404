//! Limits that contradict each other, and patterns that are none.

use super::super::Validator;
use super::super::path::Path;
use crate::diagnostic::Code;
use crate::schema::Schema;

const PAIRS: [(&str, &str); 4] = [
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
];

/// A pattern of more bytes is not looked at; the parser goes as deep as its brackets do.
const MAX_PATTERN: usize = 1000;

pub(super) fn check(validator: &mut Validator<'_>, schema: &Schema<'_>, at: &Path<'_>) {
    let number = |keyword: &str| schema.number(keyword);
    for (lower, upper) in PAIRS {
        if let (Some(least), Some(most)) = (number(lower), number(upper))
            && least > most
        {
            let message = format!("`{lower}` is above `{upper}`, so that no value fits");
            let hint = "swap the two, or mend one of them";
            validator.warning(Code::Limits, &at.key(lower), message, hint);
        }
    }
    if number("multipleOf").is_some_and(|step| step <= 0.0) {
        let message = "`multipleOf` is not above zero";
        let hint = "write the step between values";
        validator.warning(Code::Limits, &at.key("multipleOf"), message, hint);
    }
    if let Some(pattern) = schema.pattern()
        && let Some(reason) = fault(pattern)
    {
        let message = format!("the pattern is no regular expression: {reason}");
        let hint = "write it as JavaScript has it; the generated code does not use it";
        validator.note(Code::Pattern, &at.key("pattern"), message, hint);
    }
}

/// The fault of a pattern. Many patterns are valid only with or only without the flag for
/// Unicode, and documents do not say which.
fn fault(pattern: &str) -> Option<String> {
    if pattern.len() > MAX_PATTERN {
        return None;
    }
    let with = |flags: &str| regress::Regex::with_flags(pattern, flags);
    with("u")
        .or_else(|_| with(""))
        .err()
        .map(|error| error.text)
}
