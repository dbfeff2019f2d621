/** Conditions as DynamoDB evaluates them. */
@NullMarked
package io.dynamodel.it.behaviour.condition;

import org.jspecify.annotations.NullMarked;
