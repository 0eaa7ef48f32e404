//! The suite tests itself: generated code that is broken in one place is found out.

use std::error::Error;

use openapi_client_runtime::Connection;
use spec_document::{Fill, Variant};
use suite::broken::BROKEN;
use suite::calls::CASES;
use suite::harness::Harness;

#[tokio::test(flavor = "multi_thread")]
async fn every_fault_of_generated_code_is_found() -> Result<(), Box<dyn Error>> {
    let harness = Harness::start(Fill::Full).await?;
    assert!(BROKEN.len() >= 10);
    for broken in BROKEN {
        let is_whole = |case: &&suite::calls::Case| {
            case.operation == broken.operation && case.variant == Variant::Full
        };
        let whole = CASES.iter().find(is_whole).ok_or("no such call")?;
        let sending = (whole.call)(harness.client.connection())?;
        let found = harness
            .check(broken.operation, Variant::Full, sending)
            .await?;
        assert!(
            found.is_empty(),
            "{} without the fault: {found:?}",
            broken.name
        );

        let sending = (broken.call)(harness.client.connection())?;
        let found = harness
            .check(broken.operation, Variant::Full, sending)
            .await?;
        assert!(!found.is_empty(), "nobody noticed {}", broken.name);
        println!("{}: {}", broken.name, found[0]);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn missing_headers_are_found() -> Result<(), Box<dyn Error>> {
    let harness = Harness::start(Fill::Full).await?;
    let bare = Connection::builder(harness.server.url()).build()?;
    let case = CASES.first().ok_or("there are calls")?;
    let found = harness
        .check(case.operation, case.variant, (case.call)(&bare)?)
        .await?;
    for name in ["api_key", "Authorization", "stream-auth-type"] {
        assert!(
            found.iter().any(|fault| fault.contains(name)),
            "{name}: {found:?}"
        );
    }
    Ok(())
}
