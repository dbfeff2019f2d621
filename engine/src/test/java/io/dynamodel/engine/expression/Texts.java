package io.dynamodel.engine.expression;

import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.item.Values;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.JsonBytes;
import io.dynamodel.engine.wire.ServiceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Items and placeholders as JSON with single quotes, without the quotes where nothing needs them.
 */
final class Texts {

  /** What most expressions of the tests refer to. */
  private static final String VALUES =
      """
      {':s': {'S': 'x'}, ':n': {'N': '1'}, ':two': {'N': '2'}, ':b': {'B': 'eA=='},
       ':bool': {'BOOL': true}, ':null': {'NULL': true}, ':l': {'L': []}, ':m': {'M': {}},
       ':ss': {'SS': ['x']}, ':ns': {'NS': ['1']}, ':bs': {'BS': ['eA==']}}
      """;

  private static final Map<String, String> NAMES =
      Map.of("#a", "a", "#b", "b", "#dot", "d.t", "#status", "status");

  private static final Json.Obj GIVEN = object(VALUES);

  private Texts() {}

  /** Reads the attributes of an item. */
  static Map<String, Value> item(String json) {
    return Values.readAttributes(object(json));
  }

  /** Reads one value. */
  static Value value(String json) {
    return Values.read(object(json));
  }

  static Json.Obj object(String json) {
    try {
      return (Json.Obj) JsonBytes.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The usual names and values. */
  static Placeholders placeholders() {
    return Placeholders.read(NAMES, GIVEN);
  }

  /** Values only. */
  static Placeholders values(String json) {
    return Placeholders.read(null, object(json));
  }

  /** The text of the error that a call ends with. */
  static String errorOf(Runnable call) {
    try {
      call.run();
      return "no error";
    } catch (ServiceException e) {
      return e.text();
    }
  }
}
