import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.Escaping;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.NamingStrategy;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unique;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Nested, package-private, in the default package; with names that generated code has, too. */
final class Depot {
  @DynamoModel(
      table = "depot",
      naming = NamingStrategy.SNAKE_CASE,
      typeAttribute = "kind",
      async = true)
  @PartitionKey(
      attribute = "pk",
      template = "depot/{depotId}/{day}",
      escaping = Escaping.NONE,
      storeParts = false)
  @GlobalIndex(
      name = "owner-index",
      partitionAttribute = "gsi_pk",
      partitionTemplate = "owner#{owner}",
      sort = "weight")
  sealed interface Thing permits Moving, Box {
    String depotId();

    LocalDate day();
  }

  /** Between the interface and its records. */
  sealed interface Moving extends Thing permits Truck, Schema {}

  @TypeName("a \"truck\"")
  @SortKey(attribute = "sk", template = "T:{plate}", escaping = Escaping.NONE)
  record Truck(
      String depotId,
      LocalDate day,
      @AttributeName("number-plate") String plate,
      @Nullable String owner,
      @Unique(scope = "plate") @Nullable String driver,
      long weight)
      implements Moving {}

  @TypeName("schema")
  @SortKey(attribute = "sk", template = "S:{key:04}:{selection}", escaping = Escaping.NONE)
  record Schema(
      String depotId, LocalDate day, int key, String selection, Optional<String> owner, long weight)
      implements Moving {}

  @TypeName("box")
  @SortKey(attribute = "sk", template = "B")
  @GlobalIndex(name = "empty-index", partition = "empty")
  record Box(String depotId, LocalDate day, @Nullable String owner, long weight, String empty)
      implements Thing {}

  private Depot() {}
}
