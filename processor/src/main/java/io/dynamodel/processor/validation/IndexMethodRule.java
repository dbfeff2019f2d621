package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.IndexMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.TableDeclaration;
import io.dynamodel.processor.naming.MemberNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each index has two methods of its own: one that queries it, one that scans it. */
final class IndexMethodRule implements Rule {

  @Override
  public List<Problem> check(RecordDeclaration record) {
    Taken taken = new Taken(new HashSet<>(), new HashSet<>());
    Set<String> names = new HashSet<>();
    // Another index of the same name is a mistake of its own.
    return record.outline().table().stream()
        .map(TableDeclaration::indexes)
        .flatMap(List::stream)
        .filter(index -> names.add(index.name()))
        .flatMap(index -> check(record, index, taken).stream())
        .toList();
  }

  /** The methods of the indexes so far. */
  private record Taken(Set<String> queries, Set<String> scans) {

    boolean hasScan(String name) {
      return scans.contains(name) || queries.contains(name) || MemberNames.isTableMethod(name);
    }
  }

  private static Optional<Problem> check(
      RecordDeclaration record, IndexDeclaration index, Taken taken) {
    return index
        .method()
        .map(method -> check(record, index, method, taken))
        .orElseGet(() -> Optional.of(none(index)));
  }

  private static Optional<Problem> check(
      RecordDeclaration record, IndexDeclaration index, String method, Taken taken) {
    Site site = site(index);
    if (!MemberNames.isMethodName(method)) {
      return Optional.of(IndexMessages.indexMethodName(site, index.name(), method));
    }
    if (MemberNames.isTableMethod(method)) {
      return Optional.of(IndexMessages.indexMethodClash(site, index.name(), method));
    }
    if (!taken.queries().add(method)) {
      return Optional.of(
          IndexMessages.duplicateIndexMethod(site, index.name(), method, Sites.name(record)));
    }
    return scan(record, index, method, taken);
  }

  private static Optional<Problem> scan(
      RecordDeclaration record, IndexDeclaration index, String method, Taken taken) {
    if (taken.scans().contains(method)) {
      return Optional.of(scanClash(record, index, method));
    }
    String scan = MemberNames.scan(method);
    boolean clash = taken.hasScan(scan);
    taken.scans().add(scan);
    return clash ? Optional.of(scanClash(record, index, scan)) : Optional.empty();
  }

  private static Problem scanClash(
      RecordDeclaration record, IndexDeclaration index, String method) {
    String table = TypeText.simple(record.outline().names().table());
    return IndexMessages.scanMethodClash(site(index), index.name(), method, table);
  }

  private static Problem none(IndexDeclaration index) {
    return IndexMessages.noIndexMethod(site(index), index.name());
  }

  /** The place of the method's name, or of what it is made from. */
  private static Site site(IndexDeclaration index) {
    return Sites.of(index, index.givenMethod().isPresent() ? "method" : "name");
  }
}
