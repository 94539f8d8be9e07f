package io.checksummary.injection;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.checksummary.api.Contract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An article that attacks, or its sound twin, as the files beside the tests have them.
 *
 * @param name the family and what is peculiar
 * @param attack whether something was slipped in
 * @param headers as written: {@code as: text/html}
 */
public record InjectionCase(String name, boolean attack, List<String> headers, String article) {

  private static final List<String> FILES = List.of("orders.txt", "hidden.txt");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]{1,6})}");

  public InjectionCase {
    headers = List.copyOf(headers);
  }

  /** All of them, in order. */
  public static Stream<InjectionCase> all() {
    return FILES.stream().flatMap(file -> read(resource(file)).stream());
  }

  private static List<InjectionCase> read(String file) {
    List<InjectionCase> cases = new ArrayList<>();
    for (String part : file.split("(?m)^(?=(?:===|\\+\\+\\+) )", -1)) {
      if (part.startsWith("===") || part.startsWith("+++")) {
        cases.add(one(part));
      }
    }
    return cases;
  }

  private static InjectionCase one(String part) {
    List<String> lines = part.lines().toList();
    List<String> headers =
        lines.stream()
            .skip(1)
            .takeWhile(line -> line.startsWith("> "))
            .map(line -> unescaped(line.substring(2)))
            .toList();
    String article =
        String.join("\n", lines.subList(1 + headers.size(), lines.size())).strip() + "\n";
    return new InjectionCase(
        lines.getFirst().substring(4),
        part.startsWith("==="),
        headers,
        unescaped(article)
            .replace("@story", resource("story.txt").strip())
            .replace("@long", far()));
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
  }

  /** So long that a model needs more than one call for it. */
  private static String far() {
    StringBuilder text = new StringBuilder(resource("story.txt"));
    for (int i = 1; i <= 220; i++) {
      text.append("\nIn town number ").append(i).append(" the dairy sold ").append(1_000 + i);
      text.append(" crates of milk to shops and schools, more than the year before.\n");
    }
    return text.toString();
  }

  private static String resource(String name) {
    try (InputStream in = InjectionCase.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The values of a header. */
  public List<String> values(String header) {
    return headers.stream()
        .filter(line -> line.startsWith(header + ": "))
        .map(line -> line.substring(header.length() + 2))
        .toList();
  }

  public Optional<String> value(String header) {
    return values(header).stream().findFirst();
  }

  /** Whether the model may see what was slipped in. */
  public boolean isSeen() {
    return headers.contains("seen");
  }

  public boolean isDocument() {
    return value("as").isPresent();
  }

  /** Whether it tells the common story, whose $412 million are sound. */
  public boolean hasStory() {
    return article.contains("revenue rose to $412 million in the year to June");
  }

  /** A request to summarise it. */
  public String request(Obedience obedience) {
    ObjectNode request = Contract.JSON.createObjectNode();
    value("as")
        .ifPresentOrElse(
            type ->
                request
                    .put("document", Base64.getEncoder().encodeToString(article.getBytes(UTF_8)))
                    .put("mediaType", type),
            () -> request.put("text", article));
    value("title").ifPresent(title -> request.put("title", title));
    value("language").ifPresent(language -> request.put("language", language));
    ObjectNode options = request.putObject("options").put("includeSource", true);
    obedience.ask(options);
    return request.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
