//! What shows the secrets of the description: types that have them, and calls that carry them. The
//! build script wrote the lists.

use std::error::Error;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

use openapi_client_runtime::Operation;
use serde::de::DeserializeOwned;

/// Decodes a value and shows it.
pub type Show = fn(&[u8]) -> Result<String, chat_sdk::Error>;

/// Makes a call and shows it.
pub type Call = fn(&chat_sdk::Connection) -> Result<Shown, Box<dyn Error>>;

/// A call as its `Debug` output shows it.
pub struct Shown {
    /// The operation.
    pub operation: String,
    /// The request that it makes.
    pub request: String,
    /// The call on its way. It ends with the `Debug` output of the reply.
    pub reply: Pin<Box<dyn Future<Output = Result<String, chat_sdk::Error>> + Send>>,
}

fn show<T: Debug + DeserializeOwned>(json: &[u8]) -> Result<String, chat_sdk::Error> {
    openapi_client_runtime::from_slice::<T>(json).map(|value| format!("{value:?}"))
}

fn shown<O>(operation: O) -> Result<Shown, Box<dyn Error>>
where
    O: Operation + Debug,
    O::Response: Debug + Send + Sync + 'static,
{
    Ok(Shown {
        operation: format!("{operation:?}"),
        request: format!("{:?}", operation.call().to_request()?),
        reply: Box::pin(async move { Ok(format!("{:?}", operation.await?)) }),
    })
}

include!(concat!(env!("OUT_DIR"), "/secrets.rs"));
