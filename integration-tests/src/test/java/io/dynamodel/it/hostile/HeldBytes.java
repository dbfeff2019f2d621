package io.dynamodel.it.hostile;

import io.dynamodel.annotations.TypeName;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** Types that are stored as bytes (B), each in every place of a document. */
sealed interface HeldBytes extends Held {

  @TypeName("buffer")
  record OfBuffer(
      @Nullable ByteBuffer one,
      Optional<ByteBuffer> maybe,
      List<ByteBuffer> list,
      Set<ByteBuffer> set,
      Map<String, ByteBuffer> map)
      implements HeldBytes {}

  @TypeName("sdk")
  record OfSdk(
      @Nullable SdkBytes one,
      Optional<SdkBytes> maybe,
      List<SdkBytes> list,
      Set<SdkBytes> set,
      Map<String, SdkBytes> map)
      implements HeldBytes {}
}
