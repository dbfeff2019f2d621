package io.dynamodel.it.property;

import io.dynamodel.expression.Attribute;
import io.dynamodel.expression.AttributeType;
import io.dynamodel.expression.ComparableNumberAttribute;
import io.dynamodel.expression.Ordered;
import io.dynamodel.expression.Removable;
import io.dynamodel.expression.Sized;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The conditions on one attribute, by what it can do. */
final class PlaceConditions<V> {
  private final Place<V> place;
  private final Attribute<Thing, V> attribute;
  private final List<Gen<Checked>> all = new ArrayList<>();

  private PlaceConditions(Place<V> place) {
    this.place = place;
    this.attribute = place.attribute();
  }

  static <V> Gen<Checked> of(Place<V> place) {
    return Gens.oneOf(new PlaceConditions<>(place).all());
  }

  private List<Gen<Checked>> all() {
    addPresence();
    addEquality();
    if (attribute instanceof Ordered<Thing, V> ordered) {
      all.addAll(OrderConditions.of(place, ordered));
    }
    if (attribute instanceof ComparableNumberAttribute<Thing, V> number) {
      all.addAll(LongConditions.of(place, number));
    }
    if (attribute instanceof Sized<?>) {
      all.add(SizeConditions.of(place));
    }
    all.addAll(PartConditions.of(place));
    all.addAll(place.conditions());
    return all;
  }

  private void addPresence() {
    all.add(Gens.just(place.checked(attribute.exists(), Objects::nonNull)));
    all.add(Gens.just(place.checked(attribute.notExists(), Objects::isNull)));
    all.add(Gens.of(AttributeType.values()).map(this::hasType));
    if (attribute instanceof Removable<Thing, V> removable) {
      all.add(Gens.just(place.checked(removable.isEmpty(), this::isEmpty)));
    }
  }

  private Checked hasType(AttributeType type) {
    String name = type == AttributeType.NULL ? "NUL" : type.name();
    return place.checked(
        attribute.hasType(type), stored -> stored != null && stored.type().name().equals(name));
  }

  /** Numbers, booleans and documents are empty only where they are not there. */
  private boolean isEmpty(@Nullable AttributeValue stored) {
    return stored == null
        || stored.type() == AttributeValue.Type.NUL
        || attribute instanceof Sized<?> && Objects.equals(Stored.size(stored), 0);
  }

  private void addEquality() {
    all.add(place.checked(place.operands(), attribute::eq, Stored::equal));
    all.add(
        place.checked(
            place.operands(), attribute::ne, (stored, value) -> !Stored.equal(stored, value)));
    all.add(place.operands().list(1, 3).map(this::in));
  }

  private Checked in(List<V> values) {
    List<AttributeValue> operands = values.stream().map(place::stored).toList();
    return place.checked(
        attribute.in(values),
        stored -> operands.stream().anyMatch(operand -> Stored.equal(stored, operand)));
  }
}
