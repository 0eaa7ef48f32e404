//! Any bytes as a description: it ends in diagnostics at places of the text, or in files of Rust.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let loaded = codegen::load_bytes("spec", bytes.to_vec());
    let text = loaded.source.text();
    for diagnostic in loaded.diagnostics.iter() {
        let at = text.get(diagnostic.span.clone());
        assert!(at.is_some(), "{diagnostic:?}");
        assert!(diagnostic.hint.is_some(), "{diagnostic:?}");
    }
    loaded.diagnostics.render(&loaded.source, false);
    assert_eq!(loaded.api.is_none(), loaded.diagnostics.has_errors());
    let Some(api) = loaded.api else { return };
    codegen::generate(&api);
    let misprints = codegen::render::misprints(&api);
    assert!(misprints.is_empty(), "{misprints:#?}");
});
