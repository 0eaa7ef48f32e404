//! YAML into the tree: the events of saphyr-parser, scalars by the YAML 1.2 core schema.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};

use super::{Entry, MAX_DEPTH, MAX_KEYS, Mapping, Node, ParseError, Tree, Value};
use crate::diagnostic::Diagnostic;
use crate::pointer::Pointer;

/// How much aliases may add to a document: so many times its text, and some more for a short one. An
/// alias copies what its anchor holds, and a few lines of nested aliases can stand for billions of
/// values.
const ALIAS_FACTOR: usize = 8;
const ALIAS_LEAST: usize = 2_000_000;

/// What a value costs beside its text.
const VALUE: usize = 32;

pub(super) fn parse(text: &str) -> Result<Tree, ParseError> {
    let most = ALIAS_LEAST.max(ALIAS_FACTOR * text.len());
    let mut builder = Builder {
        parser: Parser::new_from_str(text),
        offsets: Offsets::new(text),
        anchors: HashMap::new(),
        open_anchors: 0,
        recorded: Vec::new(),
        replayed: Vec::new(),
        most,
        left: most,
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
    /// The events of the nodes that have anchors. Nodes within each other share them.
    recorded: Vec<(Event<'t>, Range<usize>)>,
    /// How many nodes with anchors are being read.
    open_anchors: usize,
    /// The recorded events of each anchor.
    anchors: HashMap<usize, Range<usize>>,
    /// The aliases that are being read, the innermost last.
    replayed: Vec<Replay>,
    /// How much aliases may add, and how much of it is left.
    most: usize,
    left: usize,
    duplicates: Vec<Diagnostic>,
}

/// The events that an alias stands for.
struct Replay {
    rest: Range<usize>,
    /// Where the alias stands.
    span: Range<usize>,
}

impl<'t> Builder<'t> {
    fn next(&mut self) -> Result<(Event<'t>, Range<usize>), ParseError> {
        if let Some(replay) = self.replayed.last_mut() {
            let index = replay.rest.next();
            let event = index.and_then(|index| self.recorded.get(index));
            let (event, span) = event.cloned().unwrap_or((Event::StreamEnd, 0..0));
            self.pay(&event)?;
            return Ok((event, span));
        }
        match self.parser.next_event() {
            Some(Ok((event, span))) => {
                let span = self.offsets.span(span);
                if self.open_anchors > 0 {
                    self.recorded.push((event.clone(), span.clone()));
                }
                Ok((event, span))
            }
            Some(Err(error)) => {
                let at = self.offsets.byte(error.marker().index());
                let message = format!("not valid YAML: {}", error.info());
                let hint = "mend the text here, or just before: indentation, quotes, brackets";
                Err(ParseError::syntax(message, at..at, hint))
            }
            None => Ok((Event::StreamEnd, 0..0)),
        }
    }

    /// Counts what an alias adds.
    fn pay(&mut self, event: &Event<'_>) -> Result<(), ParseError> {
        let text = match event {
            Event::Scalar(text, ..) => text.len(),
            _ => 0,
        };
        match self.left.checked_sub(VALUE + text) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => {
                let message = format!("aliases add more than {} bytes", self.most);
                let hint = "refer to shared parts by `$ref` instead";
                let outermost = self.replayed.first().map(|replay| replay.span.clone());
                Err(ParseError::limit(message, outermost.unwrap_or(0..0), hint))
            }
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
        if let Event::Alias(anchor) = event {
            return self.alias(anchor, span, pointer, depth);
        }
        // What is read of an alias was recorded when its anchor was.
        let anchor = anchor_of(&event).filter(|_| self.replayed.is_empty());
        if anchor.is_some() {
            // The event that begins the node is recorded already if it stands in another one.
            if self.open_anchors == 0 {
                self.recorded.push((event.clone(), span.clone()));
            }
            self.open_anchors += 1;
        }
        let begin = self.recorded.len().saturating_sub(1);
        let node = match event {
            Event::Scalar(text, style, ..) => {
                let value = if style == ScalarStyle::Plain {
                    plain_scalar(&text)
                } else {
                    Value::String(text.into_owned())
                };
                Node { span, value }
            }
            Event::SequenceStart(..) => self.sequence(span, pointer, depth)?,
            Event::MappingStart(..) => self.mapping(span, pointer, depth)?,
            _ => {
                let hint = "write a value behind the key";
                return Err(ParseError::syntax("a value is missing here", span, hint));
            }
        };
        if let Some(anchor) = anchor {
            self.open_anchors -= 1;
            self.anchors.insert(anchor, begin..self.recorded.len());
        }
        Ok(node)
    }

    /// Reads once more what an anchor holds.
    fn alias(
        &mut self,
        anchor: usize,
        span: Range<usize>,
        pointer: &Pointer,
        depth: usize,
    ) -> Result<Node, ParseError> {
        let Some(rest) = self.anchors.get(&anchor).cloned() else {
            let message = "the alias stands inside of its own anchor";
            let hint = "refer to a schema of `components` by `$ref`, which may lead back to itself";
            return Err(ParseError::syntax(message, span, hint));
        };
        self.replayed.push(Replay {
            rest,
            span: span.clone(),
        });
        let (event, inner) = self.next()?;
        let node = self.node(event, inner, pointer, depth)?;
        self.replayed.pop();
        Ok(Node {
            span,
            value: node.value,
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
        let mut merged = HashSet::new();
        loop {
            let (event, key_span) = self.next()?;
            let is_merge = is_merge_key(&event);
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
            let at = pointer.child(&key);
            if at.len() > MAX_KEYS {
                return Err(ParseError::long_keys(key_span));
            }
            let value = self.node(event, span, &at, depth + 1)?;
            if is_merge {
                merge(&mut mapping, &mut merged, value)?;
            } else if mapping.contains_key(&key) && !merged.remove(&key) {
                self.duplicates
                    .push(super::duplicate_key(&key, pointer, key_span));
            } else {
                mapping.insert(key, Entry { key_span, value });
            }
        }
    }
}

/// Returns true for the merge key of YAML 1.1. In quotes it is a key like any other.
/// <https://yaml.org/type/merge.html>
fn is_merge_key(event: &Event<'_>) -> bool {
    matches!(event, Event::Scalar(text, ScalarStyle::Plain, ..) if text == "<<")
}

/// Adds the entries of a mapping, or of several, of which the first one with a key counts. The keys of
/// the mapping itself count before all of them, wherever they are, so that `merged` lists the others.
fn merge(
    mapping: &mut Mapping,
    merged: &mut HashSet<String>,
    value: Node,
) -> Result<(), ParseError> {
    match value.value {
        Value::Mapping(entries) => {
            for (key, entry) in entries {
                if !mapping.contains_key(&key) {
                    merged.insert(key.clone());
                    mapping.insert(key, entry);
                }
            }
            Ok(())
        }
        Value::Sequence(items) if items.iter().all(|item| item.as_mapping().is_some()) => items
            .into_iter()
            .try_for_each(|item| merge(mapping, merged, item)),
        _ => {
            let message = "the merge key `<<` takes a mapping, or a list of mappings";
            let hint = "write the alias of a mapping, or put the key in quotes";
            Err(ParseError::syntax(message, value.span, hint))
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

/// The anchor of the node that an event begins.
fn anchor_of(event: &Event<'_>) -> Option<usize> {
    match event {
        Event::Scalar(_, _, anchor, _)
        | Event::SequenceStart(anchor, _)
        | Event::MappingStart(anchor, _) => Some(*anchor).filter(|anchor| *anchor > 0),
        _ => None,
    }
}
