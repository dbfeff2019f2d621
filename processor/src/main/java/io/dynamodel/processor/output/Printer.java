package io.dynamodel.processor.output;

import java.util.List;

/** Prints members, those in a body two columns deeper. */
final class Printer {
  private static final int INDENT = 2;

  private final Lines lines = new Lines();
  private final Layout layout = new Layout(lines);

  private Printer() {}

  static String print(List<Member> members) {
    Printer printer = new Printer();
    printer.members(0, members);
    return printer.lines.toString();
  }

  private void members(int indent, List<Member> members) {
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      if (i > 0 && member.apart() && !areOneGroup(members.get(i - 1), member)) {
        lines.empty();
      }
      member(indent, member);
    }
  }

  /** Constants, or fields, without javadoc. */
  private static boolean areOneGroup(Member first, Member second) {
    return first.isBareField()
        && second.isBareField()
        && first.code().find("static") == second.code().find("static");
  }

  /** Whether it goes on with what is before it: {@code else}, {@code catch}. */
  private static boolean goesOn(Code header) {
    return header.has(0, "catch") || header.has(0, "else");
  }

  private void member(int indent, Member member) {
    member.comment().ifPresent(comment -> Comments.append(lines, indent, comment));
    member.annotations().forEach(annotation -> line(indent, annotation, ""));
    if (member.body().isEmpty()) {
      line(indent, member.code(), "");
      return;
    }
    List<Member> body = member.body().get();
    header(indent, member.code(), body.isEmpty() ? " {}" : " {");
    if (!body.isEmpty()) {
      members(indent + INDENT, body);
      lines.start(indent);
      lines.add("}");
    }
    lines.add(member.end());
  }

  private void header(int indent, Code code, String rest) {
    if (goesOn(code)) {
      lines.add(" ");
      layout.append(indent + INDENT, code, rest);
    } else {
      line(indent, code, rest);
    }
  }

  private void line(int indent, Code code, String rest) {
    lines.start(indent);
    layout.append(indent, code, rest);
  }
}
