/** Writing and deleting whole items. */
@NullMarked
package io.dynamodel.it.behaviour.write;

import org.jspecify.annotations.NullMarked;
