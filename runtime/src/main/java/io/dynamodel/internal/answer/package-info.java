/**
 * Decodes the items of answers from their bytes, without the SDK's attribute values. What it does
 * not understand, it leaves to the SDK.
 */
@NullMarked
package io.dynamodel.internal.answer;

import org.jspecify.annotations.NullMarked;
