/** Properties: what is true of many random cases. Also for the tests of other modules. */
@NullMarked
package io.dynamodel.property;

import org.jspecify.annotations.NullMarked;
