//! One function for each example of the description, with the very lines that its documentation
//! shows.

use std::error::Error;
use std::fmt::Write;

use codegen::model::Api;
use codegen::render::example;

pub(crate) fn render(api: &Api) -> Result<String, Box<dyn Error>> {
    let mut functions = String::new();
    let mut entries = String::new();
    for operation in &api.operations {
        for shown in &operation.examples {
            let (id, name) = (&operation.id, &shown.name);
            let code = example::snippet(api, operation, shown)
                .map_err(|misfit| format!("{id}, example {name}: {}", misfit.message))?;
            let function = format!("{}__{}", operation.method_name, function_name(name));
            write!(
                functions,
                "async fn {function}(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {{\n\
                 {code}\
                 Ok(())\n\
                 }}\n"
            )?;
            write!(
                entries,
                "Example {{ operation: {id:?}, name: {name:?}, run: |chat| Box::pin({function}(chat)) }},"
            )?;
        }
    }
    Ok(format!(
        "/// Every example.\npub const EXAMPLES: &[Example] = &[{entries}];\n{functions}"
    ))
}

/// The names of examples are free text.
fn function_name(name: &str) -> String {
    name.chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect()
}
