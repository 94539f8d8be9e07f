package io.checksummary.check.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom the sentences before named, for the pronouns of the next. */
final class DiscourseMemory {

  private List<NounPhrase> subject = List.of();
  private List<NounPhrase> group = List.of();
  private @Nullable NounPhrase person;

  void remember(List<NounPhrase> last, List<NounPhrase> named) {
    List<NounPhrase> seen = new ArrayList<>(named);
    seen.addAll(last);
    for (NounPhrase one : seen) {
      if (one.isName() && one.group()) {
        group = List.of(one);
      } else if (one.isName()) {
        person = one;
      }
    }
    if (!last.isEmpty()) {
      subject = last;
    }
  }

  List<NounPhrase> subject() {
    return subject;
  }

  /** The last name that stood with an article, or else the last subject. */
  List<NounPhrase> group() {
    return group.isEmpty() ? subject : group;
  }

  @Nullable NounPhrase person() {
    return person;
  }
}
