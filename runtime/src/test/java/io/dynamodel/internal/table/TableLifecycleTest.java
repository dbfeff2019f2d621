package io.dynamodel.internal.table;

import static io.dynamodel.internal.table.TableClient.created;
import static io.dynamodel.internal.table.TableClient.enabled;
import static io.dynamodel.internal.table.TableClient.inUse;
import static io.dynamodel.internal.table.TableClient.noTimeToLive;
import static io.dynamodel.internal.table.TableClient.notFound;
import static io.dynamodel.internal.table.TableClient.refused;
import static io.dynamodel.internal.table.TableClient.status;
import static io.dynamodel.internal.table.TableClient.timeToLive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus.DISABLING;
import static software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus.ENABLED;
import static software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus.ENABLING;

import io.dynamodel.internal.call.Work;
import io.dynamodel.schema.TableSchema;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;

/** What is asked of the service, and in which order, also when another process is at it. */
class TableLifecycleTest {
  private static final String CREATE = "CreateTable dev-visits";
  private static final String DESCRIBE = "DescribeTable dev-visits";
  private static final String DELETE = "DeleteTable dev-visits";
  private static final String DESCRIBE_TTL = "DescribeTimeToLive dev-visits";
  private static final String ENABLE_TTL = "UpdateTimeToLive expires";

  private final TableClient client = new TableClient();

  private TableLifecycle lifecycle(TableSchema<String> schema) {
    return TableLifecycle.of(Visits.access(client, schema), true);
  }

  private void await(Work<?> work) {
    Visits.access(client, Visits.schema()).connection().await(work);
  }

  private void create() {
    await(lifecycle(Visits.schema()).create(TableSettings.none()));
  }

  private void createIfAbsent() {
    await(lifecycle(Visits.schema()).createIfAbsent(TableSettings.none()));
  }

  @Test
  void createWaitsUntilActiveAndThenEnablesTimeToLive() {
    client.answer(
        created(), notFound(), status("CREATING"), status("ACTIVE"), noTimeToLive(), enabled());
    create();

    assertThat(client.asked())
        .containsExactly(CREATE, DESCRIBE, DESCRIBE, DESCRIBE, DESCRIBE_TTL, ENABLE_TTL);
  }

  @Test
  void withoutTimeToLiveInTheModelItIsNotAskedFor() {
    client.answer(created(), status("ACTIVE"));
    await(lifecycle(Visits.builder().build()).create(TableSettings.none()));

    assertThat(client.asked()).containsExactly(CREATE, DESCRIBE);
  }

  @Test
  void createFailsIfThereIsOne() {
    client.answer(inUse());

    assertThatThrownBy(this::create).isInstanceOf(ResourceInUseException.class);
    assertThat(client.asked()).containsExactly(CREATE);
  }

  @Test
  void anotherProcessCreatesTheTable() {
    client.answer(
        inUse(),
        status("CREATING"),
        status("CREATING"),
        status("ACTIVE"),
        noTimeToLive(),
        enabled());
    createIfAbsent();

    assertThat(client.asked())
        .containsExactly(CREATE, DESCRIBE, DESCRIBE, DESCRIBE, DESCRIBE_TTL, ENABLE_TTL);
  }

  @Test
  void aTableOfAnotherProcessThatIsNotYetToBeSeenIsWaitedFor() {
    client.answer(
        inUse(), notFound(), notFound(), status("ACTIVE"), timeToLive(ENABLING, "expires"));
    createIfAbsent();

    assertThat(client.asked()).containsExactly(CREATE, DESCRIBE, DESCRIBE, DESCRIBE, DESCRIBE_TTL);
  }

  @Test
  void aTableThatIsBeingDeletedIsCreatedAnew() {
    client.answer(
        inUse(),
        status("DELETING"),
        status("DELETING"),
        notFound(),
        created(),
        status("ACTIVE"),
        noTimeToLive(),
        enabled());
    createIfAbsent();

    assertThat(client.asked())
        .containsExactly(
            CREATE, DESCRIBE, DESCRIBE, DESCRIBE, CREATE, DESCRIBE, DESCRIBE_TTL, ENABLE_TTL);
  }

  @Test
  void timeToLiveThatIsEnabledIsLeft() {
    client.answer(inUse(), status("ACTIVE"), timeToLive(ENABLED, "expires"));
    createIfAbsent();

    assertThat(client.asked()).doesNotContain(ENABLE_TTL);
  }

  @Test
  void timeToLiveByAnotherAttributeIsLeft() {
    client.answer(inUse(), status("ACTIVE"), timeToLive(ENABLED, "other"));
    createIfAbsent();

    assertThat(client.asked()).doesNotContain(ENABLE_TTL);
  }

  @Test
  void timeToLiveThatAnotherProcessEnablesFirstIsNoFailure() {
    client.answer(
        created(),
        status("ACTIVE"),
        noTimeToLive(),
        refused("TimeToLive is already enabled"),
        timeToLive(ENABLING, "expires"));
    createIfAbsent();

    assertThat(client.asked())
        .containsExactly(CREATE, DESCRIBE, DESCRIBE_TTL, ENABLE_TTL, DESCRIBE_TTL);
  }

  @Test
  void timeToLiveThatCantBeEnabledIsAFailure() {
    DynamoDbException tooSoon = refused("Time to live has been modified multiple times");
    client.answer(
        created(),
        status("ACTIVE"),
        timeToLive(DISABLING, "expires"),
        tooSoon,
        timeToLive(DISABLING, "expires"));

    assertThatThrownBy(this::createIfAbsent).isSameAs(tooSoon);
    assertThat(client.asked()).endsWith(ENABLE_TTL, DESCRIBE_TTL);
  }

  @Test
  void otherRefusalsPass() {
    DynamoDbException throttled = TableClient.throttled();
    client.answer(throttled);
    assertThatThrownBy(this::createIfAbsent).isSameAs(throttled);

    client.answer(created(), throttled);
    assertThatThrownBy(this::createIfAbsent).isSameAs(throttled);

    client.answer(throttled);
    assertThatThrownBy(() -> await(lifecycle(Visits.schema()).delete())).isSameAs(throttled);
    assertThat(client.asked()).containsExactly(CREATE, CREATE, DESCRIBE, DELETE);
  }

  @Test
  void deleteWaitsUntilGone() {
    client.answer(DeleteTableResponse.builder().build(), status("DELETING"), notFound());
    await(lifecycle(Visits.schema()).delete());

    assertThat(client.asked()).containsExactly(DELETE, DESCRIBE, DESCRIBE);
  }
}
