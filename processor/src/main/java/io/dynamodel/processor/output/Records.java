package io.dynamodel.processor.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Declares records as records. JavaPoet knows none, so an emitter describes the class that the
 * compiler makes of one: it is final, extends {@code Record}, and has a constructor without a body.
 */
final class Records {
  private Records() {}

  /** The same members, those in them included. */
  static List<Member> declared(List<Member> members) {
    return members.stream().map(Records::declared).toList();
  }

  private static Member declared(Member member) {
    if (member.body().isEmpty() || member.code().find("class") < 0) {
      return member;
    }
    List<Member> body = declared(member.body().get());
    Code header = member.code();
    int superclass = header.find("extends");
    return superclass > 0 && isRecord(header, superclass + 1)
        ? record(member, header, body)
        : member.with(header, body);
  }

  private static boolean isRecord(Code header, int type) {
    return header.has(type, "Record")
        || (header.has(type, "java") && header.has(type + 4, "Record"));
  }

  private static Member record(Member member, Code header, List<Member> body) {
    int name = header.find("class") + 1;
    String type = header.get(name).toString();
    Member constructor =
        body.stream().filter(each -> isConstructor(each, type)).findFirst().orElseThrow();
    List<Piece> pieces = new ArrayList<>();
    if (header.has(0, "public")) {
      pieces.add(header.get(0));
    }
    pieces.add(new Token("record", Token.Space.BLANK));
    pieces.add(header.get(name));
    pieces.add(constructor.code().get(constructor.code().size() - 1));
    return member.with(
        Code.of(pieces), body.stream().filter(each -> !isConstructor(each, type)).toList());
  }

  private static boolean isConstructor(Member member, String type) {
    Code code = member.code();
    return member.body().filter(List::isEmpty).isPresent()
        && code.has(code.size() - 2, type)
        && code.get(code.size() - 1) instanceof Brackets;
  }
}
