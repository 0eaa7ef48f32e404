//! Events in the order in which they are written.

use pulldown_cmark::{Event, Tag};

/// Events, with all text between two of them as one: the writer escapes a text as a whole.
#[derive(Default)]
pub(super) struct Output<'t> {
    events: Vec<Event<'t>>,
    text: String,
}

impl<'t> Output<'t> {
    pub(super) fn push(&mut self, event: Event<'t>) {
        self.flush();
        self.events.push(event);
    }

    pub(super) fn text(&mut self, text: &str) {
        let lines = text.split(['\n', '\r']);
        for (index, line) in lines.enumerate() {
            if index > 0 {
                self.text.push(' ');
            }
            self.text.push_str(line);
        }
    }

    /// Ends the last line of a code block. The writer closes no block whose last line has no end, as
    /// that of a fence has none which the text does not close.
    pub(super) fn end_line_of_code(&mut self) {
        if let Some(Event::Text(code)) = self.events.last_mut()
            && !code.ends_with('\n')
        {
            *code = format!("{code}\n").into();
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty() && self.events.is_empty()
    }

    pub(super) fn is_in_text(&self) -> bool {
        !self.text.is_empty()
    }

    pub(super) fn is_after_link_start(&self) -> bool {
        let last = self.events.last();
        self.text.is_empty() && matches!(last, Some(Event::Start(Tag::Link { .. })))
    }

    pub(super) fn flush(&mut self) {
        if !self.text.is_empty() {
            let text = std::mem::take(&mut self.text);
            self.events.push(Event::Text(text.into()));
        }
    }

    pub(super) fn finish(mut self) -> Vec<Event<'t>> {
        self.flush();
        self.events
    }
}
