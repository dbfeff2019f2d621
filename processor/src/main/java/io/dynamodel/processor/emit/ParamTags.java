package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynamodel.processor.model.Component;
import java.util.List;

/** What a user's record says of its components, where something else has them as parameters. */
final class ParamTags {
  private ParamTags() {}

  /** A tag for each component with a text, each on a line after an empty one. */
  static CodeBlock of(List<Component> components) {
    CodeBlock.Builder tags = CodeBlock.builder();
    for (Component component : components) {
      component
          .javadoc()
          .ifPresent(text -> tags.add("\n@param $L $L", component.name(), UserText.comment(text)));
    }
    return tags.isEmpty() ? CodeBlock.of("") : CodeBlock.of("\n$L", tags.build());
  }
}
