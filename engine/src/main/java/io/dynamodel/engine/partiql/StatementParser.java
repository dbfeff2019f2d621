package io.dynamodel.engine.partiql;

import io.dynamodel.engine.expression.Path;
import io.dynamodel.engine.expression.Projection;
import io.dynamodel.engine.item.Nesting;
import io.dynamodel.engine.item.Value;
import io.dynamodel.engine.partiql.Statement.OrderKey;
import io.dynamodel.engine.request.ReturnValues;
import io.dynamodel.engine.wire.ServiceException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a statement. */
final class StatementParser extends UpdateParser {

  private static final String NO_STATEMENT = "Expected data manipulation";

  private final String text;

  private StatementParser(String text, List<Value> parameters) {
    super(Tokens.of(text), parameters);
    this.text = text;
  }

  /** A table, or one of its indexes. {@code first} is the token of its name. */
  private record Source(String table, @Nullable String index, Token first) {}

  /**
   * Reads a statement.
   *
   * @throws ServiceException if it is none
   */
  static Statement parse(String text, List<Value> parameters) {
    StatementParser parser = new StatementParser(text, parameters);
    Statement statement = parser.statement();
    if (parser.current().kind() != Token.Kind.END) {
      throw parser.unexpected();
    }
    return statement;
  }

  private Statement statement() {
    if (at("SELECT")) {
      return select();
    }
    if (take("INSERT")) {
      return insert();
    }
    if (take("UPDATE")) {
      return update();
    }
    if (take("DELETE")) {
      return delete();
    }
    if (take("EXISTS")) {
      expect("(");
      Statement.Select select = select();
      expect(")");
      return new Statement.Exists(select);
    }
    throw Malformed.because(NO_STATEMENT);
  }

  private Statement.Select select() {
    expect("SELECT");
    Projection projection = take("*") ? null : projection();
    expect("FROM");
    Source source = source();
    return new Statement.Select(source.table(), source.index(), projection, where(), order());
  }

  private Projection projection() {
    Map<String, Path> paths = new LinkedHashMap<>();
    for (Path path : list(this::selected)) {
      paths.put(ResultName.of(path), path);
    }
    return Projection.named(paths);
  }

  private Path selected() {
    if (atCall()) {
      throw ServiceException.validation("Unexpected path component at " + place(current()));
    }
    return path();
  }

  private Source source() {
    Token first = current();
    String table = name();
    String index = take(".") ? name() : null;
    if (at(".")) {
      throw ServiceException.validation(
          "A path may contain at most 2 components in the FROM clause");
    }
    return new Source(table, index, first);
  }

  private Where where() {
    return take("WHERE") ? Where.of(condition()) : new Where(List.of());
  }

  private List<OrderKey> order() {
    if (!take("ORDER")) {
      return List.of();
    }
    expect("BY");
    return list(
        () -> {
          String attribute = name();
          return new OrderKey(attribute, take("ASC") || !take("DESC"));
        });
  }

  private Statement insert() {
    expect("INTO");
    Source source = source();
    if (source.index() != null) {
      throw ServiceException.validation(
          "FROM clause may only contain a single table name in data manipulation statements at "
              + place(source.first()));
    }
    expect("VALUE");
    if (atValue() && value() instanceof Value.M item) {
      Nesting.check(item.members());
      return new Statement.Insert(source.table(), item.members());
    }
    throw unexpected();
  }

  private Statement update() {
    String table = written();
    if (!at("SET") && !at("REMOVE")) {
      throw Malformed.because(NO_STATEMENT);
    }
    return new Statement.Update(table, actions(), where(), returned());
  }

  private Statement delete() {
    expect("FROM");
    String table = written();
    Where where = where();
    Token clause = current();
    ReturnValues returned = returned();
    if (returned != ReturnValues.NONE && returned != ReturnValues.ALL_OLD) {
      throw ServiceException.validation(
          "Invalid returning clause: "
              + text.substring(clause.start())
              + ". Only RETURNING ALL OLD * is allowed in DELETE statements.");
    }
    return new Statement.Delete(table, where, returned);
  }

  private String written() {
    Source source = source();
    if (source.index() != null) {
      throw ServiceException.validation("This operation is not supported on an index");
    }
    return source.table();
  }

  private ReturnValues returned() {
    if (!take("RETURNING")) {
      return ReturnValues.NONE;
    }
    boolean isAll = take("ALL");
    if (!isAll) {
      expect("MODIFIED");
    }
    boolean isOld = take("OLD");
    if (!isOld) {
      expect("NEW");
    }
    expect("*");
    if (isOld) {
      return isAll ? ReturnValues.ALL_OLD : ReturnValues.UPDATED_OLD;
    }
    return isAll ? ReturnValues.ALL_NEW : ReturnValues.UPDATED_NEW;
  }

  /** Line, column and length of a token. */
  private String place(Token token) {
    String before = text.substring(0, token.start());
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    int column = token.start() - before.lastIndexOf('\n');
    return line + ":" + column + ":" + (token.end() - token.start());
  }
}
