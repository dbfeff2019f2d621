package io.dynamodel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Runs the classes at the end, which are test classes of a user. */
class DynamoDbLocalExtensionTest {

  /** The clients that the test classes below had. */
  private static final List<DynamoDbClient> SEEN = new CopyOnWriteArrayList<>();

  @BeforeEach
  void forgetClients() {
    SEEN.clear();
  }

  @Test
  void siblingsHaveTablesOfTheirOwn() {
    assertAllSucceed(run(First.class, Second.class), 2);
    assertThat(SEEN).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void siblingsRunAtTheSameTime() {
    EngineExecutionResults results =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(MeetingFirst.class), selectClass(MeetingSecond.class))
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter(
                "junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "2")
            .execute();

    assertAllSucceed(results, 2);
  }

  @Test
  void nestedClassesShareTheTablesOfTheOutermost() {
    assertAllSucceed(run(Outer.class), 2);
    assertThat(SEEN.stream().distinct()).hasSize(1);
  }

  @Test
  void theEngineIsClosedAfterItsClass() {
    run(First.class);

    assertThatThrownBy(() -> SEEN.get(0).listTables())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void subclassesOfAnAnnotatedClassHaveTablesOfTheirOwn() {
    assertAllSucceed(run(Inheriting.class, InheritingToo.class), 2);
    assertThat(SEEN).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void theParametersAreOfOneEngine() {
    assertAllSucceed(run(AllParameters.class), 1);
  }

  @Test
  void withHttpThereIsAServer() {
    assertAllSucceed(run(OverHttp.class), 2);
  }

  @Test
  void worksWithoutTheAnnotation() {
    assertAllSucceed(run(Extended.class), 1);
  }

  @Test
  void aServerWithoutHttpSaysWhatToDo() {
    run(ServerWithoutHttp.class)
        .testEvents()
        .assertThatEvents()
        .haveExactly(
            1,
            finishedWithFailure(
                instanceOf(ParameterResolutionException.class),
                message(
                    "A DynamoDbLocalServer is there with HTTP only: put @WithDynamoDbLocal(http ="
                        + " true) on "
                        + ServerWithoutHttp.class.getName()
                        + ".")));
  }

  private static EngineExecutionResults run(Class<?>... classes) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(
            Stream.of(classes)
                .map(c -> selectClass(c))
                .toArray(org.junit.platform.engine.DiscoverySelector[]::new))
        .execute();
  }

  private static void assertAllSucceed(EngineExecutionResults results, int tests) {
    assertThat(results.allEvents().failed().list()).isEmpty();
    results.testEvents().assertStatistics(s -> s.started(tests).succeeded(tests));
  }

  /** Fails if the table is already there, or if someone else's item is. */
  private static void createOwnTable(DynamoDbClient client) {
    EventsTable.createTable(client);
    SEEN.add(client);
  }

  @WithDynamoDbLocal
  static class First {
    @Test
    void creates(DynamoDbClient client) {
      createOwnTable(client);
    }
  }

  @WithDynamoDbLocal
  static class Second {
    @Test
    void creates(DynamoDbClient client) {
      createOwnTable(client);
    }
  }

  static class Meeting {
    /** Both classes have written before either reads. */
    private static final CyclicBarrier BOTH = new CyclicBarrier(2);

    void meet(DynamoDbClient client, String id) throws Exception {
      createOwnTable(client);
      client.putItem(EventsTable.put(id, AttributeValue.fromS("")));
      BOTH.await(1, TimeUnit.MINUTES);

      assertThat(client.scan(s -> s.tableName(EventsTable.TABLE)).items())
          .singleElement()
          .satisfies(item -> assertThat(item).containsEntry("id", AttributeValue.fromS(id)));
    }
  }

  @WithDynamoDbLocal
  static class MeetingFirst extends Meeting {
    @Test
    void meets(DynamoDbClient client) throws Exception {
      meet(client, "first");
    }
  }

  @WithDynamoDbLocal
  static class MeetingSecond extends Meeting {
    @Test
    void meets(DynamoDbClient client) throws Exception {
      meet(client, "second");
    }
  }

  @WithDynamoDbLocal
  static class Outer {
    @BeforeAll
    static void create(DynamoDbClient client) {
      createOwnTable(client);
    }

    @Test
    void sees(DynamoDbClient client) {
      SEEN.add(client);
    }

    @Nested
    class Inner {
      private final DynamoDbClient client;

      Inner(DynamoDbClient client) {
        this.client = client;
      }

      @Test
      void sees() {
        SEEN.add(client);
        assertThat(client.listTables().tableNames()).containsExactly(EventsTable.TABLE);
      }
    }
  }

  @WithDynamoDbLocal
  abstract static class Annotated {
    @Test
    void creates(DynamoDbClient client) {
      createOwnTable(client);
    }
  }

  static class Inheriting extends Annotated {}

  static class InheritingToo extends Annotated {}

  @WithDynamoDbLocal
  static class AllParameters {
    @Test
    void areOfOneEngine(DynamoDbLocal local, DynamoDbClient client, DynamoDbAsyncClient async) {
      assertThat(client).isSameAs(local.client());
      assertThat(async).isSameAs(local.asyncClient());
      assertThat(local).isNotInstanceOf(DynamoDbLocalServer.class);
    }
  }

  @WithDynamoDbLocal(http = true)
  static class OverHttp {
    @BeforeAll
    static void create(DynamoDbClient client) {
      EventsTable.createTable(client);
    }

    @Test
    void isTheServers(DynamoDbLocalServer server, DynamoDbClient client) {
      assertThat(client).isSameAs(server.client());
      assertThat(client.listTables().tableNames()).containsExactly(EventsTable.TABLE);
    }

    @Nested
    class Inner {
      @Test
      void isTheSameServers(DynamoDbLocalServer server) {
        assertThat(server.client().listTables().tableNames()).containsExactly(EventsTable.TABLE);
      }
    }
  }

  @ExtendWith(DynamoDbLocalExtension.class)
  static class Extended {
    @Test
    void creates(DynamoDbClient client) {
      createOwnTable(client);
    }
  }

  @WithDynamoDbLocal
  static class ServerWithoutHttp {
    @Test
    void needsHttp(DynamoDbLocalServer server) {
      throw new AssertionError("resolved " + server);
    }
  }
}
