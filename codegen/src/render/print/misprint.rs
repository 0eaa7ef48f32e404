//! Compares what is printed with the tokens that it was printed from.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// Prints tokens, reads them again, and returns the first difference.
///
/// Three things are no difference: a comma in front of a closing delimiter, the spelling of a string,
/// and braces around the body of a closure or of a match arm, which prettyplease adds where it takes several
/// lines. Behind such an arm there is no comma.
pub(in super::super) fn misprint(tokens: TokenStream) -> Option<String> {
    let text = super::file(tokens.clone());
    let printed = match syn::parse_file(&text) {
        Ok(file) => trees(file.into_token_stream()),
        Err(error) => return Some(format!("it is no Rust: {error}\n{text}")),
    };
    let rendered = match syn::parse2::<syn::File>(tokens) {
        Ok(file) => trees(file.into_token_stream()),
        Err(error) => return Some(format!("it was rendered as no Rust: {error}")),
    };
    difference(&printed, &rendered)
}

/// The tokens of a stream, without a comma at their end and without invisible groups.
fn trees(tokens: TokenStream) -> Vec<TokenTree> {
    let mut trees = Vec::new();
    for tree in tokens {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                trees.extend(self::trees(group.stream()));
            }
            tree => trees.push(tree),
        }
    }
    if trees.last().is_some_and(|last| is_sign(last, ',')) {
        trees.pop();
    }
    trees
}

fn difference(printed: &[TokenTree], rendered: &[TokenTree]) -> Option<String> {
    let mut rest = rendered;
    let mut before: Option<&TokenTree> = None;
    let mut is_arrow = false;
    for (index, tree) in printed.iter().enumerate() {
        let is_last = printed
            .get(index + 1)
            .is_some_and(|next| is_sign(next, '>'));
        if is_last && is_sign(tree, ',') && rest.first().is_some_and(|next| is_sign(next, '>')) {
            continue;
        }
        let is_arm = is_arrow;
        let is_body = is_arm || before.is_some_and(|before| is_sign(before, '|'));
        is_arrow = is_sign(tree, '>') && before.is_some_and(|before| is_sign(before, '='));
        before = Some(tree);
        match (tree, rest.first()) {
            (TokenTree::Group(printed), Some(TokenTree::Group(rendered)))
                if printed.delimiter() == rendered.delimiter() =>
            {
                let inner = difference(&trees(printed.stream()), &trees(rendered.stream()));
                if inner.is_some() {
                    return inner;
                }
                rest = &rest[1..];
            }
            (TokenTree::Group(body), Some(_))
                if is_body && body.delimiter() == Delimiter::Brace =>
            {
                let body = trees(body.stream());
                let (same, after) = rest.split_at(body.len().min(rest.len()));
                let inner = difference(&body, same);
                if inner.is_some() {
                    return inner;
                }
                rest = after;
                let is_comma =
                    |next: Option<&TokenTree>| next.is_some_and(|next| is_sign(next, ','));
                if is_arm && is_comma(rest.first()) && !is_comma(printed.get(index + 1)) {
                    rest = &rest[1..];
                }
            }
            (tree, Some(expected)) if word(tree) == word(expected) => rest = &rest[1..],
            (tree, expected) => {
                let expected = expected.map_or("nothing".to_owned(), TokenTree::to_string);
                return Some(format!("`{tree}` is printed in place of `{expected}`"));
            }
        }
    }
    rest.first()
        .map(|missing| format!("`{missing}` is not printed"))
}

fn is_sign(tree: &TokenTree, sign: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == sign)
}

/// A token as it is compared. Strings are as they are read: one text can be spelled in many ways.
fn word(tree: &TokenTree) -> String {
    let word = tree.to_string();
    match tree {
        TokenTree::Literal(_) => match syn::parse_str::<syn::LitStr>(&word) {
            Ok(text) => format!("{:?}", text.value()),
            Err(_) => word,
        },
        _ => word,
    }
}
