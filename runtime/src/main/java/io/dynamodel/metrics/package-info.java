/** What calls cost: requests, capacity, time. */
@NullMarked
package io.dynamodel.metrics;

import org.jspecify.annotations.NullMarked;
