package io.checksummary.bucket;

import io.checksummary.store.ObjectAddress;
import io.checksummary.text.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of what is made of a document, and which objects are none. */
public final class ObjectNames {

  static final String RESULT = ".summary.json";
  static final String PROBLEM = ".problem.json";

  /** The longest key that every store takes, in bytes of UTF-8. */
  private static final int LONGEST = 1_024;

  private final BucketSettings settings;

  public ObjectNames(BucketSettings settings) {
    this.settings = settings;
  }

  /** Why an object is no document; empty where it is one. */
  public Optional<SkipReason> ignored(BucketDocument document) {
    return Optional.ofNullable(reason(document));
  }

  private @Nullable SkipReason reason(BucketDocument document) {
    ObjectAddress address = document.address();
    if (settings.inputs().stream().noneMatch(place -> place.holds(address))) {
      boolean known =
          settings.inputs().stream().anyMatch(place -> place.bucket().equals(address.bucket()));
      return known ? SkipReason.OTHER_PREFIX : SkipReason.OTHER_BUCKET;
    }
    if (isOwn(address)) {
      return SkipReason.OWN;
    }
    if (address.key().endsWith("/")) {
      return SkipReason.FOLDER;
    }
    if (!hasSuffix(address.key())) {
      return SkipReason.OTHER_SUFFIX;
    }
    if (document.size() == 0) {
      return SkipReason.EMPTY;
    }
    return document.size() > settings.largest() ? SkipReason.OTHER_SIZE : null;
  }

  private boolean hasSuffix(String key) {
    String lower = key.toLowerCase(Locale.ROOT);
    return settings.suffixes().isEmpty()
        || settings.suffixes().stream()
            .anyMatch(suffix -> lower.endsWith(suffix.toLowerCase(Locale.ROOT)));
  }

  /** Whether we have written it: by its name, or since it lies where only we write. */
  private boolean isOwn(ObjectAddress address) {
    BucketPlace output = settings.output();
    return address.key().endsWith(RESULT)
        || address.key().endsWith(PROBLEM)
        || claims(address).holds(address)
        || (output != null && !output.prefix().isEmpty() && output.holds(address));
  }

  private BucketPlace claims(ObjectAddress document) {
    BucketPlace output = settings.output();
    return output == null
        ? new BucketPlace(document.bucket(), settings.claims())
        : new BucketPlace(output.bucket(), output.prefix() + settings.claims());
  }

  /** Where the summary of a document lies. */
  ObjectAddress result(ObjectAddress document) {
    return named(document, RESULT);
  }

  /** Where it is said why there is none. */
  ObjectAddress problem(ObjectAddress document) {
    return named(document, PROBLEM);
  }

  /** A name too long for any store gets a short one, which nobody else has. */
  private ObjectAddress named(ObjectAddress document, String suffix) {
    BucketPlace output = settings.output();
    BucketPlace place =
        output == null ? new BucketPlace(document.bucket(), "") : shared(output, document);
    ObjectAddress named = place.at(document.key() + suffix);
    return named.key().getBytes(StandardCharsets.UTF_8).length > LONGEST
        ? place.at(Sha256.hex(document.key()) + suffix)
        : named;
  }

  /** Where documents of several buckets have one output, each bucket has a folder there. */
  private BucketPlace shared(BucketPlace output, ObjectAddress document) {
    return settings.hasSeveralBuckets()
        ? new BucketPlace(output.bucket(), output.prefix() + document.bucket() + "/")
        : output;
  }

  /** Where the claim on one version of a document lies. */
  ObjectAddress claim(ObjectAddress document, String version) {
    String claimed = document.bucket() + "\n" + document.key() + "\n" + version;
    return claims(document).at(Sha256.hex(claimed) + ".json");
  }
}
