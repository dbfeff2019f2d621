package documents;

import io.dynamodel.annotations.DynamoGenerated;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Maps {@link Company} to the attributes that store it and back. */
@Generated("io.dynamodel.processor.DynamoModelProcessor")
@DynamoGenerated
@NullMarked
public final class CompanyMapper {
  private static final AttributeConverter<Address> SEAT =
      Converters.document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<Address> BRANCH =
      Converters.document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<Address> WAREHOUSE =
      Converters.document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<List<Address>> SHOPS =
      Converters.list(Converters.document(AddressMapper::toItem, AddressMapper::read));
  private static final AttributeConverter<Map<String, Address>> AGENTS =
      Converters.map(
          Converters.TEXT, Converters.document(AddressMapper::toItem, AddressMapper::read));
  private static final AttributeConverter<Node> TREE =
      Converters.document(NodeMapper::toItem, NodeMapper::read);
  private static final AttributeConverter<Person> OWNER =
      Converters.document(PersonMapper::toItem, PersonMapper::read);

  private CompanyMapper() {}

  /**
   * The attributes that store {@code company}.
   *
   * @throws io.dynamodel.exception.ItemValidationException if DynamoDB can't store a value: names
   *     the path of its attribute
   * @throws NullPointerException if {@code company} is null
   */
  public static Map<String, AttributeValue> toItem(Company company) {
    Objects.requireNonNull(company, "company");
    return new ItemWriter(8)
        .put("id", Converters.TEXT, company.id())
        .put("seat", SEAT, company.seat())
        .putOptional("branch", BRANCH, company.branch())
        .putIfPresent("warehouse", WAREHOUSE, company.warehouse())
        .put("shops", SHOPS, company.shops())
        .put("agents", AGENTS, company.agents())
        .put("tree", TREE, company.tree())
        .put("owner", OWNER, company.owner())
        .item();
  }

  /**
   * The {@link Company} that {@code item} stores.
   *
   * @throws io.dynamodel.exception.ItemMappingException if it stores none: names the path of the
   *     attribute that is missing or wrong
   * @throws NullPointerException if {@code item} is null
   */
  public static Company fromItem(Map<String, AttributeValue> item) {
    return read(StoredItem.of(item));
  }

  /** As {@link #fromItem}, of an item as the runtime has read it. */
  public static Company read(StoredItem item) {
    ItemReader in = ItemReader.of(item);
    try {
      Company company =
          new Company(
              in.key("id", Converters.TEXT),
              in.get("seat", SEAT),
              in.find("branch", BRANCH),
              Optional.ofNullable(in.find("warehouse", WAREHOUSE)),
              in.find("shops", SHOPS, List.of()),
              in.find("agents", AGENTS, Map.of()),
              in.get("tree", TREE),
              in.get("owner", OWNER));
      in.keeps("id", company.id());
      return company;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
