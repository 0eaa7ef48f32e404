//! The rules of a comparison, each with its verdict on the wire and its sentence.

use std::sync::LazyLock;

use serde::Serialize;

use super::verdict::{Direction, Wire};

/// A rule as one row of the table.
struct Row {
    name: &'static str,
    request: Wire,
    response: Wire,
    description: &'static str,
    sentence: &'static str,
    changes_code: bool,
}

macro_rules! rules {
    (
        code { $($name:ident, $request:ident, $response:ident, $description:literal, $sentence:literal;)* }
        wire { $($other:ident, $sent:ident, $received:ident, $about:literal, $message:literal;)* }
        limits { $($limit:ident, $bound:ident, $keyword:literal, $value:literal, $raised:ident, $lowered:ident;)* }
    ) => {
        /// The kind of a change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $description] $name,)*
            $(#[doc = $about] $other,)*
            $(
                #[doc = concat!("The ", $value, " is raised.")] $raised,
                #[doc = concat!("The ", $value, " is lowered.")] $lowered,
            )*
        }

        impl Rule {
            /// Every rule, in the order of the list.
            pub const ALL: &'static [Self] = &[
                $(Self::$name,)*
                $(Self::$other,)*
                $(Self::$raised, Self::$lowered,)*
            ];
        }

        const ROWS: &[Row] = &[
            $(Row {
                name: stringify!($name),
                request: Wire::$request,
                response: Wire::$response,
                description: $description,
                sentence: $sentence,
                changes_code: true,
            },)*
            $(Row {
                name: stringify!($other),
                request: Wire::$sent,
                response: Wire::$received,
                description: $about,
                sentence: $message,
                changes_code: false,
            },)*
            $(
                Row {
                    name: stringify!($raised),
                    description: concat!("The ", $value, " is raised."),
                    ..Bound::$bound.raised(concat!("The limit `", $keyword, "` of `{subject}` was {old} and is {new}."))
                },
                Row {
                    name: stringify!($lowered),
                    description: concat!("The ", $value, " is lowered."),
                    ..Bound::$bound.lowered(concat!("The limit `", $keyword, "` of `{subject}` was {old} and is {new}."))
                },
            )*
        ];

        /// A limit of values that has an order, so that it is tighter or looser.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum Limit {
            $($limit,)*
        }

        impl Limit {
            pub(super) const ALL: &[Self] = &[$(Self::$limit),*];

            /// Returns the end of the values that the limit bounds.
            pub(super) fn bound(self) -> Bound {
                match self { $(Self::$limit => Bound::$bound,)* }
            }

            /// Returns the rules for a raised and for a lowered limit.
            pub(super) fn rules(self) -> (Rule, Rule) {
                match self { $(Self::$limit => (Rule::$raised, Rule::$lowered),)* }
            }
        }
    };
}

/// The end of the values that a limit bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    Lower,
    Upper,
}

impl Bound {
    const fn raised(self, sentence: &'static str) -> Row {
        match self {
            Self::Lower => Row::tighter(sentence),
            Self::Upper => Row::looser(sentence),
        }
    }

    const fn lowered(self, sentence: &'static str) -> Row {
        match self {
            Self::Lower => Row::looser(sentence),
            Self::Upper => Row::tighter(sentence),
        }
    }
}

impl Row {
    /// A limit that fewer values keep to: values that were sent may be refused.
    const fn tighter(sentence: &'static str) -> Self {
        Self {
            name: "",
            request: Wire::Breaking,
            response: Wire::Compatible,
            description: "",
            sentence,
            changes_code: false,
        }
    }

    /// A limit that more values keep to: programs may receive values that they do not expect.
    const fn looser(sentence: &'static str) -> Self {
        Self {
            request: Wire::Compatible,
            response: Wire::Risky,
            ..Self::tighter(sentence)
        }
    }
}

/// The names of the rules in reports: those of the variants, in lower case and with hyphens.
static IDS: LazyLock<Vec<String>> =
    LazyLock::new(|| ROWS.iter().map(|row| kebab_case(row.name)).collect());

fn kebab_case(name: &str) -> String {
    let mut id = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !id.is_empty() {
            id.push('-');
        }
        id.push(letter.to_ascii_lowercase());
    }
    id
}

impl Rule {
    fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// The name of the rule in reports and approvals.
    pub fn id(self) -> &'static str {
        &IDS[self as usize]
    }

    /// A description of the rule, in one line.
    pub fn description(self) -> &'static str {
        self.row().description
    }

    /// A sentence about one change, with `{subject}`, `{old}` and `{new}` in it.
    pub(super) fn sentence(self) -> &'static str {
        self.row().sentence
    }

    /// Returns true if Rust items can differ because of such a change. A limit, for one, is only a part
    /// of the documentation.
    pub(super) fn changes_code(self) -> bool {
        self.row().changes_code
    }

    /// The verdict for programs that were built before.
    pub fn wire(self, direction: Direction) -> Wire {
        let Row {
            request, response, ..
        } = *self.row();
        match direction {
            Direction::Request => request,
            Direction::Response => response,
            Direction::Both => request.min(response),
        }
    }
}

impl Serialize for Rule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

// A row of a rule is its name, its verdicts on the wire in a request and in a response, its
// description, and a sentence about one change. The rules of `code` can change Rust items, those of
// `wire` cannot. A row of a limit makes two rules.
rules! {
    code {
        ClientRenamed, Compatible, Compatible,
            "The struct with the methods of all operations has another name.",
            "The client `{old}` is called `{new}`.";
        OperationAdded, Compatible, Compatible,
            "An operation is new.",
            "The operation `{subject}` is new.";
        OperationRemoved, Breaking, Breaking,
            "An operation is gone.",
            "The operation `{subject}` is gone.";
        OperationRenamed, Compatible, Compatible,
            "An operation of the same method and path has another id.",
            "The operation `{old}` is called `{new}`.";
        OperationPathChanged, Breaking, Breaking,
            "An operation is asked for at another path, or at a server of its own.",
            "The operation `{subject}` moved from `{old}` to `{new}`.";
        OperationMethodChanged, Breaking, Breaking,
            "An operation is asked for by another HTTP method.",
            "The operation `{subject}` is asked for by {new}, no longer by {old}.";
        TagRenamed, Compatible, Compatible,
            "A group of the same operations has another name.",
            "The group `{old}` is called `{new}`.";
        OperationTagChanged, Compatible, Compatible,
            "An operation stands in another group.",
            "The operation `{subject}` moved from the group `{old}` to `{new}`.";
        OperationDeprecated, Compatible, Compatible,
            "The API advises against an operation.",
            "The operation `{subject}` is deprecated.";
        OperationUndeprecated, Compatible, Compatible,
            "The API no longer advises against an operation.",
            "The operation `{subject}` is no longer deprecated.";
        ParameterAdded, Compatible, Compatible,
            "An operation takes one more parameter, which may be left out.",
            "The parameter `{subject}` is new: {new}.";
        RequiredParameterAdded, Breaking, Breaking,
            "An operation takes one more parameter, which must be given.",
            "The parameter `{subject}` is new and required: {new}.";
        ParameterRemoved, Risky, Risky,
            "An operation no longer takes a parameter.",
            "The parameter `{subject}` is gone.";
        ParameterRenamed, Breaking, Breaking,
            "A parameter of the same place and type has another name.",
            "The parameter `{old}` of `{subject}` is called `{new}`.";
        PathParameterRenamed, Compatible, Compatible,
            "The name of a value in the path changed, but not what is sent.",
            "The path parameter `{old}` of `{subject}` is called `{new}`.";
        ParameterRequired, Breaking, Breaking,
            "A parameter must be given.",
            "The parameter `{subject}` became required.";
        ParameterOptional, Compatible, Compatible,
            "A parameter may be left out.",
            "The parameter `{subject}` became optional.";
        ParameterTypeChanged, Breaking, Breaking,
            "A parameter has another type.",
            "The parameter `{subject}` was {old} and is {new}.";
        ParameterTypeWidened, Compatible, Compatible,
            "A parameter takes more values than before.",
            "The parameter `{subject}` was {old} and takes any {new}.";
        ParameterTypeNarrowed, Breaking, Breaking,
            "A parameter takes fewer values than before.",
            "The parameter `{subject}` was {old} and takes only {new}.";
        ParameterValuesListed, Breaking, Breaking,
            "A parameter that was any text or number is one of the values of an enum.",
            "The parameter `{subject}` was {old} and is one of {new}.";
        ParameterValuesUnlisted, Compatible, Compatible,
            "A parameter that was one of the values of an enum is any text or number.",
            "The parameter `{subject}` was one of {old} and is {new}.";
        ParameterNullable, Compatible, Compatible,
            "A parameter may be null.",
            "The parameter `{subject}` may be null.";
        ParameterNotNullable, Breaking, Breaking,
            "A parameter may no longer be null.",
            "The parameter `{subject}` may no longer be null.";
        ParameterMoved, Breaking, Breaking,
            "A parameter travels in another place.",
            "The parameter `{subject}` moved from the {old} to the {new}.";
        ParameterEncodingChanged, Breaking, Breaking,
            "A parameter is written in another way.",
            "The parameter `{subject}` was written {old} and is written {new}.";
        ParameterFlattened, Compatible, Compatible,
            "The keys of a JSON parameter are set one by one.",
            "The keys of the parameter `{new}` of `{subject}` are set one by one.";
        ParameterUnflattened, Compatible, Compatible,
            "A JSON parameter whose keys were set one by one is given as a whole.",
            "The parameter `{old}` of `{subject}` is given as a whole.";
        ParameterDeprecated, Compatible, Compatible,
            "The API advises against a parameter.",
            "The parameter `{subject}` is deprecated.";
        ParameterUndeprecated, Compatible, Compatible,
            "The API no longer advises against a parameter.",
            "The parameter `{subject}` is no longer deprecated.";
        FieldAdded, Compatible, Compatible,
            "An object has one more field, which may be missing.",
            "The field `{subject}` is new: {new}.";
        RequiredFieldAdded, Breaking, Compatible,
            "An object has one more field, which is always there.",
            "The field `{subject}` is new and required: {new}.";
        FieldRemoved, Risky, Risky,
            "An object no longer has a field that could be missing.",
            "The field `{subject}` is gone.";
        RequiredFieldRemoved, Risky, Breaking,
            "An object no longer has a field that was always there.",
            "The required field `{subject}` is gone.";
        FieldRenamed, Breaking, Breaking,
            "A field of the same type and description has another name.",
            "The field `{old}` of `{subject}` is called `{new}`.";
        FieldRequired, Breaking, Compatible,
            "A field must be there.",
            "The field `{subject}` became required.";
        FieldOptional, Compatible, Breaking,
            "A field may be missing.",
            "The field `{subject}` became optional.";
        FieldTypeChanged, Breaking, Breaking,
            "A field has another type.",
            "The field `{subject}` was {old} and is {new}.";
        FieldTypeWidened, Compatible, Breaking,
            "A field holds more values than before.",
            "The field `{subject}` was {old} and may be any {new}.";
        FieldTypeNarrowed, Breaking, Compatible,
            "A field holds fewer values than before.",
            "The field `{subject}` was {old} and is only {new}.";
        FieldValuesListed, Breaking, Compatible,
            "A field that was any text or number is one of the values of an enum.",
            "The field `{subject}` was {old} and is one of {new}.";
        FieldValuesUnlisted, Compatible, Risky,
            "A field that was one of the values of an enum is any text or number.",
            "The field `{subject}` was one of {old} and is {new}.";
        FieldTyped, Breaking, Compatible,
            "A field that was free-form JSON has a type.",
            "The field `{subject}` was {old} and has the type {new}.";
        FieldUntyped, Compatible, Breaking,
            "A field that had a type is free-form JSON.",
            "The field `{subject}` had the type {old} and is {new}.";
        FieldNullable, Compatible, Breaking,
            "A field may be null.",
            "The field `{subject}` may be null.";
        FieldNotNullable, Breaking, Compatible,
            "A field may no longer be null.",
            "The field `{subject}` may no longer be null.";
        FieldDeprecated, Compatible, Compatible,
            "The API advises against a field.",
            "The field `{subject}` is deprecated.";
        FieldUndeprecated, Compatible, Compatible,
            "The API no longer advises against a field.",
            "The field `{subject}` is no longer deprecated.";
        FieldReadOnly, Risky, Compatible,
            "A field of both directions stands in answers only.",
            "The field `{subject}` stands in answers only.";
        FieldNotReadOnly, Compatible, Compatible,
            "A field that stood in answers only may be sent too.",
            "The field `{subject}` may be sent too.";
        RequiredFieldNotReadOnly, Breaking, Compatible,
            "A required field that stood in answers only must be sent too.",
            "The field `{subject}` must be sent too.";
        FieldWriteOnly, Compatible, Breaking,
            "A field of both directions stands in requests only.",
            "The field `{subject}` stands in requests only.";
        FieldNotWriteOnly, Compatible, Compatible,
            "A field that stood in requests only may come back too.",
            "The field `{subject}` may come back too.";
        FieldAliasAdded, Compatible, Compatible,
            "A field is read under one more name.",
            "The field `{subject}` is also read as `{new}`.";
        FieldAliasRemoved, Compatible, Risky,
            "A field is read under one name less.",
            "The field `{subject}` is no longer read as `{old}`.";
        BodyAdded, Breaking, Breaking,
            "An operation takes a body, which must be there.",
            "`{subject}` takes a body, which must be there: {new}.";
        OptionalBodyAdded, Compatible, Compatible,
            "An operation takes a body, which may be left out.",
            "`{subject}` takes a body, which may be left out: {new}.";
        BodyRemoved, Risky, Risky,
            "An operation takes no body any more.",
            "`{subject}` takes no body any more.";
        BodyBecameWhole, Compatible, Compatible,
            "A body that was made of fields is given as a whole.",
            "The body of `{subject}` is given as a whole: {new}.";
        BodyBecameFields, Compatible, Compatible,
            "A body that was given as a whole is made of fields.",
            "The body of `{subject}` is made of fields, no longer {old}.";
        BodyTypeChanged, Breaking, Breaking,
            "A body that is given as a whole has another type.",
            "The body `{subject}` was {old} and is {new}.";
        BodyMediaTypeChanged, Breaking, Breaking,
            "A body is sent in another format.",
            "The body of `{subject}` was {old} and is {new}.";
        BodyRequired, Breaking, Breaking,
            "A body must be there.",
            "The body `{subject}` became required.";
        BodyOptional, Compatible, Compatible,
            "A body may be left out.",
            "The body `{subject}` became optional.";
        AnswerAdded, Compatible, Compatible,
            "A success brings something back.",
            "`{subject}` brings back {new}.";
        AnswerRemoved, Breaking, Breaking,
            "A success brings nothing back any more.",
            "`{subject}` brings nothing back any more; it was {old}.";
        AnswerTypeChanged, Breaking, Breaking,
            "A success brings back another type.",
            "`{subject}` brought back {old} and brings back {new}.";
        AnswerMediaTypeChanged, Breaking, Breaking,
            "A success comes in another format.",
            "The answer of `{subject}` was {old} and is {new}.";
        SuccessStatusAdded, Compatible, Risky,
            "A success may come with one more status.",
            "A success of `{subject}` may have the status {new}.";
        SuccessStatusRemoved, Compatible, Compatible,
            "A success no longer comes with a status.",
            "A success of `{subject}` no longer has the status {old}.";
        SuccessStatusChanged, Compatible, Risky,
            "A success comes with another status.",
            "A success of `{subject}` had the status {old} and has {new}.";
        PagesAdded, Compatible, Compatible,
            "The pages of a list can be followed.",
            "The pages of `{subject}` can be followed: {new}.";
        PagesRemoved, Compatible, Compatible,
            "The pages of a list cannot be followed any more.",
            "The pages of `{subject}` cannot be followed any more.";
        PagesChanged, Risky, Risky,
            "The pages of a list are followed in another way.",
            "The pages of `{subject}` were followed by {old} and are by {new}.";
        PartAdded, Compatible, Compatible,
            "The operations below a path have a client of their own.",
            "The client `{subject}` is new: {new}.";
        PartRemoved, Compatible, Compatible,
            "The operations below a path have no client of their own any more.",
            "The client `{subject}` is gone.";
        PartRenamed, Compatible, Compatible,
            "The client for the same path has another name.",
            "The client `{old}` is called `{new}`.";
        PartPathChanged, Compatible, Compatible,
            "A client is for the operations below another path.",
            "The client `{subject}` is for what is below `{new}`, no longer for `{old}`.";
        HandleAdded, Compatible, Compatible,
            "A handle is new.",
            "The handle `{subject}` is new: {new}.";
        HandleRemoved, Compatible, Compatible,
            "A handle is gone.",
            "The handle `{subject}` is gone.";
        HandleRenamed, Compatible, Compatible,
            "A handle of the same path has another name.",
            "The handle `{old}` is called `{new}`.";
        HandlePathChanged, Compatible, Compatible,
            "A handle stands for another path.",
            "The handle `{subject}` stands for `{new}`, no longer for `{old}`.";
        HandleContentsChanged, Compatible, Compatible,
            "A handle has another text form, or other operations take it.",
            "The handle `{subject}` was {old} and is {new}.";
        SchemaAdded, Compatible, Compatible,
            "A schema is new.",
            "The schema `{subject}` is new.";
        SchemaRemoved, Compatible, Compatible,
            "A schema is gone.",
            "The schema `{subject}` is gone.";
        SchemaRenamed, Compatible, Compatible,
            "A schema of the same content has another name.",
            "The schema `{old}` is called `{new}`.";
        SchemaKindChanged, Breaking, Breaking,
            "A schema is of another kind.",
            "The schema `{subject}` was {old} and is {new}.";
        SchemaDeprecated, Compatible, Compatible,
            "The API advises against a schema.",
            "The schema `{subject}` is deprecated.";
        SchemaUndeprecated, Compatible, Compatible,
            "The API no longer advises against a schema.",
            "The schema `{subject}` is no longer deprecated.";
        AdditionalPropertiesAdded, Compatible, Compatible,
            "An object may have properties that are not listed.",
            "`{subject}` may have further properties: {new}.";
        AdditionalPropertiesRemoved, Breaking, Risky,
            "An object may no longer have properties that are not listed.",
            "`{subject}` may no longer have further properties.";
        AdditionalPropertiesTypeChanged, Breaking, Breaking,
            "Properties that are not listed have another type.",
            "Further properties of `{subject}` were {old} and are {new}.";
        EnumValueAdded, Compatible, Risky,
            "An enum lists one more value.",
            "The value `{new}` of `{subject}` is new.";
        EnumValueRemoved, Breaking, Compatible,
            "An enum lists one value less.",
            "The value `{old}` of `{subject}` is gone.";
        EnumValueRenamed, Breaking, Risky,
            "A value of the same description is spelled in another way.",
            "The value `{old}` of `{subject}` is spelled `{new}`.";
        UnionTagChanged, Breaking, Breaking,
            "Another property tells what is in a union.",
            "The property that tells what is in `{subject}` was `{old}` and is `{new}`.";
        UnionVariantAdded, Compatible, Risky,
            "A union has one more variant.",
            "The variant `{new}` of `{subject}` is new.";
        UnionVariantRemoved, Breaking, Compatible,
            "A union has one variant less.",
            "The variant `{old}` of `{subject}` is gone.";
        UnionVariantRenamed, Breaking, Breaking,
            "A variant of the same type is told by another value.",
            "The variant `{old}` of `{subject}` is told by `{new}`.";
        ArgumentsReordered, Compatible, Compatible,
            "What must be given is given in another order.",
            "The arguments of `{subject}` are given in another order: {new}.";
        TypeAppears, Compatible, Compatible,
            "A type is generated that was not before.",
            "The type `{subject}` is generated.";
        TypeDisappears, Compatible, Compatible,
            "A type is no longer generated.",
            "The type `{subject}` is no longer generated.";
        NameChanged, Compatible, Compatible,
            "Something has another name in Rust, since its own was taken or became free.",
            "`{subject}` was called `{old}` in Rust and is called `{new}`.";
        TraitGained, Compatible, Compatible,
            "A type has one more trait.",
            "`{subject}` implements {new}.";
        TraitLost, Compatible, Compatible,
            "A type has one trait less.",
            "`{subject}` no longer implements {old}.";
        FieldBoxed, Compatible, Compatible,
            "A field lies behind a pointer.",
            "The field `{subject}` lies in a `Box`.";
        FieldUnboxed, Compatible, Compatible,
            "A field no longer lies behind a pointer.",
            "The field `{subject}` no longer lies in a `Box`.";
        FieldFormChanged, Compatible, Compatible,
            "A field has another Rust type.",
            "The Rust type of the field `{subject}` was `{old}` and is `{new}`.";
        FieldAppears, Compatible, Compatible,
            "A field comes into the Rust code.",
            "The Rust field `{subject}` appears.";
        FieldDisappears, Compatible, Compatible,
            "A field goes from the Rust code.",
            "The Rust field `{subject}` disappears.";
        VariantPayloadChanged, Compatible, Compatible,
            "A variant holds another Rust type.",
            "The Rust variant `{subject}` held `{old}` and holds `{new}`.";
        ConstructorChanged, Compatible, Compatible,
            "What a constructor takes is different.",
            "The constructor `{subject}` took `{old}` and takes `{new}`.";
        MethodAppears, Compatible, Compatible,
            "A method comes into the Rust code.",
            "The method `{subject}` appears.";
        MethodDisappears, Compatible, Compatible,
            "A method goes from the Rust code.",
            "The method `{subject}` disappears.";
        MethodChanged, Compatible, Compatible,
            "A method has another signature.",
            "The method `{subject}` was `{old}` and is `{new}`.";
        ModuleAppears, Compatible, Compatible,
            "A module comes into the Rust code.",
            "The module `{subject}` appears.";
        ModuleDisappears, Compatible, Compatible,
            "A module goes from the Rust code.",
            "The module `{subject}` disappears.";
        SchemaReplaced, Compatible, Compatible,
            "A value has another schema. The fields in which the two schemas differ are reported with it.",
            "The schema of `{subject}` was {old} and is {new}.";
        ItemsNullable, Compatible, Breaking,
            "The items of a list, or the values of a map, may be null.",
            "The items `{subject}` may be null.";
        ItemsNotNullable, Breaking, Compatible,
            "The items of a list, or the values of a map, may no longer be null.",
            "The items `{subject}` may no longer be null.";
        DiscriminatorAdded, Compatible, Compatible,
            "A property distinguishes the variants of a union.",
            "The variants of `{subject}` are distinguished by `{new}`.";
        DiscriminatorRemoved, Compatible, Compatible,
            "No property distinguishes the variants of a union any more.",
            "The variants of `{subject}` are no longer distinguished by `{old}`.";
        SecuritySchemeAdded, Compatible, Compatible,
            "Callers can identify themselves in one more way.",
            "The credentials `{subject}` are new: {new}.";
        SecuritySchemeRemoved, Risky, Risky,
            "Callers can no longer identify themselves in a way.",
            "The credentials `{subject}` are gone; they were {old}.";
        SecuritySchemeChanged, Breaking, Breaking,
            "Credentials are sent in another way.",
            "The credentials `{subject}` were {old} and are {new}.";
        ServerChanged, Breaking, Breaking,
            "The first server has another address on the same host.",
            "The API moved from `{old}` to `{new}`.";
        ServerHostChanged, Breaking, Breaking,
            "The first server is on another host, which receives the credentials of callers.",
            "The API moved from `{old}` to another host, `{new}`, which receives the credentials of callers.";
        ServerInsecure, Breaking, Breaking,
            "The first server no longer encrypts, so that credentials can be read on the way.",
            "The API moved from `{old}` to `{new}`, where credentials travel unencrypted.";
        ServerAdded, Compatible, Compatible,
            "The API has one more server.",
            "The server `{new}` is new.";
        ServerRemoved, Breaking, Breaking,
            "The API has one server less.",
            "The server `{old}` is gone.";
        HeaderAdded, Compatible, Compatible,
            "A response has one more header.",
            "The header `{subject}` is new.";
        HeaderRemoved, Risky, Risky,
            "A response no longer has a header that could be missing.",
            "The header `{subject}` is gone.";
        RequiredHeaderRemoved, Breaking, Breaking,
            "A response no longer has a header that was always there.",
            "The required header `{subject}` is gone.";
        Unexplained, Compatible, Compatible,
            "A Rust item differs, and no change of the descriptions explains it. Please report it.",
            "Unexplained: the Rust item `{subject}` was {old} and is {new}.";
    }
    wire {
        ParameterDefaultAdded, Compatible, Compatible,
            "A value is named that holds for a parameter that is left out.",
            "The parameter `{subject}` has the default {new}.";
        ParameterDefaultRemoved, Risky, Risky,
            "No value is named any more that holds for a parameter that is left out.",
            "The parameter `{subject}` has no default any more; it was {old}.";
        ParameterDefaultChanged, Risky, Risky,
            "Another value holds for a parameter that is left out.",
            "The default of the parameter `{subject}` was {old} and is {new}.";
        FieldDefaultAdded, Compatible, Compatible,
            "A value is named that holds for a field that is left out.",
            "The field `{subject}` has the default {new}.";
        FieldDefaultRemoved, Risky, Compatible,
            "No value is named any more that holds for a field that is left out.",
            "The field `{subject}` has no default any more; it was {old}.";
        FieldDefaultChanged, Risky, Compatible,
            "Another value holds for a field that is left out.",
            "The default of the field `{subject}` was {old} and is {new}.";
        MultipleOfAdded, Breaking, Compatible,
            "Values must be multiples of a number.",
            "Values of `{subject}` must be multiples of {new}.";
        MultipleOfRemoved, Compatible, Risky,
            "Values need not be multiples of a number any more.",
            "Values of `{subject}` need not be multiples of {old} any more.";
        MultipleOfChanged, Breaking, Risky,
            "Values are multiples of another number.",
            "Values of `{subject}` were multiples of {old} and are multiples of {new}.";
        PatternAdded, Breaking, Compatible,
            "Values must match a pattern.",
            "Values of `{subject}` must match {new}.";
        PatternRemoved, Compatible, Risky,
            "Values need not match a pattern any more.",
            "Values of `{subject}` need not match {old} any more.";
        PatternChanged, Breaking, Risky,
            "Values must match another pattern.",
            "Values of `{subject}` matched {old} and must match {new}.";
        FailureAdded, Compatible, Risky,
            "An operation may fail with one more status.",
            "`{subject}` may fail with the status {new}.";
        FailureRemoved, Compatible, Compatible,
            "An operation no longer fails with a status.",
            "`{subject}` no longer fails with the status {old}.";
        FormatAdded, Breaking, Compatible,
            "Texts must have a format.",
            "Values of `{subject}` must have the format {new}.";
        FormatRemoved, Compatible, Risky,
            "Texts need not have a format any more.",
            "Values of `{subject}` need not have the format {old} any more.";
        FormatChanged, Breaking, Risky,
            "Texts have another format.",
            "Values of `{subject}` had the format {old} and have the format {new}.";
        UniqueItemsAdded, Breaking, Compatible,
            "No two items of a list may be the same.",
            "The items of `{subject}` must differ from each other.";
        UniqueItemsRemoved, Compatible, Risky,
            "The items of a list may be the same.",
            "The items of `{subject}` may be the same.";
        ObjectClosed, Breaking, Compatible,
            "An object must not have further properties.",
            "`{subject}` must not have further properties.";
        ObjectOpened, Compatible, Compatible,
            "An object may have further properties.",
            "`{subject}` may have further properties.";
        KeywordWithoutEffect, Compatible, Compatible,
            "A keyword changed that has no effect on the values of its schema.",
            "The keyword `{new}` of `{subject}` changed, which has no effect on its values.";
        SecurityTightened, Breaking, Compatible,
            "Callers need credentials that they did not need before.",
            "`{subject}` asked for {old} and asks for {new}.";
        SecurityLoosened, Risky, Compatible,
            "Callers need fewer credentials than before.",
            "`{subject}` asked for {old} and asks for {new}, which is less.";
        MediaTypeAdded, Compatible, Compatible,
            "A body or a response has one more format.",
            "`{subject}` may also be {new}.";
        MediaTypeRemoved, Breaking, Breaking,
            "A body or a response has one format less.",
            "`{subject}` may no longer be {old}.";
        WebhookAdded, Compatible, Compatible,
            "The API sends one more kind of request.",
            "The webhook `{subject}` is new.";
        WebhookRemoved, Breaking, Breaking,
            "The API no longer sends a kind of request.",
            "The webhook `{subject}` is gone.";
        ExampleLost, Compatible, Compatible,
            "An example no longer fits its operation, and is no longer shown.",
            "The example `{old}` of `{subject}` no longer fits, and is left out of the documentation.";
    }
    limits {
        Minimum, Lower, "minimum", "smallest value", MinimumRaised, MinimumLowered;
        Maximum, Upper, "maximum", "largest value", MaximumRaised, MaximumLowered;
        MinLength, Lower, "minLength", "smallest number of characters", MinLengthRaised, MinLengthLowered;
        MaxLength, Upper, "maxLength", "largest number of characters", MaxLengthRaised, MaxLengthLowered;
        MinItems, Lower, "minItems", "smallest number of items", MinItemsRaised, MinItemsLowered;
        MaxItems, Upper, "maxItems", "largest number of items", MaxItemsRaised, MaxItemsLowered;
        MinProperties, Lower, "minProperties", "smallest number of properties", MinPropertiesRaised, MinPropertiesLowered;
        MaxProperties, Upper, "maxProperties", "largest number of properties", MaxPropertiesRaised, MaxPropertiesLowered;
    }
}
