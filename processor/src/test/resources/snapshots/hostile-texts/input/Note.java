package hostiletexts;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.Unmapped;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Texts that no editor shows as they are, and texts that are longer than a line.
 */
@DynamoModel(table = "notes")
@PartitionKey(attribute = "P\u2028K", template = "NOTE\u2029#{id}#\u202elong_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_")
@SortKey(
    attribute = "SK",
    template =
        "A literal in a template that is so long that it takes more than one line, \"quotes\" and \\ included: #{number}")
public record Note(
    String id,
    String number,
    @AttributeName("a\u2028b\u2029c") String separators,
    @AttributeName("\u202eturned\u2066 \u200f \ufeff") @Default("\u2028\u2029\u0085\u000b\f\u0000\ud800\udc00\ud83d\ude00\u202e") String turned,
    @AttributeName("\ud800") String alone,
    @AttributeName("/* no comment */ // { ( < \" ' \\") String code,
    @AttributeName("long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_") int longName,
    @Default("A default that goes on and on, line after line: its words are kept together, and so are escapes such as \n, \\ and \" and \u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015; and that is all.") String text,
    Optional<String> a\u200bb,
    @Unmapped Map<String, AttributeValue> rest) {}
