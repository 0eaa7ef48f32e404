//! YAML into the tree: the events of saphyr-parser, scalars by the YAML 1.2 core schema.

use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};

use super::{Entry, MAX_DEPTH, Mapping, Node, ParseError, Tree, Value};
use crate::diagnostic::Diagnostic;
use crate::pointer::Pointer;

/// How many nodes aliases may add to a document. An alias copies what its anchor holds, and a
/// few lines of nested aliases can stand for billions of nodes.
const MAX_ALIASED_NODES: usize = 1_000_000;

pub(super) fn parse(text: &str) -> Result<Tree, ParseError> {
    let mut builder = Builder {
        parser: Parser::new_from_str(text),
        offsets: Offsets::new(text),
        anchors: HashMap::new(),
        aliased: 0,
        duplicates: Vec::new(),
    };
    let mut root = None;
    loop {
        let (event, span) = builder.next()?;
        match event {
            Event::StreamEnd => break,
            Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
            _ if root.is_some() => {
                let message = "the file holds more than one YAML document";
                let hint = "keep one of them, without `---` behind it";
                return Err(ParseError::syntax(message, span, hint));
            }
            event => root = Some(builder.node(event, span, &Pointer::root(), 0)?),
        }
    }
    let root = root.ok_or_else(ParseError::empty)?;
    Ok(Tree {
        root,
        duplicates: builder.duplicates,
    })
}

/// Character positions, which the parser counts in, as byte offsets.
enum Offsets {
    /// Every character is one byte.
    Ascii,
    /// The byte offset of each character, and of the end.
    Table(Vec<usize>),
}

impl Offsets {
    fn new(text: &str) -> Self {
        if text.is_ascii() {
            return Self::Ascii;
        }
        let ends = std::iter::once(text.len());
        Self::Table(text.char_indices().map(|(at, _)| at).chain(ends).collect())
    }

    fn byte(&self, character: usize) -> usize {
        match self {
            Self::Ascii => character,
            Self::Table(table) => table[character.min(table.len() - 1)],
        }
    }

    fn span(&self, span: Span) -> Range<usize> {
        self.byte(span.start.index())..self.byte(span.end.index())
    }
}

struct Builder<'t> {
    parser: Parser<'t, StrInput<'t>>,
    offsets: Offsets,
    anchors: HashMap<usize, (Node, usize)>,
    aliased: usize,
    duplicates: Vec<Diagnostic>,
}

impl<'t> Builder<'t> {
    fn next(&mut self) -> Result<(Event<'t>, Range<usize>), ParseError> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => Ok((event, self.offsets.span(span))),
            Some(Err(error)) => {
                let at = self.offsets.byte(error.marker().index());
                let message = format!("not valid YAML: {}", error.info());
                let hint = "mend the text here, or just before: indentation, quotes, brackets";
                Err(ParseError::syntax(message, at..at, hint))
            }
            None => Ok((Event::StreamEnd, 0..0)),
        }
    }

    fn node(
        &mut self,
        event: Event<'t>,
        span: Range<usize>,
        pointer: &Pointer,
        depth: usize,
    ) -> Result<Node, ParseError> {
        if depth > MAX_DEPTH {
            return Err(ParseError::too_deep(span));
        }
        let (node, anchor) = match event {
            Event::Scalar(text, style, anchor, _) => {
                let value = if style == ScalarStyle::Plain {
                    plain_scalar(&text)
                } else {
                    Value::String(text.into_owned())
                };
                (Node { span, value }, anchor)
            }
            Event::SequenceStart(anchor, _) => (self.sequence(span, pointer, depth)?, anchor),
            Event::MappingStart(anchor, _) => (self.mapping(span, pointer, depth)?, anchor),
            Event::Alias(anchor) => return self.alias(anchor, span, depth),
            _ => {
                let hint = "write a value behind the key";
                return Err(ParseError::syntax("a value is missing here", span, hint));
            }
        };
        if anchor > 0 {
            let size = size(&node);
            self.anchors.insert(anchor, (node.clone(), size));
        }
        Ok(node)
    }

    fn alias(
        &mut self,
        anchor: usize,
        span: Range<usize>,
        depth: usize,
    ) -> Result<Node, ParseError> {
        let Some((node, size)) = self.anchors.get(&anchor) else {
            let message = "the alias stands inside of its own anchor";
            let hint = "refer to a schema of `components` by `$ref`, which may lead back to itself";
            return Err(ParseError::syntax(message, span, hint));
        };
        self.aliased = self.aliased.saturating_add(*size);
        if self.aliased > MAX_ALIASED_NODES {
            let message = format!("aliases add more than {MAX_ALIASED_NODES} values");
            let hint = "refer to shared parts by `$ref` instead";
            return Err(ParseError::limit(message, span, hint));
        }
        if depth + height(node) > MAX_DEPTH {
            return Err(ParseError::too_deep(span));
        }
        Ok(Node {
            span,
            value: node.value.clone(),
        })
    }

    fn sequence(
        &mut self,
        start: Range<usize>,
        pointer: &Pointer,
        depth: usize,
    ) -> Result<Node, ParseError> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                return Ok(Node {
                    span: start.start..span.end.max(start.end),
                    value: Value::Sequence(items),
                });
            }
            let at = pointer.index(items.len());
            items.push(self.node(event, span, &at, depth + 1)?);
        }
    }

    fn mapping(
        &mut self,
        start: Range<usize>,
        pointer: &Pointer,
        depth: usize,
    ) -> Result<Node, ParseError> {
        let mut mapping = Mapping::new();
        loop {
            let (event, key_span) = self.next()?;
            let key = match event {
                Event::MappingEnd => {
                    return Ok(Node {
                        span: start.start..key_span.end.max(start.end),
                        value: Value::Mapping(mapping),
                    });
                }
                Event::Scalar(text, ..) => text.into_owned(),
                _ => {
                    let message = "a key of a mapping must be plain text";
                    let hint = "put the key in quotes if it is meant as text";
                    return Err(ParseError::syntax(message, key_span, hint));
                }
            };
            let (event, span) = self.next()?;
            let value = self.node(event, span, &pointer.child(&key), depth + 1)?;
            if mapping.contains_key(&key) {
                self.duplicates
                    .push(super::duplicate_key(&key, pointer, key_span));
            } else {
                mapping.insert(key, Entry { key_span, value });
            }
        }
    }
}

/// The YAML 1.2 core schema: only `true` and `false` are booleans, so that `no` and `on` stay
/// the words that OpenAPI means by them.
fn plain_scalar(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return Value::String(text.to_owned());
    }
    if let Ok(number) = text.parse::<i64>() {
        return Value::Number(number.into());
    }
    if let Ok(number) = text.parse::<u64>() {
        return Value::Number(number.into());
    }
    let radix = |prefix, radix| {
        let digits = text.strip_prefix(prefix)?;
        i64::from_str_radix(digits, radix).ok()
    };
    if let Some(number) = radix("0x", 16).or_else(|| radix("0o", 8)) {
        return Value::Number(number.into());
    }
    let is_float = digits
        .chars()
        .all(|c| matches!(c, '0'..='9' | '.' | 'e' | 'E' | '+' | '-'));
    match text
        .parse::<f64>()
        .ok()
        .and_then(serde_json::Number::from_f64)
    {
        Some(number) if is_float => Value::Number(number),
        _ => Value::String(text.to_owned()),
    }
}

fn size(node: &Node) -> usize {
    1 + children(node).map(size).sum::<usize>()
}

fn height(node: &Node) -> usize {
    children(node)
        .map(|child| 1 + height(child))
        .max()
        .unwrap_or(0)
}

fn children(node: &Node) -> Box<dyn Iterator<Item = &Node> + '_> {
    match &node.value {
        Value::Sequence(items) => Box::new(items.iter()),
        Value::Mapping(mapping) => Box::new(mapping.values().map(|entry| &entry.value)),
        _ => Box::new(std::iter::empty()),
    }
}
