/**
 * Random conditions and updates, done by DynamoDB Local and by plain Java: both must come to the
 * same. {@link io.dynamodel.it.property.Columns} lists the attributes; a new kind of attribute is a
 * component of {@link io.dynamodel.it.property.Thing} and a line there.
 */
@NullMarked
package io.dynamodel.it.property;

import org.jspecify.annotations.NullMarked;
