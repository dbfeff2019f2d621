package io.dynamodel.internal.batch;

import io.dynamodel.internal.item.TableKey;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item that was read by its key.
 *
 * @param id which
 * @param item as it is stored, or what was asked of it
 */
record FoundItem(TableKey id, Map<String, AttributeValue> item) {}
