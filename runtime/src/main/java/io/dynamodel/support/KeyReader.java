package io.dynamodel.support;

import io.dynamodel.Key;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.AttributeExceptions;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.internal.json.JsonText;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.KeySource;
import io.dynamodel.schema.TableSchema;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the keys of a model from items and from texts, for generated table classes. */
public final class KeyReader {
  /** Of two values of 2048 and 1024 bytes and two names of 255, all as escapes. */
  private static final int MAX_CHARACTERS = 32 * 1024;

  private KeyReader() {}

  /**
   * The key of {@code item}: of a whole item, or of its key attributes alone.
   *
   * @throws ItemMappingException if a key attribute is absent, can't be read or would be written
   *     differently
   */
  public static <M> Key<M> keyOf(TableSchema<M> schema, Map<String, AttributeValue> item) {
    try {
      StoredItem stored = schema.parts(StoredItem.of(item));
      return Key.of(
          schema, schema.key().stream().map(part -> part(part, stored)).toArray(KeyPart[]::new));
    } catch (AttributeException e) {
      throw AttributeExceptions.in(e, schema.table(), null);
    }
  }

  /**
   * The key of {@code item}, of one of the types of a sealed model: of a whole item, or of its key
   * attributes alone.
   *
   * @throws ItemMappingException as {@link #keyOf}; if it is of no type of the model
   */
  public static <M> Key<? extends M> typedKeyOf(
      TableSchema<M> schema, Map<String, AttributeValue> item) {
    TableSchema<? extends M> own;
    try {
      own = schema.of(StoredItem.of(item));
    } catch (AttributeException e) {
      throw AttributeExceptions.in(e, schema.table(), null);
    }
    return keyOf(own, item);
  }

  /**
   * The key of a text that {@link Key#encode} gave, of one of the types of a sealed model.
   *
   * @throws ItemMappingException if {@code text} is no key of that table
   */
  public static <M> Key<? extends M> decodeTyped(TableSchema<M> schema, String text) {
    return typedKeyOf(schema, attributes(schema, text));
  }

  /**
   * The key of a text that {@link Key#encode} gave.
   *
   * @throws ItemMappingException if {@code text} is no key of that table
   */
  public static <M> Key<M> decode(TableSchema<M> schema, String text) {
    return keyOf(schema, attributes(schema, text));
  }

  private static Map<String, AttributeValue> attributes(TableSchema<?> schema, String text) {
    Objects.requireNonNull(text, "text");
    try {
      return JsonText.read(text, MAX_CHARACTERS);
    } catch (IllegalArgumentException e) {
      ItemMappingException unread =
          new ItemMappingException("the text of a key " + e.getMessage(), e);
      throw AttributeExceptions.in(unread, schema.table(), null);
    }
  }

  private static KeyPart part(KeySource source, StoredItem item) {
    if (source instanceof KeyAttribute<?> component) {
      return part(component, item);
    }
    StoredValue stored = Presence.required(item, source.attribute());
    source.checkForm(stored);
    return new KeyPart(source.attribute(), stored.toAttributeValue());
  }

  private static <V> KeyPart part(KeyAttribute<V> part, StoredItem item) {
    return part.part(ItemReader.key(item, part.attribute(), part.converter()));
  }
}
