package io.dynamodel.it.property;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What DynamoDB's documentation says of stored values. An absent one is null. */
final class Stored {
  private Stored() {}

  /** {@code =}. */
  static boolean equal(@Nullable AttributeValue left, @Nullable AttributeValue right) {
    return left != null && right != null && canonical(left).equals(canonical(right));
  }

  /** A comparison: false where a value is absent, or the types differ or have no order. */
  static boolean ordered(
      @Nullable AttributeValue left, @Nullable AttributeValue right, IntPredicate sign) {
    return left != null
        && right != null
        && left.type() == right.type()
        && hasOrder(left)
        && sign.test(compare(left, right));
  }

  static boolean hasOrder(AttributeValue value) {
    return switch (value.type()) {
      case S, N, B -> true;
      default -> false;
    };
  }

  /** Texts by their UTF-8 bytes, numbers by value, bytes as unsigned ones. */
  static int compare(AttributeValue left, AttributeValue right) {
    return switch (left.type()) {
      case N -> number(left).compareTo(number(right));
      case S -> Arrays.compareUnsigned(utf8(left.s()), utf8(right.s()));
      case B -> Arrays.compareUnsigned(left.b().asByteArray(), right.b().asByteArray());
      default -> throw new IllegalArgumentException(left + " has no order");
    };
  }

  /** {@code size}; null for what has none. */
  static @Nullable Integer size(@Nullable AttributeValue value) {
    if (value == null) {
      return null;
    }
    return switch (value.type()) {
      case S -> value.s().length(); // the documentation leaves open what it counts
      case B -> value.b().asByteArray().length;
      case SS -> value.ss().size();
      case NS -> value.ns().size();
      case BS -> value.bs().size();
      case L -> value.l().size();
      case M -> value.m().size();
      default -> null;
    };
  }

  /** {@code contains}. */
  static boolean contains(@Nullable AttributeValue whole, AttributeValue part) {
    if (whole == null) {
      return false;
    }
    return switch (whole.type()) {
      case S -> part.s() != null && whole.s().contains(part.s());
      case B -> part.b() != null && isWithin(whole.b(), part.b());
      case SS -> part.s() != null && whole.ss().contains(part.s());
      case BS -> part.b() != null && whole.bs().contains(part.b());
      case NS -> part.n() != null && numbers(whole).contains(canonical(part));
      case L -> whole.l().stream().anyMatch(element -> equal(element, part));
      default -> false;
    };
  }

  /** {@code begins_with}. */
  static boolean beginsWith(@Nullable AttributeValue whole, AttributeValue prefix) {
    if (whole == null || whole.type() != prefix.type()) {
      return false;
    }
    return prefix.s() != null
        ? whole.s().startsWith(prefix.s())
        : standsAt(0, whole.b().asByteArray(), prefix.b().asByteArray());
  }

  private static boolean isWithin(SdkBytes whole, SdkBytes part) {
    byte[] bytes = whole.asByteArray();
    return IntStream.rangeClosed(0, bytes.length)
        .anyMatch(at -> standsAt(at, bytes, part.asByteArray()));
  }

  private static boolean standsAt(int at, byte[] whole, byte[] part) {
    return at + part.length <= whole.length
        && Arrays.equals(whole, at, at + part.length, part, 0, part.length);
  }

  static BigDecimal number(AttributeValue value) {
    return new BigDecimal(value.n());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The value such that equal ones are equal for Java, and read well. */
  static Object canonical(AttributeValue value) {
    return switch (value.type()) {
      case S -> '"' + value.s() + '"';
      case N -> number(value).signum() == 0 ? BigDecimal.ZERO : number(value).stripTrailingZeros();
      case B -> "bytes " + Arrays.toString(value.b().asByteArray());
      case BOOL -> value.bool();
      case NUL -> "NULL";
      case SS -> Set.copyOf(value.ss());
      case NS -> numbers(value);
      case BS -> Set.copyOf(value.bs());
      case L -> value.l().stream().map(Stored::canonical).toList();
      case M -> Item.canonical(value.m());
      case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("unknown: " + value);
    };
  }

  private static Set<Object> numbers(AttributeValue set) {
    List<String> texts = set.ns();
    return texts.stream()
        .map(text -> canonical(AttributeValue.fromN(text)))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
