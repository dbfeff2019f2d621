package parcels;

import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parcel that is on its way. */
@DynamoModel(table = "parcels", async = true)
@GlobalIndex(
    name = "van-index",
    partition = "van",
    projection = Projection.INCLUDE,
    include = {"to", "content"},
    as = Parcel.OnVan.class)
public record Parcel(
    @PartitionKey @AutoId @Nullable String id,
    String van,
    Address to,
    @Nullable Address from,
    Optional<Address> next,
    List<Address> stops,
    Map<String, Address> named,
    Content content,
    @Nullable Content gift,
    List<Content> others) {

  /** What a driver sees. */
  @DynamoProjection(of = Parcel.class)
  public record OnVan(String id, Address to, Content content) {}

  /** A part of its addresses. */
  @DynamoProjection(of = Parcel.class)
  public record Route(String van, City to, @Nullable City from, List<Address> stops) {}

  /** A part of an address. */
  @DynamoProjection(of = Address.class)
  public record City(String cityName) {}
}
