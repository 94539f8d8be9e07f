package io.checksummary.recognise;

import io.checksummary.quantity.Amount;
import io.checksummary.quantity.Bound;
import io.checksummary.quantity.CalendarDate;
import io.checksummary.quantity.ClockTime;
import io.checksummary.quantity.ContestScore;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.quantity.VagueQuantity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of a language with the mentions that they hold, from the files in the folder {@code
 * corpus}: a sentence, and under it, indented, {@code text | rule | value | unit | to, bound, per,
 * sign} of each.
 *
 * @param language whose recogniser reads it
 * @param file that the sentence stands in
 */
record Corpus(String language, String file, String sentence, List<String> expected) {

  /** All sentences of all languages that can be read. */
  static Stream<Corpus> all() {
    return Recogniser.languages().stream().flatMap(Corpus::of);
  }

  /** All sentences of a language's files, {@code en} for one. */
  static Stream<Corpus> of(String language) {
    URL folder =
        Objects.requireNonNull(
            Corpus.class.getResource("lexicon/" + language + "/corpus/number.txt"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()).getParent())) {
      return files.sorted().flatMap(file -> read(language, file)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Corpus> read(String language, Path file) {
    List<Corpus> sentences = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("  ")) {
        sentences.getLast().expected.add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("# ")) {
        sentences.add(new Corpus(language, file.getFileName().toString(), line, new ArrayList<>()));
      }
    }
    return sentences.stream();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("corpus " + file, e);
    }
  }

  List<Mention> mentions() {
    return Recogniser.of(language).mentions(sentence);
  }

  /** A mention as the files write it. */
  static String written(Mention mention, String text) {
    List<String> cells = new ArrayList<>();
    cells.add(mention.span().of(text));
    cells.add(mention.rule());
    switch (mention.quantity()) {
      case Amount a -> {
        cells.addAll(List.of(a.value().toString(), Objects.requireNonNullElse(a.unit(), "")));
        cells.add(extras(a.to(), a.bound(), a.per(), a.sign()));
      }
      case CalendarDate d -> {
        cells.addAll(List.of(d.edtf(), "", extras(d.to(), d.bound(), d.per(), null)));
      }
      case ClockTime t ->
          cells.addAll(List.of(t.value(), "", extras(t.to(), t.bound(), null, null)));
      case ContestScore s -> cells.add(s.value());
      case VagueQuantity v -> {
        cells.add(v.magnitude() == null ? "" : v.magnitude().toString());
        cells.add(Objects.requireNonNullElse(v.unit(), ""));
      }
      case Identifier i -> cells.add(i.value());
    }
    return String.join(" | ", cells).replaceAll("[ |]+$", "");
  }

  private static String extras(
      @Nullable Object to, @Nullable Bound bound, @Nullable String per, @Nullable String sign) {
    List<String> extras = new ArrayList<>();
    if (to != null) {
      extras.add("to=" + to);
    }
    if (bound != null) {
      extras.add(bound.code());
    }
    if (per != null) {
      extras.add("per=" + per);
    }
    if (sign != null) {
      extras.add("sign=" + sign);
    }
    return String.join(", ", extras);
  }

  @Override
  public String toString() {
    return language + "/" + file + ": " + sentence;
  }
}
