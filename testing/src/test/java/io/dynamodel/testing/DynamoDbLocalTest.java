package io.dynamodel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoDbLocalTest {

  enum Way {
    IN_PROCESS(DynamoDbLocal::start),
    HTTP(DynamoDbLocal::startHttp);

    private final Supplier<DynamoDbLocal> start;

    Way(Supplier<DynamoDbLocal> start) {
      this.start = start;
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatIsPut(Way way) {
    try (DynamoDbLocal local = way.start.get()) {
      EventsTable.createTable(local.client());
      local.client().putItem(EventsTable.put("e1", AttributeValue.fromN("1")));

      assertThat(EventsTable.get(local.client(), "e1"))
          .containsEntry("value", AttributeValue.fromN("1"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothClientsSeeTheSameTables(Way way) {
    try (DynamoDbLocal local = way.start.get()) {
      EventsTable.createTable(local.client());

      assertThat(local.asyncClient().listTables().join().tableNames())
          .containsExactly(EventsTable.TABLE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void enginesAreSeparate(Way way) {
    try (DynamoDbLocal one = way.start.get();
        DynamoDbLocal other = way.start.get()) {
      EventsTable.createTable(one.client());

      assertThat(one.client().listTables().tableNames()).containsExactly(EventsTable.TABLE);
      assertThat(other.client().listTables().tableNames()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void closedOneTakesNoRequests(Way way) {
    DynamoDbLocal local = way.start.get();
    DynamoDbClient client = local.client();
    local.close();

    assertThatThrownBy(client::listTables).isInstanceOf(IllegalStateException.class);
    assertThatCode(local::close).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void closingOneLeavesTheOther(Way way) {
    DynamoDbLocal one = way.start.get();
    try (DynamoDbLocal other = way.start.get()) {
      EventsTable.createTable(other.client());
      one.close();

      assertThat(other.client().listTables().tableNames()).containsExactly(EventsTable.TABLE);
    }
  }
}
