/**
 * Tests on DynamoDB in memory: {@link io.dynamodel.testing.WithDynamoDb} gives a test class an
 * engine of its own, with its clients and tables as parameters.
 */
@NullMarked
package io.dynamodel.testing;

import org.jspecify.annotations.NullMarked;
