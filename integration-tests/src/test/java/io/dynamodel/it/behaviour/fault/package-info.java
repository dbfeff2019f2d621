/** What a service in good order does not do: throttling, cut answers, unprocessed items. */
@NullMarked
package io.dynamodel.it.behaviour.fault;

import org.jspecify.annotations.NullMarked;
