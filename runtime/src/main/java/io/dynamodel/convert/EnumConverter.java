package io.dynamodel.convert;

import java.util.LinkedHashMap;
import java.util.Map;

/** The constants of an enum by name. */
final class EnumConverter<E extends Enum<E>> implements TextConverter<E> {
  private final Map<String, E> constants;

  EnumConverter(E[] constants) {
    this.constants = new LinkedHashMap<>();
    for (E constant : constants) {
      this.constants.put(constant.name(), constant);
    }
  }

  @Override
  public String toText(E value) {
    return value.name();
  }

  @Override
  public E fromText(String text) {
    E constant = constants.get(text);
    if (constant == null) {
      throw new IllegalArgumentException("expected one of " + constants.keySet());
    }
    return constant;
  }
}
