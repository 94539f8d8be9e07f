package io.checksummary.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.check.verdict.CheckedNumber;
import io.checksummary.check.verdict.Reason;
import io.checksummary.check.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the source says word for word is never called wrong: every sentence of the sources of our
 * own labelled summaries, and every source as a whole, held against the source.
 */
class OwnSentencesTest {

  private static final Path SUMMARIES =
      Path.of("src/test/resources/io/checksummary/evaluation/own-summaries.jsonl");

  /** The source seems to give two numbers for one thing; nobody can tell how many dozens are. */
  private static final List<Reason> DOUBTS = List.of(Reason.CONFLICT, Reason.VAGUE);

  @Test
  void noSentenceOfASourceIsAccused() throws IOException {
    assertHeld(OwnSentencesTest::sentences);
  }

  @Test
  void noSourceIsAccusedByItself() throws IOException {
    assertHeld(article -> List.of(article.text().text()));
  }

  private static void assertHeld(Function<Article, List<String>> parts) throws IOException {
    List<Checked> checked = checked(parts);
    assertThat(checked).isNotEmpty().filteredOn(Checked::isAccused).isEmpty();
    assertThat(checked)
        .filteredOn(one -> one.number().verdict() == Verdict.UNCHECKED)
        .allSatisfy(one -> assertThat(one.number().reason()).as("%s", one).isIn(DOUBTS));
  }

  /** A number of a part of a source, as it comes out against the source. */
  private record Checked(String source, String text, CheckedNumber number) {

    boolean isAccused() {
      return switch (number.verdict()) {
        case CONTRADICTED, UNSUPPORTED -> true;
        case SUPPORTED, UNCHECKED -> false;
      };
    }

    @Override
    public String toString() {
      return source + ", " + number.why() + ": " + number.message() + " In: " + text.strip();
    }
  }

  private static List<Checked> checked(Function<Article, List<String>> parts) throws IOException {
    Map<String, Labelled> sources = new TreeMap<>();
    Labelled.read(SUMMARIES).forEach(one -> sources.putIfAbsent(one.sourceId(), one));
    return sources.values().stream().flatMap(one -> checked(one, parts)).toList();
  }

  private static Stream<Checked> checked(Labelled one, Function<Article, List<String>> parts) {
    Article article = Article.of(one.sourceId(), one.source(), one.sourceLanguage());
    return parts.apply(article).stream()
        .flatMap(part ->
            article.check(part, one.sourceLanguage()).stream()
                .map(number -> new Checked(one.sourceId(), part, number)));
  }

  private static List<String> sentences(Article article) {
    String text = article.text().text();
    return article.text().sentences().stream().map(sentence -> sentence.of(text)).toList();
  }
}
