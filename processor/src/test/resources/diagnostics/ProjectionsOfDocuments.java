package members;

import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "events")
record Event(
    @PartitionKey String id,
    String status,
    Optional<Address> address,
    Address origin,
    Place place,
    Shape shape,
    Node node,
    List<Address> stops,
    Map<String, List<Address>> routes) {}

@DynamoModel(table = "indexed")
@GlobalIndex(
    name = "status-index",
    partition = "status",
    projection = Projection.INCLUDE,
    include = "address",
    as = IndexedBrief.class)
@GlobalIndex(
    name = "kind-index",
    partition = "kind",
    projection = Projection.KEYS_ONLY,
    as = IndexedBrief.class)
record Indexed(@PartitionKey String id, String status, String kind, Optional<Address> address) {} // error: [DYN434] The index "status-index" has items of the type IndexedBrief, which has some members of address, but an index holds whole attributes. Give IndexedBrief.address the type Optional<members.Address>. // error: [DYN433] The index "kind-index" does not hold address, which its items of the type IndexedBrief have. Remove address from IndexedBrief, or include it in the index.

@DynamoProjection(of = Indexed.class)
record IndexedBrief(Optional<AddressBrief> address) {}

@DynamoDocument
record Address(String city, @Nullable String street, Place place) {}

@DynamoDocument
record Place(@Default("5") int count) {}

@DynamoDocument
record Node(String name, @Nullable Node next, Optional<Node> other) {}

@DynamoDocument
sealed interface Shape permits Circle {}

@TypeName("circle")
record Circle(int radius) implements Shape {}

@DynamoProjection(of = Event.class)
record Brief(Optional<AddressBrief> address) {}

@DynamoProjection(of = Address.class)
record AddressBrief(String city) {}

@DynamoProjection(of = Place.class)
record PlaceBrief(int count) {}

@DynamoProjection(of = Circle.class)
record CircleBrief(int radius) {}

@DynamoProjection(of = Shape.class) // error: [DYN601] OfSealed is a projection of Shape, which is no record with @DynamoModel or @DynamoDocument. Name the one that has its components.
record OfSealed(int radius) {}

@DynamoProjection(of = Event.class)
record Types(
    PlaceBrief origin, // error: [DYN607] Types.origin has the type members.PlaceBrief, but Event.origin has the type members.Address. Use that of the model.
    AddressBrief place, // error: [DYN607] Types.place has the type members.AddressBrief, but Event.place has the type members.Place. Use that of the model.
    CircleBrief shape, // error: [DYN607] Types.shape has the type members.CircleBrief, but Event.shape has the type members.Shape. Use that of the model.
    AddressBrief status, // error: [DYN607] Types.status has the type members.AddressBrief, but Event.status has the type String. Use that of the model.
    Brief node) {} // error: [DYN607] Types.node has the type members.Brief, but Event.node has the type members.Node. Use that of the model.

@DynamoProjection(of = Event.class)
record Collections(
    List<AddressBrief> stops, // error: [DYN612] Collections.stops holds AddressBrief, but DynamoDB reads documents in a list, a set or a map only as a whole. Use List<members.Address>.
    Map<String, List<AddressBrief>> routes) {} // error: [DYN612] Collections.routes holds AddressBrief, but DynamoDB reads documents in a list, a set or a map only as a whole. Use Map<String, List<members.Address>>.

@DynamoProjection(of = Event.class)
record Strict(
    AddressBrief address, // error: [DYN608] Strict.address is required, but Event.address may be absent. Make Strict.address @Nullable or Optional.
    Optional<AddressBrief> origin) {}

@DynamoProjection(of = Address.class)
record StrictMembers(
    String street, // error: [DYN608] StrictMembers.street is required, but Address.street may be absent. Make StrictMembers.street @Nullable or Optional.
    String town) {} // error: [DYN605] StrictMembers is a projection of Address, which has no component "town". Choose one of city, street, place.

@DynamoProjection(of = Event.class)
record OfFaulty(StrictMembers origin) {}

@DynamoProjection(of = Node.class)
record Endless(
    String name,
    @Nullable Endless next) {} // error: [DYN613] Endless.next reads members by Endless, which leads back to it without end. Use members.Node, which is read as a whole.

@DynamoProjection(of = Node.class)
record First(
    Optional<Second> other) {} // error: [DYN613] First.other reads members by Second, which leads back to it without end. Use members.Node, which is read as a whole.

@DynamoProjection(of = Node.class)
record Second(
    @Nullable First next, // error: [DYN613] Second.next reads members by First, which leads back to it without end. Use members.Node, which is read as a whole.
    Optional<Node> other) {}

@DynamoProjection(of = Event.class)
record OfEndless(Endless node) {}

abstract class User {
  BriefProjection brief;
  OfFaultyProjection.A faulty;

  abstract EndlessProjection endless(AddressBriefProjection address, OfEndlessProjection of);
}
