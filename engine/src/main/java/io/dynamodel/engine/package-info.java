/** DynamoDB in memory, for tests: {@link io.dynamodel.engine.DynamoDbEngine} starts it. */
@NullMarked
package io.dynamodel.engine;

import org.jspecify.annotations.NullMarked;
