package io.dynamodel.schema;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.contract.Internal;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * A key attribute whose text is made of literals and parts: {@code ORDER#{placed}#{orderId}}.
 * Immutable.
 */
@Internal
@CheckReturnValue
public final class KeyTemplate implements KeySource {
  private final String attribute;
  private final TemplateShape shape;
  private final List<KeyAttribute<?>> components;

  private KeyTemplate(String attribute, TemplateShape shape) {
    this.attribute = attribute;
    this.shape = shape;
    Set<KeyAttribute<?>> each = new LinkedHashSet<>();
    shape.parts().forEach(part -> each.add(part.component()));
    components = List.copyOf(each);
  }

  /** A template of the key attribute {@code attribute} of a table, still empty. */
  public static KeyTemplate of(String attribute) {
    return new KeyTemplate(attribute, TemplateShape.escaped(false));
  }

  /** The same of a key attribute that only indexes have: its parts may be empty texts. */
  public static KeyTemplate ofIndex(String attribute) {
    return new KeyTemplate(attribute, TemplateShape.escaped(true));
  }

  /** The same, followed by {@code literal}. */
  public KeyTemplate text(String literal) {
    return new KeyTemplate(attribute, shape.and(literal));
  }

  /** The same, followed by the text of a component, of any length. */
  public KeyTemplate part(KeyAttribute<?> component) {
    return new KeyTemplate(attribute, shape.and(TemplatePart.of(component)));
  }

  /** The same, followed by a component whose text always has so many characters. */
  public KeyTemplate fixed(KeyAttribute<?> component, int characters) {
    return new KeyTemplate(attribute, shape.and(TemplatePart.fixed(component, characters)));
  }

  /** The same, followed by an integer with leading zeros. */
  public KeyTemplate padded(KeyAttribute<?> component, int digits) {
    return new KeyTemplate(attribute, shape.and(TemplatePart.padded(component, digits)));
  }

  /** The same without escaping: no part of any length may hold one of {@code separators}. */
  public KeyTemplate unescaped(String separators) {
    return new KeyTemplate(attribute, shape.in(new Unescaped(separators, false)));
  }

  /** As {@link #unescaped}, but the last part may hold any character. */
  public KeyTemplate unescapedWithFreeEnd(String separators) {
    return new KeyTemplate(attribute, shape.in(new Unescaped(separators, true)));
  }

  @Override
  public String attribute() {
    return attribute;
  }

  @Override
  public ScalarAttributeType type() {
    return ScalarAttributeType.S;
  }

  /** The components in order of the template, each once. */
  public List<KeyAttribute<?>> parts() {
    return components;
  }

  /**
   * The value of the key attribute for {@code values}, which have each part.
   *
   * @throws ItemValidationException if a part can't have its value, naming the part
   * @throws IllegalArgumentException if a part is not among them
   */
  public KeyPart of(KeyPart... values) {
    KeyPart key = of(KeyPart.attributes(values));
    if (key == null) {
      throw new IllegalArgumentException("%s lacks a part: %s".formatted(attribute, this));
    }
    return key;
  }

  /**
   * The same of an item that has the parts; null if it lacks one, or has NULL in its place.
   *
   * @throws ItemValidationException if a part can't have its value, naming the part
   */
  public @Nullable KeyPart of(Map<String, AttributeValue> item) {
    try {
      return unplaced(item);
    } catch (AttributeException e) {
      throw e.inside(attribute);
    }
  }

  /** As {@link #of(Map)}, with exceptions whose place the caller adds. */
  @Nullable KeyPart unplaced(Map<String, AttributeValue> item) {
    String text = shape.text(item::get);
    return text == null ? null : new KeyPart(attribute, Converters.TEXT.toValue(text));
  }

  /** Whether {@code item} has all parts, and their text is {@code text}. */
  boolean agrees(StoredItem item, String text) {
    try {
      return text.equals(shape.text(name -> valueOf(item, name)));
    } catch (ItemValidationException e) { // of a stored value in another form
      return false;
    }
  }

  private static @Nullable AttributeValue valueOf(StoredItem item, String name) {
    StoredValue value = item.value(name);
    return value == null ? null : value.toAttributeValue();
  }

  /**
   * What the parts are in {@code text}, by their stored names.
   *
   * @throws ItemMappingException if no values have this text
   */
  public Map<String, AttributeValue> read(String text) {
    try {
      return new TemplateReader(shape, text).values();
    } catch (AttributeException e) {
      throw e.inside(attribute);
    }
  }

  @Override
  public void checkForm(StoredValue stored) {
    Map<String, AttributeValue> unused = read(textOf(stored));
  }

  /** The text of the key attribute, which has to be an S. */
  String textOf(StoredValue stored) {
    try {
      return stored.text();
    } catch (AttributeException e) {
      throw e.inside(attribute);
    }
  }

  /** As it is annotated: {@code ORDER#{placed}#{orderId}}. */
  @Override
  public String toString() {
    return shape.toString();
  }

  @Override
  public boolean fits(StoredValue stored) {
    try {
      return read(stored.text()) != null;
    } catch (ItemMappingException e) {
      return false;
    }
  }
}
