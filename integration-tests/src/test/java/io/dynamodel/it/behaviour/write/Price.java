package io.dynamodel.it.behaviour.write;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.math.BigDecimal;
import java.util.Map;

/** Numbers of which DynamoDB keeps the value, not the text. */
@DynamoModel(table = "prices")
record Price(@PartitionKey String id, BigDecimal amount, Map<String, Object> data) {}
