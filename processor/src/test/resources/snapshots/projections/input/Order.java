package projections;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.NamingStrategy;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.Unmapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What was bought. */
@DynamoModel(table = "orders", naming = NamingStrategy.SNAKE_CASE)
public record Order(
    @PartitionKey @AutoId @Nullable String orderId,
    @SortKey long number,
    Status status,
    @ConvertWith(MoneyConverter.class) Money total,
    @ConvertWith(MoneyConverter.class) Optional<Money> discount,
    List<@ConvertWith(MoneyConverter.class) Money> payments,
    List<@Nullable String> lines,
    Set<String> tags,
    Map<String, List<Address>> addresses,
    Address billing,
    @Nullable Address delivery,
    @Default("1") int parcels,
    @Default("NEW") Status before,
    boolean gift,
    @Nullable Integer rating,
    OptionalInt weight,
    @AttributeName("remark") @Nullable String note,
    @TimeToLive @Nullable Instant expires,
    String selection,
    Map<String, Object> data,
    @Unmapped Map<String, AttributeValue> rest) {}
