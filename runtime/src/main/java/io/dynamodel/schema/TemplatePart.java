package io.dynamodel.schema;

import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.NumberConverter;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A component in a template: its stored value as plain text, and back.
 *
 * @param component what it is
 * @param width how many characters its text always has; 0: any number
 * @param padded whether leading zeros make it so wide
 */
record TemplatePart(KeyAttribute<?> component, int width, boolean padded) {

  static TemplatePart of(KeyAttribute<?> component) {
    return new TemplatePart(component, 0, false);
  }

  static TemplatePart fixed(KeyAttribute<?> component, int width) {
    return new TemplatePart(component, width, false);
  }

  static TemplatePart padded(KeyAttribute<?> component, int width) {
    return new TemplatePart(component, width, true);
  }

  boolean isFixed() {
    return width > 0;
  }

  /** The stored name of the component. */
  String attribute() {
    return component.attribute();
  }

  /**
   * The text of what is stored as {@code value}.
   *
   * @throws ItemValidationException if the part can't have it
   */
  String text(AttributeValue value) {
    String text = plain(value);
    if (padded && text.startsWith("-")) {
      throw new ItemValidationException(
          Problem.of("can't be negative: ").and(Problem.of(text, "the number", "")));
    }
    if (isFixed() && (padded ? text.length() > width : text.length() != width)) {
      throw new ItemValidationException(
          "has %d characters; its width in the key is %d".formatted(text.length(), width));
    }
    return padded ? "0".repeat(width - text.length()) + text : text;
  }

  private static String plain(AttributeValue value) {
    return switch (value.type()) {
      case S -> value.s();
      case N -> AttributeValues.checkedNumber(value.n()).n();
      case BOOL -> value.bool().toString();
      default ->
          throw new ItemValidationException(
              Problem.of("can be text, a number or a boolean, but is ")
                  .and(Problem.of(AttributeValues.describe(value), "something else", "")));
    };
  }

  /**
   * What is stored for a value that has the plain text {@code text}.
   *
   * @throws ItemMappingException if no value has it
   */
  AttributeValue read(String text) {
    AttributeValue stored = stored(text);
    component.checkValue(StoredValue.of(stored));
    return stored;
  }

  private AttributeValue stored(String text) {
    if (component.converter() instanceof TextConverter<?>) {
      return Converters.TEXT.toValue(text);
    }
    if (component.converter() instanceof NumberConverter<?>) {
      return number(text);
    }
    return bool(text);
  }

  private AttributeValue number(String text) {
    try {
      AttributeValue number = AttributeValues.checkedNumber(text);
      if (text(number).equals(text)) {
        return number;
      }
    } catch (ItemValidationException e) {
      throw new ItemMappingException(Problem.of(text, "the text", " is no such number"), e);
    }
    throw new ItemMappingException(Problem.of(text, "the text", " is not how a number is written"));
  }

  private static AttributeValue bool(String text) {
    boolean value = text.equals("true");
    if (!value && !text.equals("false")) {
      throw new ItemMappingException(Problem.of(text, "the text", " is neither true nor false"));
    }
    return AttributeValues.bool(value);
  }

  /** As in an annotation: {@code {orderId}}, {@code {line:04}}. */
  @Override
  public String toString() {
    String name = component.component();
    return padded ? "{%s:0%d}".formatted(name, width) : "{" + name + "}";
  }
}
