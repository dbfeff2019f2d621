package morescalars;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "visits")
@GlobalIndex(name = "address-index", partition = "address", sort = "page")
public record Visit(
    @PartitionKey OffsetDateTime at,
    @SortKey Duration length,
    ZonedDateTime local,
    Period age,
    URI page,
    @Nullable URL referrer,
    Locale locale,
    Optional<Currency> currency,
    ZoneId zone,
    InetAddress address,
    List<Duration> steps,
    Set<Duration> pauses,
    Set<Locale> locales,
    Map<String, @Nullable Duration> delays) {}
