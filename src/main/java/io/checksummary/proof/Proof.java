package io.checksummary.proof;

import java.util.Map;
import java.util.Optional;

/**
 * What became of the proof that a request carries.
 *
 * @param claims what a token says besides, where its rules want that handed on; none where the
 *     request is not admitted
 */
public record Proof(Admission admission, Map<String, String> claims) {

  public Proof {
    claims = Map.copyOf(claims);
    if (admission != Admission.ADMITTED && !claims.isEmpty()) {
      throw new IllegalArgumentException("what was not proven says nothing");
    }
  }

  public static Proof of(Admission admission) {
    return new Proof(admission, Map.of());
  }

  public static Proof of(boolean proven) {
    return of(Admission.of(proven));
  }

  public boolean isAdmitted() {
    return admission == Admission.ADMITTED;
  }

  public Optional<String> claim(String name) {
    return Optional.ofNullable(claims.get(name));
  }
}
