//! Linking this test compiles the cases; running it shows that there were any.

#[test]
fn all_cases_compile() {
    let count = generated_cases::cases::NAMES.len();
    assert!(count >= 40, "{count} cases are left");
}

#[test]
fn examples_of_the_documentation_compile() {
    let count = generated_cases::examples::COUNT;
    assert!(count >= 8, "{count} examples are left");
}

#[test]
fn a_generated_operation_builds_its_request() {
    use generated_cases::cases::parameters_in_query::Api;
    use generated_cases::runtime::Connection;

    let connection = Connection::builder("http://localhost")
        .build()
        .expect("the address is good");
    let request = Api::from(connection)
        .search("a b")
        .ids(["x", "y,z"])
        .tags(["1", "2"])
        .to_request()
        .expect("the values can be sent");
    assert_eq!(request.path(), "/search");
    assert_eq!(request.query(), "ids=x,y%2Cz&q=a%20b&tags=1&tags=2");
}
