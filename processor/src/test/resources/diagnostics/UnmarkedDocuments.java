package unmarked;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;

/** A document that is used in many places is forgotten once. */
@DynamoModel(table = "parcels")
record Parcel(
    @PartitionKey String id,
    Size size, // error: [DYN302] Parcel.size can't be stored: the record Size has no @DynamoDocument. Add @DynamoDocument to Size.
    List<Size> sizes,
    Address to,
    Address from) {}

@DynamoModel(table = "vans")
record Van(@PartitionKey String id, Size size, Address home, List<Address> stops) {}

record Size(int width, int height) {}

record Address(
    @AttributeName("c") String city, // error: [DYN107] @AttributeName has no meaning on Address.city, because Address is neither a model nor a document. Add @DynamoModel or @DynamoDocument to Address, or remove @AttributeName.
    String street) {}

@DynamoProjection(of = Size.class)
record Width(int width) {}

@DynamoProjection(of = Address.class)
record City(String city) {}

abstract class User {
  ParcelTable parcels;
  VanMapper vans;
  WidthProjection width;
  CityProjection city;
}
