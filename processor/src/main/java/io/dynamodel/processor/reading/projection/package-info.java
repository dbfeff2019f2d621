/** From projections to declarations: each component is stored as the model's is. */
@NullMarked
package io.dynamodel.processor.reading.projection;

import org.jspecify.annotations.NullMarked;
