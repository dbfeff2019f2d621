package io.dynamodel.schema;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.contract.Internal;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.exception.ItemMappingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final List<KeyAttribute<?>> parts;

  private KeyTemplate(String attribute, List<KeyAttribute<?>> parts) {
    this.attribute = attribute;
    this.parts = List.copyOf(parts);
  }

  /** A template of the key attribute {@code attribute}, still empty. */
  public static KeyTemplate of(String attribute) {
    return new KeyTemplate(attribute, List.of());
  }

  /** The same, followed by {@code literal}. */
  public KeyTemplate text(String literal) {
    throw new UnsupportedOperationException("skeleton");
  }

  /** The same, followed by the text of a component, of any length. */
  public KeyTemplate part(KeyAttribute<?> component) {
    List<KeyAttribute<?>> all = new ArrayList<>(parts);
    all.add(component);
    return new KeyTemplate(attribute, all);
  }

  /** The same, followed by a component whose text always has so many characters. */
  public KeyTemplate fixed(KeyAttribute<?> component, int characters) {
    throw new UnsupportedOperationException("skeleton");
  }

  /** The same, followed by an integer with leading zeros. */
  public KeyTemplate padded(KeyAttribute<?> component, int digits) {
    throw new UnsupportedOperationException("skeleton");
  }

  /** The same without escaping: no part may hold one of {@code separators}. */
  public KeyTemplate unescaped(String separators) {
    throw new UnsupportedOperationException("skeleton");
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
    return parts;
  }

  /** The value of the key attribute for {@code values}, which have each part. */
  public KeyPart of(KeyPart... values) {
    throw new UnsupportedOperationException("skeleton");
  }

  /** The same of an item that has the parts; null if it lacks one. */
  public @Nullable KeyPart of(Map<String, AttributeValue> item) {
    throw new UnsupportedOperationException("skeleton");
  }

  /** What the parts are in {@code text}, by their stored names. */
  public Map<String, AttributeValue> read(String text) {
    throw new UnsupportedOperationException("skeleton");
  }

  @Override
  public void checkForm(StoredValue stored) {
    throw new UnsupportedOperationException("skeleton");
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
