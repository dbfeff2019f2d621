package stubs;

import static stubs.EventTable.A;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import stubs.AddressPath.OptionalAddressPath;
import stubs.EventTable.ByStatusQuery;
import stubs.StoreTable.ByRegionItem;

@DynamoModel(table = "events")
@GlobalIndex(name = "status-index", partition = "status", sort = "time")
record Event(
    @PartitionKey String id,
    @SortKey double time, // error: [DYN207] The sort key Event.time has the type double, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.
    String status,
    Address address,
    Letter letter) {}

@DynamoDocument
record Address(
    Thread thread) {} // error: [DYN301] Address.thread can't be stored: the type Thread is not supported. Implement TextConverter<Thread>, NumberConverter<Thread> or AttributeConverter<Thread>, and name it with @ConvertWith.

@DynamoDocument
record Letter(Address to) {}

@DynamoModel(table = "letters")
record Archive(@PartitionKey String id, Letter letter) {}

@DynamoModel(table = "stores")
@GlobalIndex(
    name = "region-index",
    partition = {"country", "region"},
    sort = {"city", "no name", "street"}, // error: [DYN403] The index "region-index" has the key "no name", but Store has no such component. Choose one of id, time, country, region, city, street.
    projection = Projection.KEYS_ONLY)
@LocalIndex(
    name = "city-index",
    sort = "city",
    projection = Projection.INCLUDE,
    include = "street",
    method = "inOrderOfCity")
record Store(
    @PartitionKey String id,
    @SortKey long time,
    String country,
    String region,
    String city,
    String street) {}

abstract class User {
  AddressPath<Event> address;
  EventTable table;
  EventMapper mapper;
  A attributes;
  LetterMapper letters;
  ArchiveTable.A archive;
  ByRegionItem byRegion;
  ByRegionItem.A ofItem;
  StoreTable.InOrderOfCityItem inOrderOfCity;
  StoreTable.ByRegionQuery.AfterCity afterCity;

  abstract EventTable.EventQuery query(ByStatusQuery other);

  abstract OptionalAddressPath<Event> path(LetterPath<Event> letter, ArchiveMapper mapper);
}
