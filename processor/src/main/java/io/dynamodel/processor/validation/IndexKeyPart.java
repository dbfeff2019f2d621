package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.KeySourceDeclaration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an index names as a part of one of its keys.
 *
 * @param member of the annotation: {@code partition} or {@code sort}
 * @param position counts the parts of that key, from 0
 * @param name the name of what should be a component
 */
record IndexKeyPart(IndexDeclaration index, String member, int position, String name) {
  static final String PARTITION = "partition";
  static final String SORT = "sort";

  /** All parts of both keys. */
  static Stream<IndexKeyPart> of(IndexDeclaration index) {
    return Stream.of(PARTITION, SORT).flatMap(member -> of(index, member));
  }

  private static Stream<IndexKeyPart> of(IndexDeclaration index, String member) {
    List<String> names = names(index, member);
    return IntStream.range(0, names.size())
        .mapToObj(position -> new IndexKeyPart(index, member, position, names.get(position)));
  }

  static List<String> names(IndexDeclaration index, String member) {
    return KeySourceDeclaration.componentsOf(
        member.equals(PARTITION) ? index.partition() : index.sort());
  }

  boolean isSort() {
    return member.equals(SORT);
  }

  /** {@code sort key}. */
  String key() {
    return member + " key";
  }

  /** Whether an earlier part of the same key has the name, too. */
  boolean isRepeated() {
    return names(index, member).indexOf(name) < position;
  }

  /** Whether it is a part of the partition key and of the sort key. */
  boolean isInBoth() {
    return isSort() && names(index, PARTITION).contains(name);
  }

  Site site() {
    return Sites.of(index, member, position);
  }
}
