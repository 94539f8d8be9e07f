package io.checksummary.model.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.evaluation.KeyFigureEvaluation;
import io.checksummary.evaluation.KeyFigureEvaluation.Sample;
import io.checksummary.recognise.Recogniser;
import io.checksummary.summary.digest.Digest;
import io.checksummary.text.resource.TableFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Our own texts in nine languages: every digest passes its own check, and its labels say much. */
class KeyFigureSheetTest {

  private static final String ALONE = "2";

  /** Scores by text, label and figure: score | language/name | label | figure. */
  private static final Map<List<String>, String> JUDGED = new HashMap<>();

  static {
    TableFile.of(KeyFigureSheetTest.class, "judged.txt")
        .rows()
        .forEach(row -> JUDGED.put(row.subList(1, row.size()), row.getFirst()));
  }

  @Test
  void everyDigestPassesItsOwnCheckAndHasKeyFigures() throws Exception {
    for (Sample sample : samples()) {
      Digest digest = KeyFigureEvaluation.digest(sample);
      assertThat(KeyFigureEvaluation.passes(digest)).as(sample.name()).isTrue();
      assertThat(digest.summary()).as(sample.name()).isNotEmpty();
    }
  }

  @Test
  void nineOfTenLabelsStandAlone() throws Exception {
    List<List<String>> figures = new ArrayList<>();
    for (Sample sample : samples()) {
      String name = sample.language() + "/" + sample.name();
      KeyFigureEvaluation.digest(sample)
          .keyFigures()
          .forEach(figure -> figures.add(List.of(name, figure.label(), figure.text())));
    }

    assertThat(figures).as("judge these by the scale of judged.txt").allMatch(JUDGED::containsKey);
    long alone = figures.stream().filter(figure -> ALONE.equals(JUDGED.get(figure))).count();
    assertThat(alone * 10).isGreaterThanOrEqualTo(figures.size() * 9L);
    assertThat(figures.size()).isGreaterThan(3 * samples().size());
  }

  private static List<Sample> samples() throws IOException, URISyntaxException {
    List<Sample> samples = new ArrayList<>();
    for (String folder : List.of("articles", "kept-aside")) {
      for (String language : Recogniser.languages()) {
        samples.addAll(KeyFigureEvaluation.samples(path(folder + "/" + language + ".txt")));
      }
    }
    return samples;
  }

  private static Path path(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(KeyFigureSheetTest.class.getResource(name)).toURI());
  }
}
