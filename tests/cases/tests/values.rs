//! Values of the generated types of cases: what is decoded, and what is sent.

use std::error::Error;

use generated_cases::cases::{
    choice_by_details, constants, required_and_nullable, union_with_base,
};
use generated_cases::runtime::{self, Connection};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

type Outcome = Result<(), Box<dyn Error>>;

fn connection() -> Result<Connection, runtime::Error> {
    Connection::builder("http://localhost").build()
}

fn decoded<T: DeserializeOwned>(value: &Value) -> Result<T, Box<dyn Error>> {
    Ok(runtime::from_slice(value.to_string().as_bytes())?)
}

/// The value as JSON, after it was decoded as a type.
fn again<T: DeserializeOwned + Serialize>(value: &Value) -> Result<Value, Box<dyn Error>> {
    Ok(serde_json::to_value(decoded::<T>(value)?)?)
}

#[test]
fn constants_are_sent_without_being_asked_for() -> Outcome {
    use constants::types::{Marker, Part};

    let api = constants::Api::from(connection()?);
    let call = api
        .send_note("Hello")
        .part(Part::new())
        .marker(Marker::new());
    let request = call.to_request()?;
    assert_eq!(request.query(), "api-version=2");
    let part = json!({"type": "part", "scale": 1.5, "visible": true});
    let body = json!({"kind": "note", "text": "Hello", "part": part, "marker": {"type": "marker"}});
    assert_eq!(request.json(), Some(body));

    let request = api.send_note("Hello").dry_run().priority().to_request()?;
    assert_eq!(request.query(), "api-version=2&dry_run=true");
    let body = json!({"kind": "note", "priority": 5, "text": "Hello"});
    assert_eq!(request.json(), Some(body));
    Ok(())
}

#[test]
fn another_value_than_the_constant_is_kept() -> Outcome {
    let received = json!({"type": "piece", "scale": 2.5, "visible": false, "color": "blue"});
    assert_eq!(again::<constants::types::Part>(&received)?, received);
    Ok(())
}

#[test]
fn required_values_can_be_null() -> Outcome {
    use required_and_nullable::operations::default::SetBoatRequired;
    use required_and_nullable::types::Owner;

    let api = required_and_nullable::Api::from(connection()?);
    let required = SetBoatRequired {
        limit: 5,
        name: None,
        owner: Some(Owner::new("Mia".to_owned(), None)),
        ports: None,
        note: Value::Null,
        data: None,
    };
    let request = api.set_boat("7", required).to_request()?;
    let body = json!({
        "data": null,
        "name": null,
        "note": null,
        "owner": {"name": "Mia", "boss": null},
        "ports": null,
    });
    assert_eq!(request.json(), Some(body));
    assert_eq!(
        (request.path(), request.query().as_str()),
        ("/boats/7", "limit=5")
    );
    Ok(())
}

#[test]
fn a_variant_writes_its_word() -> Outcome {
    use union_with_base::types::{Good, GoodBook, GoodSong};

    let api = union_with_base::Api::from(connection()?);
    let sent = |good: Good| Ok::<_, runtime::Error>(api.add_good(good).to_request()?.json());
    let book = sent(GoodBook::new("1", 300).into())?;
    assert_eq!(book, Some(json!({"id": "1", "kind": "book", "pages": 300})));
    // The variant decides, whatever the field says.
    let tune = sent(Good::Tune(Box::new(GoodSong::new("2", "song", 60))))?;
    assert_eq!(
        tune,
        Some(json!({"id": "2", "kind": "tune", "seconds": 60}))
    );
    Ok(())
}

#[test]
fn an_object_with_alternatives_has_all_properties() -> Outcome {
    use union_with_base::types::Animal;

    let bird = decoded::<Animal>(&json!({"name": "Wren", "wings": 2}))?;
    assert!(matches!(&bird, Animal::Bird(bird) if bird.name.as_deref() == Some("Wren")));
    let fish = decoded::<Animal>(&json!({"fins": 7}))?;
    assert!(matches!(&fish, Animal::Fish(fish) if fish.fins == 7));
    let other = json!({"name": "Newt", "legs": 4});
    assert!(matches!(decoded::<Animal>(&other)?, Animal::Unknown(kept) if kept == other));
    Ok(())
}

#[test]
fn members_of_a_choice_are_sent_as_they_are() -> Outcome {
    use choice_by_details::types::{Closed, Flat, Opened, OpenedData, Thing, ThingList};

    let api = choice_by_details::Api::from(connection()?);
    let thing = Thing::new()
        .event(Opened::new(OpenedData::new()))
        .size("large")
        .point(Flat::new().x(1.5))
        .list(ThingList::ClosedList(Vec::<Closed>::new()));
    let request = api.add_thing([thing]).to_request()?;
    let event = json!({"type": "event", "data": {"name": "opened"}});
    let body = json!([{"event": event, "list": [], "point": {"x": 1.5}, "size": "large"}]);
    assert_eq!(request.json(), Some(body));
    Ok(())
}

#[test]
fn details_distinguish_the_members_of_a_choice() -> Outcome {
    use choice_by_details::types::{Thing, ThingEvent, ThingList, ThingMap, ThingPoint, ThingSize};

    let opened = json!({"type": "event", "data": {"name": "opened"}});
    let closed = json!({"type": "event", "data": {"name": "closed", "code": 3}});
    let value = json!({
        "event": closed,
        "size": 5.5,
        "point": {"x": 1.5},
        "list": [closed, closed],
        "map": {"a": "b"},
    });
    let thing = decoded::<Thing>(&value)?;
    assert!(matches!(thing.event, Some(ThingEvent::Closed(_))));
    // A number with a fraction is neither an integer nor a text.
    assert!(matches!(thing.size, Some(ThingSize::Unknown(_))));
    assert!(matches!(thing.point, Some(ThingPoint::Flat(_))));
    assert!(matches!(thing.list, Some(ThingList::ClosedList(_))));
    assert!(matches!(thing.map, Some(ThingMap::TextMap(_))));
    assert_eq!(again::<Thing>(&value)?, value);

    let value = json!({
        "event": opened,
        "size": 5,
        "point": {"x": "1", "z": 2.0},
        "list": [opened],
        "map": {"a": 1},
    });
    let thing = decoded::<Thing>(&value)?;
    assert!(matches!(thing.event, Some(ThingEvent::Opened(_))));
    assert!(matches!(thing.size, Some(ThingSize::Integer(5))));
    assert!(matches!(thing.point, Some(ThingPoint::Deep(_))));
    assert!(matches!(thing.list, Some(ThingList::OpenedList(_))));
    assert!(matches!(thing.map, Some(ThingMap::IntegerMap(_))));
    assert_eq!(again::<Thing>(&value)?, value);

    // A list of both has no member, and is kept.
    let mixed = json!({"list": [opened, closed]});
    assert_eq!(again::<Thing>(&mixed)?, mixed);
    Ok(())
}
