/**
 * What Dynamodel throws. Errors of the service that are not named here pass through as the SDK's.
 */
@NullMarked
package io.dynamodel.exception;

import org.jspecify.annotations.NullMarked;
