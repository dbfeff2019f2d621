package projections;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.processor.diagnostics.library.Price;
import io.dynamodel.processor.diagnostics.library.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import projections.FaultyBriefProjection.A;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoModel(table = "events")
record Event(
    @PartitionKey @AutoId @Nullable String id,
    @SortKey long number,
    String status,
    @Nullable String note,
    Optional<Address> address,
    OptionalInt weight,
    @Default("5") int count,
    List<@Nullable String> gaps,
    List<String> tags,
    Set<String> labels,
    Map<String, List<Address>> addresses,
    @ConvertWith(NameConverter.class) Thread thread,
    @ConvertWith(NameConverter.class) Optional<Thread> other,
    List<@ConvertWith(NameConverter.class) Thread> threads,
    @TimeToLive Instant expires,
    @Unmapped Map<String, AttributeValue> rest) {}

@DynamoDocument
record Address(String city) {}

@DynamoDocument
record Place(String city) {}

class NameConverter implements TextConverter<Thread> {
  @Override
  public String toText(Thread value) {
    return value.getName();
  }

  @Override
  public Thread fromText(String text) {
    return new Thread(text);
  }
}

@DynamoProjection(of = NameConverter.class) // error: [DYN601] OfClass is a projection of NameConverter, which is no record with @DynamoModel or @DynamoDocument. Name the one that has its components.
record OfClass(String city) {}

@DynamoProjection(of = int.class) // error: [DYN601] OfPrimitive is a projection of int, which is no record with @DynamoModel or @DynamoDocument. Name the one that has its components.
record OfPrimitive(String city) {}

@DynamoProjection(of = Event[].class) // error: [DYN601] OfArray is a projection of projections.Event[], which is no record with @DynamoModel or @DynamoDocument. Name the one that has its components.
record OfArray(String city) {}

@DynamoProjection(of = Event.class)
class AClass {} // error: [DYN101] AClass has @DynamoProjection, but is a class. Make it a record.

@DynamoProjection(of = Event.class)
sealed interface AnInterface permits OfInterface {} // error: [DYN101] AnInterface has @DynamoProjection, but is an interface. Make it a record.

record OfInterface() implements AnInterface {}

@DynamoProjection(of = Event.class)
record Generic<T>(T id) {} // error: [DYN102] Generic is generic. Remove its type parameters.

class Outer {
  @DynamoProjection(of = Event.class)
  private record Hidden(String id) {} // error: [DYN103] Generated code can't use Outer.Hidden, because it is private. Make it public or package-private.

  static final Hidden HIDDEN = new Hidden("h");

  @DynamoProjection(of = Event.class)
  record Twin(String id) {}
}

@DynamoProjection(of = Event.class)
record Outer_Twin(String id) {} // error: [DYN505] Outer_Twin and Outer.Twin would both generate Outer_TwinProjection. Rename one of them.

@DynamoProjection(of = Event.class)
record Taken(String id) {} // error: [DYN504] Taken needs the name TakenProjection for a generated type, but there is a type of that name. Rename one of them.

class TakenProjection {}

@DynamoProjection(of = Event.class)
record Empty() {} // error: [DYN604] The projection Empty has no components. Give it the components of Event that it is to read.

@DynamoModel(table = "both")
@DynamoProjection(of = Event.class)
record AlsoModel(@PartitionKey String id) {} // error: [DYN602] AlsoModel has both @DynamoProjection and @DynamoModel. Keep one: a projection has some components of another record, its model.

@DynamoDocument
@DynamoProjection(of = Event.class)
record AlsoDocument(String id) {} // error: [DYN602] AlsoDocument has both @DynamoProjection and @DynamoDocument. Keep one: a projection has some components of another record, its model.

@DynamoProjection(of = Event.class)
record Unknown(
    String id,
    String statu, // error: [DYN605] Unknown is a projection of Event, which has no component "statu". Did you mean "status"?
    String unlike) {} // error: [DYN605] Unknown is a projection of Event, which has no component "unlike". Choose one of id, number, status, note, address, weight, count, gaps, tags, labels, addresses, thread, other, threads, expires.

@DynamoProjection(of = Event.class)
record Types(
    int id, // error: [DYN607] Types.id has the type int, but Event.id has the type String. Use that of the model.
    Integer number, // error: [DYN607] Types.number has the type Integer, but Event.number has the type long. Use that of the model.
    Address status, // error: [DYN607] Types.status has the type projections.Address, but Event.status has the type String. Use that of the model.
    Optional<Place> address, // error: [DYN607] Types.address has the type Optional<projections.Place>, but Event.address has the type Optional<projections.Address>. Use that of the model.
    OptionalInt note, // error: [DYN607] Types.note has the type java.util.OptionalInt, but Event.note has the type String. Use that of the model.
    String weight, // error: [DYN607] Types.weight has the type String, but Event.weight has the type java.util.OptionalInt. Use that of the model.
    List<Integer> tags, // error: [DYN607] Types.tags has the type List<Integer>, but Event.tags has the type List<String>. Use that of the model.
    List<String> labels, // error: [DYN607] Types.labels has the type List<String>, but Event.labels has the type Set<String>. Use that of the model.
    Map<String, List<Place>> addresses, // error: [DYN607] Types.addresses has the type Map<String, List<projections.Place>>, but Event.addresses has the type Map<String, List<projections.Address>>. Use that of the model.
    Instant thread, // error: [DYN607] Types.thread has the type java.time.Instant, but Event.thread has the type Thread. Use that of the model.
    OptionalInt other, // error: [DYN607] Types.other has the type java.util.OptionalInt, but Event.other has the type Optional<Thread>. Use that of the model.
    Optional<Instant> expires) {}

@DynamoProjection(of = Event.class)
record Strict(
    String id,
    String note, // error: [DYN608] Strict.note is required, but Event.note may be absent. Make Strict.note @Nullable or Optional.
    Address address, // error: [DYN608] Strict.address is required, but Event.address may be absent. Make Strict.address @Nullable or Optional.
    int weight, // error: [DYN608] Strict.weight is required, but Event.weight may be absent. Make Strict.weight @Nullable or Optional.
    List<String> gaps, // error: [DYN609] Strict.gaps holds String without @Nullable, but Event.gaps may hold null in its place. Add @Nullable to String.
    Thread other) {} // error: [DYN608] Strict.other is required, but Event.other may be absent. Make Strict.other @Nullable or Optional.

@DynamoProjection(of = Event.class)
record Absent(
    Optional<String> id, // error: [DYN610] Absent.id is Optional<String>, but Event.id is never absent, because it is a key. Use what the Optional holds.
    @Nullable Long number,
    @Nullable String status,
    OptionalInt count, // error: [DYN610] Absent.count is java.util.OptionalInt, but Event.count is never absent, because it has a default. Use what the Optional holds.
    @Nullable Set<String> labels, // error: [DYN313] Absent.labels has a @Nullable set, but DynamoDB has no empty set to tell from an absent one. Remove @Nullable: where the attribute is absent, it reads as an empty set.
    Optional<List<String>> tags, // error: [DYN309] Absent.tags is Optional<List<String>>, but a collection needs no Optional. Use List<String>: where the attribute is absent, it reads as empty.
    List<@Nullable String> gaps) {}

@DynamoProjection(of = Event.class)
@GlobalIndex(name = "status-index", partition = "status") // error: [DYN603] @GlobalIndex has no meaning on Annotated, because the model says how the projection is stored. Remove it.
record Annotated(
    @PartitionKey String id, // error: [DYN603] @PartitionKey has no meaning on Annotated.id, because the model says how the projection is stored. Remove it.
    @SortKey long number, // error: [DYN603] @SortKey has no meaning on Annotated.number, because the model says how the projection is stored. Remove it.
    @AttributeName("state") String status, // error: [DYN603] @AttributeName has no meaning on Annotated.status, because the model says how the projection is stored. Remove it.
    @AutoId @Nullable String note, // error: [DYN603] @AutoId has no meaning on Annotated.note, because the model says how the projection is stored. Remove it.
    @Default("6") int count, // error: [DYN603] @Default has no meaning on Annotated.count, because the model says how the projection is stored. Remove it.
    @ConvertWith(NameConverter.class) Thread thread, // error: [DYN603] @ConvertWith has no meaning on Annotated.thread, because the model says how the projection is stored. Remove it.
    @ConvertWith(NameConverter.class) Optional<Thread> other, // error: [DYN603] @ConvertWith has no meaning on Annotated.other, because the model says how the projection is stored. Remove it.
    List<@ConvertWith(NameConverter.class) Thread> threads, // error: [DYN603] @ConvertWith has no meaning on Annotated.threads, because the model says how the projection is stored. Remove it.
    @TimeToLive Instant expires, // error: [DYN603] @TimeToLive has no meaning on Annotated.expires, because the model says how the projection is stored. Remove it.
    @Unmapped List<String> tags) {} // error: [DYN603] @Unmapped has no meaning on Annotated.tags, because the model says how the projection is stored. Remove it.

@DynamoProjection(of = Event.class)
record Unmappable(
    String id,
    Map<String, AttributeValue> rest) {} // error: [DYN606] Unmappable.rest can't be read: Event.rest is no attribute, because it has @Unmapped. Remove Unmappable.rest: a projection reads the attributes that it names.

@DynamoModel(table = "faulty")
record Faulty(
    @PartitionKey String id,
    Runnable work) {} // error: [DYN301] Faulty.work can't be stored: the type Runnable is not supported. Implement TextConverter<Runnable>, NumberConverter<Runnable> or AttributeConverter<Runnable>, and name it with @ConvertWith.

@DynamoProjection(of = Faulty.class)
record FaultyBrief(String id, int work, String unknown) {}

@DynamoModel(table = "holder")
record HolderOfFaulty(@PartitionKey String id, FaultyDocument document) {}

@DynamoDocument
record FaultyDocument(Runnable work) {} // error: [DYN301] FaultyDocument.work can't be stored: the type Runnable is not supported. Implement TextConverter<Runnable>, NumberConverter<Runnable> or AttributeConverter<Runnable>, and name it with @ConvertWith.

@DynamoProjection(of = HolderOfFaulty.class)
record HolderBrief(String id) {}

@DynamoProjection(of = Ticket.class)
record TicketBrief(
    Thread owner, // error: [DYN611] TicketBrief.owner can't be read: the package of TicketBrief can't use HiddenConverter, which is not public. Make it public, or move TicketBrief to the package of the model.
    Price price) {}

abstract class User {
  A attributes;
  HolderBriefProjection holder;
  OfClassProjection ofClass;
  EmptyProjection empty;

  abstract AlsoModelTable table(AlsoModelProjection projection, TypesProjection.A types);
}

@DynamoModel(table = "seats")
@PartitionKey(attribute = "PK", template = "{hall}")
@SortKey(attribute = "SK", template = "{row:02}#{letter}")
record Seat(String hall, int row, String letter, @Nullable String guest) {}

@DynamoProjection(of = Seat.class)
record Free(
    Optional<String> hall, // error: [DYN610] Free.hall is Optional<String>, but Seat.hall is never absent, because it is a part of the key. Use what the Optional holds.
    OptionalInt row, // error: [DYN610] Free.row is java.util.OptionalInt, but Seat.row is never absent, because it is a part of the key. Use what the Optional holds.
    @Nullable String letter,
    Optional<String> guest) {}
