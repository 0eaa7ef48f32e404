//! An address where nobody listens.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
};

use tokio::net::TcpSocket;

/// A port that refuses every connection, until this is dropped.
///
/// The port is bound but does not listen. So nobody else can get it in the meantime, as could happen
/// to one that was merely free a moment ago.
#[derive(Debug)]
pub struct Refused {
    address: SocketAddr,
    _socket: TcpSocket,
}

impl Refused {
    /// Takes a free port of the loopback interface.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn new() -> io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind((Ipv4Addr::LOCALHOST, 0).into())?;
        Ok(Self {
            address: socket.local_addr()?,
            _socket: socket,
        })
    }

    /// The base URL, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}
