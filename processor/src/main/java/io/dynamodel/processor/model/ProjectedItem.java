package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;

/**
 * A user's type for the items of an index that does not hold all attributes.
 *
 * @param projection the class that is generated for it
 * @param hasKey whether it has the whole key of the table
 */
public record ProjectedItem(ClassName type, ClassName projection, boolean hasKey) {}
