package io.dynamodel.internal.call;

import io.dynamodel.exception.DynamodelException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the tries of a request that failed have ended: the SDK sends many requests again by itself.
 * Its exception is that of the last try, and names the earlier ones by their texts.
 *
 * @param earlier the earlier tries, in their order
 * @param last the last one
 */
public record Tries(List<Ending> earlier, Ending last) {
  private static final Pattern EARLIER = Pattern.compile("Request attempt \\d+ failure: ");
  private static final Pattern COUNT = Pattern.compile(" ?\\(SDK Attempt Count: (\\d+)\\)$");

  /** Copies the list. */
  public Tries {
    earlier = List.copyOf(earlier);
  }

  /** The tries of the request that ended with {@code failure}, an exception of the SDK or ours. */
  public static Tries of(Throwable failure) {
    Throwable cause = failure.getCause();
    Throwable said = failure instanceof DynamodelException && cause != null ? cause : failure;
    Ending last = Ending.of(said);
    return new Tries(earlier(said, last), last);
  }

  /** Whether an earlier try may have been done, whatever became of the last one. */
  public boolean mayHaveBeenDoneBefore() {
    return earlier.contains(Ending.AMBIGUOUS);
  }

  /** Whether one of the tries may have been done. */
  public boolean mayHaveBeenDone() {
    return last == Ending.AMBIGUOUS || mayHaveBeenDoneBefore();
  }

  private static List<Ending> earlier(Throwable said, Ending last) {
    List<Ending> earlier = new ArrayList<>();
    for (Throwable each = said; each != null; each = each.getCause()) {
      String lastText = COUNT.matcher(text(each)).replaceFirst("");
      texts(each)
          .map(text -> text.equals(lastText) ? last : Ending.ofText(text)) // it ended alike
          .forEach(earlier::add);
    }
    // An interceptor may have lost them.
    int lost = Math.max(0, count(text(said)) - 1 - earlier.size());
    earlier.addAll(Collections.nCopies(lost, Ending.AMBIGUOUS));
    return earlier;
  }

  private static Stream<String> texts(Throwable failure) {
    return Stream.of(failure.getSuppressed())
        .map(Tries::text)
        .filter(text -> EARLIER.matcher(text).lookingAt())
        .map(text -> EARLIER.matcher(text).replaceFirst(""));
  }

  private static String text(Throwable failure) {
    return String.valueOf(failure.getMessage());
  }

  // By its text: older SDKs have no method for it.
  private static int count(String text) {
    return COUNT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .mapToInt(found -> Integer.parseInt(found.replaceAll("\\D", "")))
        .findFirst()
        .orElse(1);
  }
}
