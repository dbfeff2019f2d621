package fleet;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unique;
import io.dynamodel.annotations.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vehicles and their trips: a family in one file, told apart by keys alone, in shards. */
public final class Fleet {
  private Fleet() {}

  /** All that is in the table. */
  @DynamoModel(table = "fleet", async = true, typeAttribute = DynamoModel.NONE)
  @PartitionKey(attribute = "PK", template = "FLEET#{fleet}#{shard}", shards = 6)
  @GlobalIndex(
      name = "owner-index",
      partitionAttribute = "GSI1PK",
      partitionTemplate = "OWNER#{owner}",
      sort = "changed")
  public sealed interface Part permits Vehicle, Trip {
    String fleet();

    @Nullable String owner();
  }

  /** Between the interface and some of its records. */
  public sealed interface Vehicle extends Part permits Car, Ship {
    Instant changed();
  }

  @TypeName("car")
  @SortKey(attribute = "SK", template = "CAR#{plate}")
  @LocalIndex(
      name = "length-index",
      sortAttribute = "LSI1SK",
      sortTemplate = "{length:05}",
      projection = Projection.KEYS_ONLY,
      as = CarLength.class)
  public record Car(
      String fleet,
      String plate,
      @Nullable String owner,
      Instant changed,
      @Unique(scope = "fleet") String chassis,
      int length,
      @Version long version)
      implements Vehicle {}

  @TypeName("ship")
  @SortKey(attribute = "SK", template = "SHIP#{name}#{number:03}")
  public record Ship(
      String fleet, String name, int number, @Nullable String owner, Instant changed)
      implements Vehicle {}

  @TypeName("trip")
  @SortKey(attribute = "SK", template = "TRIP#{day}#{vehicle}")
  public record Trip(
      String fleet,
      LocalDate day,
      String vehicle,
      @Nullable String owner,
      Instant changed,
      List<String> stops)
      implements Part {}

  /** What the index of lengths holds. */
  @DynamoProjection(of = Car.class)
  public record CarLength(String fleet, String plate, int length) {}
}
