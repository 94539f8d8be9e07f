package io.checksummary.model.prompt;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import io.checksummary.summary.port.ModelRequest;
import io.checksummary.summary.port.SummaryLength;
import io.checksummary.text.resource.TextResource;
import java.util.List;

/**
 * Writes the prompt: the rules as a system message, then a header of parameters and the article
 * between fences.
 *
 * <pre>
 * sentences: 3
 * key figures: 6
 * language: en
 * title: Harbour Foods sells more
 *
 * &lt;&lt;&lt;&lt;&lt; tfzarsbcuude
 * …
 * &gt;&gt;&gt;&gt;&gt; tfzarsbcuude
 * </pre>
 */
public final class PromptWriter {

  public static final String SENTENCES = "sentences";
  public static final String WORDS = "words";
  public static final String KEY_FIGURES = "key figures";
  public static final String LANGUAGE = "language";
  public static final String TITLE = "title";
  public static final String TEXT = "text";
  public static final String DIGESTS = "digests of parts";
  public static final String DRAFT = "a digest and what to put right in it";

  private static final String UNKNOWN = "und";
  private static final String OWN = "the article's own";

  private static final String ARTICLE_RULES = TextResource.text(PromptWriter.class, "article.txt");
  private static final String PART_RULES = TextResource.text(PromptWriter.class, "part.txt");
  private static final String COMBINE_RULES = TextResource.text(PromptWriter.class, "combine.txt");
  private static final String REPAIR_RULES = TextResource.text(PromptWriter.class, "repair.txt");

  /** A title longer than this is cut: it stands outside the budget. */
  private static final int LONGEST_TITLE = 300;

  private PromptWriter() {}

  public static List<ChatMessage> of(ModelRequest assignment) {
    return List.of(
        SystemMessage.from(rules(assignment.stage())), UserMessage.from(message(assignment)));
  }

  private static String rules(ModelRequest.Stage stage) {
    return switch (stage) {
      case ARTICLE -> ARTICLE_RULES;
      case PART -> PART_RULES;
      case COMBINE -> COMBINE_RULES;
      case REPAIR -> REPAIR_RULES;
    };
  }

  private static String message(ModelRequest assignment) {
    StringBuilder message = new StringBuilder();
    switch (assignment.length()) {
      case SummaryLength.Sentences(int count) -> line(message, SENTENCES, count);
      case SummaryLength.Words(int count) -> line(message, WORDS, count);
    }
    line(message, KEY_FIGURES, assignment.maxFigures());
    switch (assignment.stage()) {
      case COMBINE -> line(message, TEXT, DIGESTS);
      case REPAIR -> line(message, TEXT, DRAFT);
      case ARTICLE, PART -> {}
    }
    line(message, LANGUAGE, language(assignment.language()));
    if (assignment.title() != null) {
      line(message, TITLE, oneLine(assignment.title()));
    }
    return message
        .append('\n')
        .append(ArticleFence.around(assignment.text()).enclose(assignment.text()))
        .toString();
  }

  private static void line(StringBuilder message, String name, Object value) {
    message.append(name).append(": ").append(value).append('\n');
  }

  private static String language(String tag) {
    return tag.equals(UNKNOWN) ? OWN : tag;
  }

  /** The tag that a header's language was written for; {@code und} for the article's own. */
  public static String tag(String language) {
    return language.isEmpty() || language.equals(OWN) ? UNKNOWN : language;
  }

  /** White space of every kind becomes one space, so that a title cannot add lines of its own. */
  private static String oneLine(String title) {
    String line = title.strip().replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ");
    return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE);
  }
}
