package io.dynamodel.it.types;

import static io.dynamodel.it.types.DecimalsTest_PriceTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.testing.WithDynamoDb;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Numbers have one form: nothing is rounded, and nothing is kept of how they were written. */
@WithDynamoDb
class DecimalsTest {

  @DynamoModel(table = "prices")
  record Price(@PartitionKey String id, BigDecimal price, double factor) {}

  private final DecimalsTest_PriceTable table;
  private final RawTable raw;

  DecimalsTest(DynamoDbClient client) {
    table = new DecimalsTest_PriceTable(client);
    raw = new RawTable(client, "prices");
  }

  @BeforeEach
  void create() {
    table.admin().createIfAbsent();
  }

  @ParameterizedTest
  @CsvSource({
    "3.50, 3.5",
    "3.5, 3.5",
    "100.00, 100",
    "1E+2, 100",
    "0.00, 0",
    "-0.10, -0.1",
    "12345678901234567890123456789012345678, 12345678901234567890123456789012345678",
    "0.10000000000000000000000000000000000001, 0.10000000000000000000000000000000000001"
  })
  void canonical(String given, String stored) {
    Price put = table.put(new Price("a", new BigDecimal(given), 1));

    assertThat(put.price()).isEqualTo(new BigDecimal(stored));
    assertThat(table.get("a")).isEqualTo(put);
    assertThat(raw.get("a")).containsEntry("price", fromN(stored));
    assertThat(DecimalsTest_PriceMapper.toItem(put)).containsEntry("price", fromN(stored));
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456789012345678901234567890123456789", "1E+126", "1E-131", "-1E+126"})
  void outOfRange(String number) {
    BigDecimal price = new BigDecimal(number);

    assertThatThrownBy(() -> table.put(new Price("refused", price, 1)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("table prices, key {id=refused}, attribute price: ");
    assertThatThrownBy(() -> A.price.set(price))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageStartingWith("attribute price: ");
    assertThat(table.find("refused")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e126, Double.MIN_VALUE})
  void doublesThatAreNoNumbersThere(double factor) {
    assertThatThrownBy(() -> table.put(new Price("refused", BigDecimal.ONE, factor)))
        .isInstanceOf(ItemValidationException.class)
        .hasMessageContaining("attribute factor: ");
    assertThat(table.find("refused")).isEmpty();
  }

  @Test
  void negativeZeroIsZero() {
    assertThat(table.put(new Price("a", BigDecimal.ONE, -0.0)).factor()).isEqualTo(0.0);
    assertThat(raw.get("a")).containsEntry("factor", fromN("0"));
  }
}
