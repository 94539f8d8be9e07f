package io.checksummary.document.html.css.sheet;

import io.checksummary.document.html.css.token.CssText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where an animation begins and ends.
 *
 * @param first what it says of an element at its beginning
 * @param last what it says at its end
 */
public record Keyframes(List<Declaration> first, List<Declaration> last) {

  static Keyframes of(String body) {
    List<Declaration> first = new ArrayList<>();
    List<Declaration> last = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < body.length(); ) {
      if (body.charAt(i) == '{') {
        int end = CssText.closing(body, i);
        List<Declaration> frame =
            Declarations.parse(body.substring(i + 1, Math.min(end, body.length())));
        for (String place : CssText.parts(body.substring(start, i))) {
          switch (CssText.withoutComments(place, ' ').strip().toLowerCase(Locale.ROOT)) {
            case "from", "0%" -> first.addAll(frame);
            case "to", "100%" -> last.addAll(frame);
            default -> {}
          }
        }
        start = i = Math.min(end + 1, body.length());
      } else {
        i = CssText.next(body, i);
      }
    }
    first.removeIf(Declaration::important);
    last.removeIf(Declaration::important);
    return new Keyframes(List.copyOf(first), List.copyOf(last));
  }
}
