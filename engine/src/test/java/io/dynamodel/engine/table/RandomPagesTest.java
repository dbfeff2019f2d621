package io.dynamodel.engine.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.Requests;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.JsonBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random queries and scans, page by page, beside a search through all items that knows no keys and
 * no pages. A failure tells its seed.
 */
class RandomPagesTest {

  private static final String CREATE =
      """
      {'TableName': 'things', 'BillingMode': 'PAY_PER_REQUEST',
       'AttributeDefinitions': [
         {'AttributeName': 'p', 'AttributeType': 'S'}, {'AttributeName': 's', 'AttributeType': '%s'},
         {'AttributeName': 'n', 'AttributeType': 'N'}],
       'KeySchema': [
         {'AttributeName': 'p', 'KeyType': 'HASH'}, {'AttributeName': 's', 'KeyType': 'RANGE'}],
       'GlobalSecondaryIndexes': [
         {'IndexName': 'byNumber', 'Projection': {'ProjectionType': 'ALL'},
          'KeySchema': [
            {'AttributeName': 'n', 'KeyType': 'HASH'}, {'AttributeName': 's', 'KeyType': 'RANGE'}]}]}
      """;

  /** A sort key: as JSON has it, and in an order that was written for this test alone. */
  private record Sort(String type, String text) {

    static final Comparator<Sort> ORDER =
        (a, b) ->
            a.type.equals("N")
                ? new BigDecimal(a.text).compareTo(new BigDecimal(b.text))
                : Arrays.compareUnsigned(a.bytes(), b.bytes());

    byte[] bytes() {
      return type.equals("B")
          ? Base64.getDecoder().decode(text)
          : text.getBytes(StandardCharsets.UTF_8);
    }

    boolean beginsWith(Sort prefix) {
      byte[] start = prefix.bytes();
      return Arrays.equals(Arrays.copyOf(bytes(), start.length), start)
          && bytes().length >= start.length;
    }

    String json() {
      return "{'%s': '%s'}".formatted(type, text);
    }
  }

  private record Item(String partition, Sort sort, int number) {

    String id() {
      return partition + "/" + sort.text;
    }
  }

  /** A condition on the sort key, and what it means. */
  private record KeyTest(String text, String values, Predicate<Sort> test) {}

  /** What all pages together have answered. */
  private record Pages(List<String> ids, int scanned) {}

  private final Requests requests = new Requests();
  private final Map<String, Item> items = new TreeMap<>();

  @ParameterizedTest
  @CsvSource({"S, 1", "S, 2", "N, 3", "N, 4", "B, 5", "B, 6"})
  void queriesFindWhatIsInTheRangeInOrder(String type, long seed) {
    Random random = new Random(seed);
    fill(type, random);
    for (int i = 0; i < 150; i++) {
      String partition = partition(random);
      KeyTest key = keyTest(type, random);
      boolean forward = random.nextBoolean();
      int least = random.nextInt(10);
      Comparator<Item> order = Comparator.comparing(Item::sort, Sort.ORDER);
      List<Item> inRange =
          items.values().stream()
              .filter(item -> item.partition.equals(partition) && key.test.test(item.sort))
              .sorted(forward ? order : order.reversed())
              .toList();
      Pages pages =
          read(
              "Query",
              """
              'KeyConditionExpression': 'p = :p%s', 'FilterExpression': 'n >= :n',
              'ScanIndexForward': %s, 'ConsistentRead': %s,
              'ExpressionAttributeValues': {':p': {'S': '%s'}, ':n': {'N': '%d'}%s}
              """
                  .formatted(key.text, forward, random.nextBoolean(), partition, least, key.values),
              random);
      assertThat(pages.ids)
          .as("%s %s, seed %d, query %d", partition, key, seed, i)
          .isEqualTo(inRange.stream().filter(item -> item.number >= least).map(Item::id).toList());
      assertThat(pages.scanned).isEqualTo(inRange.size());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void pagesOfAnIndexMeetItemsWithOneKeyOnce(long seed) {
    Random random = new Random(seed);
    fill("N", random);
    for (int number = 0; number < 10; number++) {
      int wanted = number;
      boolean forward = random.nextBoolean();
      Pages pages =
          read(
              "Query",
              """
              'IndexName': 'byNumber', 'KeyConditionExpression': 'n = :n', 'ScanIndexForward': %s,
              'ExpressionAttributeValues': {':n': {'N': '%d'}}
              """
                  .formatted(forward, number),
              random);
      assertThat(pages.ids)
          .as("seed %d, number %d", seed, number)
          .containsExactlyInAnyOrderElementsOf(
              items.values().stream().filter(item -> item.number == wanted).map(Item::id).toList());
      assertThat(pages.ids.stream().map(this::sort).toList())
          .isSortedAccordingTo(forward ? Sort.ORDER : Sort.ORDER.reversed());
    }
  }

  private Sort sort(String id) {
    Item item = items.get(id);
    assertThat(item).isNotNull();
    return item.sort;
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void segmentsShareAllItems(long seed) {
    Random random = new Random(seed);
    fill("S", random);
    for (String index : List.of("", "'IndexName': 'byNumber', ")) {
      List<String> all = read("Scan", index + "'Select': 'ALL_ATTRIBUTES'", random).ids;
      assertThat(all).containsExactlyInAnyOrderElementsOf(items.keySet());
      int total = 1 + random.nextInt(9);
      List<String> joined = new ArrayList<>();
      for (int segment = 0; segment < total; segment++) {
        String parameters = "'Segment': %d, 'TotalSegments': %d".formatted(segment, total);
        joined.addAll(read("Scan", index + parameters, random).ids);
      }
      assertThat(joined).as("seed %d, %d segments", seed, total).isEqualTo(all);
    }
  }

  private void fill(String type, Random random) {
    assertThat(requests.send("CreateTable", CREATE.formatted(type))).startsWith("{");
    for (int i = 0; i < 150; i++) {
      Item item = new Item(partition(random), anySort(type, random), random.nextInt(10));
      String key = "'p': {'S': '%s'}, 's': %s".formatted(item.partition, item.sort.json());
      if (random.nextInt(4) == 0) {
        send("DeleteItem", "'Key': {%s}".formatted(key));
        items.remove(item.id());
      } else {
        send("PutItem", "'Item': {%s, 'n': {'N': '%d'}}".formatted(key, item.number));
        items.put(item.id(), item);
      }
    }
  }

  private static String partition(Random random) {
    return "p" + random.nextInt(3);
  }

  private static Sort anySort(String type, Random random) {
    return new Sort(
        type,
        switch (type) {
          case "N" -> number(random);
          case "B" -> Base64.getEncoder().encodeToString(bytes(random));
          default -> text(random);
        });
  }

  private static String number(Random random) {
    BigDecimal number = BigDecimal.valueOf(random.nextInt(61) - 30, random.nextInt(3));
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[1 + random.nextInt(3)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) List.of(0, 0x7f, 0x80, 0xff).get(random.nextInt(4)).intValue();
    }
    return bytes;
  }

  private static String text(Random random) {
    List<String> letters = List.of("a", "b", "é", "\uD7FF", "\uFFFD", "😀", "\uDBFF\uDFFF");
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(3); i < 3; i++) {
      text.append(letters.get(random.nextInt(letters.size())));
    }
    return text.toString();
  }

  private static KeyTest keyTest(String type, Random random) {
    Sort x = anySort(type, random);
    Sort y = anySort(type, random);
    Sort low = Sort.ORDER.compare(x, y) <= 0 ? x : y;
    Sort high = low.equals(x) ? y : x;
    String one = ", ':x': " + x.json();
    return switch (random.nextInt(type.equals("N") ? 7 : 8)) {
      case 0 -> new KeyTest("", "", sort -> true);
      case 1 -> new KeyTest(" AND s = :x", one, sort -> Sort.ORDER.compare(sort, x) == 0);
      case 2 -> new KeyTest(" AND s < :x", one, sort -> Sort.ORDER.compare(sort, x) < 0);
      case 3 -> new KeyTest(" AND s <= :x", one, sort -> Sort.ORDER.compare(sort, x) <= 0);
      case 4 -> new KeyTest(" AND s > :x", one, sort -> Sort.ORDER.compare(sort, x) > 0);
      case 5 -> new KeyTest(" AND s >= :x", one, sort -> Sort.ORDER.compare(sort, x) >= 0);
      case 6 ->
          new KeyTest(
              " AND s BETWEEN :x AND :y",
              ", ':x': %s, ':y': %s".formatted(low.json(), high.json()),
              sort -> Sort.ORDER.compare(low, sort) <= 0 && Sort.ORDER.compare(sort, high) <= 0);
      default -> new KeyTest(" AND begins_with(s, :x)", one, sort -> sort.beginsWith(x));
    };
  }

  /** Reads all pages, each of them with another limit. */
  private Pages read(String operation, String parameters, Random random) {
    List<String> ids = new ArrayList<>();
    int scanned = 0;
    String start = "";
    boolean isFull;
    do {
      int limit = 1 + random.nextInt(20);
      Json.Obj page = send(operation, parameters + ", 'Limit': " + limit + start);
      List<Json> answered = ((Json.Arr) field(page, "Items")).elements();
      assertThat(answered).hasSize(number(page, "Count"));
      answered.forEach(item -> ids.add(id((Json.Obj) item)));
      int read = number(page, "ScannedCount");
      scanned += read;
      isFull = read == limit;
      assertThat(page.fields().containsKey("LastEvaluatedKey")).isEqualTo(isFull);
      if (isFull) {
        start = ", 'ExclusiveStartKey': " + text(field(page, "LastEvaluatedKey"));
      }
    } while (isFull);
    return new Pages(ids, scanned);
  }

  private static String id(Json.Obj item) {
    return content(item, "p") + "/" + content(item, "s");
  }

  private static String content(Json.Obj item, String attribute) {
    Json.Obj value = (Json.Obj) field(item, attribute);
    return ((Json.Text) value.fields().values().iterator().next()).text();
  }

  private static int number(Json.Obj object, String name) {
    return Integer.parseInt(((Json.Num) field(object, name)).literal());
  }

  private static Json field(Json.Obj object, String name) {
    return object.fields().getOrDefault(name, Json.NULL);
  }

  private static String text(Json json) {
    return new String(JsonBytes.write(json), StandardCharsets.UTF_8);
  }

  private Json.Obj send(String operation, String parameters) {
    String answer = requests.send(operation, "{'TableName': 'things', %s}".formatted(parameters));
    assertThat(answer).startsWith("{");
    try {
      return (Json.Obj) JsonBytes.read(answer.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
