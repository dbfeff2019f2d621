package io.dynamodel.processor.reading.storage;

import io.dynamodel.processor.reading.source.TypeUse;

/** Says of every type how it is stored, whatever its nullness. */
@FunctionalInterface
public interface Classifier {
  Classification classify(TypeUse type);
}
