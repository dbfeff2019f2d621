/**
 * What users of Dynamodel hold: {@link io.dynamodel.Dynamo}, the tables that the processor
 * generates on top of {@link io.dynamodel.DynamoTable}, keys, queries, scans and updates.
 */
@NullMarked
package io.dynamodel;

import org.jspecify.annotations.NullMarked;
