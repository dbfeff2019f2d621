package io.dynamodel.processor.model;

import io.dynamodel.processor.language.KeyPair;
import io.dynamodel.processor.language.KeyTexts;
import io.dynamodel.processor.language.KeyTexts.Piece;
import io.dynamodel.processor.language.Texts;
import io.dynamodel.processor.model.KeySourceDeclaration.OfComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The texts that the keys of a record's items can have, beside those of the types of its table. */
public final class ItemKeys {
  private final RecordDeclaration record;
  private final List<RecordDeclaration> family;

  private ItemKeys(RecordDeclaration record, List<RecordDeclaration> family) {
    this.record = record;
    this.family = family;
  }

  /** The keys of {@code record}, which knows the other types of its table. */
  public static ItemKeys of(RecordDeclaration record) {
    return new ItemKeys(
        record, Stream.concat(Stream.of(record), record.siblings().stream()).toList());
  }

  /** The keys of {@code record} beside {@code family}: all types of its table. */
  public static ItemKeys of(RecordDeclaration record, List<RecordDeclaration> family) {
    return new ItemKeys(record, family);
  }

  /** The same, of another type of the table. */
  public ItemKeys ofSibling(RecordDeclaration sibling) {
    return new ItemKeys(sibling, family);
  }

  /** The keys in the table. */
  public KeyPair ofTable() {
    return new KeyPair(texts(record.partition(), false), texts(record.sort(), false));
  }

  /**
   * How many parts of the sort key a query has to know so that it meets no other type of the table:
   * 0 if it never meets any.
   */
  public int mixedParts() {
    return ofTable().mixedParts(siblings().map(ItemKeys::ofTable).toList());
  }

  /** The same of an index: one more than there are, if even a whole key can be that of another. */
  public int mixedParts(IndexDeclaration index) {
    KeyPair own = new KeyPair(texts(partition(index), true), texts(index.sort(), true));
    List<String> partition = attributes(partition(index));
    List<String> sort = attributes(index.sort());
    return own.mixedParts(
        siblings().flatMap(sibling -> sibling.of(partition, sort).stream()).toList());
  }

  /**
   * The characters that end a part where parts are not escaped: those with which a literal after a
   * part begins, in all templates of the attribute.
   */
  public String separators(String attribute) {
    return family.stream()
        .flatMap(type -> templates(type).filter(each -> each.attribute().equals(attribute)))
        .flatMap(template -> separators(template.template()))
        .distinct()
        .collect(Collectors.joining());
  }

  private static Stream<String> separators(Template template) {
    List<Template.Piece> pieces = template.pieces();
    return IntStream.range(1, pieces.size())
        .filter(index -> pieces.get(index - 1) instanceof Template.Part)
        .mapToObj(pieces::get)
        .filter(Template.Literal.class::isInstance)
        .map(literal -> Character.toString(((Template.Literal) literal).text().codePointAt(0)));
  }

  private Stream<ItemKeys> siblings() {
    return family.stream()
        .filter(type -> !type.outline().type().equals(record.outline().type()))
        .map(this::ofSibling);
  }

  private List<KeySourceDeclaration> partition(IndexDeclaration index) {
    return index.isLocal() ? record.partition() : index.partition();
  }

  private List<String> attributes(List<KeySourceDeclaration> sources) {
    return sources.stream().flatMap(source -> attribute(source).stream()).toList();
  }

  private Optional<String> attribute(KeySourceDeclaration source) {
    return source instanceof KeyTemplateDeclaration template
        ? Optional.of(template.attribute())
        : record.component(((OfComponent) source).name()).map(ComponentDeclaration::attribute);
  }

  /** The keys of the record in an index of another type; empty if its items are not in it. */
  private Optional<KeyPair> of(List<String> partition, List<String> sort) {
    return texts(partition).flatMap(first -> texts(sort).map(second -> new KeyPair(first, second)));
  }

  /** The texts of attributes, whichever of its templates or components they have. */
  private Optional<KeyTexts> texts(List<String> attributes) {
    List<KeyTexts> all = attributes.stream().flatMap(name -> texts(name).stream()).toList();
    return all.size() == attributes.size() ? Optional.of(joined(all.stream())) : Optional.empty();
  }

  private Optional<KeyTexts> texts(String attribute) {
    Stream<KeyTexts> ofTable =
        record.outline().table().stream()
            .flatMap(TableDeclaration::templates)
            .filter(template -> template.attribute().equals(attribute))
            .map(template -> texts(template, false));
    Stream<KeyTexts> ofIndexes =
        templates(record)
            .filter(template -> template.attribute().equals(attribute))
            .map(template -> texts(template, true));
    Stream<KeyTexts> ofComponents =
        record.components().stream()
            .filter(component -> component.attribute().equals(attribute))
            .map(component -> texts(new OfComponent(component.name()), true));
    return Stream.of(ofTable, ofIndexes, ofComponents).flatMap(texts -> texts).findFirst();
  }

  private static Stream<KeyTemplateDeclaration> templates(RecordDeclaration type) {
    return type.outline().table().stream()
        .flatMap(
            table ->
                Stream.concat(
                    table.templates(),
                    table.indexes().stream().flatMap(IndexDeclaration::templates)));
  }

  private KeyTexts texts(List<KeySourceDeclaration> sources, boolean empty) {
    return joined(sources.stream().map(source -> texts(source, empty)));
  }

  private static KeyTexts joined(Stream<KeyTexts> texts) {
    return new KeyTexts(texts.flatMap(each -> each.pieces().stream()).toList());
  }

  private KeyTexts texts(KeySourceDeclaration source, boolean empty) {
    if (source instanceof KeyTemplateDeclaration template) {
      return new KeyTexts(
          template.template().pieces().stream()
              .map(piece -> piece(template, piece, empty))
              .toList());
    }
    String name = ((OfComponent) source).name();
    return KeyTexts.of(name, texts(name, new PartTexts(Texts.any(), false)));
  }

  private Piece piece(KeyTemplateDeclaration template, Template.Piece piece, boolean empty) {
    if (piece instanceof Template.Literal literal) {
      return new Piece.Literal(literal.text());
    }
    Template.Part part = (Template.Part) piece;
    return new Piece.Part(part.component(), texts(template, part, empty));
  }

  /** An escaped part is empty in an index alone; others may be so in the table, too. */
  private Texts texts(KeyTemplateDeclaration template, Template.Part part, boolean empty) {
    if (template.isShard(part)) {
      return Texts.oneOf(
          IntStream.range(0, template.shards()).mapToObj(Integer::toString).toList());
    }
    if (part.digits().isPresent()) {
      return Texts.digits(part.digits().getAsInt());
    }
    Texts text =
        template.escaped() ? Texts.escaped(empty) : Texts.without(separators(template.attribute()));
    return texts(part.component(), new PartTexts(text, template.escaped()));
  }

  /** What is no component, or can be no part, is a mistake of its own. */
  private Texts texts(String component, PartTexts parts) {
    return record
        .component(component)
        .flatMap(ComponentDeclaration::storage)
        .flatMap(storage -> storage.type().match(parts))
        .orElse(parts.text());
  }
}
