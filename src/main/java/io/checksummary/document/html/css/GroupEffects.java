package io.checksummary.document.html.css;

import io.checksummary.document.html.css.value.CssColour;
import java.util.ArrayList;
import java.util.List;

/**
 * The effects of all groups that an element is in.
 *
 * @param inner from the innermost outwards
 */
record GroupEffects(List<GroupEffect> inner) {

  static final GroupEffects NONE = new GroupEffects(List.of());

  GroupEffects inside(GroupEffect one) {
    List<GroupEffect> all = new ArrayList<>();
    all.add(one);
    all.addAll(inner);
    return new GroupEffects(List.copyOf(all));
  }

  /** How many signs there are to read in it. */
  int letters() {
    return inner.stream().mapToInt(one -> one.filter().length()).sum();
  }

  CssColour of(CssColour colour) {
    CssColour seen = colour;
    for (GroupEffect effect : inner) {
      seen = effect.of(seen);
    }
    return seen;
  }

  Ground of(Ground ground) {
    Ground seen = ground;
    for (GroupEffect effect : inner) {
      seen = effect.of(seen);
    }
    return seen;
  }
}
