package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words that users put on their tables. */
public final class Tags {

  private static final int MAX_TAGS = 50;
  private static final int MAX_KEY_LENGTH = 128;
  private static final int MAX_VALUE_LENGTH = 256;

  private Tags() {}

  /** Reads the tags of a request, and checks them. */
  static Map<String, String> of(Input request) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (Input tag : request.inputs("Tags")) {
      String key = key(tag.text("Key", ""));
      if (tags.put(key, value(tag)) != null) {
        throw ServiceException.validation(
            "Duplicate Tag Keys provided as input: Duplicate Tag Key found " + key);
      }
    }
    return checked(tags);
  }

  private static String key(String key) {
    if (key.isEmpty() || key.length() > MAX_KEY_LENGTH) {
      throw ServiceException.validation("The Tag Key provided is invalid, Key: " + key);
    }
    if (key.startsWith("aws:")) {
      throw ServiceException.validation("Tag Key cannot be prefixed with aws:, Key: " + key);
    }
    return key;
  }

  private static String value(Input tag) {
    String value = tag.optionalText("Value");
    if (value == null || value.length() > MAX_VALUE_LENGTH) {
      throw ServiceException.validation("The Tag Value provided is invalid, Value: " + value);
    }
    return value;
  }

  /**
   * Checks that there are not too many.
   *
   * @throws ServiceException if there are
   */
  public static Map<String, String> checked(Map<String, String> tags) {
    if (tags.size() > MAX_TAGS) {
      throw ServiceException.validation(
          "Number of Tags exceed the current limit for the provided ResourceArn");
    }
    return Collections.unmodifiableMap(tags);
  }

  /** The tags as they are listed. */
  public static Json json(Map<String, String> tags) {
    return Json.of(
        tags.entrySet().stream()
            .map(tag -> Json.object().put("Key", tag.getKey()).put("Value", tag.getValue()).json())
            .toList());
  }
}
