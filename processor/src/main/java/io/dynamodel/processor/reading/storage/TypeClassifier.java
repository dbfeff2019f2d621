package io.dynamodel.processor.reading.storage;

import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Optional;

/** Knows one way in which types are stored, or can't be. */
@FunctionalInterface
interface TypeClassifier {

  /** What comes out; empty if this classifier does not know the type. */
  Optional<Classification> classify(TypeUse type);
}
