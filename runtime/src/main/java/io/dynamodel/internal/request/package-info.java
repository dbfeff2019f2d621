/**
 * Encodes the items of requests, without the SDK's marshaller. What is out of the ordinary, it
 * leaves to the SDK.
 */
@NullMarked
package io.dynamodel.internal.request;

import org.jspecify.annotations.NullMarked;
