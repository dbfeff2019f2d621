package io.dynamodel.convert;

import java.util.Objects;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values as messages show them: never longer than a line or two. */
final class Descriptions {
  private static final int LONGEST = 100;

  private Descriptions() {}

  static String of(AttributeValue value) {
    return switch (value.type()) {
      case S -> "text (S) " + quoted(value.s());
      case N -> "number (N) " + shortened(value.n());
      case B -> "binary (B), " + size(value.b());
      case BOOL -> "boolean (BOOL) " + value.bool();
      case NUL -> "NULL";
      case L -> "list (L) of " + value.l().size();
      case M -> "map (M) of " + value.m().size();
      case SS -> "text set (SS) of " + value.ss().size();
      case NS -> "number set (NS) of " + value.ns().size();
      case BS -> "binary set (BS) of " + value.bs().size();
      case UNKNOWN_TO_SDK_VERSION -> "a value without a type";
    };
  }

  static String unreadable(Object stored, RuntimeException cause) {
    String reason = Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getName());
    return "can't read " + content(stored) + ": " + shortened(reason);
  }

  static String quoted(String text) {
    return '"' + shortened(text) + '"';
  }

  static String shortened(String text) {
    return shortened(text, LONGEST);
  }

  /** No half of a surrogate pair is left at the end. */
  static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "…";
  }

  static String content(Object stored) {
    if (stored instanceof String text) {
      return quoted(text);
    }
    if (stored instanceof AttributeValue value) {
      return of(value);
    }
    return stored instanceof SdkBytes bytes ? size(bytes) : shortened(stored.toString());
  }

  private static String size(SdkBytes bytes) {
    int size = bytes.asByteArrayUnsafe().length;
    return size == 1 ? "1 byte" : size + " bytes";
  }
}
