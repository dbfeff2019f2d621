package unmarked;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unique;
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

/** So is the annotation of a sealed interface. */
@DynamoModel(table = "drawings")
record Drawing(
    @PartitionKey String id,
    Shape shape, // error: [DYN302] Drawing.shape can't be stored: the sealed interface Shape has no @DynamoDocument. Add @DynamoDocument to Shape.
    List<Shape> shapes) {}

sealed interface Shape permits Square {}

@TypeName("square")
record Square(int side) implements Shape {}

/** A class that is no converter is wrong once, and so is a component that can't be a key. */
@DynamoModel(table = "shops")
@GlobalIndex(name = "tags-index", partition = "tags") // error: [DYN404] The index "tags-index" has the key Shop.tags of type List<String>, which can't be a key. Use a type that is stored as text, exact number or bytes, such as String, Instant or long.
record Shop(
    @PartitionKey String id,
    List<String> tags,
    @Unique(scope = "tags") String mail,
    @Unique(scope = "tags") String phone,
    @ConvertWith(Converter.class) Thread thread, // error: [DYN321] Shop.thread has @ConvertWith(Converter.class), but Converter is no converter. Let it implement TextConverter<Thread>, NumberConverter<Thread> or AttributeConverter<Thread>.
    @ConvertWith(Converter.class) Thread other) {}

class Converter {}

abstract class User {
  ParcelTable parcels;
  VanMapper vans;
  WidthProjection width;
  CityProjection city;
  SquarePath<Drawing> square;
}
