package io.dynamodel.processor.validation;

import java.util.regex.Pattern;

/** DynamoDB's rule for the names of tables and indexes. */
final class ResourceNames {
  private static final Pattern VALID = Pattern.compile("[a-zA-Z0-9_.-]{3,255}");

  private ResourceNames() {}

  static boolean isValid(String name) {
    return VALID.matcher(name).matches();
  }
}
