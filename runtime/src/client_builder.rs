//! The settings that the client of any API offers.

/// Gives the builder of a client the settings of its [`ConnectionBuilder`](crate::ConnectionBuilder),
/// which lies in its field `connection`: `client_builder!(ClientBuilder);`.
///
/// The documentation names `Error`, `File`, `Options`, `Retry` and `Transport`, which the crate
/// re-exports at its root.
#[macro_export]
#[doc(hidden)]
macro_rules! __client_builder {
    ($builder:ident $(,)?) => {
        impl $builder {
            fn setting(
                mut self,
                apply: impl ::std::ops::FnOnce($crate::ConnectionBuilder) -> $crate::ConnectionBuilder,
            ) -> Self {
                self.connection = apply(self.connection);
                self
            }

            /// Where the API is, with the path that all operations have in common.
            pub fn base_url(self, url: impl ::std::convert::Into<::std::string::String>) -> Self {
                self.setting(|connection| connection.base_url(url))
            }

            /// How long a call may take, from connecting to the last byte of the answer. 30 seconds
            /// unless set. For a single call, see [`Options::timeout`](crate::Options::timeout).
            ///
            /// Where a call is tried again, this is the time of each attempt. For an upload, it is how
            /// long the upload may stand still: see [`File`](crate::File).
            pub fn timeout(self, timeout: ::std::time::Duration) -> Self {
                self.setting(|connection| connection.timeout(timeout))
            }

            /// How long connecting may take, as a part of the timeout. 10 seconds unless set.
            pub fn connect_timeout(self, timeout: ::std::time::Duration) -> Self {
                self.setting(|connection| connection.connect_timeout(timeout))
            }

            /// How many idle connections are kept. 5 unless set.
            pub fn pool_max_idle_per_host(self, connections: usize) -> Self {
                self.setting(|connection| connection.pool_max_idle_per_host(connections))
            }

            /// How long an idle connection is kept. 55 seconds unless set, which is less than the
            /// minute after which servers and load balancers commonly close it.
            pub fn pool_idle_timeout(self, timeout: ::std::time::Duration) -> Self {
                self.setting(|connection| connection.pool_idle_timeout(timeout))
            }

            /// How large an answer may be after decompression, in bytes. 64 MiB unless set.
            pub fn max_response_bytes(self, bytes: usize) -> Self {
                self.setting(|connection| connection.max_response_bytes(bytes))
            }

            /// Whether a call that fails is tried again: [`Retry::standard`](crate::Retry::standard),
            /// or a policy of your own. Never unless set; [`Retry`](crate::Retry#the-default) says why.
            /// For a single call, see [`Options::retry`](crate::Options::retry).
            pub fn retry(self, policy: impl $crate::RetryPolicy + 'static) -> Self {
                self.setting(|connection| connection.retry(policy))
            }

            /// Logs the bodies of requests and responses, with the feature `tracing` and at the level
            /// `debug`. Off by default, because bodies contain what users write. Secrets stay hidden:
            /// fields that the description declares with `format: password`, and fields whose names
            /// look like secrets.
            pub fn log_bodies(self, log: bool) -> Self {
                self.setting(|connection| connection.log_bodies(log))
            }

            /// Sends through this HTTP client instead of one of our own.
            ///
            /// What is yours then: connect timeout, pool, DNS, TLS, proxies, compression, whether
            /// redirects are followed and whether the client sends anything again by itself. Our own
            /// client does neither of the last two, since a redirect would carry the credentials
            /// elsewhere, and names no referer, since the address may have a key in it: a client of
            /// yours should do the same. What stays ours with any client: the timeout of a call, the
            /// largest answer, retries, and the credentials of each request. That a name cannot be
            /// looked up is told apart from other failures to connect
            /// ([`Error::is_dns`](crate::Error::is_dns)) by our own client only.
            pub fn http_client(self, client: $crate::reqwest::Client) -> Self {
                self.setting(|connection| connection.http_client(client))
            }

            /// Answers calls by this in place of the network: for tests, see
            /// [`Transport`](crate::Transport).
            pub fn transport(self, transport: impl $crate::Transport + 'static) -> Self {
                self.setting(|connection| connection.transport(transport))
            }
        }

        impl ::std::fmt::Debug for $builder {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                // No setting: a base URL that is not checked yet may have a password in it.
                f.debug_struct(::std::stringify!($builder))
                    .finish_non_exhaustive()
            }
        }
    };
}

pub use __client_builder as client_builder;
