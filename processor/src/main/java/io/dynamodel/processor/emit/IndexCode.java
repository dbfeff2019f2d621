package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.KeySource;
import io.dynamodel.processor.model.TableModel.Index;
import java.util.Collection;

/** The expression that describes an index to the runtime. */
final class IndexCode {
  private IndexCode() {}

  static CodeBlock of(Index index) {
    return CodeBlock.of("$L$L$L$L", start(index), sort(index), projection(index), mixed(index));
  }

  private static CodeBlock mixed(Index index) {
    return index.mixedParts() == 0
        ? CodeBlock.of("")
        : CodeBlock.of(".mixedParts($L)", index.mixedParts());
  }

  private static CodeBlock start(Index index) {
    return CodeBlock.of(
        "$T.$L($L, $L)",
        RuntimeTypes.INDEX_SCHEMA,
        index.isLocal() ? "local" : "global",
        Quoted.of(index.name()),
        constants(index.key().partition()));
  }

  private static CodeBlock sort(Index index) {
    return index
        .key()
        .sort()
        .map(sort -> CodeBlock.of(".sort($L)", constants(sort.sources())))
        .orElse(CodeBlock.of(""));
  }

  private static CodeBlock projection(Index index) {
    return switch (index.projection()) {
      case ALL -> CodeBlock.of("");
      case KEYS_ONLY -> CodeBlock.of(".keysOnly()");
      case INCLUDE ->
          CodeBlock.of(
              ".include($L)",
              Quoted.all(index.included().stream().map(Component::attribute).toList()));
    };
  }

  /** {@code EVENT_ID, TIMESTAMP}. */
  static CodeBlock constants(Collection<KeySource> sources) {
    return sources.stream()
        .map(source -> CodeBlock.of("$L", source.constant()))
        .collect(CodeBlock.joining(", "));
  }
}
