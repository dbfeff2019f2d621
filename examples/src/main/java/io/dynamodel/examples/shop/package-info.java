/** Customers, their orders and the lines of the orders in one table. */
@NullMarked
package io.dynamodel.examples.shop;

import org.jspecify.annotations.NullMarked;
