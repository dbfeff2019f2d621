package plain;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;

class PlainClasses {
  static final class Address {
    String city = "";
  }

  static final class Box<T> {}

  @DynamoModel(table = "holders")
  record Holder(
      @PartitionKey String id,
      Address address, // error: [DYN301] PlainClasses.Holder.address can't be stored: the type plain.PlainClasses.Address is not supported. Implement TextConverter<plain.PlainClasses.Address>, NumberConverter<plain.PlainClasses.Address> or AttributeConverter<plain.PlainClasses.Address>, and name it with @ConvertWith, or make it a record with @DynamoDocument.
      List<Address> all,
      Box<String> box) {} // error: [DYN301] PlainClasses.Holder.box can't be stored: the type PlainClasses.Box<String> is not supported. Implement TextConverter<PlainClasses.Box<String>>, NumberConverter<PlainClasses.Box<String>> or AttributeConverter<PlainClasses.Box<String>>, and name it with @ConvertWith.
}
