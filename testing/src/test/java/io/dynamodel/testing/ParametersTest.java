package io.dynamodel.testing;

import static io.dynamodel.testing.Jupiter.assertSuccess;
import static io.dynamodel.testing.Jupiter.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Operation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Runs the classes at the end, which are test classes of a user. */
class ParametersTest {

  /** The engines that the test classes below had. */
  private static final List<DynamoDbEngine> SEEN = new CopyOnWriteArrayList<>();

  @BeforeEach
  void forgetEngines() {
    SEEN.clear();
  }

  @Test
  void areOfOneEngine() {
    assertSuccess(run(AllParameters.class), 1);
  }

  @Test
  void ofAnotherClassAreOfAnotherEngine() {
    assertSuccess(run(First.class, Second.class), 2);
    assertThat(SEEN).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void ofClassesAtTheSameTimeAreOfTheirOwnEngines() {
    assertSuccess(run(Jupiter.TWO_AT_A_TIME, MeetingFirst.class, MeetingSecond.class), 2);
  }

  @Test
  void ofNestedClassesAreOfTheOutermostOnesEngine() {
    assertSuccess(run(Outer.class), 3);
    assertThat(SEEN.stream().distinct()).hasSize(1);
  }

  @Test
  void ofSubclassesAreOfTheirOwnEngines() {
    assertSuccess(run(Inheriting.class, InheritingToo.class), 2);
    assertThat(SEEN).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void areThereWithoutTheAnnotation() {
    assertSuccess(run(Extended.class), 1);
  }

  @Test
  void theEngineIsClosedAfterItsClass() {
    run(First.class);

    assertThatThrownBy(() -> SEEN.get(0).client().listTables())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void overHttpTheyReachTheSameEngine() {
    assertSuccess(run(OverHttp.class), 2);
  }

  @Test
  void oneMethodCanBeOverHttp() {
    assertSuccess(run(OneOverHttp.class), 2);
  }

  @Test
  void faultsAndRequestsAreThoseOfATest() {
    assertSuccess(run(LeavesFaults.class), 2);
  }

  @Test
  void aTableThatIsNotGeneratedIsNoParameter() {
    run(NotGenerated.class)
        .testEvents()
        .assertThatEvents()
        .haveExactly(1, finishedWithFailure(instanceOf(ParameterResolutionException.class)));
  }

  private static Optional<String> endpoint(DynamoDbClient client) {
    return client.serviceClientConfiguration().endpointOverride().map(uri -> uri.getHost());
  }

  @WithDynamoDb
  static class AllParameters {
    private final DynamoDbEngine engine;
    private final NoteTable notes;

    AllParameters(DynamoDbEngine engine, NoteTable notes) {
      this.engine = engine;
      this.notes = notes;
    }

    @Test
    void areOfOneEngine(DynamoDbClient client, DynamoDbAsyncClient async, Dynamo dynamo) {
      notes.put(Note.of("there"));

      assertThat(client).isSameAs(engine.client());
      assertThat(async).isSameAs(engine.asyncClient());
      assertThat(dynamo.client()).isSameAs(client);
      assertThat(new NoteTable(client).get("there")).isEqualTo(Note.of("there"));
      assertThat(async.listTables().join().tableNames()).containsExactly("notes");
    }
  }

  @WithDynamoDb
  static class First {
    @Test
    void creates(DynamoDbEngine engine) {
      new NoteTable(engine.client()).admin().create();
      SEEN.add(engine);
    }
  }

  @WithDynamoDb
  static class Second {
    @Test
    void creates(DynamoDbEngine engine) {
      new NoteTable(engine.client()).admin().create();
      SEEN.add(engine);
    }
  }

  static class Meeting {
    /** Both classes have written before either reads. */
    private static final CyclicBarrier BOTH = new CyclicBarrier(2);

    void meet(NoteTable notes, String id) throws Exception {
      notes.put(Note.of(id));
      BOTH.await(1, TimeUnit.MINUTES);

      assertThat(notes.scan()).containsExactly(Note.of(id));
    }
  }

  @WithDynamoDb
  static class MeetingFirst extends Meeting {
    @Test
    void meets(NoteTable notes) throws Exception {
      meet(notes, "first");
    }
  }

  @WithDynamoDb
  static class MeetingSecond extends Meeting {
    @Test
    void meets(NoteTable notes) throws Exception {
      meet(notes, "second");
    }
  }

  @WithDynamoDb
  static class Outer {
    @BeforeAll
    static void see(DynamoDbEngine engine) {
      SEEN.add(engine);
    }

    @Test
    void sees(DynamoDbEngine engine) {
      SEEN.add(engine);
    }

    @Nested
    class Inner {
      Inner(DynamoDbEngine engine) {
        SEEN.add(engine);
      }

      @Test
      void sees(DynamoDbEngine engine) {
        SEEN.add(engine);
      }

      @Nested
      class Innermost {
        @Test
        void sees(DynamoDbEngine engine) {
          SEEN.add(engine);
        }
      }
    }
  }

  @WithDynamoDb
  abstract static class Annotated {
    @Test
    void sees(DynamoDbEngine engine) {
      SEEN.add(engine);
    }
  }

  static class Inheriting extends Annotated {}

  static class InheritingToo extends Annotated {}

  @ExtendWith(DynamoDbExtension.class)
  static class Extended {
    @Test
    void sees(NoteTable notes) {
      assertThat(notes.scan()).isEmpty();
    }
  }

  @WithDynamoDb(http = true)
  static class OverHttp {
    private final NoteTable notes;

    OverHttp(NoteTable notes) {
      this.notes = notes;
    }

    @Test
    void reachesTheEngine(DynamoDbClient client, DynamoDbAsyncClient async, DynamoDbEngine engine) {
      notes.put(Note.of("there"));

      assertThat(endpoint(client)).contains("127.0.0.1");
      assertThat(client.listTables().tableNames()).containsExactly("notes");
      assertThat(async.listTables().join().tableNames()).containsExactly("notes");
      assertThat(new NoteTable(engine.client()).get("there")).isEqualTo(Note.of("there"));
    }

    @Nested
    class Inner {
      @Test
      void likewise(DynamoDbClient client, Dynamo dynamo) {
        assertThat(endpoint(client)).contains("127.0.0.1");
        assertThat(dynamo.client()).isSameAs(client);
      }
    }
  }

  @WithDynamoDb
  static class OneOverHttp {
    @BeforeAll
    static void fill(NoteTable notes) {
      notes.put(Note.of("there"));
    }

    @Test
    @WithDynamoDb(http = true)
    void overHttp(DynamoDbClient client) {
      assertThat(endpoint(client)).contains("127.0.0.1");
      assertThat(new NoteTable(client).find("there")).isPresent();
    }

    @Test
    void inProcess(DynamoDbClient client, DynamoDbEngine engine) {
      assertThat(client).isSameAs(engine.client());
      assertThat(new NoteTable(client).find("there")).isPresent();
    }
  }

  @WithDynamoDb
  static class LeavesFaults {
    @RepeatedTest(2)
    void leavesOne(NoteTable notes, DynamoDbEngine engine) {
      notes.put(Note.of("there"));

      assertThat(engine.requests(Operation.PUT_ITEM)).hasSize(1);
      engine.faults().next(Operation.PUT_ITEM).status(500).always();
    }
  }

  @WithDynamoDb
  static class NotGenerated {
    @Test
    void isRefused(DynamoTable<Note, ?> notes) {
      throw new AssertionError("resolved " + notes);
    }
  }
}
