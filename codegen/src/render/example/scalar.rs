//! Numbers and dates of examples: what the type takes, in the form that readers like.

use proc_macro2::Literal;

use super::Misfit;
use crate::model::{Float, Integer};

/// A whole number as the type takes it: one that is too large would not compile.
pub(super) fn integer(width: Integer, number: &serde_json::Number) -> Result<Literal, Misfit> {
    let range = match width {
        Integer::I32 => i128::from(i32::MIN)..=i128::from(i32::MAX),
        Integer::I64 => i128::from(i64::MIN)..=i128::from(i64::MAX),
        Integer::U32 => 0..=i128::from(u32::MAX),
        Integer::U64 => 0..=i128::from(u64::MAX),
    };
    let value = number.as_i128().filter(|value| range.contains(value));
    let value = value.ok_or_else(|| {
        let (low, high) = range.into_inner();
        Misfit::new(format!("{number} is no whole number from {low} to {high}"))
    })?;
    Ok(grouped(value))
}

/// A whole number with its digits in groups of three, as far as readers need that.
fn grouped(value: i128) -> Literal {
    let plain = Literal::i128_unsuffixed(value);
    let digits = value.unsigned_abs().to_string();
    if digits.len() < 5 {
        return plain;
    }
    let mut text = String::from(if value < 0 { "-" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    text.parse().unwrap_or(plain)
}

pub(super) fn float(width: Float, number: &serde_json::Number) -> Result<Literal, Misfit> {
    let value = number.as_f64().filter(|value| match width {
        Float::F32 => (*value as f32).is_finite(),
        Float::F64 => value.is_finite(),
    });
    let value = value.ok_or_else(|| Misfit::new(format!("{number} is too large a number")))?;
    Ok(Literal::f64_unsuffixed(value))
}

/// Whether a text has the form of an RFC 3339 date with a time and an offset.
pub(super) fn is_date(text: &str) -> bool {
    let form = |text: &str, form: &str| {
        text.len() == form.len()
            && text.bytes().zip(form.bytes()).all(|(c, form)| match form {
                b'0' => c.is_ascii_digit(),
                form => c.eq_ignore_ascii_case(&form),
            })
    };
    let Some((moment, rest)) = text.split_at_checked("0000-00-00T00:00:00".len()) else {
        return false;
    };
    let rest = match rest.strip_prefix('.') {
        Some(fraction) => {
            let rest = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
            if rest.len() == fraction.len() {
                return false;
            }
            rest
        }
        None => rest,
    };
    let is_offset = form(rest, "Z") || form(rest, "+00:00") || form(rest, "-00:00");
    form(moment, "0000-00-00T00:00:00") && is_offset
}
