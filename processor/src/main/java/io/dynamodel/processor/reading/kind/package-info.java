/** Which types are models, documents, projections or parts of them, and which hold which. */
@NullMarked
package io.dynamodel.processor.reading.kind;

import org.jspecify.annotations.NullMarked;
