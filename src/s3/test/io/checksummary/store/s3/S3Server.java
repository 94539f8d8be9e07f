package io.checksummary.store.s3;

import io.checksummary.store.StoreUnderTest.KeyTaking;
import java.util.regex.Pattern;

/** A program that speaks as S3 does, and what it does otherwise than S3. */
enum S3Server {

  /** Keeps a key as a path of folders. */
  MINIO(true) {
    @Override
    KeyTaking taking(String key) {
      if (key.startsWith("/")) {
        return KeyTaking.AS_ANOTHER;
      }
      return OF_FOLDERS_THAT_ARE_NONE.matcher(key).matches()
          ? KeyTaking.REFUSED
          : KeyTaking.AS_IT_IS;
    }
  },

  /** Compares, and then writes: of many who come at once, several win. */
  S3MOCK(false);

  private static final Pattern OF_FOLDERS_THAT_ARE_NONE =
      Pattern.compile("(^|.*/)\\.\\.?(/.*|$)|.*//.*");

  private final boolean inOneStep;

  S3Server(boolean inOneStep) {
    this.inOneStep = inOneStep;
  }

  KeyTaking taking(String key) {
    return KeyTaking.AS_IT_IS;
  }

  boolean writesInOneStep() {
    return inOneStep;
  }
}
