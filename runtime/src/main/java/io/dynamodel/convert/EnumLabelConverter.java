package io.dynamodel.convert;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Stores the constants of an enum as texts (S) that each of them has. To be extended:
 *
 * <pre>{@code
 * final class StatusConverter extends EnumLabelConverter<Status> {
 *   StatusConverter() {
 *     super(Status.values(), Status::label);
 *   }
 * }
 * }</pre>
 *
 * @param <E> the enum
 */
public class EnumLabelConverter<E extends Enum<E>> implements TextConverter<E> {
  private final Map<E, String> labels = new HashMap<>();
  private final Map<String, E> constants = new LinkedHashMap<>();

  /**
   * Asks each constant once for its text.
   *
   * @param constants all constants, as {@code values()} gives them
   * @param label the text of a constant; the empty text is one, but not for keys
   * @throws IllegalArgumentException if a constant has no text (null), or that of another constant
   */
  public EnumLabelConverter(E[] constants, Function<? super E, String> label) {
    for (E constant : constants) {
      add(constant, label.apply(constant));
    }
  }

  private void add(E constant, String label) {
    if (label == null) {
      throw new IllegalArgumentException(constant.name() + " has no label: null");
    }
    E other = constants.put(label, constant);
    if (other != null) {
      throw new IllegalArgumentException(
          other.name() + " and " + constant.name() + " have the same label: \"" + label + '"');
    }
    labels.put(constant, label);
  }

  @Override
  public final String toText(E value) {
    String label = labels.get(value);
    if (label == null) {
      throw new ItemValidationException(
          Problem.of(value, "the constant", " is none of the constants " + labels.keySet()));
    }
    return label;
  }

  @Override
  public final E fromText(String text) {
    E constant = constants.get(text);
    if (constant == null) {
      throw new IllegalArgumentException("expected one of " + constants.keySet());
    }
    return constant;
  }
}
