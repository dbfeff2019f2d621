package converters;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.convert.EpochMillisecondsConverter;
import io.dynamodel.convert.EpochSecondsConverter;
import io.dynamodel.convert.IsoInstantConverter;
import io.dynamodel.convert.IsoSecondsConverter;
import io.dynamodel.convert.NumericBooleanConverter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "payments")
@GlobalIndex(name = "due-index", partition = "state", sort = "due")
@GlobalIndex(name = "booked-index", partition = "amount", sort = "booked")
@GlobalIndex(name = "settled-index", partition = "amount", sort = "settled")
public record Payment(
    @ConvertWith(MoneyConverter.class) @PartitionKey Money account,
    @ConvertWith(EpochMillisecondsConverter.class) @SortKey Instant at,
    @ConvertWith(CentsConverter.class) Money amount,
    @ConvertWith(EpochSecondsConverter.class) @Nullable Instant due,
    @ConvertWith(IsoInstantConverter.class) Optional<Instant> booked,
    @ConvertWith(IsoSecondsConverter.class) @Nullable Instant settled,
    @ConvertWith(NumericBooleanConverter.class) boolean open,
    @ConvertWith(Payment.StateConverter.class) State state,
    @ConvertWith(PartsConverter.class) Parts parts,
    @ConvertWith(HashConverter.class) byte[] hash,
    List<@ConvertWith(MoneyConverter.class) Money> shares,
    List<@ConvertWith(CentsConverter.class) @Nullable Money> gaps,
    List<Optional<@ConvertWith(MoneyConverter.class) Money>> chances,
    Set<@ConvertWith(CentsConverter.class) Money> rates,
    Map<@ConvertWith(MoneyConverter.class) Money, List<@ConvertWith(PartsConverter.class) Parts>>
        byMoney,
    Map<@ConvertWith(CentsConverter.class) Money, String> byCents) {

  enum State {
    OPEN,
    DONE
  }

  static class StateConverter extends io.dynamodel.convert.EnumLabelConverter<State> {
    StateConverter() {
      super(State.values(), state -> state.name().substring(0, 1));
    }
  }
}
