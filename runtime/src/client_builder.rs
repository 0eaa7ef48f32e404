//! The settings that the client of any API offers.

/// Gives the builder of a client the settings of its [`ConnectionBuilder`](crate::ConnectionBuilder),
/// which lies in its field `connection`: `client_builder!(ClientBuilder);`.
///
/// The documentation names `Error`, `File`, `Hook`, `LogLevel`, `Options`, `Retry` and `Transport`,
/// which the crate re-exports at its root.
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

            /// Sets the address of the API, with the path that all operations have in common.
            pub fn base_url(self, url: impl ::std::convert::Into<::std::string::String>) -> Self {
                self.setting(|connection| connection.base_url(url))
            }

            /// Names the program in the `User-Agent` of every request, before the name and version of
            /// this crate.
            pub fn application(
                self,
                name: impl ::std::convert::AsRef<str>,
                version: impl ::std::convert::AsRef<str>,
            ) -> Self {
                self.setting(|connection| connection.application(name.as_ref(), version.as_ref()))
            }

            /// Adds a header to every request that has none of that name.
            /// [`Options::header`](crate::Options::header) sets one for a single call.
            pub fn header(
                self,
                name: impl ::std::convert::AsRef<str>,
                value: impl ::std::convert::AsRef<str>,
            ) -> Self {
                self.setting(|connection| connection.extra_header(name.as_ref(), value.as_ref()))
            }

            /// Calls this hook before and after each attempt of a call, in place of a hook set before:
            /// see [`Hook`](crate::Hook).
            pub fn hook(self, hook: impl $crate::Hook + 'static) -> Self {
                self.setting(|connection| connection.hook(hook))
            }

            /// Limits the time of a call, from connecting to the last byte of the answer. 30 seconds
            /// unless set. [`Options::timeout`](crate::Options::timeout) sets it for a single call.
            ///
            /// Each attempt of a call has this time. For an upload, it limits stalls and not the whole
            /// upload: see [`File`](crate::File).
            pub fn timeout(self, timeout: ::std::time::Duration) -> Self {
                self.setting(|connection| connection.timeout(timeout))
            }

            /// Limits the time of connecting, which is a part of the timeout. 10 seconds unless set.
            pub fn connect_timeout(self, timeout: ::std::time::Duration) -> Self {
                self.setting(|connection| connection.connect_timeout(timeout))
            }

            /// Limits the number of idle HTTP/1 connections that are kept. 256 unless set.
            ///
            /// Calls over HTTP/2 share one connection, so that this limit does not matter there. Zero
            /// keeps no connection, over HTTP/2 neither: every call makes its own.
            pub fn pool_max_idle_per_host(self, connections: usize) -> Self {
                self.setting(|connection| connection.pool_max_idle_per_host(connections))
            }

            /// Closes connections that were idle for this time. 55 seconds unless set, which is less
            /// than the minute after which servers and load balancers commonly close them.
            pub fn pool_idle_timeout(self, timeout: ::std::time::Duration) -> Self {
                self.setting(|connection| connection.pool_idle_timeout(timeout))
            }

            /// Sends a PING on an HTTP/2 connection that was silent for `interval` while calls wait,
            /// and closes the connection if no answer comes within `timeout`. 15 and 10 seconds unless
            /// set. An interval of zero sends none. HTTP/1 has no PING.
            ///
            /// Without it, calls keep waiting on a connection whose peer is gone, until the operating
            /// system gives the connection up, which takes many minutes.
            pub fn http2_keep_alive(
                self,
                interval: ::std::time::Duration,
                timeout: ::std::time::Duration,
            ) -> Self {
                self.setting(|connection| connection.http2_keep_alive(interval, timeout))
            }

            /// Limits the size of an answer after decompression, in bytes. 64 MiB unless set.
            pub fn max_response_bytes(self, bytes: usize) -> Self {
                self.setting(|connection| connection.max_response_bytes(bytes))
            }

            /// Sets when a failed call is tried again: [`Retry::standard`](crate::Retry::standard),
            /// or a policy of your own. Never unless set; [`Retry`](crate::Retry#the-default) says why.
            /// [`Options::retry`](crate::Options::retry) sets it for a single call.
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

            /// Chooses the level at which the failure of a call is logged, with the feature `tracing`.
            /// [`LogLevel::of`](crate::LogLevel::of) unless set.
            pub fn failure_level(
                self,
                level: impl ::std::ops::Fn(&$crate::Error) -> $crate::LogLevel
                    + ::std::marker::Send
                    + ::std::marker::Sync
                    + 'static,
            ) -> Self {
                self.setting(|connection| connection.failure_level(level))
            }

            /// Sends through this HTTP client instead of one of our own.
            ///
            /// The client then decides about the connect timeout, pool, HTTP/2, DNS, TLS, proxies,
            /// compression, redirects and repeats of its own. Our own client
            ///
            /// - follows no redirect, which would carry the credentials elsewhere,
            /// - names no referer, since the address may have a key in it,
            /// - repeats by itself only what an HTTP/2 server refused before it did anything.
            ///
            /// Configure yours the same way. The timeout of a call, the largest answer, retries, headers
            /// and credentials apply with any client. Errors name proxies and distinguish failed lookups
            /// ([`Error::is_dns`](crate::Error::is_dns)) with our own client only.
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
