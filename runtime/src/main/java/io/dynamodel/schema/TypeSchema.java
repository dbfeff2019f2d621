package io.dynamodel.schema;

import io.dynamodel.contract.Internal;

/**
 * What tells the items of one type from others of their table.
 *
 * @param attribute the stored name of the attribute that has the type's name
 * @param name the type's name
 */
@Internal
public record TypeSchema(String attribute, String name) {}
