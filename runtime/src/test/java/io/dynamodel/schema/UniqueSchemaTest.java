package io.dynamodel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class UniqueSchemaTest {
  private static final UniqueSchema EMAIL = new UniqueSchema("customer#email", "email", List.of());
  private static final UniqueSchema LOGIN = new UniqueSchema("login", "n", List.of("a", "b"));

  @Test
  void theNameStandsAsItIsAndTheValueIsEscaped() {
    assertThat(guard(EMAIL, Map.of("email", text("ann@example.org"))))
        .isEqualTo("#UNIQUE#customer#email#ann@example.org");
    assertThat(guard(EMAIL, Map.of("email", text("\u0000 #%&é"))))
        .isEqualTo("#UNIQUE#customer#email#%00%20%23%25&é");
  }

  @Test
  void theScopeComesBeforeTheValue() {
    assertThat(guard(LOGIN, Map.of("a", text("x#"), "b", number("7"), "n", text(""))))
        .isEqualTo("#UNIQUE#login#x%23#7#");
    assertThat(guard(LOGIN, Map.of("a", text("x"), "b", text("#7"), "n", text("y"))))
        .isEqualTo("#UNIQUE#login#x#%237#y");
  }

  @Test
  void equalNumbersHaveOneText() {
    assertThat(guard(EMAIL, Map.of("email", number("1.50")))).endsWith("#1.5");
    assertThat(guard(EMAIL, Map.of("email", number("15E-1")))).endsWith("#1.5");
  }

  @Test
  void withoutAValueOrAScopeThereIsNone() {
    assertThat(guard(EMAIL, Map.of())).isNull();
    assertThat(guard(EMAIL, Map.of("email", AttributeValue.fromNul(true)))).isNull();
    assertThat(guard(EMAIL, Map.of("email", AttributeValue.fromBool(true)))).isNull();
    assertThat(guard(LOGIN, Map.of("a", text("x"), "n", text("y")))).isNull();
  }

  private static String guard(UniqueSchema unique, Map<String, AttributeValue> item) {
    return unique.guard(item::get);
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static AttributeValue number(String number) {
    return AttributeValue.fromN(number);
  }
}
