package io.dynamodel.convert;

import io.dynamodel.exception.Problem;
import java.util.Objects;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values as messages show them: never longer than a line or two. */
final class Descriptions {
  private Descriptions() {}

  static Problem of(AttributeValue value) {
    return switch (value.type()) {
      case S -> new Problem("text (S) " + quoted(value.s()), "text (S)");
      case N -> new Problem("number (N) " + Problem.shortened(value.n()), "number (N)");
      case BOOL -> new Problem("boolean (BOOL) " + value.bool(), "boolean (BOOL)");
      default -> Problem.of(size(value));
    };
  }

  private static String size(AttributeValue value) {
    return switch (value.type()) {
      case S, N, BOOL, UNKNOWN_TO_SDK_VERSION -> "a value without a type";
      case B -> "binary (B), " + size(value.b());
      case NUL -> "NULL";
      case L -> "list (L) of " + value.l().size();
      case M -> "map (M) of " + value.m().size();
      case SS -> "text set (SS) of " + value.ss().size();
      case NS -> "number set (NS) of " + value.ns().size();
      case BS -> "binary set (BS) of " + value.bs().size();
    };
  }

  static Problem unreadable(Object stored, Exception cause) {
    String name = cause.getClass().getName();
    String reason = Objects.requireNonNullElse(cause.getMessage(), name);
    return unreadable(stored).and(new Problem(Problem.shortened(reason), name));
  }

  static Problem unreadable(Object stored) {
    return Problem.of("can't read ").and(content(stored)).and(": ");
  }

  static String quoted(String text) {
    return '"' + Problem.shortened(text) + '"';
  }

  static Problem content(Object stored) {
    if (stored instanceof String text) {
      return new Problem(quoted(text), "the text");
    }
    if (stored instanceof StoredValue value) {
      return of(value.toAttributeValue());
    }
    if (stored instanceof StoredItem item) {
      return new Problem(Problem.shortened(item.attributes().toString()), "the document");
    }
    return stored instanceof SdkBytes bytes
        ? Problem.of(size(bytes))
        : new Problem(Problem.shortened(stored.toString()), "the number");
  }

  private static String size(SdkBytes bytes) {
    int size = bytes.asByteArrayUnsafe().length;
    return size == 1 ? "1 byte" : size + " bytes";
  }
}
