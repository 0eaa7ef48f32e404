//! Expressions of examples, laid out over lines.
//!
//! prettyplease prints files, and leaves the content of `json!` as bare tokens. The calls of
//! examples are few kinds of expressions, and this printer knows what their JSON looks like.

use pretty::RcDoc;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Expr, ExprMacro, ExprPath, GenericArgument, PathArguments, Token};

use super::words;

/// Columns that a line may take behind its indentation.
const WIDTH: usize = 85;

const INDENT: isize = 4;

type Doc = RcDoc<'static>;

/// A statement of an example.
pub(crate) enum Statement {
    /// `let name = value;`
    Let(String, TokenStream),
    /// `value;`
    Do(TokenStream),
}

/// Prints statements, each line behind an indentation.
///
/// # Errors
/// If the tokens are no Rust.
pub(crate) fn statements(
    statements: &[Statement],
    indentation: usize,
) -> Result<String, syn::Error> {
    let mut text = String::new();
    for statement in statements {
        let (start, value) = match statement {
            Statement::Let(name, value) => (format!("let {name} = "), value),
            Statement::Do(value) => (String::new(), value),
        };
        let value: Expr = syn::parse2(value.clone())?;
        let line = Doc::text(start).append(expression(&value)).append(";");
        let line = line.nest(indentation.cast_signed());
        text.push_str(&" ".repeat(indentation));
        text.push_str(&line.pretty(WIDTH).to_string());
        text.push('\n');
    }
    Ok(text)
}

fn expression(value: &Expr) -> Doc {
    match value {
        Expr::Array(array) => list("[", &array.elems, "]"),
        Expr::Tuple(tuple) => list("(", &tuple.elems, ")"),
        Expr::Call(call) => expression(&call.func).append(list("(", &call.args, ")")),
        Expr::MethodCall(_) | Expr::Await(_) | Expr::Try(_) => chain(value),
        Expr::Macro(call) => macro_call(call),
        Expr::Path(path) => Doc::text(self::path(path)),
        Expr::Reference(reference) if reference.mutability.is_none() => {
            Doc::text("&").append(expression(&reference.expr))
        }
        Expr::Struct(value) => {
            let fields = value.fields.iter().map(|field| {
                let member = field.member.to_token_stream().to_string();
                let content = expression(&field.expr);
                match field.colon_token {
                    Some(_) => Doc::text(format!("{member}: ")).append(content),
                    None => Doc::text(member),
                }
            });
            let name = value.path.segments.iter();
            let name: Vec<String> = name.map(|segment| segment.ident.to_string()).collect();
            Doc::text(format!("{} ", name.join("::"))).append(surrounded(
                "{",
                Doc::line(),
                fields.collect(),
                "}",
            ))
        }
        Expr::Unary(unary) => {
            Doc::text(unary.op.to_token_stream().to_string()).append(expression(&unary.expr))
        }
        other => Doc::text(other.to_token_stream().to_string()),
    }
}

/// Elements on one line, or each on a line of its own.
fn list(open: &'static str, elements: &Punctuated<Expr, Token![,]>, close: &'static str) -> Doc {
    // A list, JSON or another call as the only argument begins on the line of the call.
    let begins_there = |value: &Expr| match value {
        Expr::Array(_) | Expr::Macro(_) => true,
        Expr::Call(_) => open == "(",
        _ => false,
    };
    if elements.len() == 1
        && let Some(only) = elements.first().filter(|only| begins_there(only))
    {
        return Doc::text(open).append(expression(only)).append(close);
    }
    let elements = elements.iter().map(expression).collect();
    surrounded(open, Doc::line_(), elements, close)
}

fn surrounded(open: &'static str, gap: Doc, elements: Vec<Doc>, close: &'static str) -> Doc {
    if elements.is_empty() {
        return Doc::text(open).append(close);
    }
    let separator = Doc::text(",").append(Doc::line());
    let comma = Doc::text(",").flat_alt(Doc::nil());
    let elements = Doc::intersperse(elements, separator).append(comma);
    Doc::text(open)
        .append(gap.clone().append(elements).nest(INDENT))
        .append(gap)
        .append(close)
        .group()
}

/// A chain of method calls on one line, or each call on a line of its own.
fn chain(value: &Expr) -> Doc {
    let mut links = Vec::new();
    let mut receiver = value;
    let mut suffix = String::new();
    loop {
        receiver = match receiver {
            Expr::MethodCall(call) => {
                let turbofish = call.turbofish.as_ref().map(|given| generic(&given.args));
                let name = format!(".{}{}", call.method, turbofish.unwrap_or_default());
                let link = Doc::text(name).append(list("(", &call.args, ")"));
                links.push(link.append(std::mem::take(&mut suffix)));
                &call.receiver
            }
            Expr::Await(awaited) => {
                links.push(Doc::text(format!(".await{suffix}")));
                suffix.clear();
                &awaited.base
            }
            Expr::Try(tried) => {
                suffix.push('?');
                &tried.expr
            }
            _ => break,
        };
    }
    links.reverse();
    let start = expression(receiver).append(suffix);
    // `"text".to_owned()` is not taken apart.
    if links.len() == 1 && matches!(receiver, Expr::Lit(_)) {
        return start.append(Doc::concat(links));
    }
    let links = links.into_iter().map(|link| Doc::line_().append(link));
    start.append(Doc::concat(links).nest(INDENT)).group()
}

fn macro_call(call: &ExprMacro) -> Doc {
    let name = call.mac.path.to_token_stream().to_string().replace(' ', "");
    let tokens = call.mac.tokens.clone();
    let elements = Punctuated::<Expr, Token![,]>::parse_terminated;
    if name == "vec"
        && let Ok(elements) = call.mac.parse_body_with(elements)
    {
        return Doc::text("vec!").append(list("[", &elements, "]"));
    }
    Doc::text(format!("{name}!("))
        .append(json(tokens))
        .append(")")
}

/// The content of `json!`: what looks like JSON, in tokens.
fn json(tokens: TokenStream) -> Doc {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    match trees.as_slice() {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => {
            let items = split(group).into_iter().map(|item| json(item.collect()));
            surrounded("[", Doc::line_(), items.collect(), "]")
        }
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace => {
            let entries = split(group).into_iter().map(|mut entry| {
                let key = entry.next().map(|key| key.to_string());
                // The colon.
                entry.next();
                Doc::text(format!("{}: ", key.unwrap_or_default())).append(json(entry.collect()))
            });
            surrounded("{", Doc::line_(), entries.collect(), "}")
        }
        // A negative number is a sign and a literal.
        trees => Doc::concat(trees.iter().map(|tree| Doc::text(tree.to_string()))),
    }
}

/// The elements of a group, which commas separate.
fn split(group: &Group) -> Vec<std::vec::IntoIter<TokenTree>> {
    let mut elements: Vec<Vec<TokenTree>> = Vec::new();
    let mut is_new = true;
    for tree in group.stream() {
        if matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == ',') {
            is_new = true;
            continue;
        }
        match elements.last_mut() {
            Some(element) if !is_new => element.push(tree),
            _ => elements.push(vec![tree]),
        }
        is_new = false;
    }
    elements.into_iter().map(IntoIterator::into_iter).collect()
}

/// A path, such as `BTreeMap::<&str, i64>::new`.
fn path(path: &ExprPath) -> String {
    let segments = path.path.segments.iter().map(|segment| {
        let arguments = match &segment.arguments {
            PathArguments::AngleBracketed(given) => generic(&given.args),
            _ => String::new(),
        };
        format!("{}{arguments}", segment.ident)
    });
    let segments: Vec<String> = segments.collect();
    segments.join("::")
}

fn generic(arguments: &Punctuated<GenericArgument, Token![,]>) -> String {
    let arguments = arguments.iter().map(|argument| match argument {
        GenericArgument::Type(ty) => words::ty(ty),
        other => other.to_token_stream().to_string(),
    });
    let arguments: Vec<String> = arguments.collect();
    format!("::<{}>", arguments.join(", "))
}
