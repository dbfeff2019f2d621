package menu;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.NamingStrategy;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.annotations.Version;
import io.dynamodel.convert.EpochMillisecondsConverter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A dish of a restaurant. */
@DynamoModel(table = "menu", naming = NamingStrategy.SNAKE_CASE)
public record Dish(
    @PartitionKey String restaurant,
    @SortKey @ConvertWith(PriceConverter.class) Price price,
    List<@ConvertWith(PriceConverter.class) Price> formerPrices,
    Map<String, @ConvertWith(PriceConverter.class) @Nullable Price> extras,
    @Default("a dish") String title,
    @Default("true") boolean hot,
    @Default("7") int seats,
    @Default("0.5") BigDecimal weight,
    @Default("x") char mark,
    @Default("MAIN") Course course,
    @Default("[]") Set<String> allergens,
    @Default("{}") Map<String, Integer> counts,
    @Version @AttributeName("v") long version,
    @CreatedAt Optional<Instant> created,
    @UpdatedAt @ConvertWith(EpochMillisecondsConverter.class) Instant updated,
    @TimeToLive @Nullable Instant expires,
    @Unmapped Map<String, AttributeValue> rest) {

  /** When it is eaten. */
  public enum Course {
    STARTER,
    MAIN
  }
}
