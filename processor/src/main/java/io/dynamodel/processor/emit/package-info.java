/**
 * From the model to specs of generated types: one emitter a type. What a type is called and what it
 * can do stands in the model; here is only how that is written down.
 *
 * <p>Most calls of generic methods name their type arguments: to infer them would take javac a
 * quarter of its time.
 */
@NullMarked
package io.dynamodel.processor.emit;

import org.jspecify.annotations.NullMarked;
