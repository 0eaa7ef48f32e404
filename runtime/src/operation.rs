//! What every generated operation has in common.

use super::{Call, Error, Reply, Sending};

/// An operation of the API, with its parameters.
///
/// Generated operations are structs of their own, so that their setters can be inherent methods.
/// Through this trait code can handle any of them.
pub trait Operation:
    IntoFuture<Output = Result<Reply<Self::Response>, Error>, IntoFuture = Sending<Self::Response>>
    + Send
    + Sync
    + Sized
    + 'static
{
    /// What the body of the answer is decoded into.
    type Response;

    /// The name of the operation's struct.
    const NAME: &'static str;

    /// The call that the operation consists of.
    fn call(&self) -> &Call<Self::Response>;

    /// Takes the call out of the operation.
    fn into_call(self) -> Call<Self::Response>;
}

/// Makes an operation of a tuple struct around a [`Call`]: `operation!(GetMessage, Message);`.
#[macro_export]
#[doc(hidden)]
macro_rules! __operation {
    ($name:ident, $response:ty $(,)?) => {
        impl $name {
            /// Sets what applies to this call alone, such as a timeout or extra headers, in place of
            /// options set before.
            pub fn with_options(self, options: $crate::Options) -> Self {
                Self(self.0.with_options(options))
            }

            /// The request that would be sent. Pure: nothing is sent, and no key or token is in it.
            ///
            /// # Errors
            ///
            /// An error of kind `Build` if a value cannot be sent.
            pub fn to_request(&self) -> ::std::result::Result<$crate::Request, $crate::Error> {
                self.0.to_request()
            }
        }

        impl $crate::Operation for $name {
            type Response = $response;

            const NAME: &'static str = ::std::stringify!($name);

            fn call(&self) -> &$crate::Call<$response> {
                &self.0
            }

            fn into_call(self) -> $crate::Call<$response> {
                self.0
            }
        }

        impl ::std::future::IntoFuture for $name {
            type Output = ::std::result::Result<$crate::Reply<$response>, $crate::Error>;
            type IntoFuture = $crate::Sending<$response>;

            fn into_future(self) -> Self::IntoFuture {
                self.0.send()
            }
        }
    };
}

pub use __operation as operation;
