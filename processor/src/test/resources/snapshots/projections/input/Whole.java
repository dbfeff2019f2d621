package projections;

import io.dynamodel.annotations.DynamoProjection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All of an order, in another order; what may be absent can be so in both ways. */
@DynamoProjection(of = Order.class)
public record Whole(
    Map<String, Object> data,
    String selection,
    Optional<Instant> expires,
    Optional<String> note,
    @Nullable Integer weight,
    OptionalInt rating,
    Optional<Boolean> gift,
    Status before,
    Integer parcels,
    Optional<Address> delivery,
    @Nullable Address billing,
    Map<String, List<Address>> addresses,
    Set<String> tags,
    List<@Nullable String> lines,
    List<@Nullable Money> payments,
    @Nullable Money discount,
    Optional<Money> total,
    long number) {}
