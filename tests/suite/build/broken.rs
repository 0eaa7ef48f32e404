//! Copies of single generated files, each broken in one way that a faulty generator could produce.
//!
//! The suite makes the same checks of them as of the SDK, and has to find every fault.

use std::error::Error;
use std::path::Path;

use codegen::model::{Api, Operation, TypeDef};
use codegen::render::Files;
use quote::{format_ident, quote};
use spec_document::{Document, Variant};

/// One fault: which operation's file, or which type's, has which text in place of which.
struct Fault {
    name: &'static str,
    operation: &'static str,
    file: &'static str,
    from: &'static str,
    to: &'static str,
}

const SEND: &str = "operations/messages/send_message.rs";

const FAULTS: [Fault; 14] = [
    Fault {
        name: "wrong_wire_name_of_a_body_field",
        operation: SEND,
        file: SEND,
        from: r#".field("skip_push", skip_push)"#,
        to: r#".field("skipPush", skip_push)"#,
    },
    Fault {
        name: "omitted_body_field",
        operation: SEND,
        file: SEND,
        from: r#"Self(self.0.field("skip_push", skip_push))"#,
        to: "let _ = skip_push; self",
    },
    Fault {
        name: "query_in_place_of_path",
        operation: SEND,
        file: SEND,
        from: r#".path("id","#,
        to: r#".query("id","#,
    },
    Fault {
        name: "path_value_under_another_name",
        operation: SEND,
        file: SEND,
        from: r#".path("type","#,
        to: r#".path("id","#,
    },
    Fault {
        name: "wrong_method",
        operation: SEND,
        file: SEND,
        from: "Method::POST",
        to: "Method::PUT",
    },
    Fault {
        name: "wrong_path",
        operation: SEND,
        file: SEND,
        from: "/{id}/message\"",
        to: "/{id}/messages\"",
    },
    Fault {
        name: "text_for_a_boolean",
        operation: SEND,
        file: SEND,
        from: r#".field("skip_push", skip_push)"#,
        to: r#".field("skip_push", skip_push.to_string())"#,
    },
    Fault {
        name: "repeated_in_place_of_joined",
        operation: "operations/messages/get_many_messages.rs",
        file: "operations/messages/get_many_messages.rs",
        from: r#".query_list("ids""#,
        to: r#".query_each("ids""#,
    },
    Fault {
        name: "plain_in_place_of_json",
        operation: "operations/threads/get_replies.rs",
        file: "operations/threads/get_replies.rs",
        from: r#".query_json("sort", runtime::list::<types::SortParamRequest>(sort))"#,
        to: r#".query("sort", format!("{:?}", runtime::list::<types::SortParamRequest>(sort)))"#,
    },
    Fault {
        name: "body_left_out",
        operation: "operations/messages/commit_message.rs",
        file: "operations/messages/commit_message.rs",
        from: r#"body: runtime::RequestBody::Object("application/json"),"#,
        to: "",
    },
    Fault {
        name: "part_as_text_in_place_of_json",
        operation: "operations/uploads/upload_channel_file.rs",
        file: "operations/uploads/upload_channel_file.rs",
        from: r#".part_json("user", runtime::to::<types::OnlyUserId>(user))"#,
        to: r#".part_text("user", runtime::to::<types::OnlyUserId>(user).id)"#,
    },
    Fault {
        name: "float_for_a_date_in_an_answer",
        operation: "operations/campaigns/stop_campaign.rs",
        file: "types/campaign_response.rs",
        from: "pub created_at: runtime::Timestamp",
        to: "pub created_at: f64",
    },
    Fault {
        name: "wrong_wire_name_in_an_answer",
        operation: "operations/campaigns/stop_campaign.rs",
        file: "types/campaign_response.rs",
        from: "pub name: String",
        to: "#[serde(rename = \"title\")] pub name: String",
    },
    Fault {
        name: "narrow_integer_in_an_answer",
        operation: "operations/reminders/create_reminder.rs",
        file: "types/reminder_response_data.rs",
        from: "pub updated_at: runtime::Timestamp",
        to: "pub updated_at: i32",
    },
];

pub(crate) fn write(
    root: &Path,
    api: &Api,
    document: &Document,
    files: &Files,
) -> Result<(), Box<dyn Error>> {
    // Operations have methods on handles too, which nobody calls here.
    let handles = api.handles.iter().map(|handle| {
        let name = format_ident!("{}", handle.name);
        let client = format_ident!("{}", api.client_of(&handle.path).name);
        let fields = handle.names.iter().map(|name| codegen::render::ident(name));
        quote! {
            #[allow(dead_code)]
            pub struct #name {
                client: #client,
                #(#fields: String,)*
            }
        }
    });
    let handles: Vec<_> = handles.collect();
    let clients = api.clients().map(|client| {
        let name = format_ident!("{}", client.name);
        quote! {
            #[allow(dead_code)]
            pub struct #name {
                connection: runtime::Connection,
            }
        }
    });
    let clients: Vec<_> = clients.collect();
    let mut modules = Vec::new();
    let mut entries = Vec::new();
    for fault in &FAULTS {
        let broken = files[fault.file].replacen(fault.from, fault.to, 1);
        if broken == files[fault.file] {
            let Fault {
                name, from, file, ..
            } = fault;
            return Err(format!("{name}: `{from}` does not stand in {file}").into());
        }
        let folder = root.join(fault.name);
        let operation_path = folder.join("operation.rs");
        let type_path = folder.join("broken_type.rs");
        let broken_type = match fault.file.strip_prefix("types/") {
            Some(file) => {
                super::write(&operation_path, &files[fault.operation])?;
                super::write(&type_path, &broken)?;
                let is_broken = |known: &&TypeDef| format!("{}.rs", known.module) == file;
                let definition = api.types.values().find(is_broken).ok_or("no such type")?;
                let path = type_path.to_string_lossy().into_owned();
                let type_name = format_ident!("{}", definition.name);
                Some(quote! {
                    #[path = #path]
                    mod broken_type;
                    pub use self::broken_type::#type_name;
                })
            }
            None => {
                super::write(&operation_path, &broken)?;
                None
            }
        };
        let is_broken =
            |known: &&Operation| fault.operation.ends_with(&format!("/{}.rs", known.module));
        let operation = api
            .operations
            .iter()
            .find(is_broken)
            .ok_or("no such operation")?;
        let sample = document.request_sample(&operation.id, Variant::Full)?;
        let call = call_writer::call(api, "chat_sdk", operation, &sample)?;
        let variable = codegen::render::example::client_variable(api, operation);
        let client = format_ident!("{}", api.client_of(&operation.path).name);
        let name = format_ident!("{}", fault.name);
        let id = &operation.id;
        let path = operation_path.to_string_lossy().into_owned();
        // Of what the documentation links to, a copy has its own operation and nothing else.
        modules.push(quote! {
            #[allow(rustdoc::broken_intra_doc_links, rustdoc::private_intra_doc_links)]
            pub mod #name {
                use openapi_client_runtime as runtime;

                #(#clients)*

                #(#handles)*

                pub mod types {
                    pub use chat_sdk::types::*;
                    #broken_type
                }

                mod operations {
                    mod group {
                        #[path = #path]
                        mod operation;
                    }
                }

                pub fn call(
                    connection: &runtime::Connection,
                ) -> Result<crate::Sending, Box<dyn std::error::Error>> {
                    let #variable = #client { connection: connection.clone() };
                    Ok(crate::send(#call))
                }
            }
        });
        let fault_name = fault.name;
        entries.push(quote!(Broken {
            name: #fault_name,
            operation: #id,
            call: #name::call,
        }));
    }
    let tokens = quote! {
        /// Every broken copy.
        pub const BROKEN: &[Broken] = &[#(#entries),*];

        #(#modules)*
    };
    super::write(
        &root.join("mod.rs"),
        &prettyplease::unparse(&syn::parse2(tokens)?),
    )?;
    Ok(())
}
