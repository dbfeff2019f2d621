package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynamodel.processor.model.Component;
import java.util.List;
import java.util.function.Function;

/** What a user's record says of its components, for what else has them as parameters. */
final class ParamTags {
  private ParamTags() {}

  /** A line for each parameter that has a text. */
  static <T> CodeBlock of(
      List<T> parameters, Function<T, Component> component, Function<T, String> name) {
    CodeBlock.Builder tags = CodeBlock.builder();
    for (T parameter : parameters) {
      component
          .apply(parameter)
          .javadoc()
          .map(UserText::comment)
          .ifPresent(text -> tags.add("@param $L $L\n", name.apply(parameter), text));
    }
    return tags.build();
  }

  /** The same below a text, with an empty line between them. */
  static CodeBlock below(CodeBlock tags) {
    return tags.isEmpty() ? tags : CodeBlock.of("\n\n$L", tags);
  }
}
