package io.dynamodel.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static software.amazon.awssdk.services.dynamodb.model.StreamViewType.NEW_IMAGE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.Tag;

class DataFileTest {

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = directory.resolve("tables.db");
  }

  @Test
  void tablesAndItemsAreThereAfterARestart() {
    try (DynamoDbEngine engine = start()) {
      DynamoDbClient client = engine.client();
      Things.create(client);
      client.putItem(Things.put("a", 1));
      client.putItem(Things.put("b", 2));
      client.putItem(Things.put("b", 3));
      client.putItem(Things.put("c", 4));
      client.deleteItem(delete -> delete.tableName(Things.TABLE).key(Things.key("c")));
    }
    // Twice: what is read, and what was written anew.
    for (int i = 0; i < 2; i++) {
      try (DynamoDbEngine engine = start()) {
        assertThat(Things.count(engine.client())).isEqualTo(2);
        assertThat(Things.get(engine.client(), "a")).isEqualTo(Things.item("a", 1));
        assertThat(Things.get(engine.client(), "b")).isEqualTo(Things.item("b", 3));
      }
    }
  }

  @Test
  void aTableKeepsAllThatItIs() {
    String stream;
    try (DynamoDbEngine engine = start()) {
      DynamoDbClient client = engine.client();
      Things.create(client);
      client.putItem(Things.put("a", 1));
      client.updateTimeToLive(
          update ->
              update
                  .tableName(Things.TABLE)
                  .timeToLiveSpecification(ttl -> ttl.attributeName("until").enabled(true)));
      client.updateTable(
          update ->
              update
                  .tableName(Things.TABLE)
                  .streamSpecification(s -> s.streamEnabled(true).streamViewType(NEW_IMAGE)));
      client.tagResource(
          tag ->
              tag.resourceArn(table(client).tableArn())
                  .tags(Tag.builder().key("team").value("blue").build()));
      stream = table(client).latestStreamArn();
    }
    try (DynamoDbEngine engine = start()) {
      DynamoDbClient client = engine.client();
      assertThat(table(client).latestStreamArn()).isEqualTo(stream);
      assertThat(table(client).streamSpecification().streamEnabled()).isTrue();
      assertThat(
              client
                  .describeTimeToLive(describe -> describe.tableName(Things.TABLE))
                  .timeToLiveDescription()
                  .attributeName())
          .isEqualTo("until");
      assertThat(
              client.listTagsOfResource(list -> list.resourceArn(table(client).tableArn())).tags())
          .extracting(Tag::value)
          .containsExactly("blue");
      assertThat(Things.exists(client, "a")).isTrue();
    }
  }

  @Test
  void aDeletedTableIsGone() {
    try (DynamoDbEngine engine = start()) {
      Things.create(engine.client());
      engine.client().putItem(Things.put("a", 1));
      engine.client().deleteTable(delete -> delete.tableName(Things.TABLE));
    }
    try (DynamoDbEngine engine = start()) {
      assertThatThrownBy(() -> Things.count(engine.client()))
          .isInstanceOf(ResourceNotFoundException.class);
      Things.create(engine.client());
      assertThat(Things.count(engine.client())).isZero();
    }
  }

  @Test
  void aLineThatWasTornOffWasNeverWritten() throws IOException {
    try (DynamoDbEngine engine = start()) {
      Things.create(engine.client());
      engine.client().putItem(Things.put("a", 1));
      engine
          .client()
          .transactWriteItems(
              write ->
                  write.transactItems(
                      t -> t.put(p -> p.tableName(Things.TABLE).item(Things.item("b", 2))),
                      t -> t.put(p -> p.tableName(Things.TABLE).item(Things.item("c", 3)))));
    }
    byte[] all = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(all, all.length - 3));
    try (DynamoDbEngine engine = start()) {
      assertThat(Things.count(engine.client())).isEqualTo(1);
      assertThat(Things.exists(engine.client(), "a")).isTrue();
      engine.client().putItem(Things.put("d", 4));
    }
    try (DynamoDbEngine engine = start()) {
      assertThat(Things.count(engine.client())).isEqualTo(2);
    }
  }

  @Test
  void aBrokenFileIsRefusedAndLeftAsItIs() throws IOException {
    try (DynamoDbEngine engine = start()) {
      Things.create(engine.client());
      engine.client().putItem(Things.put("apple", 1));
      engine.client().putItem(Things.put("b", 1));
    }
    String broken = Files.readString(file).replace("apple", "opple");
    Files.writeString(file, broken);
    assertThatThrownBy(this::start)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("Line 3 of " + file.toRealPath() + " is broken")
        .hasMessageContaining("left as it is");
    assertThat(file).hasContent(broken);
  }

  @Test
  void aForeignFileIsRefusedAndLeftAsItIs() throws IOException {
    for (String foreign : List.of("hello", "hello\nworld\n", "{}\n")) {
      Files.writeString(file, foreign);
      assertThatThrownBy(this::start)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage(file.toRealPath() + " is no file of this engine, and is left as it is");
      assertThat(file).hasBinaryContent(foreign.getBytes(UTF_8));
    }
  }

  @Test
  void aFileIsOfOneEngineAlone() {
    try (DynamoDbEngine engine = start()) {
      Things.create(engine.client());
      assertThatThrownBy(this::start)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("is in use by another engine");
      engine.client().putItem(Things.put("a", 1));
    }
    try (DynamoDbEngine engine = start()) {
      assertThat(Things.count(engine.client())).isEqualTo(1);
    }
  }

  @Test
  void anEmptyFileIsANewOne() throws IOException {
    Files.createFile(file);
    try (DynamoDbEngine engine = start()) {
      assertThat(engine.client().listTables().tableNames()).isEmpty();
    }
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void anInterruptedThreadWritesAsAnyOther() {
    try (DynamoDbEngine engine = start()) {
      Things.create(engine.client());
      Thread.currentThread().interrupt();
      try {
        engine.client().putItem(Things.put("a", 1));
      } catch (RuntimeException e) {
        assertThat(e).hasMessageContaining("interrupted");
      }
      assertThat(Thread.interrupted()).isTrue();
      engine.client().putItem(Things.put("b", 1));
    }
    try (DynamoDbEngine engine = start()) {
      assertThat(Things.exists(engine.client(), "b")).isTrue();
    }
  }

  private static TableDescription table(DynamoDbClient client) {
    return client.describeTable(describe -> describe.tableName(Things.TABLE)).table();
  }

  private DynamoDbEngine start() {
    return DynamoDbEngine.builder().data(file).start();
  }
}
