package io.dynamodel.testing;

import static io.dynamodel.testing.Jupiter.assertSuccess;
import static io.dynamodel.testing.Jupiter.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** When a table that a test class asks for is empty. Runs the classes at the end. */
class EmptyTablesTest {

  @Test
  void forEachTestOfAMethodParameter() {
    assertSuccess(run(ByMethod.class), 4);
  }

  @Test
  void forEachTestOfAConstructorParameter() {
    assertSuccess(run(ByConstructor.class), 2);
  }

  @Test
  void onceInATest() {
    assertSuccess(run(ByAllInOneTest.class), 2);
  }

  @Test
  void onceForAllModelsOfATable() {
    assertSuccess(run(TwoModels.class), 2);
  }

  @Test
  void onceForAClassThatAsksBeforeItsTests() {
    assertSuccess(run(FilledBefore.class), 4);
  }

  @Test
  void onceForAnInstanceThatAllTestsShare() {
    assertSuccess(run(OneInstance.class), 2);
  }

  @Test
  void forEachTestOfANestedClass() {
    assertSuccess(run(WithNested.class), 3);
  }

  @Test
  void whateverTestsHaveDoneToTheTable() {
    assertSuccess(run(Changed.class), 4);
  }

  /** Fails if somebody else's note is there. */
  private static void putFirst(NoteTable notes, String id) {
    assertThat(notes.scan()).isEmpty();
    notes.put(Note.of(id));
  }

  @WithDynamoDb
  static class ByMethod {
    @Test
    void one(NoteTable notes) {
      putFirst(notes, "one");
    }

    @Test
    void another(NoteTable notes) {
      putFirst(notes, "another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void several(String id, NoteTable notes) {
      putFirst(notes, id);
    }
  }

  @WithDynamoDb
  static class ByConstructor {
    private final NoteTable notes;

    ByConstructor(NoteTable notes) {
      this.notes = notes;
    }

    @Test
    void one() {
      putFirst(notes, "one");
    }

    @Test
    void another() {
      putFirst(notes, "another");
    }
  }

  @WithDynamoDb
  static class ByAllInOneTest {
    ByAllInOneTest(NoteTable notes) {
      putFirst(notes, "by constructor");
    }

    @BeforeEach
    void put(NoteTable notes) {
      notes.put(Note.of("before"));
    }

    @RepeatedTest(2)
    void sees(NoteTable notes, NoteTable same) {
      notes.put(Note.of("by test"));

      assertThat(same.scan()).hasSize(3);
    }

    @AfterEach
    void sees(NoteTable notes) {
      assertThat(notes.scan()).hasSize(3);
    }
  }

  @WithDynamoDb
  static class TwoModels {
    TwoModels(NoteTable notes) {
      putFirst(notes, "note");
    }

    @RepeatedTest(2)
    void sees(DraftTable drafts) {
      assertThat(drafts.scan()).containsExactly(new Draft("note"));
    }
  }

  @WithDynamoDb
  static class FilledBefore {
    @BeforeAll
    static void fill(NoteTable notes) {
      putFirst(notes, "before");
    }

    @RepeatedTest(2)
    void sees(RepetitionInfo info, NoteTable notes) {
      notes.put(Note.of("again"));

      assertThat(notes.find("before")).isPresent();
      assertThat(notes.scan()).hasSize(2);
    }

    @Nested
    class Inner {
      @RepeatedTest(2)
      void sees(NoteTable notes) {
        assertThat(notes.find("before")).isPresent();
      }
    }
  }

  @WithDynamoDb
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class OneInstance {
    private final NoteTable notes;

    OneInstance(NoteTable notes) {
      this.notes = notes;
      putFirst(notes, "by constructor");
    }

    @RepeatedTest(2)
    void sees(NoteTable same) {
      assertThat(notes.find("by constructor")).isPresent();
      assertThat(same.find("by constructor")).isPresent();
    }
  }

  @WithDynamoDb
  static class WithNested {
    private final NoteTable notes;

    WithNested(NoteTable notes) {
      this.notes = notes;
    }

    @Test
    void puts() {
      putFirst(notes, "outer");
    }

    @Nested
    class Inner {
      Inner(NoteTable same) {
        putFirst(notes, "inner");
        assertThat(same.scan()).hasSize(1);
      }

      @RepeatedTest(2)
      void sees(NoteTable same) {
        assertThat(same.scan()).containsExactly(Note.of("inner"));
      }
    }
  }

  @WithDynamoDb
  static class Changed {
    private final NoteTable notes;

    Changed(NoteTable notes) {
      this.notes = notes;
    }

    @BeforeEach
    void isNew(DynamoDbClient client) {
      TableDescription table = client.describeTable(d -> d.tableName("notes")).table();
      assertThat(table.deletionProtectionEnabled()).isNotEqualTo(true);
      assertThat(table.streamSpecification()).isNull();
      putFirst(notes, "first");
    }

    @RepeatedTest(4)
    void changes(RepetitionInfo info, DynamoDbClient client) {
      switch (info.getCurrentRepetition()) {
        case 1 -> notes.admin().delete();
        case 2 -> client.updateTable(u -> u.tableName("notes").deletionProtectionEnabled(true));
        case 3 ->
            client.updateTable(
                u ->
                    u.tableName("notes")
                        .streamSpecification(
                            s -> s.streamEnabled(true).streamViewType("KEYS_ONLY")));
        default -> assertThat(notes.scan()).hasSize(1);
      }
    }
  }
}
