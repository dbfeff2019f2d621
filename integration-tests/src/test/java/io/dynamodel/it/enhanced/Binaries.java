package io.dynamodel.it.enhanced;

import io.dynamodel.annotations.DynamoDocument;
import java.nio.ByteBuffer;
import software.amazon.awssdk.core.SdkBytes;

/** Bytes. */
@DynamoDocument
record Binaries(byte[] array, ByteBuffer buffer, SdkBytes bytes) {}
