package io.dynamodel.it.mutants;

import java.util.List;
import java.util.Map;

/**
 * What a compiler made of sources.
 *
 * @param generated the generated sources by name
 * @param witness what processors have seen
 * @param failure the trace of an exception of the compiler or the processor; empty if there is none
 */
record Compiled(
    List<Message> messages, Map<String, String> generated, Witness witness, String failure) {

  List<Message> errors() {
    return messages.stream().filter(Message::error).toList();
  }

  boolean isGenerated(Message message) {
    return generated.containsKey(message.file());
  }
}
