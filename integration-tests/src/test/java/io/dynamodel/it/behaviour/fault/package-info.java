/** What DynamoDB Local never does: throttling, cut answers, unprocessed items. */
@NullMarked
package io.dynamodel.it.behaviour.fault;

import org.jspecify.annotations.NullMarked;
