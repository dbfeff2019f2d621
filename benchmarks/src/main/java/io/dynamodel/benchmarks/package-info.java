/** What calls cost, beside the same calls by hand on the AWS SDK: run {@code Figures}. */
@NullMarked
package io.dynamodel.benchmarks;

import org.jspecify.annotations.NullMarked;
