//! The keys of `paths`: a path template, and the query that some documents write behind it.

use super::Operations;
use crate::model::{Encoding, Field, Location, Parameter, Style, Type};
use crate::pointer::Pointer;

/// A key of `paths`, without its fragment.
pub(super) struct Address<'p> {
    /// The path template.
    pub path: &'p str,
    /// The pairs of the query that are the same in every call.
    pub query: String,
    /// The names of pairs whose value is a parameter, each with the name of that parameter.
    filled: Vec<(&'p str, &'p str)>,
}

impl Operations<'_, '_, '_> {
    /// Splits a key of `paths`. Returns `None` for a query that cannot be sent, which is reported.
    pub(super) fn address<'p>(&self, key: &'p str, item: &Pointer) -> Option<Address<'p>> {
        let sent = key.split('#').next().unwrap_or_default();
        if sent.len() < key.len() {
            let message = format!("`{}` is left out of the path", &key[sent.len()..]);
            let hint = "remove it: a fragment is never sent";
            self.context.note(item, message, hint);
        }
        let (path, query) = sent.split_once('?').unwrap_or((sent, ""));
        let mut literal: Vec<&str> = Vec::new();
        let mut filled = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let parameter = pair.split_once('=').and_then(|(name, value)| {
                let value = value.strip_prefix('{')?.strip_suffix('}')?;
                Some((name, value))
            });
            match parameter {
                Some((name, value)) if !name.contains('{') => filled.push((name, value)),
                _ if pair.contains('{') => {
                    let message = format!("`{pair}` mixes text and parameters in a query");
                    let hint = "remove it from the path, and declare a parameter with `in: query`";
                    self.context.error(item, message, hint);
                    return None;
                }
                _ => literal.push(pair),
            }
        }
        Some(Address {
            path,
            query: literal.join("&"),
            filled,
        })
    }

    /// Moves the parameters that fill the query there, wherever the document says they are. One that is
    /// not declared is a text.
    pub(super) fn fit_query(
        &self,
        address: &Address<'_>,
        parameters: &mut Vec<Parameter>,
        pointer: &Pointer,
    ) {
        for (name, value) in &address.filled {
            let declared = parameters.iter_mut().find(|parameter| {
                matches!(parameter.location, Location::Path | Location::Query)
                    && parameter.field.wire_name == *value
            });
            match declared {
                Some(parameter) => {
                    if parameter.location == Location::Path {
                        parameter.encoding = of_query(parameter.encoding);
                    }
                    parameter.location = Location::Query;
                    parameter.field.wire_name = (*name).to_owned();
                    parameter.field.required = true;
                }
                None => {
                    let message =
                        format!("the path names `{{{value}}}`, which no parameter declares");
                    let hint = "add a parameter with `in: query`; until then the value is a text";
                    self.context.warning(pointer, message, hint);
                    parameters.push(Parameter {
                        location: Location::Query,
                        encoding: Encoding::Plain,
                        allow_reserved: false,
                        within: None,
                        field: Field {
                            required: true,
                            ..Field::bare(*name, Type::String, pointer.clone())
                        },
                    });
                }
            }
        }
    }
}

/// The encoding in a query of a value that is declared for the path.
fn of_query(encoding: Encoding) -> Encoding {
    match encoding {
        Encoding::Styled(Style::Json) => Encoding::Json,
        Encoding::Styled(Style::SimpleExploded) => Encoding::Styled(Style::FormExploded),
        Encoding::Styled(_) => Encoding::Styled(Style::Form),
        other => other,
    }
}
