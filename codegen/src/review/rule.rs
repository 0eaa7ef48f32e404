//! The rules of a comparison, each with its verdict on the wire and its sentence.

use serde::Serialize;

use super::verdict::{Direction, Wire};

macro_rules! rules {
    ($($name:ident, $id:literal, $request:ident, $response:ident, $description:literal, $sentence:literal;)*) => {
        /// The kind of a change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $description] $name,)*
        }

        impl Rule {
            /// Every rule, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The name of the rule, which never changes.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// A description of the rule, in one line.
            pub fn description(self) -> &'static str {
                match self { $(Self::$name => $description,)* }
            }

            /// A sentence about one change, with `{subject}`, `{old}` and `{new}` in it.
            pub(super) fn sentence(self) -> &'static str {
                match self { $(Self::$name => $sentence,)* }
            }

            /// The verdict for programs that were built before.
            pub fn wire(self, direction: Direction) -> Wire {
                let (request, response) = match self {
                    $(Self::$name => (Wire::$request, Wire::$response),)*
                };
                match direction {
                    Direction::Request => request,
                    Direction::Response => response,
                    Direction::Both => request.min(response),
                }
            }
        }
    };
}

impl Serialize for Rule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

// The name, the id, the verdict on the wire in a request and in a response, what it finds, and a
// sentence about one.
rules! {
    ClientRenamed, "client-renamed", Compatible, Compatible,
        "The struct with the methods of all operations has another name.",
        "The client `{old}` is called `{new}`.";
    OperationAdded, "operation-added", Compatible, Compatible,
        "An operation is new.",
        "The operation `{subject}` is new.";
    OperationRemoved, "operation-removed", Breaking, Breaking,
        "An operation is gone.",
        "The operation `{subject}` is gone.";
    OperationRenamed, "operation-renamed", Compatible, Compatible,
        "An operation of the same method and path has another id.",
        "The operation `{old}` is called `{new}`.";
    OperationPathChanged, "operation-path-changed", Breaking, Breaking,
        "An operation is asked for at another path, or at a server of its own.",
        "The operation `{subject}` moved from `{old}` to `{new}`.";
    OperationMethodChanged, "operation-method-changed", Breaking, Breaking,
        "An operation is asked for by another HTTP method.",
        "The operation `{subject}` is asked for by {new}, no longer by {old}.";
    TagRenamed, "tag-renamed", Compatible, Compatible,
        "A group of the same operations has another name.",
        "The group `{old}` is called `{new}`.";
    OperationTagChanged, "operation-tag-changed", Compatible, Compatible,
        "An operation stands in another group.",
        "The operation `{subject}` moved from the group `{old}` to `{new}`.";
    OperationDeprecated, "operation-deprecated", Compatible, Compatible,
        "The API advises against an operation.",
        "The operation `{subject}` is deprecated.";
    OperationUndeprecated, "operation-undeprecated", Compatible, Compatible,
        "The API no longer advises against an operation.",
        "The operation `{subject}` is no longer deprecated.";
    ParameterAdded, "parameter-added", Compatible, Compatible,
        "An operation takes one more parameter, which may be left out.",
        "The parameter `{subject}` is new: {new}.";
    RequiredParameterAdded, "required-parameter-added", Breaking, Breaking,
        "An operation takes one more parameter, which must be given.",
        "The parameter `{subject}` is new and required: {new}.";
    ParameterRemoved, "parameter-removed", Risky, Risky,
        "An operation no longer takes a parameter.",
        "The parameter `{subject}` is gone.";
    ParameterRenamed, "parameter-renamed", Breaking, Breaking,
        "A parameter of the same place and type has another name.",
        "The parameter `{old}` of `{subject}` is called `{new}`.";
    PathParameterRenamed, "path-parameter-renamed", Compatible, Compatible,
        "The name of a value in the path changed, but not what is sent.",
        "The path parameter `{old}` of `{subject}` is called `{new}`.";
    ParameterRequired, "parameter-required", Breaking, Breaking,
        "A parameter must be given.",
        "The parameter `{subject}` became required.";
    ParameterOptional, "parameter-optional", Compatible, Compatible,
        "A parameter may be left out.",
        "The parameter `{subject}` became optional.";
    ParameterTypeChanged, "parameter-type-changed", Breaking, Breaking,
        "A parameter has another type.",
        "The parameter `{subject}` was {old} and is {new}.";
    ParameterTypeWidened, "parameter-type-widened", Compatible, Compatible,
        "A parameter takes more numbers than before.",
        "The parameter `{subject}` was {old} and takes all of {new}.";
    ParameterTypeNarrowed, "parameter-type-narrowed", Breaking, Breaking,
        "A parameter takes fewer numbers than before.",
        "The parameter `{subject}` was {old} and takes only {new}.";
    ParameterValuesListed, "parameter-values-listed", Breaking, Breaking,
        "A parameter that was any text or number is one of the values of an enum.",
        "The parameter `{subject}` was {old} and is one of {new}.";
    ParameterValuesUnlisted, "parameter-values-unlisted", Compatible, Compatible,
        "A parameter that was one of the values of an enum is any text or number.",
        "The parameter `{subject}` was one of {old} and is {new}.";
    ParameterNullable, "parameter-nullable", Compatible, Compatible,
        "A parameter may be null.",
        "The parameter `{subject}` may be null.";
    ParameterNotNullable, "parameter-not-nullable", Breaking, Breaking,
        "A parameter may no longer be null.",
        "The parameter `{subject}` may no longer be null.";
    ParameterMoved, "parameter-moved", Breaking, Breaking,
        "A parameter travels in another place.",
        "The parameter `{subject}` moved from the {old} to the {new}.";
    ParameterEncodingChanged, "parameter-encoding-changed", Breaking, Breaking,
        "A parameter is written in another way.",
        "The parameter `{subject}` was written {old} and is written {new}.";
    ParameterFlattened, "parameter-flattened", Compatible, Compatible,
        "The keys of a JSON parameter are set one by one.",
        "The keys of the parameter `{new}` of `{subject}` are set one by one.";
    ParameterUnflattened, "parameter-unflattened", Compatible, Compatible,
        "A JSON parameter whose keys were set one by one is given as a whole.",
        "The parameter `{old}` of `{subject}` is given as a whole.";
    ParameterDefaultAdded, "parameter-default-added", Compatible, Compatible,
        "A value is named that holds for a parameter that is left out.",
        "The parameter `{subject}` has the default {new}.";
    ParameterDefaultRemoved, "parameter-default-removed", Risky, Risky,
        "No value is named any more that holds for a parameter that is left out.",
        "The parameter `{subject}` has no default any more; it was {old}.";
    ParameterDefaultChanged, "parameter-default-changed", Risky, Risky,
        "Another value holds for a parameter that is left out.",
        "The default of the parameter `{subject}` was {old} and is {new}.";
    ParameterDeprecated, "parameter-deprecated", Compatible, Compatible,
        "The API advises against a parameter.",
        "The parameter `{subject}` is deprecated.";
    ParameterUndeprecated, "parameter-undeprecated", Compatible, Compatible,
        "The API no longer advises against a parameter.",
        "The parameter `{subject}` is no longer deprecated.";
    FieldAdded, "field-added", Compatible, Compatible,
        "An object has one more field, which may be missing.",
        "The field `{subject}` is new: {new}.";
    RequiredFieldAdded, "required-field-added", Breaking, Compatible,
        "An object has one more field, which is always there.",
        "The field `{subject}` is new and required: {new}.";
    FieldRemoved, "field-removed", Risky, Risky,
        "An object no longer has a field that could be missing.",
        "The field `{subject}` is gone.";
    RequiredFieldRemoved, "required-field-removed", Risky, Breaking,
        "An object no longer has a field that was always there.",
        "The required field `{subject}` is gone.";
    FieldRenamed, "field-renamed", Breaking, Breaking,
        "A field of the same type and description has another name.",
        "The field `{old}` of `{subject}` is called `{new}`.";
    FieldRequired, "field-required", Breaking, Compatible,
        "A field must be there.",
        "The field `{subject}` became required.";
    FieldOptional, "field-optional", Compatible, Breaking,
        "A field may be missing.",
        "The field `{subject}` became optional.";
    FieldTypeChanged, "field-type-changed", Breaking, Breaking,
        "A field has another type.",
        "The field `{subject}` was {old} and is {new}.";
    FieldTypeWidened, "field-type-widened", Compatible, Breaking,
        "A field holds more numbers than before.",
        "The field `{subject}` was {old} and may be any of {new}.";
    FieldTypeNarrowed, "field-type-narrowed", Breaking, Compatible,
        "A field holds fewer numbers than before.",
        "The field `{subject}` was {old} and is only {new}.";
    FieldValuesListed, "field-values-listed", Breaking, Compatible,
        "A field that was any text or number is one of the values of an enum.",
        "The field `{subject}` was {old} and is one of {new}.";
    FieldValuesUnlisted, "field-values-unlisted", Compatible, Risky,
        "A field that was one of the values of an enum is any text or number.",
        "The field `{subject}` was one of {old} and is {new}.";
    FieldTyped, "field-typed", Breaking, Compatible,
        "A field that was free-form JSON has a type.",
        "The field `{subject}` was {old} and has the type {new}.";
    FieldUntyped, "field-untyped", Compatible, Breaking,
        "A field that had a type is free-form JSON.",
        "The field `{subject}` had the type {old} and is {new}.";
    FieldNullable, "field-nullable", Compatible, Breaking,
        "A field may be null.",
        "The field `{subject}` may be null.";
    FieldNotNullable, "field-not-nullable", Breaking, Compatible,
        "A field may no longer be null.",
        "The field `{subject}` may no longer be null.";
    FieldDefaultAdded, "field-default-added", Compatible, Compatible,
        "A value is named that holds for a field that is left out.",
        "The field `{subject}` has the default {new}.";
    FieldDefaultRemoved, "field-default-removed", Risky, Compatible,
        "No value is named any more that holds for a field that is left out.",
        "The field `{subject}` has no default any more; it was {old}.";
    FieldDefaultChanged, "field-default-changed", Risky, Compatible,
        "Another value holds for a field that is left out.",
        "The default of the field `{subject}` was {old} and is {new}.";
    FieldDeprecated, "field-deprecated", Compatible, Compatible,
        "The API advises against a field.",
        "The field `{subject}` is deprecated.";
    FieldUndeprecated, "field-undeprecated", Compatible, Compatible,
        "The API no longer advises against a field.",
        "The field `{subject}` is no longer deprecated.";
    FieldReadOnly, "field-read-only", Risky, Compatible,
        "A field of both directions stands in answers only.",
        "The field `{subject}` stands in answers only.";
    FieldNotReadOnly, "field-not-read-only", Compatible, Compatible,
        "A field that stood in answers only may be sent too.",
        "The field `{subject}` may be sent too.";
    RequiredFieldNotReadOnly, "required-field-not-read-only", Breaking, Compatible,
        "A required field that stood in answers only must be sent too.",
        "The field `{subject}` must be sent too.";
    FieldWriteOnly, "field-write-only", Compatible, Breaking,
        "A field of both directions stands in requests only.",
        "The field `{subject}` stands in requests only.";
    FieldNotWriteOnly, "field-not-write-only", Compatible, Compatible,
        "A field that stood in requests only may come back too.",
        "The field `{subject}` may come back too.";
    FieldAliasAdded, "field-alias-added", Compatible, Compatible,
        "A field is read under one more name.",
        "The field `{subject}` is also read as `{new}`.";
    FieldAliasRemoved, "field-alias-removed", Compatible, Risky,
        "A field is read under one name less.",
        "The field `{subject}` is no longer read as `{old}`.";
    MinimumRaised, "minimum-raised", Breaking, Compatible,
        "The smallest value is raised: the limit is tighter.",
        "The limit `minimum` of `{subject}` was {old} and is {new}.";
    MinimumLowered, "minimum-lowered", Compatible, Risky,
        "The smallest value is lowered: the limit is looser.",
        "The limit `minimum` of `{subject}` was {old} and is {new}.";
    MaximumRaised, "maximum-raised", Compatible, Risky,
        "The largest value is raised: the limit is looser.",
        "The limit `maximum` of `{subject}` was {old} and is {new}.";
    MaximumLowered, "maximum-lowered", Breaking, Compatible,
        "The largest value is lowered: the limit is tighter.",
        "The limit `maximum` of `{subject}` was {old} and is {new}.";
    MinLengthRaised, "min-length-raised", Breaking, Compatible,
        "The fewest characters are raised: the limit is tighter.",
        "The limit `min-length` of `{subject}` was {old} and is {new}.";
    MinLengthLowered, "min-length-lowered", Compatible, Risky,
        "The fewest characters are lowered: the limit is looser.",
        "The limit `min-length` of `{subject}` was {old} and is {new}.";
    MaxLengthRaised, "max-length-raised", Compatible, Risky,
        "The most characters are raised: the limit is looser.",
        "The limit `max-length` of `{subject}` was {old} and is {new}.";
    MaxLengthLowered, "max-length-lowered", Breaking, Compatible,
        "The most characters are lowered: the limit is tighter.",
        "The limit `max-length` of `{subject}` was {old} and is {new}.";
    MinItemsRaised, "min-items-raised", Breaking, Compatible,
        "The fewest elements are raised: the limit is tighter.",
        "The limit `min-items` of `{subject}` was {old} and is {new}.";
    MinItemsLowered, "min-items-lowered", Compatible, Risky,
        "The fewest elements are lowered: the limit is looser.",
        "The limit `min-items` of `{subject}` was {old} and is {new}.";
    MaxItemsRaised, "max-items-raised", Compatible, Risky,
        "The most elements are raised: the limit is looser.",
        "The limit `max-items` of `{subject}` was {old} and is {new}.";
    MaxItemsLowered, "max-items-lowered", Breaking, Compatible,
        "The most elements are lowered: the limit is tighter.",
        "The limit `max-items` of `{subject}` was {old} and is {new}.";
    MultipleOfAdded, "multiple-of-added", Breaking, Compatible,
        "Values must be multiples of a number.",
        "Values of `{subject}` must be multiples of {new}.";
    MultipleOfRemoved, "multiple-of-removed", Compatible, Risky,
        "Values need not be multiples of a number any more.",
        "Values of `{subject}` need not be multiples of {old} any more.";
    MultipleOfChanged, "multiple-of-changed", Breaking, Risky,
        "Values are multiples of another number.",
        "Values of `{subject}` were multiples of {old} and are multiples of {new}.";
    PatternAdded, "pattern-added", Breaking, Compatible,
        "Values must match a pattern.",
        "Values of `{subject}` must match {new}.";
    PatternRemoved, "pattern-removed", Compatible, Risky,
        "Values need not match a pattern any more.",
        "Values of `{subject}` need not match {old} any more.";
    PatternChanged, "pattern-changed", Breaking, Risky,
        "Values must match another pattern.",
        "Values of `{subject}` matched {old} and must match {new}.";
    BodyAdded, "body-added", Breaking, Breaking,
        "An operation takes a body.",
        "`{subject}` takes a body: {new}.";
    OptionalBodyAdded, "optional-body-added", Compatible, Compatible,
        "An operation takes a body, of which everything may be left out.",
        "`{subject}` takes a body, which may be left out: {new}.";
    BodyRemoved, "body-removed", Risky, Risky,
        "An operation takes no body any more.",
        "`{subject}` takes no body any more.";
    BodyBecameWhole, "body-became-whole", Breaking, Breaking,
        "A body that was made of fields is given as a whole.",
        "The body of `{subject}` is given as a whole: {new}.";
    BodyBecameFields, "body-became-fields", Breaking, Breaking,
        "A body that was given as a whole is made of fields.",
        "The body of `{subject}` is made of fields, no longer {old}.";
    BodyTypeChanged, "body-type-changed", Breaking, Breaking,
        "A body that is given as a whole has another type.",
        "The body `{subject}` was {old} and is {new}.";
    BodyMediaTypeChanged, "body-media-type-changed", Breaking, Breaking,
        "A body is sent in another format.",
        "The body of `{subject}` was {old} and is {new}.";
    BodyRequired, "body-required", Breaking, Breaking,
        "A body that is given as a whole must be given.",
        "The body `{subject}` became required.";
    BodyOptional, "body-optional", Compatible, Compatible,
        "A body that is given as a whole may be left out.",
        "The body `{subject}` became optional.";
    AnswerAdded, "answer-added", Compatible, Compatible,
        "A success brings something back.",
        "`{subject}` brings back {new}.";
    AnswerRemoved, "answer-removed", Breaking, Breaking,
        "A success brings nothing back any more.",
        "`{subject}` brings nothing back any more; it was {old}.";
    AnswerTypeChanged, "answer-type-changed", Breaking, Breaking,
        "A success brings back another type.",
        "`{subject}` brought back {old} and brings back {new}.";
    AnswerMediaTypeChanged, "answer-media-type-changed", Breaking, Breaking,
        "A success comes in another format.",
        "The answer of `{subject}` was {old} and is {new}.";
    SuccessStatusAdded, "success-status-added", Compatible, Risky,
        "A success may come with one more status.",
        "A success of `{subject}` may have the status {new}.";
    SuccessStatusRemoved, "success-status-removed", Compatible, Compatible,
        "A success no longer comes with a status.",
        "A success of `{subject}` no longer has the status {old}.";
    SuccessStatusChanged, "success-status-changed", Compatible, Risky,
        "A success comes with another status.",
        "A success of `{subject}` had the status {old} and has {new}.";
    FailureAdded, "failure-added", Compatible, Risky,
        "An operation may fail with one more status.",
        "`{subject}` may fail with the status {new}.";
    FailureRemoved, "failure-removed", Compatible, Compatible,
        "An operation no longer fails with a status.",
        "`{subject}` no longer fails with the status {old}.";
    PagesAdded, "pages-added", Compatible, Compatible,
        "The pages of a list can be followed.",
        "The pages of `{subject}` can be followed: {new}.";
    PagesRemoved, "pages-removed", Compatible, Compatible,
        "The pages of a list cannot be followed any more.",
        "The pages of `{subject}` cannot be followed any more.";
    PagesChanged, "pages-changed", Risky, Risky,
        "The pages of a list are followed in another way.",
        "The pages of `{subject}` were followed by {old} and are by {new}.";
    PartAdded, "part-added", Compatible, Compatible,
        "The operations below a path have a client of their own.",
        "The client `{subject}` is new: {new}.";
    PartRemoved, "part-removed", Compatible, Compatible,
        "The operations below a path have no client of their own any more.",
        "The client `{subject}` is gone.";
    PartRenamed, "part-renamed", Compatible, Compatible,
        "The client for the same path has another name.",
        "The client `{old}` is called `{new}`.";
    PartPathChanged, "part-path-changed", Compatible, Compatible,
        "A client is for the operations below another path.",
        "The client `{subject}` is for what is below `{new}`, no longer for `{old}`.";
    HandleAdded, "handle-added", Compatible, Compatible,
        "A handle is new.",
        "The handle `{subject}` is new: {new}.";
    HandleRemoved, "handle-removed", Compatible, Compatible,
        "A handle is gone.",
        "The handle `{subject}` is gone.";
    HandleRenamed, "handle-renamed", Compatible, Compatible,
        "A handle of the same path has another name.",
        "The handle `{old}` is called `{new}`.";
    HandlePathChanged, "handle-path-changed", Compatible, Compatible,
        "A handle stands for another path.",
        "The handle `{subject}` stands for `{new}`, no longer for `{old}`.";
    HandleContentsChanged, "handle-contents-changed", Compatible, Compatible,
        "A handle has another text form, or other operations take it.",
        "The handle `{subject}` was {old} and is {new}.";
    SchemaAdded, "schema-added", Compatible, Compatible,
        "A schema is new.",
        "The schema `{subject}` is new.";
    SchemaRemoved, "schema-removed", Compatible, Compatible,
        "A schema is gone.",
        "The schema `{subject}` is gone.";
    SchemaRenamed, "schema-renamed", Compatible, Compatible,
        "A schema of the same content has another name.",
        "The schema `{old}` is called `{new}`.";
    SchemaKindChanged, "schema-kind-changed", Breaking, Breaking,
        "A schema is of another kind.",
        "The schema `{subject}` was {old} and is {new}.";
    SchemaDeprecated, "schema-deprecated", Compatible, Compatible,
        "The API advises against a schema.",
        "The schema `{subject}` is deprecated.";
    SchemaUndeprecated, "schema-undeprecated", Compatible, Compatible,
        "The API no longer advises against a schema.",
        "The schema `{subject}` is no longer deprecated.";
    AdditionalPropertiesAdded, "additional-properties-added", Compatible, Compatible,
        "An object may have properties that are not listed.",
        "`{subject}` may have further properties: {new}.";
    AdditionalPropertiesRemoved, "additional-properties-removed", Breaking, Risky,
        "An object may no longer have properties that are not listed.",
        "`{subject}` may no longer have further properties.";
    AdditionalPropertiesTypeChanged, "additional-properties-type-changed", Breaking, Breaking,
        "Properties that are not listed have another type.",
        "Further properties of `{subject}` were {old} and are {new}.";
    EnumValueAdded, "enum-value-added", Compatible, Risky,
        "An enum lists one more value.",
        "The value `{new}` of `{subject}` is new.";
    EnumValueRemoved, "enum-value-removed", Breaking, Compatible,
        "An enum lists one value less.",
        "The value `{old}` of `{subject}` is gone.";
    EnumValueRenamed, "enum-value-renamed", Breaking, Risky,
        "A value of the same description is spelled in another way.",
        "The value `{old}` of `{subject}` is spelled `{new}`.";
    UnionTagChanged, "union-tag-changed", Breaking, Breaking,
        "Another property tells what is in a union.",
        "The property that tells what is in `{subject}` was `{old}` and is `{new}`.";
    UnionVariantAdded, "union-variant-added", Compatible, Risky,
        "A union has one more variant.",
        "The variant `{new}` of `{subject}` is new.";
    UnionVariantRemoved, "union-variant-removed", Breaking, Compatible,
        "A union has one variant less.",
        "The variant `{old}` of `{subject}` is gone.";
    UnionVariantRenamed, "union-variant-renamed", Breaking, Breaking,
        "A variant of the same type is told by another value.",
        "The variant `{old}` of `{subject}` is told by `{new}`.";
    UnionVariantTypeChanged, "union-variant-type-changed", Breaking, Breaking,
        "A variant of a union has another type.",
        "The variant `{subject}` was {old} and is {new}.";
    ArgumentsReordered, "arguments-reordered", Compatible, Compatible,
        "What must be given is given in another order.",
        "The arguments of `{subject}` are given in another order: {new}.";
    TypeAppears, "type-appears", Compatible, Compatible,
        "A type is generated that was not before.",
        "The type `{subject}` is generated.";
    TypeDisappears, "type-disappears", Compatible, Compatible,
        "A type is no longer generated.",
        "The type `{subject}` is no longer generated.";
    NameChanged, "name-changed", Compatible, Compatible,
        "Something has another name in Rust, since its own was taken or became free.",
        "`{subject}` was called `{old}` in Rust and is called `{new}`.";
    TraitGained, "trait-gained", Compatible, Compatible,
        "A type has one more trait.",
        "`{subject}` implements {new}.";
    TraitLost, "trait-lost", Compatible, Compatible,
        "A type has one trait less.",
        "`{subject}` no longer implements {old}.";
    FieldBoxed, "field-boxed", Compatible, Compatible,
        "A field lies behind a pointer.",
        "The field `{subject}` lies in a `Box`.";
    FieldUnboxed, "field-unboxed", Compatible, Compatible,
        "A field no longer lies behind a pointer.",
        "The field `{subject}` no longer lies in a `Box`.";
    FieldFormChanged, "field-form-changed", Compatible, Compatible,
        "A field has another Rust type.",
        "The Rust type of the field `{subject}` was `{old}` and is `{new}`.";
    VariantPayloadChanged, "variant-payload-changed", Compatible, Compatible,
        "A variant holds another Rust type.",
        "The Rust variant `{subject}` held `{old}` and holds `{new}`.";
    ConstructorChanged, "constructor-changed", Compatible, Compatible,
        "What a constructor takes is different.",
        "The constructor `{subject}` took `{old}` and takes `{new}`.";
    MethodAppears, "method-appears", Compatible, Compatible,
        "A method comes into the Rust code.",
        "The method `{subject}` appears.";
    MethodDisappears, "method-disappears", Compatible, Compatible,
        "A method goes from the Rust code.",
        "The method `{subject}` disappears.";
    MethodChanged, "method-changed", Compatible, Compatible,
        "A method has another signature.",
        "The method `{subject}` was `{old}` and is `{new}`.";
    ModuleAppears, "module-appears", Compatible, Compatible,
        "A module comes into the Rust code.",
        "The module `{subject}` appears.";
    ModuleDisappears, "module-disappears", Compatible, Compatible,
        "A module goes from the Rust code.",
        "The module `{subject}` disappears.";
}
