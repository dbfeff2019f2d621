package members;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.expression.ComparableTextAttribute;
import io.dynamodel.expression.ListAttribute;
import io.dynamodel.schema.Selection;
import io.dynamodel.support.ItemReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads {@link VisitBrief} in place of {@link Visit}: only the attributes that it has. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class VisitBriefProjection {
  /**
   * Makes a find, a batch get, a query or a scan read {@link VisitBrief} (ProjectionExpression).
   */
  public static final Selection<Visit, VisitBrief> SELECTION =
      Selection.<Visit, VisitBrief>of(VisitBriefProjection::read, "visit_id", "stops")
          .with("home_address", AddressBriefProjection.SELECTION)
          .with("work_address", AddressBriefProjection.SELECTION)
          .with("next_address", AddressBriefProjection.SELECTION);

  private static final AttributeConverter<List<Address>> STOPS =
      Converters.<Address>list(
          Converters.<Address>document(AddressMapper::toItem, AddressMapper::read));

  private VisitBriefProjection() {}

  /**
   * The {@link VisitBrief} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static VisitBrief fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static VisitBrief read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      VisitBrief visitBrief =
          new VisitBrief(
              in.<String>key("visit_id", Converters.TEXT),
              in.<AddressBrief>part("home_address", AddressBriefProjection::read),
              Optional.<AddressBrief>ofNullable(
                  in.<AddressBrief>findPart("work_address", AddressBriefProjection::read)),
              in.<AddressBrief>findPart("next_address", AddressBriefProjection::read),
              in.<List<Address>>find("stops", STOPS, List.<Address>of()));
      in.keeps("visit_id", visitBrief.visitId());
      return visitBrief;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }

  /** The attributes of {@link VisitBrief}, for conditions. */
  public static final class A {
    /**
     * The partition key {@code visit_id}, stored as text (S). For conditions alone: no update
     * changes a key.
     */
    public static final ComparableTextAttribute<VisitBrief, String> visitId =
        new ComparableTextAttribute<VisitBrief, String>(
            AttributePath.of("visit_id"), Converters.TEXT);

    /** The attribute {@code home_address}, stored as a map (M). */
    public static final AddressPath<VisitBrief> homeAddress =
        new AddressPath<VisitBrief>(AttributePath.of("home_address"));

    /**
     * The attribute {@code work_address}, stored as a map (M); absent where it is empty, and an
     * absent attribute equals nothing.
     */
    public static final AddressPath.OptionalAddressPath<VisitBrief> workAddress =
        new AddressPath.OptionalAddressPath<VisitBrief>(AttributePath.of("work_address"));

    /**
     * The attribute {@code next_address}, stored as a map (M); absent where it is null, and an
     * absent attribute equals nothing.
     */
    public static final AddressPath.OptionalAddressPath<VisitBrief> nextAddress =
        new AddressPath.OptionalAddressPath<VisitBrief>(AttributePath.of("next_address"));

    /** The attribute {@code stops}, stored as a list (L); an absent one reads as empty. */
    public static final ListAttribute<
            VisitBrief, Address, AddressPath.OptionalAddressPath<VisitBrief>>
        stops =
            new ListAttribute<>(
                AttributePath.of("stops"),
                Converters.<Address>document(AddressMapper::toItem, AddressMapper::read),
                AddressPath.OptionalAddressPath::new);

    private A() {}
  }
}
