package io.dynamodel.testing;

import static io.dynamodel.testing.Jupiter.assertSuccess;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.cause;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Tests that run on another endpoint: on an engine that has a table of somebody else. */
class OtherEndpointTest {

  /** The names of the tables that the test classes below had. */
  private static final List<String> SEEN = new CopyOnWriteArrayList<>();

  private final DynamoDbEngine shared = DynamoDbEngine.start();
  private final String endpoint = shared.listen().endpoint().toString();
  private final NoteTable theirs = new NoteTable(shared.client());

  @BeforeEach
  void putTheirs() {
    SEEN.clear();
    theirs.admin().create();
    theirs.put(Note.of("theirs"));
  }

  @AfterEach
  void close() {
    shared.close();
  }

  @Test
  void tablesAreEmptyThereAndGoneAfterwards() {
    assertSuccess(run(endpoint, Tables.class), 3);

    assertThat(SEEN.stream().distinct()).hasSize(1);
    assertTheirsAlone();
  }

  @Test
  void whatBeforeAllPutStays() {
    assertSuccess(run(endpoint, Filled.class), 2);

    assertTheirsAlone();
  }

  @Test
  void eachClassHasTablesOfItsOwn() {
    assertSuccess(run(endpoint, Tables.class, OtherTables.class), 6);

    assertThat(SEEN.stream().distinct()).hasSize(2);
    assertTheirsAlone();
  }

  @Test
  void aProtectedTableIsGoneToo() {
    assertSuccess(run(endpoint, Protects.class), 1);

    assertTheirsAlone();
  }

  @Test
  void thereIsNoEngine() {
    run(endpoint, AsksForTheEngine.class)
        .testEvents()
        .assertThatEvents()
        .haveExactly(
            1,
            finishedWithFailure(
                instanceOf(ParameterResolutionException.class),
                message(
                    "There is no DynamoDbEngine here: dynamodel.test.endpoint sends the tests to "
                        + endpoint
                        + ". Leave this test out there, such as with @DisabledIfSystemProperty(named"
                        + " = \"dynamodel.test.endpoint\", matches = \".+\").")));
  }

  @Test
  void tablesThatAreLeftAreNamed() {
    shared.faults().next(Operation.DELETE_TABLE).status(400).always();

    EngineExecutionResults results = run(endpoint, Filled.class);

    results
        .containerEvents()
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                finishedWithFailure(
                    cause(message(text -> text.startsWith("Tables were left: dynamodel-test-"))))));
  }

  @Test
  void anEndpointThatIsNoneIsRefused() {
    for (String none : List.of("localhost:8000", "ftp://localhost", "http:", "http://a b")) {
      Set<Thread> before = Thread.getAllStackTraces().keySet();

      run(none, Filled.class)
          .containerEvents()
          .assertThatEvents()
          .haveExactly(
              1,
              finishedWithFailure(
                  message(
                      "dynamodel.test.endpoint is no endpoint such as http://localhost:8000: "
                          + none)));
      assertThat(Thread.getAllStackTraces().keySet()).isSubsetOf(before);
    }
  }

  @Test
  void anEndpointThatIsBlankCountsAsNone() {
    assertSuccess(run(" ", Tables.class), 3);

    assertThat(SEEN).containsOnly("notes");
  }

  @Test
  void aStartThatFailsLeavesNoThreads() throws InterruptedException {
    shared.close();
    Set<Thread> before = Thread.getAllStackTraces().keySet();

    assertThat(run(endpoint, AsksForBothClients.class).testEvents().failed().count()).isOne();

    assertNoMoreThan(before);
  }

  /** Netty's threads need a moment to end. */
  private static void assertNoMoreThan(Set<Thread> before) throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (!before.contains(thread)) {
        thread.join(TimeUnit.SECONDS.toMillis(30));
        assertThat(thread.isAlive()).as(thread.getName()).isFalse();
      }
    }
  }

  private static EngineExecutionResults run(String endpoint, Class<?>... classes) {
    return Jupiter.run(Map.of("dynamodel.test.endpoint", endpoint), classes);
  }

  private void assertTheirsAlone() {
    assertThat(shared.client().listTables().tableNames()).containsExactly("notes");
    assertThat(theirs.scan()).containsExactly(Note.of("theirs"));
  }

  @WithDynamoDb
  static class Tables {
    private final NoteTable notes;

    Tables(NoteTable notes) {
      this.notes = notes;
    }

    @RepeatedTest(3)
    void hasThemEmpty(NoteTable same, Dynamo dynamo) {
      SEEN.add(notes.admin().tableName());
      assertThat(same.scan()).isEmpty();
      assertThat(new NoteTable(dynamo).scan()).isEmpty();

      notes.put(Note.of("mine"));
      notes.put(Note.of("mine too"));
    }
  }

  static class OtherTables extends Tables {
    OtherTables(NoteTable notes) {
      super(notes);
    }
  }

  @WithDynamoDb
  static class Filled {
    @BeforeAll
    static void fill(NoteTable notes) {
      notes.put(Note.of("before"));
    }

    @RepeatedTest(2)
    void sees(NoteTable notes) {
      assertThat(notes.scan()).containsExactly(Note.of("before"));
    }
  }

  @WithDynamoDb
  static class Protects {
    @Test
    void protects(Dynamo dynamo) {
      new NoteTable(dynamo).admin().deletionProtection().create();
    }
  }

  @WithDynamoDb(http = true)
  static class AsksForTheEngine {
    @Test
    void isRefused(DynamoDbEngine engine) {
      throw new AssertionError("resolved " + engine);
    }
  }

  @WithDynamoDb
  static class AsksForBothClients {
    @Test
    void fails(DynamoDbClient client, DynamoDbAsyncClient async, NoteTable notes) {
      throw new AssertionError("resolved " + notes);
    }
  }
}
