package documents;

import io.dynamodel.annotations.DynamoDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

@DynamoDocument
public record Node(String name, List<Node> children, @Nullable Node parent, @Nullable Node path) {}
