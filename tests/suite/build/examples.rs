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
            let client = super::calls::client(api, operation);
            let (id, name) = (&operation.id, &shown.name);
            let code = example::snippet(api, operation, shown)
                .map_err(|misfit| format!("{id}, example {name}: {}", misfit.message))?;
            let function = format!("{}__{}", operation.method_name, function_name(name));
            write!(
                functions,
                "async fn {function}(connection: chat_sdk::Connection) -> Result<(), Box<dyn std::error::Error>> {{\n\
                 {client}\n\
                 {code}\
                 Ok(())\n\
                 }}\n"
            )?;
            write!(
                entries,
                "Example {{ operation: {id:?}, name: {name:?}, run: |connection| Box::pin({function}(connection)) }},"
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
