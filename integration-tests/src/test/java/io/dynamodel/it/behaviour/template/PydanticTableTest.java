package io.dynamodel.it.behaviour.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.it.behaviour.fixture.RawTable;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table that pydantic-dynamo has filled. */
@WithDynamoDb
class PydanticTableTest {
  private static final String PARTITION = "_table_item_id";
  private static final String SORT = "_table_content_id";

  private final FilmTable films;
  private final RawTable raw;

  PydanticTableTest(FilmTable films, DynamoDbClient client) {
    this.films = films;
    raw = new RawTable(client, "films");
  }

  /** As pydantic-dynamo puts it: what is None as NULL, the time with microseconds and an offset. */
  private static Map<String, AttributeValue> stored(String decade, String content) {
    Map<String, AttributeValue> item = new HashMap<>();
    item.put(PARTITION, AttributeValue.fromS("library#films#" + decade));
    item.put(SORT, AttributeValue.fromS("film#" + content));
    item.put("title", AttributeValue.fromS("Film " + content));
    item.put("note", AttributeValue.fromNul(true));
    item.put("_timestamp", AttributeValue.fromS("2024-02-29T12:30:00.123456+00:00"));
    item.put("_object_version", AttributeValue.fromN("1"));
    item.put("_ttl", AttributeValue.fromN("1900000000"));
    return item;
  }

  private void put(String decade, String... contents) {
    for (String content : contents) {
      raw.put(stored(decade, content));
    }
  }

  private static List<String> ids(Iterable<Film> found) {
    return StreamSupport.stream(found.spliterator(), false)
        .map(film -> film.shelf() + "/" + film.filmId())
        .toList();
  }

  @Test
  void isRead() {
    put("80s", "New York/%&#Brazil: 1985");

    Film film = films.get("80s", "New York/%&", "Brazil: 1985");

    assertThat(film)
        .isEqualTo(
            new Film(
                "80s",
                "New York/%&",
                "Brazil: 1985",
                "Film New York/%&#Brazil: 1985",
                null,
                Instant.parse("2024-02-29T12:30:00.123456Z"),
                1,
                Instant.ofEpochSecond(1_900_000_000)));
    assertThat(films.find("80s", "New York/%&", "nothing")).isEmpty();
  }

  @Test
  void isListed() {
    put("80s", "1#a", "1#c", "1#b", "10#a", "2#a", "#", "1#b#more");
    put("90s", "1#x");

    assertThat(ids(films.query("80s")))
        .containsExactly("/", "1/a", "1/b", "1/b#more", "1/c", "10/a", "2/a");
    assertThat(ids(films.query("80s").shelf().eq("1")))
        .containsExactly("1/a", "1/b", "1/b#more", "1/c");
    assertThat(ids(films.query("80s").shelf().beginsWith("1")))
        .containsExactly("1/a", "1/b", "1/b#more", "1/c", "10/a");
    assertThat(films.query("80s").shelf().eq("1").count()).isEqualTo(4);
  }

  @Test
  void isListedBetween() {
    put("80s", "1#a", "1#b", "1#c", "1#d", "10#b", "2#b");

    assertThat(ids(films.query("80s").shelf().eq("1").filmId().between("b", "c")))
        .containsExactly("1/b", "1/c");
    assertThat(ids(films.query("80s").shelf().eq("1").filmId().gt("b").descending()))
        .containsExactly("1/d", "1/c");
    assertThat(ids(films.query("80s").shelf().eq("1").filmId().lt("b"))).containsExactly("1/a");
    assertThat(films.query("80s").shelf().eq("1").filmId().between("c", "b").toList()).isEmpty();
  }

  @Test
  void isUpdatedWithAVersionCheck() {
    put("80s", "1#a");
    Film film = films.get("80s", "1", "a");

    Film updated = films.update(film).apply(FilmTable.A.title.set("Brazil")).execute();

    assertThat(updated.version()).isEqualTo(2);
    assertThat(updated.filmId()).isEqualTo("a");
    assertThat(raw.items())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item)
                  .containsEntry(SORT, AttributeValue.fromS("film#1#a"))
                  .containsEntry("title", AttributeValue.fromS("Brazil"))
                  .containsEntry("_object_version", AttributeValue.fromN("2"))
                  .doesNotContainKeys("decade", "shelf", "filmId", "_type");
            });
    assertThatExceptionOfType(VersionConflictException.class)
        .isThrownBy(() -> films.update(film).apply(FilmTable.A.title.set("x")).execute());
  }

  @Test
  void isPutAsItIsRead() {
    put("80s", "1#a");
    Film film = films.get("80s", "1", "a");

    Film again = films.put(film);

    assertThat(again.version()).isEqualTo(2);
    assertThat(raw.items())
        .singleElement()
        .satisfies(
            item ->
                assertThat(item)
                    .containsOnlyKeys(
                        PARTITION, SORT, "title", "_timestamp", "_object_version", "_ttl"));
    assertThat(films.keyOf(film).attributes())
        .containsEntry(SORT, AttributeValue.fromS("film#1#a"));
  }

  @Test
  void isDeletedByPrefix() {
    put("80s", IntStream.range(0, 137).mapToObj("1#%03d"::formatted).toArray(String[]::new));
    put("80s", "10#000");

    assertThat(films.query("80s").shelf().eq("1").filmId().beginsWith("0").deleteAll())
        .isEqualTo(100);
    assertThat(films.query("80s").shelf().eq("1").deleteAll()).isEqualTo(37);
    assertThat(ids(films.query("80s"))).containsExactly("10/000");
  }

  @Test
  void aPartWithASeparatorIsRefused() {
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> films.get("80s", "1#2", "a"))
        .withMessageContaining("the part shelf")
        .withMessageContaining("the separator #");
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> films.query("80s").shelf().beginsWith("1#"))
        .withMessageContaining("the part shelf");
  }

  @Test
  void anItemOfAnotherFormIsNotRead() {
    Map<String, AttributeValue> item = stored("80s", "1#a");
    item.put(SORT, AttributeValue.fromS("actor#1#a"));
    raw.put(item);

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> films.scan().toList())
        .withMessageContaining("film#{shelf}#{filmId}");
    assertThat(films.query("80s").toList()).isEmpty();
  }
}
