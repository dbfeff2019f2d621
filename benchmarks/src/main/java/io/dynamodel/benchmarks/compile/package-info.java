/** What a compilation costs, beside that of another processor: run {@code CompileFigures}. */
@NullMarked
package io.dynamodel.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
