/**
 * The mistakes that users are told of: a catalogue of them, and the one place that prints them. A
 * problem is a value; it says where it is by names, so it stays good in later rounds.
 */
@NullMarked
package io.dynamodel.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
