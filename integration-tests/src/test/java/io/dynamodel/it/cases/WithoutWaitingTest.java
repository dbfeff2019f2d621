package io.dynamodel.it.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.TableAdmin;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.RecordedRequest;
import io.dynamodel.it.behaviour.fixture.SettableClock;
import io.dynamodel.it.behaviour.model.LeaseTable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** Tables that are created and deleted while nobody waits; the model has a time to live. */
class WithoutWaitingTest {
  private static final Duration CREATING = Duration.ofMinutes(1);

  private final SettableClock clock = new SettableClock(Instant.parse("2026-05-01T12:00:00Z"));
  private final DynamoDbEngine engine =
      DynamoDbEngine.builder().clock(clock).creatingTakes(CREATING).start();
  private final DynamoDbClient client = engine.client();
  private final TableAdmin admin = new LeaseTable(client).admin().withoutWaiting();

  @AfterEach
  void stop() {
    engine.close();
  }

  private TableDescription table() {
    return client.describeTable(request -> request.tableName("leases")).table();
  }

  private TimeToLiveStatus timeToLive() {
    return client
        .describeTimeToLive(request -> request.tableName("leases"))
        .timeToLiveDescription()
        .timeToLiveStatus();
  }

  private void assertSent(String... operations) {
    assertThat(engine.requests())
        .extracting(RecordedRequest::operation)
        .map(Object::toString)
        .isEqualTo(List.of(operations));
  }

  @Test
  void createReturnsWhenItIsAccepted() {
    admin.create();

    assertSent("CreateTable");
    assertThat(table().tableStatus()).isEqualTo(TableStatus.CREATING);
    assertThatExceptionOfType(ResourceInUseException.class).isThrownBy(admin::create);
  }

  @Test
  void createIfAbsentReturnsWhenItIsAccepted() {
    admin.createIfAbsent();
    admin.createIfAbsent();

    assertSent("CreateTable", "CreateTable", "DescribeTable");
    assertThat(table().tableStatus()).isEqualTo(TableStatus.CREATING);
  }

  @Test
  void aLaterCallEnablesTimeToLive() {
    admin.createIfAbsent();
    clock.forward(CREATING);
    assertThat(timeToLive()).isEqualTo(TimeToLiveStatus.DISABLED);

    admin.createIfAbsent();

    assertThat(timeToLive()).isEqualTo(TimeToLiveStatus.ENABLED);
  }

  @Test
  void deleteReturnsWhenItIsAccepted() {
    admin.create();
    clock.forward(CREATING);
    admin.delete();

    assertThat(table().tableStatus()).isEqualTo(TableStatus.DELETING);
    clock.forward(CREATING);
    assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(this::table);
  }

  @Test
  void whatIsBeingDeletedIsNotCreated() {
    admin.create();
    clock.forward(CREATING);
    admin.delete();

    assertThatExceptionOfType(ResourceInUseException.class).isThrownBy(admin::createIfAbsent);
    clock.forward(CREATING);
    admin.createIfAbsent();
    assertThat(table().tableStatus()).isEqualTo(TableStatus.CREATING);
  }

  @Test
  void whatIsAskedOfTheTableStays() {
    new LeaseTable(client)
        .admin()
        .provisioned(3, 4)
        .withoutWaiting()
        .streamView(StreamViewType.KEYS_ONLY)
        .create();

    assertThat(table().provisionedThroughput().readCapacityUnits()).isEqualTo(3);
    assertThat(table().streamSpecification().streamViewType()).isEqualTo(StreamViewType.KEYS_ONLY);
    assertThat(table().tableStatus()).isEqualTo(TableStatus.CREATING);
  }
}
