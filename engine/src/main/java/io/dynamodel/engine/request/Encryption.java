package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import org.jspecify.annotations.Nullable;

/** The encryption of a table with a key of the account. */
public record Encryption(boolean enabled, @Nullable String key) {

  private static final String KEYS = "arn:aws:kms:us-east-1:000000000000:key/";
  private static final String DEFAULT_KEY = "00000000-0000-4000-8000-000000000000";

  /**
   * Reads what a request says of it; {@code null} if it says nothing.
   *
   * @throws ServiceException if it says what can't be
   */
  static @Nullable Encryption of(Input request) {
    Input input = request.optionalInput("SSESpecification");
    if (input == null) {
      return null;
    }
    String type = input.optionalText("SSEType");
    String key = input.optionalText("KMSMasterKeyId");
    if (Boolean.FALSE.equals(input.optionalFlag("Enabled"))) {
      refuseIf(type != null, "SSEType can not be specified if Enabled is false");
      refuseIf(key != null, "KMSMasterKeyId can not be specified if Enabled is false");
    }
    refuseIf("AES256".equals(type), "SSEType AES256 is not supported");
    refuseIf(key != null && type == null, "SSEType KMS is required if KMSMasterKeyId is specified");
    return new Encryption(input.flag("Enabled") || type != null, key);
  }

  private static void refuseIf(boolean wrong, String problem) {
    if (wrong) {
      throw ServiceException.invalidParameter(problem);
    }
  }

  /** The description of the encryption, null for a table without a key of the account. */
  public @Nullable Json json() {
    return enabled
        ? Json.object()
            .put("Status", "ENABLED")
            .put("SSEType", "KMS")
            .put("KMSMasterKeyArn", arn())
            .json()
        : null;
  }

  private String arn() {
    if (key == null) {
      return KEYS + DEFAULT_KEY;
    }
    return key.startsWith("arn:") ? key : KEYS + key;
  }
}
