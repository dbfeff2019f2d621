/** A projection in another package than its model. */
@org.jspecify.annotations.NullMarked
package io.dynamodel.it.parcels.sum;
