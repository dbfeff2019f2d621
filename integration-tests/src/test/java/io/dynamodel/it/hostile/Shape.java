package io.dynamodel.it.hostile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constructor that all documents of {@link Held} have. */
@FunctionalInterface
interface Shape<T> {

  Held of(@Nullable T one, Optional<T> maybe, List<T> list, Set<T> set, Map<String, T> map);
}
