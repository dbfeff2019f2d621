package io.dynamodel.processor.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes members of tokens. */
final class Parser {
  private final List<Token> tokens;
  private int next;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Package, imports and types of a file. */
  static List<Member> file(String text) {
    return new Parser(Lexer.tokens(text)).members();
  }

  private List<Member> members() {
    List<Member> members = new ArrayList<>();
    while (next < tokens.size() && !peek().is("}")) {
      members.add(member());
    }
    return members;
  }

  private Member member() {
    boolean apart = peek().space() == Token.Space.EMPTY_LINE;
    Optional<Token> comment = peek().isComment() ? Optional.of(take()) : Optional.empty();
    List<Code> annotations = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    while (peek().is("@")) {
      pieces.addAll(annotation());
      if (peek().startsLine()) {
        annotations.add(Code.of(pieces));
        pieces = new ArrayList<>();
      }
    }
    while (!peek().is(";") && !peek().is("{")) {
      pieces.add(piece());
    }
    return peek().is(";")
        ? statement(comment, annotations, pieces, apart)
        : withBody(comment, annotations, pieces, apart);
  }

  private Member statement(
      Optional<Token> comment, List<Code> annotations, List<Piece> pieces, boolean apart) {
    pieces.add(take());
    return new Member(comment, annotations, Code.of(pieces), Optional.empty(), "", apart);
  }

  /** The line breaks in a header are JavaPoet's, each as late as it can. */
  private Member withBody(
      Optional<Token> comment, List<Code> annotations, List<Piece> pieces, boolean apart) {
    take();
    List<Member> body = members();
    take();
    boolean ends = next < tokens.size() && peek().is(";");
    Code header = Code.of(pieces).onOneLine();
    return new Member(
        comment, annotations, header, Optional.of(body), ends ? take().text() : "", apart);
  }

  private List<Piece> annotation() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(take());
    pieces.add(take());
    while (peek().is(".")) {
      pieces.add(take());
      pieces.add(take());
    }
    if (peek().is("(")) {
      pieces.add(piece());
    }
    return pieces;
  }

  private Piece piece() {
    Token token = take();
    return isOpening(token) ? brackets(token) : token;
  }

  private boolean isOpening(Token token) {
    boolean comparison = token.is("<") && peek().isSpaced();
    return token.isOpening() && !comparison;
  }

  private Brackets brackets(Token open) {
    List<Code> items = new ArrayList<>();
    List<Piece> item = new ArrayList<>();
    while (!peek().isClosing()) {
      item.add(piece());
      if (item.get(item.size() - 1) instanceof Token token && token.is(",")) {
        items.add(Code.of(item));
        item = new ArrayList<>();
      }
    }
    if (!item.isEmpty()) {
      items.add(Code.of(item));
    }
    return Brackets.of(open, items, take());
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    return tokens.get(next++);
  }
}
