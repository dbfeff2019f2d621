/**
 * What the AWS enhanced client stores is read by Dynamodel, and the other way round: {@link
 * io.dynamodel.it.enhanced.Shared} and {@link io.dynamodel.it.enhanced.SharedBean} have every type
 * that both know. Where the two differ, a test says how.
 */
@NullMarked
package io.dynamodel.it.enhanced;

import org.jspecify.annotations.NullMarked;
