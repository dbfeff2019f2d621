package readings;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.Counter;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sensor has measured.
 *
 * @param sensor its serial number
 * @param at when it was measured
 */
@DynamoModel(table = "readings")
@GlobalIndex(name = "station-index", partition = "station", sort = "at")
@GlobalIndex(
    name = "day-index",
    partition = {"day", "unit"},
    sort = {"station", "value"},
    projection = Projection.INCLUDE,
    include = {"tags", "note", "first"},
    method = "byDay")
@LocalIndex(name = "value-index", sort = "value", projection = Projection.KEYS_ONLY)
public record Reading(
    @PartitionKey String sensor,
    @SortKey Instant at,
    String station,
    @Nullable LocalDate day,
    @AttributeName("u") Unit unit,
    BigDecimal value,
    int count,
    @Counter long total,
    @Nullable Integer quality,
    byte @Nullable [] raw,
    Optional<String> first,
    OptionalInt second,
    List<@Nullable String> tags,
    Set<Integer> codes,
    Map<String, Object> extra,
    @Default("none") String note,
    Map<String, List<BigDecimal>> series,
    boolean checked) {

  /** In which unit. */
  public enum Unit {
    CELSIUS,
    PERCENT
  }

  /** Whether something is wrong. */
  public boolean odd() {
    return count == 0;
  }
}
