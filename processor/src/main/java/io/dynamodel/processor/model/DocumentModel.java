package io.dynamodel.processor.model;

/**
 * A record with {@code @DynamoDocument}.
 *
 * @param record the record; its mapper writes maps
 * @param type its own type as a component has it: names the path classes
 */
public record DocumentModel(RecordModel record, ComponentType.Document type) {}
