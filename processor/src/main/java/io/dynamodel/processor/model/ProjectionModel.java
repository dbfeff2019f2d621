package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;

/**
 * A record with {@code @DynamoProjection}.
 *
 * @param record the record; its mapper is the generated class, and only reads
 * @param model the model whose items it is read from
 */
public record ProjectionModel(RecordModel record, ClassName model) {}
