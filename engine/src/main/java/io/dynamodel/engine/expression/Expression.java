package io.dynamodel.engine.expression;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An expression, or an older parameter that means the same. */
public interface Expression {

  /** The document paths in it, in the order of the text. */
  List<Path> paths();

  /** The attributes that its paths begin with. */
  default Set<String> topLevelAttributes() {
    return paths().stream().map(Path::attribute).collect(Collectors.toUnmodifiableSet());
  }

  /** The attributes with paths into their lists or maps. No key can be one of them. */
  default Set<String> nestedAttributes() {
    return nested(paths().stream());
  }

  /** The attributes of those paths that lead into lists or maps. */
  static Set<String> nested(Stream<Path> paths) {
    return paths
        .filter(Path::isNested)
        .map(Path::attribute)
        .collect(Collectors.toUnmodifiableSet());
  }
}
