package io.dynamodel.processor.output;

import java.util.List;
import java.util.Optional;

/**
 * A declaration or a statement, with what stands above it.
 *
 * @param comment its javadoc
 * @param annotations those on lines of their own
 * @param code all of it, or what is before its body
 * @param body what is in its braces
 * @param end what follows the body, such as the semicolon of a switch expression; or empty
 * @param apart whether an empty line is before it
 */
record Member(
    Optional<Token> comment,
    List<Code> annotations,
    Code code,
    Optional<List<Member>> body,
    String end,
    boolean apart) {
  Member {
    annotations = List.copyOf(annotations);
    body = body.map(List::copyOf);
  }

  /** The same with another header and body. */
  Member with(Code header, List<Member> members) {
    return new Member(comment, annotations, header, Optional.of(members), end, apart);
  }

  /** A field without javadoc: those of one kind stand together. */
  boolean isBareField() {
    return comment.isEmpty() && annotations.isEmpty() && body.isEmpty() && code.has(0, "private");
  }
}
