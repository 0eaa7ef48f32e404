//! A talk with a server that remembers: each answer is held to the document.

use std::{collections::HashMap, sync::Arc};

use fake_server::FakeServer;
use jsonschema::Validator;
use serde_json::Value;
use spec_document::{Direction, Document};

use super::{Outcome, Raw, Reply, document, options};

pub(crate) struct Talk {
    pub(crate) document: Arc<Document>,
    pub(crate) server: FakeServer,
    validators: HashMap<String, Validator>,
}

impl Talk {
    pub(crate) async fn begin() -> Outcome<Self> {
        let document = Arc::new(document()?);
        let mut options = options();
        options.memory = true;
        options.pages_end = true;
        Ok(Self {
            server: FakeServer::start(Arc::clone(&document), options).await?,
            document,
            validators: HashMap::new(),
        })
    }

    /// Calls an operation that is to succeed, and whose answer is to come from memory.
    pub(crate) async fn ask(
        &mut self,
        method: &str,
        path: &str,
        body: Option<Value>,
    ) -> Outcome<Value> {
        let (reply, answer) = self.send(&Raw::new(method, &target(path), body)).await?;
        assert!(reply.status < 300, "{method} {path}: {answer}");
        assert_eq!(reply.headers["x-fake-answer"], "remembered");
        Ok(answer)
    }

    /// Calls an operation that is to fail, and tells status, code and message.
    pub(crate) async fn refused(
        &mut self,
        method: &str,
        path: &str,
        body: Option<Value>,
    ) -> Outcome<(u16, i64, String)> {
        let (reply, answer) = self.send(&Raw::new(method, &target(path), body)).await?;
        let code = answer["code"].as_i64().ok_or_else(|| answer.to_string())?;
        let message = answer["message"].as_str().unwrap_or_default();
        Ok((reply.status, code, message.to_owned()))
    }

    /// Sends a request. The answer is what the document says about success, or an error of the API.
    pub(crate) async fn send(&mut self, request: &Raw) -> Outcome<(Reply, Value)> {
        let reply = request.send(self.server.address()).await?;
        let answer = reply.json()?;
        let record = self.server.take_requests().pop();
        let id = record.and_then(|record| record.operation);
        let id = id.ok_or("the request is for no operation")?;
        let operation = self.document.operation(&id)?;
        let schema = if reply.status < 300 {
            assert_eq!(reply.status, operation.success.status, "{id}");
            operation.success.schema.clone().ok_or("no schema")?
        } else {
            self.document.schema("APIError")?.clone()
        };
        let key = schema.to_string();
        if !self.validators.contains_key(&key) {
            let translated = self.document.json_schema(&schema, Direction::Response)?;
            let validator = jsonschema::validator_for(&translated)?;
            self.validators.insert(key.clone(), validator);
        }
        let faults = self.validators[&key].iter_errors(&answer);
        let faults: Vec<_> = faults
            .map(|fault| format!("{} {fault}", fault.instance_path()))
            .collect();
        assert_eq!(faults, Vec::<String>::new(), "{id}: {answer}");
        Ok((reply, answer))
    }
}

/// The paths of chat are short; those of users, which chat shares with other products, are whole.
fn target(path: &str) -> String {
    match path.starts_with("/api/") {
        true => path.to_owned(),
        false => format!("/api/v2/chat{path}"),
    }
}
