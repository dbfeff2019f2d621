package collections;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

@DynamoModel(table = "shelves")
public record Shelf(
    @PartitionKey String id,
    List<String> titles,
    List<List<String>> rows,
    List<List<List<Integer>>> cubes,
    List<@Nullable String> gaps,
    List<@Nullable List<@Nullable Long>> raggedRows,
    List<Set<String>> groups,
    List<Map<String, Integer>> counts,
    List<byte[]> blobs,
    List<Boolean> flags,
    List<Book> books,
    List<List<Book>> piles,
    Set<String> words,
    Set<UUID> ids,
    Set<LocalDate> days,
    Set<Colour> colours,
    Set<Integer> numbers,
    Set<BigDecimal> prices,
    Set<byte[]> hashes,
    Set<ByteBuffer> buffers,
    Set<SdkBytes> checksums,
    Map<String, String> labels,
    Map<String, @Nullable String> remarks,
    Map<Integer, String> places,
    Map<Long, Integer> stock,
    Map<UUID, Book> byId,
    Map<Colour, List<Book>> byColour,
    Map<String, List<Book>> byAuthor,
    Map<String, Set<Integer>> years,
    Map<String, Map<String, Book>> catalogue) {}
