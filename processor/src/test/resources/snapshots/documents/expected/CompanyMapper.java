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
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<Address> BRANCH =
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<Address> WAREHOUSE =
      Converters.<Address>document(AddressMapper::toItem, AddressMapper::read);
  private static final AttributeConverter<List<Address>> SHOPS =
      Converters.<Address>list(
          Converters.<Address>document(AddressMapper::toItem, AddressMapper::read));
  private static final AttributeConverter<Map<String, Address>> AGENTS =
      Converters.<String, Address>map(
          Converters.TEXT,
          Converters.<Address>document(AddressMapper::toItem, AddressMapper::read));
  private static final AttributeConverter<Node> TREE =
      Converters.<Node>document(NodeMapper::toItem, NodeMapper::read);
  private static final AttributeConverter<Person> OWNER =
      Converters.<Person>document(PersonMapper::toItem, PersonMapper::read);

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
        .<String>put("id", Converters.TEXT, company.id())
        .<Address>put("seat", SEAT, company.seat())
        .<Address>putOptional("branch", BRANCH, company.branch())
        .<Address>putIfPresent("warehouse", WAREHOUSE, company.warehouse())
        .<List<Address>>put("shops", SHOPS, company.shops())
        .<Map<String, Address>>put("agents", AGENTS, company.agents())
        .<Node>put("tree", TREE, company.tree())
        .<Person>put("owner", OWNER, company.owner())
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
              in.<String>key("id", Converters.TEXT),
              in.<Address>get("seat", SEAT),
              in.<Address>find("branch", BRANCH),
              Optional.<Address>ofNullable(in.<Address>find("warehouse", WAREHOUSE)),
              in.<List<Address>>find("shops", SHOPS, List.<Address>of()),
              in.<Map<String, Address>>find("agents", AGENTS, Map.<String, Address>of()),
              in.<Node>get("tree", TREE),
              in.<Person>get("owner", OWNER));
      in.keeps("id", company.id());
      return company;
    } catch (Exception e) {
      throw in.refused(e);
    }
  }
}
