package io.checksummary.proof;

import java.util.List;

/** Admits what one of several checks does; nobody, where there are none. */
public record AnySender(List<SenderCheck> checks) implements SenderCheck {

  public AnySender {
    checks = List.copyOf(checks);
  }

  @Override
  public Admission admit(RequestHead head) {
    Admission admission = Admission.REFUSED;
    for (SenderCheck check : checks) {
      Admission one = check.admit(head);
      if (one == Admission.ADMITTED) {
        return one;
      }
      admission = one == Admission.KEYS_UNAVAILABLE ? one : admission;
    }
    return admission;
  }
}
