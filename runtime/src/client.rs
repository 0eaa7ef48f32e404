//! What every generated client has in common.

/// Makes a client of a struct with a `connection` and no other field: `client!(Petshop);`.
#[macro_export]
#[doc(hidden)]
macro_rules! __client {
    ($name:ident $(,)?) => {
        impl $name {
            /// The connection that operations are sent over. Its `request` calls by method and path what
            /// the description does not have.
            pub fn connection(&self) -> &$crate::Connection {
                &self.connection
            }
        }

        impl ::std::convert::From<$crate::Connection> for $name {
            fn from(connection: $crate::Connection) -> Self {
                Self { connection }
            }
        }
    };
}

pub use __client as client;
