package io.dynamodel.benchmarks;

import io.dynamodel.benchmarks.Order.Address;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The mapping that one writes by hand and tunes until it is fast: maps of the right size, no
 * streams, and no formatter of java.time.
 */
final class RawMapping {
  private static final byte[] FORM =
      "0000-00-00T00:00:00.000000000Z".getBytes(StandardCharsets.ISO_8859_1);
  private static final int FRACTION = "2026-11-27T10:15:30.".length();

  private RawMapping() {}

  static Map<String, AttributeValue> key(Order order) {
    Map<String, AttributeValue> key = new HashMap<>(4);
    key.put("customer", AttributeValue.createS(order.customer()));
    key.put("number", AttributeValue.createS(order.number()));
    return key;
  }

  static Map<String, AttributeValue> item(Order order) {
    Map<String, AttributeValue> item = new HashMap<>(32);
    item.put("customer", AttributeValue.createS(order.customer()));
    item.put("number", AttributeValue.createS(order.number()));
    item.put("status", AttributeValue.createS(order.status()));
    item.put("currency", AttributeValue.createS(order.currency()));
    item.put("note", AttributeValue.createS(order.note()));
    item.put("lines", AttributeValue.createN(Integer.toString(order.lines())));
    item.put("weight", AttributeValue.createN(Long.toString(order.weight())));
    item.put("total", AttributeValue.createN(order.total().toPlainString()));
    item.put("paid", AttributeValue.createBool(order.paid()));
    item.put("placed", AttributeValue.createS(text(order.placed())));
    item.put("tags", AttributeValue.createL(list(order.tags())));
    item.put("labels", AttributeValue.createM(map(order.labels())));
    item.put("address", AttributeValue.createM(address(order.address())));
    return item;
  }

  private static List<AttributeValue> list(List<String> texts) {
    List<AttributeValue> list = new ArrayList<>(texts.size());
    for (String text : texts) {
      list.add(AttributeValue.createS(text));
    }
    return list;
  }

  private static Map<String, AttributeValue> map(Map<String, String> texts) {
    Map<String, AttributeValue> map = new HashMap<>(texts.size() * 2);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      map.put(text.getKey(), AttributeValue.createS(text.getValue()));
    }
    return map;
  }

  private static Map<String, AttributeValue> address(Address address) {
    Map<String, AttributeValue> map = new HashMap<>(8);
    map.put("street", AttributeValue.createS(address.street()));
    map.put("city", AttributeValue.createS(address.city()));
    map.put("postcode", AttributeValue.createS(address.postcode()));
    map.put("country", AttributeValue.createS(address.country()));
    return map;
  }

  static List<Order> orders(List<Map<String, AttributeValue>> items) {
    List<Order> orders = new ArrayList<>(items.size());
    for (Map<String, AttributeValue> item : items) {
      orders.add(order(item));
    }
    return orders;
  }

  static Order order(Map<String, AttributeValue> item) {
    return new Order(
        item.get("customer").s(),
        item.get("number").s(),
        item.get("status").s(),
        item.get("currency").s(),
        item.get("note").s(),
        Integer.parseInt(item.get("lines").n()),
        Long.parseLong(item.get("weight").n()),
        new BigDecimal(item.get("total").n()),
        item.get("paid").bool(),
        instant(item.get("placed").s()),
        texts(item.get("tags").l()),
        texts(item.get("labels").m()),
        address(item.get("address").m()));
  }

  private static List<String> texts(List<AttributeValue> values) {
    List<String> texts = new ArrayList<>(values.size());
    for (AttributeValue value : values) {
      texts.add(value.s());
    }
    return Collections.unmodifiableList(texts);
  }

  private static Map<String, String> texts(Map<String, AttributeValue> values) {
    Map<String, String> texts = new HashMap<>(values.size() * 2);
    for (Map.Entry<String, AttributeValue> value : values.entrySet()) {
      texts.put(value.getKey(), value.getValue().s());
    }
    return Collections.unmodifiableMap(texts);
  }

  private static Address address(Map<String, AttributeValue> map) {
    return new Address(
        map.get("street").s(),
        map.get("city").s(),
        map.get("postcode").s(),
        map.get("country").s());
  }

  /** Always with nine digits of a fraction, so that texts are ordered as times are. */
  private static String text(Instant instant) {
    LocalDateTime utc =
        LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
    byte[] text = FORM.clone();
    twoDigits(text, 0, utc.getYear() / 100);
    twoDigits(text, 2, utc.getYear() % 100);
    twoDigits(text, 5, utc.getMonthValue());
    twoDigits(text, 8, utc.getDayOfMonth());
    twoDigits(text, 11, utc.getHour());
    twoDigits(text, 14, utc.getMinute());
    twoDigits(text, 17, utc.getSecond());
    int nano = utc.getNano();
    for (int i = FRACTION + 8; i >= FRACTION; i--) {
      text[i] = (byte) ('0' + nano % 10);
      nano /= 10;
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static void twoDigits(byte[] text, int start, int number) {
    text[start] = (byte) ('0' + number / 10);
    text[start + 1] = (byte) ('0' + number % 10);
  }

  /** Of up to nine digits of a fraction, as one that knows its own data reads it. */
  private static Instant instant(String text) {
    int nanos = 0;
    int end = text.length() - 1;
    if (end > FRACTION) {
      nanos = number(text, FRACTION, end);
      for (int i = end - FRACTION; i < 9; i++) {
        nanos *= 10;
      }
    }
    long second =
        LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19))
            .toEpochSecond(ZoneOffset.UTC);
    return Instant.ofEpochSecond(second, nanos);
  }

  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
