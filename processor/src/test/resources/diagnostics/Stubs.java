package stubs;

import static stubs.EventTable.A;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import stubs.AddressPath.OptionalAddressPath;
import stubs.EventTable.ByStatusQuery;

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

abstract class User {
  AddressPath<Event> address;
  EventTable table;
  EventMapper mapper;
  A attributes;
  LetterMapper letters;
  ArchiveTable.A archive;

  abstract EventTable.EventQuery query(ByStatusQuery other);

  abstract OptionalAddressPath<Event> path(LetterPath<Event> letter, ArchiveMapper mapper);
}
