/**
 * DynamoDB Local in one line: {@link io.dynamodel.testing.DynamoDbLocal} starts it, and {@link
 * io.dynamodel.testing.WithDynamoDbLocal} gives each test class an empty one.
 */
@NullMarked
package io.dynamodel.testing;

import org.jspecify.annotations.NullMarked;
