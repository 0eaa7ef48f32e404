//! Parameters, paired by place and name.

use super::family::Family;
use super::{At, Comparison};
use crate::lower::template_names;
use crate::model::{Container, Encoding, Location, Operation, Parameter};
use crate::review::change::Side;
use crate::review::rule::Rule;

impl Comparison<'_> {
    pub(super) fn parameters(&mut self, at: &At, old: &Operation, new: &Operation) {
        let mut gone: Vec<&Parameter> = old.parameters.iter().collect();
        let mut fresh: Vec<&Parameter> = new.parameters.iter().collect();
        self.flattening(at, old, new, &mut gone, &mut fresh);
        let mut pairs: Vec<(&Parameter, &Parameter)> = Vec::new();
        // The same place and name, then the same name, then the same place of the path, then the
        // same content: each takes what the earlier ones left.
        pair(&mut gone, &mut fresh, &mut pairs, |a, b| {
            a.location == b.location
                && a.container() == b.container()
                && a.field.wire_name == b.field.wire_name
        });
        pair(&mut gone, &mut fresh, &mut pairs, |a, b| {
            a.container() == b.container() && a.field.wire_name == b.field.wire_name
        });
        let position = |operation: &Operation, name: &str| {
            template_names(&operation.path)
                .iter()
                .position(|known| *known == name)
        };
        pair(&mut gone, &mut fresh, &mut pairs, |a, b| {
            a.location == Location::Path
                && b.location == Location::Path
                && position(old, &a.field.wire_name) == position(new, &b.field.wire_name)
        });
        let count = |list: &[&Parameter], like: &Parameter| {
            let same = |other: &&&Parameter| {
                other.location == like.location && other.field.ty == like.field.ty
            };
            list.iter().filter(same).count()
        };
        let (all_gone, all_fresh) = (gone.clone(), fresh.clone());
        pair(&mut gone, &mut fresh, &mut pairs, |a, b| {
            a.location == b.location
                && a.container() == b.container()
                && self.is_same(&a.field.ty, &b.field.ty)
                && a.field.required == b.field.required
                && a.field.description == b.field.description
                && count(&all_gone, a) == 1
                && count(&all_fresh, b) == 1
        });
        for (before, after) in pairs {
            self.parameter(at, before, after);
        }
        self.lone_parameters(at, Side::Old, &gone, &new.parameters);
        self.lone_parameters(at, Side::New, &fresh, &old.parameters);
    }

    /// Reports parameters that only one version has. The keys of a flattened parameter come and go with
    /// it.
    fn lone_parameters(&mut self, at: &At, side: Side, lone: &[&Parameter], others: &[Parameter]) {
        let is_known = |container: &Container| {
            let mut others = others.iter();
            others.any(|other| other.container() == Some(&container.wire_name))
        };
        for parameter in lone {
            let container = parameter.within.as_ref();
            let Some(container) = container.filter(|container| !is_known(container)) else {
                self.lone_field(at, Family::Parameter, side, &parameter.field);
                continue;
            };
            let rule = match side {
                Side::Old => Rule::ParameterRemoved,
                Side::New => Rule::ParameterAdded,
            };
            let found = |name: &str| {
                let found = at.difference(rule, (side, &container.pointer));
                let found = found.touching([&parameter.field.ty]);
                match side {
                    Side::Old => found.member(Some(name), None),
                    Side::New => found.member(None, Some(name)),
                }
            };
            let whole = found(&container.wire_name);
            let mut known = self.differences.iter();
            if !known.any(|known| known.rule == rule && known.place == whole.place) {
                self.push(whole);
            }
            self.push(found(&parameter.field.wire_name));
        }
    }

    /// Parameters that are flattened in one version alone: what is sent is the same.
    fn flattening<'p>(
        &mut self,
        at: &At,
        old: &'p Operation,
        new: &'p Operation,
        gone: &mut Vec<&'p Parameter>,
        fresh: &mut Vec<&'p Parameter>,
    ) {
        for (whole, parts, rule) in [
            (old, new, Rule::ParameterFlattened),
            (new, old, Rule::ParameterUnflattened),
        ] {
            for parameter in &whole.parameters {
                let name = parameter.field.wire_name.as_str();
                let is_part = |other: &&Parameter| other.container() == Some(name);
                let is_whole = parameter.location == Location::Query && parameter.within.is_none();
                if !is_whole || !parts.parameters.iter().any(|other| is_part(&other)) {
                    continue;
                }
                let is_it = |other: &&Parameter| std::ptr::eq(*other, parameter);
                for list in [&mut *gone, &mut *fresh] {
                    list.retain(|other| !is_it(other) && !is_part(other));
                }
                let pointer = match rule {
                    Rule::ParameterFlattened => parts.parameters.iter().find(is_part),
                    _ => None,
                };
                let pointer = pointer.and_then(|part| part.within.as_ref());
                let pointer = pointer.map_or(&parameter.field.pointer, |within| &within.pointer);
                let mut found = at.difference(rule, (Side::New, pointer));
                found.touches.extend(old.dissolved_schemas().cloned());
                found.touches.extend(new.dissolved_schemas().cloned());
                let name = Some(name.to_owned());
                let found = match rule {
                    Rule::ParameterFlattened => found.values(None, name),
                    _ => found.values(name, None),
                };
                self.push(found.touching([&parameter.field.ty]));
            }
        }
    }

    fn parameter(&mut self, at: &At, old: &Parameter, new: &Parameter) {
        let (before, after) = (&old.field, &new.field);
        let found = |rule: Rule, old: &str, new_value: &str| {
            at.difference(rule, (Side::New, &after.pointer))
                .member(Some(&before.wire_name), Some(&after.wire_name))
                .values(Some(old.to_owned()), Some(new_value.to_owned()))
        };
        if before.wire_name != after.wire_name {
            let rule = match new.location {
                Location::Path => Rule::PathParameterRenamed,
                Location::Query | Location::Header | Location::Cookie => Rule::ParameterRenamed,
            };
            self.push(found(rule, &before.wire_name, &after.wire_name));
        }
        if old.location != new.location {
            let (old, new) = (place(old.location), place(new.location));
            self.push(found(Rule::ParameterMoved, old, new));
        } else if old.encoding != new.encoding && self.is_same(&before.ty, &after.ty) {
            let (old, new) = (writing(old.encoding), writing(new.encoding));
            self.push(found(Rule::ParameterEncodingChanged, old, new));
        }
        if old.allow_reserved != new.allow_reserved {
            let writing = |allowed| match allowed {
                true => "reserved characters as they are",
                false => "percent-encoded",
            };
            let (old, new) = (writing(old.allow_reserved), writing(new.allow_reserved));
            self.push(found(Rule::ParameterEncodingChanged, old, new));
        }
        self.field(at, Family::Parameter, before, after);
    }
}

fn pair<'p>(
    old: &mut Vec<&'p Parameter>,
    new: &mut Vec<&'p Parameter>,
    pairs: &mut Vec<(&'p Parameter, &'p Parameter)>,
    is_same: impl Fn(&Parameter, &Parameter) -> bool,
) {
    old.retain(
        |before| match new.iter().position(|after| is_same(before, after)) {
            Some(index) => {
                pairs.push((before, new.remove(index)));
                false
            }
            None => true,
        },
    );
}

fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "headers",
        Location::Cookie => "cookies",
    }
}

fn writing(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Plain => "as text",
        Encoding::Joined => "as a list with commas",
        Encoding::Repeated => "once for each element",
        Encoding::Json => "as JSON",
        Encoding::Styled(style) => style.as_str(),
    }
}
