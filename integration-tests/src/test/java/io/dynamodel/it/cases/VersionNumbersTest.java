package io.dynamodel.it.cases;

import static io.dynamodel.it.cases.PaperTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynamodel.Dynamo;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What each write makes of each version that an item may have. */
@WithDynamoDb
class VersionNumbersTest {
  private static final String PLACE = "table papers, key {id=a}, attribute version: ";
  private static final AttributeValue NULL = AttributeValue.createNul(true);
  private static final AttributeValue LAST = number(Long.MAX_VALUE);

  private final DynamoDbClient client;
  private final RawTable raw;
  private final Dynamo dynamo;
  private final PaperTable papers;

  VersionNumbersTest(DynamoDbClient client) {
    this.client = client;
    raw = new RawTable(client, "papers");
    dynamo = Dynamo.of(client);
    papers = new PaperTable(dynamo);
  }

  @BeforeEach
  void empty() {
    papers.admin().createIfAbsent();
    papers.scan().deleteAll();
  }

  private static AttributeValue number(long number) {
    return AttributeValue.createN(Long.toString(number));
  }

  private static Map<String, AttributeValue> item(@Nullable AttributeValue version) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", AttributeValue.createS("a"));
    item.put("text", AttributeValue.createS("old"));
    if (version != null) {
      item.put("version", version);
    }
    return item;
  }

  private Map<String, AttributeValue> stored() {
    return raw.item(Map.of("id", AttributeValue.createS("a")));
  }

  static Stream<Arguments> readAsZero() {
    return Arrays.stream(PaperWrite.values())
        .flatMap(
            write ->
                Stream.of(null, number(0), NULL)
                    .filter(version -> !(write.isBlind() && version == NULL))
                    .map(version -> Arguments.of(write, version)));
  }

  @ParameterizedTest
  @MethodSource("readAsZero")
  void whatReadsAsZeroIsWrittenAsThat(PaperWrite write, @Nullable AttributeValue version) {
    raw.put(item(version));
    Paper read = papers.get("a");
    assertThat(read.version()).isZero();

    write.of(dynamo, papers, read);

    assertThat(stored())
        .isEqualTo(
            write.deletes()
                ? Map.of()
                : RawTable.with(item(number(1)), "text", stored().get("text")));
  }

  @ParameterizedTest
  @EnumSource(names = {"TRANSACT_UPDATE_BY_KEY", "TRANSACT_UPSERT"})
  void aTransactionThatCantSeeANullSaysSo(PaperWrite write) {
    raw.put(item(NULL));

    Throwable failure = catchThrowable(() -> write.of(dynamo, papers, papers.get("a")));

    assertThat(failure)
        .hasMessageContaining("table papers, key {id=a}")
        .hasMessageContaining("version = if_not_exists");
    assertThat(stored()).isEqualTo(item(NULL));
  }

  @ParameterizedTest
  @EnumSource
  void aNegativeVersionCantBeRead(PaperWrite write) {
    raw.put(item(number(-1)));

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> papers.get("a"))
        .withMessage(PLACE + "expected a version, which is not negative, found -1");
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> PaperMapper.fromItem(item(number(-1))));
    if (write.isOfRecord()) {
      Throwable failure = catchThrowable(() -> write.of(dynamo, papers, new Paper("a", "x", 0)));
      assertThat(conflict(failure).expected()).isZero();
      assertThat(stored()).isEqualTo(item(number(-1)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRecordOfANegativeVersionIsRefused(PaperWrite write) {
    raw.put(item(number(-1)));
    if (write.isOfRecord()) {
      assertThatExceptionOfType(ItemValidationException.class)
          .isThrownBy(() -> write.of(dynamo, papers, new Paper("a", "x", -1)))
          .withMessage(PLACE + "is -1: no item has a negative version");
      assertThat(stored()).isEqualTo(item(number(-1)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noWriteGoesBeyondTheLastVersion(PaperWrite write) {
    raw.put(item(LAST));
    Paper read = papers.get("a");

    if (write.deletes()) {
      write.of(dynamo, papers, read);
      assertThat(stored()).isEmpty();
    } else {
      Throwable failure = catchThrowable(() -> write.of(dynamo, papers, read));
      assertThat(failure)
          .hasMessageContaining(PLACE + "is 9223372036854775807, the last version")
          .isNotInstanceOf(ArithmeticException.class);
      assertThat(stored()).isEqualTo(item(LAST));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anotherVersionIsAConflict(PaperWrite write) {
    raw.put(item(number(7)));
    if (write.isOfRecord()) {
      for (long version : new long[] {0, 6, 8, Long.MAX_VALUE - 1}) {
        Throwable failure =
            catchThrowable(() -> write.of(dynamo, papers, new Paper("a", "x", version)));
        assertThat(conflict(failure).expected()).isEqualTo(version);
        assertThat(stored()).isEqualTo(item(number(7)));
      }
    }
  }

  /** The conflict itself, or the one which a batch or a transaction carries. */
  private static VersionConflictException conflict(Throwable failure) {
    Throwable found = failure;
    if (failure instanceof io.dynamodel.exception.AutoCommitException e) {
      found = e.getCause();
    }
    if (found instanceof io.dynamodel.exception.TransactionFailedException e) {
      found = e.failed().get(0).failure().orElseThrow();
    }
    if (found instanceof BatchIncompleteException e) {
      found = e.getCause();
    }
    assertThat(found).isInstanceOf(VersionConflictException.class);
    return (VersionConflictException) found;
  }

  @Test
  void writeOnceSaysWhatItWaitedFor() {
    raw.put(item(number(1)));
    AtomicInteger writes = new AtomicInteger(1);
    BeforePuts busy = new BeforePuts(client, () -> raw.put(item(number(writes.incrementAndGet()))));
    PaperTable others =
        new PaperTable(
            Dynamo.builder().client(busy).backoff(BackoffStrategy.retryImmediately()).build());

    assertThatExceptionOfType(BatchIncompleteException.class)
        .isThrownBy(() -> others.writeOnce(List.of(new Paper("a", "new", 0))))
        .withMessageStartingWith(
            "table papers: 0 writes are done, 1 are left: table papers, key {id=a}: the record has version ")
        .withCauseInstanceOf(VersionConflictException.class);
  }

  @Test
  void anUpdateOverANullTakesOneMoreRequest() {
    raw.put(item(NULL));

    assertThat(papers.update("a").apply(A.text.set("new")).when(A.text.eq("old")).execute())
        .isEqualTo(new Paper("a", "new", 1));
  }
}
