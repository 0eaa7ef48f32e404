//! Every operation three times: what arrives is what the document asks for, and what is read is
//! what was answered.

use std::error::Error;

use spec_document::Fill;
use suite::calls::CASES;
use suite::harness::Harness;

async fn all_calls(fill: Fill) -> Result<(), Box<dyn Error>> {
    let harness = Harness::start(fill).await?;
    let mut failures = Vec::new();
    for case in CASES {
        let sending = (case.call)(harness.client.connection())?;
        let found = harness.check(case.operation, case.variant, sending).await?;
        if !found.is_empty() {
            let (operation, variant) = (case.operation, case.variant);
            failures.push(format!(
                "{operation} ({variant}):\n  {}",
                found.join("\n  ")
            ));
        }
    }
    assert!(
        failures.is_empty(),
        "{} calls failed\n{}",
        failures.len(),
        failures.join("\n")
    );
    Ok(())
}

#[test]
fn there_are_three_calls_of_every_operation() -> Result<(), Box<dyn Error>> {
    let operations = suite::harness::document()?.operations().len();
    assert_eq!(CASES.len(), 3 * operations);
    suite::numbers::check("operations", operations)
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_with_every_field_arrive_whole() -> Result<(), Box<dyn Error>> {
    all_calls(Fill::Full).await
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_with_only_required_fields_are_read() -> Result<(), Box<dyn Error>> {
    all_calls(Fill::Required).await
}
