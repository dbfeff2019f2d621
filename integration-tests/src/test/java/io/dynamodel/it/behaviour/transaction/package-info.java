/** Transactions on DynamoDB Local. */
@NullMarked
package io.dynamodel.it.behaviour.transaction;

import org.jspecify.annotations.NullMarked;
