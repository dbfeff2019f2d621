/** What public reports and hostile runs have shown, each as the kind of case that it stands for. */
@NullMarked
package io.dynamodel.it.cases;

import org.jspecify.annotations.NullMarked;
