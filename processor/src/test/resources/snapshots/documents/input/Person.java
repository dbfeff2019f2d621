package documents;

import io.dynamodel.annotations.DynamoDocument;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@DynamoDocument
public record Person(
    String name, @Nullable Pet pet, Optional<Person> spouse, Map<String, Person> friends) {}
