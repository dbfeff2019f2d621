package collections;

import io.dynamodel.annotations.DynamoDocument;
import java.util.List;
import java.util.Set;

@DynamoDocument
public record Book(String title, List<String> authors, Set<Integer> editions) {}
