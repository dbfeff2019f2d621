package io.dynamodel.schema;

import io.dynamodel.contract.Internal;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.convert.StoredValue;
import io.dynamodel.exception.ItemMappingException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Where the value of a key attribute comes from: one component, or a template of several. */
@Internal
public sealed interface KeySource permits KeyAttribute, KeyTemplate {

  /** The stored name of the key attribute. */
  String attribute();

  /** S, N or B. */
  ScalarAttributeType type();

  /**
   * Checks that {@code stored} is what is stored for the value that it is read as: conditions and
   * the order of an index are of what is stored.
   *
   * @throws ItemMappingException if not, or if it can't be read
   */
  void checkForm(StoredValue stored);

  /** Whether {@code item} has a key of this shape: each value has that of a component. */
  boolean isIn(StoredItem item);
}
