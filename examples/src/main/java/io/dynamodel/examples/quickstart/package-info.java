/** The main job: tables, reads, queries, updates and a condition that fails. */
@NullMarked
package io.dynamodel.examples.quickstart;

import org.jspecify.annotations.NullMarked;
