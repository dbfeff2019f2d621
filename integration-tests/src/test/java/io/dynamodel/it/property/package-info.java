/**
 * Random conditions and updates, done by the engine and by plain Java: both must come to the same.
 * {@link io.dynamodel.it.property.Columns} lists the attributes; a new kind of attribute is a
 * component of {@link io.dynamodel.it.property.Thing} and a line there.
 *
 * <p>Random values of every type, stored and read back: a new type is a component of each record of
 * {@link io.dynamodel.it.property.Single}, {@link io.dynamodel.it.property.Listed}, {@link
 * io.dynamodel.it.property.Grouped} and {@link io.dynamodel.it.property.Documents}, and a line in
 * {@link io.dynamodel.it.property.AnyScalar}. One that offers ranges as a sort key is a record of
 * {@link io.dynamodel.it.property.Sorted} and an entry of {@link
 * io.dynamodel.it.property.SortKeys}, too.
 */
@NullMarked
package io.dynamodel.it.property;

import org.jspecify.annotations.NullMarked;
