package indexes;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "readings")
@GlobalIndex(name = "station-index", partition = "station")
@GlobalIndex(name = "stationByDay", partition = "station", sort = "day")
@GlobalIndex(name = "day_count_gsi", partition = "day", sort = "count")
@GlobalIndex(name = "reversed", partition = "taken", sort = "sensor", method = "lookBack")
@GlobalIndex(name = "alarm", partition = "alarm", sort = "first")
public record Reading(
    @PartitionKey String sensor,
    @SortKey Instant taken,
    String station,
    LocalDate day,
    long count,
    @Nullable String alarm,
    Optional<Integer> first) {}
