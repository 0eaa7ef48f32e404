//! Handles as one text: the values of an object's path in a template such as `{type}:{id}`.

use super::Error;

/// A piece of a template.
enum Piece<'t> {
    Literal(&'t str),
    Value,
}

/// The pieces of a template, in order.
fn pieces(template: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for part in template.split_inclusive('}') {
        match part.split_once('{') {
            Some((literal, _)) => pieces.extend([Piece::Literal(literal), Piece::Value]),
            None => pieces.push(Piece::Literal(part)),
        }
    }
    pieces
}

/// The text of a handle, of its values in the order of the template.
pub fn handle_text(template: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let pieces = pieces(template).into_iter();
    pieces
        .map(|piece| match piece {
            Piece::Literal(literal) => literal,
            Piece::Value => values.next().copied().unwrap_or_default(),
        })
        .collect()
}

/// The values in the text of a handle, in the order of the template. Each ends where the next literal
/// occurs first.
///
/// # Errors
///
/// If the text has another form, or a value is empty. The error does not repeat the text.
pub fn handle_values<const N: usize>(
    name: &str,
    template: &str,
    text: &str,
) -> Result<[String; N], Error> {
    let values = parse(template, text).and_then(|values| values.try_into().ok());
    values.ok_or_else(|| {
        Error::build(format!(
            "the text is not a `{name}`: write one of the form `{template}`, without empty values"
        ))
    })
}

fn parse(template: &str, text: &str) -> Option<Vec<String>> {
    let mut rest = text;
    let mut values = Vec::new();
    let mut is_open = false;
    for piece in pieces(template) {
        match piece {
            Piece::Value => is_open = true,
            Piece::Literal("") => {}
            Piece::Literal(literal) if is_open => {
                let (value, after) = rest.split_once(literal)?;
                values.push(value.to_owned());
                rest = after;
                is_open = false;
            }
            Piece::Literal(literal) => rest = rest.strip_prefix(literal)?,
        }
    }
    match is_open {
        true => values.push(rest.to_owned()),
        false if !rest.is_empty() => return None,
        false => {}
    }
    values
        .iter()
        .all(|value| !value.is_empty())
        .then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(template: &str, text: &str) -> Option<[String; 2]> {
        handle_values("cid", template, text).ok()
    }

    #[test]
    fn a_text_is_parsed_into_the_values_it_was_made_of() {
        for (template, of) in [
            ("{type}:{id}", ["messaging", "general"]),
            ("{type}:{id}", ["messaging", "a:b"]),
            ("urn:{a}/{b};", ["x", "y"]),
        ] {
            let text = handle_text(template, &of);
            assert_eq!(
                values(template, &text),
                Some(of.map(str::to_owned)),
                "{text}"
            );
        }
    }

    #[test]
    fn a_text_of_another_form_is_an_error() {
        for text in ["", "general", ":general", "messaging:"] {
            assert_eq!(values("{type}:{id}", text), None, "{text}");
        }
        for text in ["urn:x/y", "x/y;", "urn:x/y;z"] {
            assert_eq!(values("urn:{a}/{b};", text), None, "{text}");
        }
        let error = handle_values::<2>("cid", "{type}:{id}", "general").map_err(|e| e.to_string());
        let message = error.err().unwrap_or_default();
        assert!(message.contains("`{type}:{id}`"), "{message}");
    }
}
