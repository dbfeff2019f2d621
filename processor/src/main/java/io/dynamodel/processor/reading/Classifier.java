package io.dynamodel.processor.reading;

/** Says of every type how it is stored, whatever its nullness. */
@FunctionalInterface
interface Classifier {
  Classification classify(TypeUse type);
}
