package defaults;

import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param text a line
 */
@DynamoModel(table = "settings")
public record Settings(
    @PartitionKey String id,
    @Default("plain \"quoted\"\n $L") String text,
    @Default("") @Nullable String empty,
    @Default("'") char quote,
    @Default("\"") Character doubleQuote,
    @Default("true") boolean flag,
    @Default("false") Boolean boxedFlag,
    @Default("-007") byte tiny,
    @Default("1e2") short small,
    @Default("5") int medium,
    @Default("+6") Integer boxed,
    @Default("9223372036854775807") long large,
    @Default("0.1") float single,
    @Default("2") Double twice,
    @Default("12345678901234567890") BigInteger whole,
    @Default("3.50") BigDecimal decimal,
    @Default("HIGH") Level level,
    @Default("[]") List<String> tags,
    @Default("[]") Set<Integer> numbers,
    @Default("{}") @Nullable Map<String, Object> data,
    @Default("[]") List<Object> any) {

  /** How much. */
  public enum Level {
    LOW,
    HIGH
  }
}
