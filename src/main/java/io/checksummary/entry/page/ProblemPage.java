package io.checksummary.entry.page;

import io.checksummary.api.problem.ProblemType;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pages of the catalogue of problems, in HTML. */
final class ProblemPage {

  private ProblemPage() {}

  /** The page at {@code /problems/NAME}; none where no problem has that name. */
  static Optional<String> of(String name) {
    return Arrays.stream(ProblemType.values())
        .filter(type -> type.code().equals(name))
        .findFirst()
        .map(ProblemPage::of);
  }

  /** The page at {@code /problems/}: every kind there is. */
  static String index() {
    String items =
        Arrays.stream(ProblemType.values())
            .map(type ->
                "<li><a href=\"%s\">%s</a>: %d, %s</li>\n"
                    .formatted(
                        type.code(), type.code(), type.status(), escape(type.page().title())))
            .collect(Collectors.joining());
    return page("Problems", "<ul>\n" + items + "</ul>\n");
  }

  private static String of(ProblemType type) {
    ProblemType.Page page = type.page();
    return page(
        page.title(),
        """
        <p>Problem <code>%s</code>, HTTP status %d.</p>
        <h2>What was wrong</h2>
        <p>%s</p>
        <h2>What was expected</h2>
        <p>%s</p>
        <h2>What to try</h2>
        <p>%s</p>
        <p><a href="./">All problems</a></p>
        """
            .formatted(
                page.name(),
                page.status(),
                escape(page.wrong()),
                escape(page.expected()),
                escape(page.advice())));
  }

  private static String page(String title, String body) {
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>%1$s – Checksummary</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="../page/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="../page/page.css">
    </head>
    <body>
    <main>
    <h1>%1$s</h1>
    %2$s</main>
    <footer><p><a href="../">Checksummary</a></p></footer>
    </body>
    </html>
    """
        .formatted(escape(title), body);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
