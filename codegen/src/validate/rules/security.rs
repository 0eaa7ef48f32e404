//! Security requirements and schemes.

use super::super::Validator;
use super::super::path::Path;
use super::list;
use crate::diagnostic::Code;
use crate::document::Node;
use crate::pointer::Pointer;

/// The requirements of the document or of an operation.
pub(super) fn check(validator: &mut Validator<'_>, owner: &Node, at: &Path<'_>) {
    let schemes = Pointer::root().child("components").child("securitySchemes");
    let document = validator.document;
    let schemes = document.get(&schemes).and_then(Node::as_mapping);
    let at = at.key("security");
    for (index, requirement) in list(owner.child("security")).iter().enumerate() {
        for name in requirement
            .as_mapping()
            .into_iter()
            .flat_map(|map| map.keys())
        {
            if schemes.is_some_and(|schemes| schemes.contains_key(name)) {
                continue;
            }
            let known = schemes.into_iter().flat_map(|schemes| schemes.keys());
            let message = format!("the security scheme `{name}` is not declared");
            let hint = match validator.guess(name, known.map(String::as_str)) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "declare it under `components/securitySchemes`".to_owned(),
            };
            validator.warning(Code::Security, &at.index(index).key(name), message, &hint);
        }
    }
}

/// What a scheme of a type has to say.
pub(super) fn check_scheme(validator: &mut Validator<'_>, scheme: &Node, at: &Path<'_>) {
    let needed: &[&str] = match scheme.child("type").and_then(Node::as_str) {
        Some("apiKey") => &["name", "in"],
        Some("http") => &["scheme"],
        Some("oauth2") => &["flows"],
        Some("openIdConnect") => &["openIdConnectUrl"],
        _ => &[],
    };
    for key in needed.iter().filter(|key| scheme.child(key).is_none()) {
        let message = format!("a security scheme of this type has no `{key}`");
        let hint = format!("add `{key}`, without which nobody knows how to send it");
        validator.warning(Code::Security, at, message, &hint);
    }
}
