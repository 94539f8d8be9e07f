package io.checksummary.check.derivation;

import io.checksummary.check.derivation.listing.DerivationWords;
import io.checksummary.check.derivation.listing.ListedBesideNumber;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A count whose members the claim names itself, each of which the source has: "two counties, Scott
 * and Jackson". A caveat: that they are counties is not asked.
 */
final class ListedInClaim {

  private final String source;
  private @Nullable String lower;

  ListedInClaim(String source) {
    this.source = source;
  }

  Optional<Derivation> of(String claim, Span number, int count, DerivationWords roles) {
    List<Span> members = ListedBesideNumber.of(claim, number, roles);
    if (members.size() != count) {
      return Optional.empty();
    }
    List<Span> places = new ArrayList<>();
    Set<Integer> known = new HashSet<>();
    for (Span member : members) {
      Span place = find(member.of(claim));
      if (place == null || !known.add(place.start())) {
        return Optional.empty();
      }
      places.add(place);
    }
    return Optional.of(Derivation.count(places));
  }

  /** As it is written, or with another case: "van Persie". */
  private @Nullable Span find(String member) {
    Span place = find(source, member);
    boolean comparable = place == null && lower().length() == source.length();
    return comparable ? find(lower(), member.toLowerCase(Locale.ROOT)) : place;
  }

  private @Nullable Span find(String text, String member) {
    int at = text.indexOf(member);
    while (at >= 0 && !standsAlone(at, at + member.length())) {
      at = text.indexOf(member, at + 1);
    }
    return at < 0 ? null : new Span(at, at + member.length());
  }

  /** Made twice where two threads ask at once: both come to the same. */
  private String lower() {
    String known = lower;
    if (known == null) {
      known = source.toLowerCase(Locale.ROOT);
      lower = known;
    }
    return known;
  }

  private boolean standsAlone(int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(source.charAt(from - 1)))
        && (to == source.length() || !Character.isLetterOrDigit(source.charAt(to)));
  }
}
