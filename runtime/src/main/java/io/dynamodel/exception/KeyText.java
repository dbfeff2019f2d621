package io.dynamodel.exception;

import io.dynamodel.contract.Internal;
import java.util.Map;
import java.util.StringJoiner;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Shows keys in messages, such as {@code {id=7, at=2023-01-01}}. */
@Internal
public final class KeyText {
  private KeyText() {}

  /** The attributes of {@code key} with their values, long ones cut. */
  public static String of(Map<String, AttributeValue> key) {
    StringJoiner text = new StringJoiner(", ", "{", "}");
    key.forEach((name, value) -> text.add(name + "=" + shown(value)));
    return text.toString();
  }

  /** A value as messages show it. */
  public static String shown(AttributeValue value) {
    String text =
        switch (value.type()) {
          case S -> value.s();
          case N -> value.n();
          case B -> value.b().asByteArrayUnsafe().length + " bytes";
          default -> value.type().toString();
        };
    return Problem.shortened(text);
  }
}
