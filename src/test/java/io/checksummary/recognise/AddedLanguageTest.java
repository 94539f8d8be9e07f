package io.checksummary.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.text.language.LanguageDetector;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A folder of tables on the classpath is all that a language needs: here some of Danish, which the
 * program itself has none of. The program is loaded once more, with that folder beside it.
 */
class AddedLanguageTest {

  private static final String LANGUAGE = "da";

  private static URLClassLoader program;

  @BeforeAll
  static void addTheFolder() throws IOException {
    List<URL> places = new ArrayList<>();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      places.add(Path.of(place).toUri().toURL());
    }
    places.add(added());
    program = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static URL added() throws MalformedURLException {
    URL folder = AddedLanguageTest.class.getResource("/added-language/");
    return URI.create(Objects.requireNonNull(folder).toString()).toURL();
  }

  @AfterAll
  static void close() throws IOException {
    program.close();
  }

  @Test
  void isListedOnceItsFolderIsThere() throws ReflectiveOperationException {
    assertThat(Recogniser.languages()).doesNotContain(LANGUAGE);
    assertThat(LanguageDetector.TABLED).doesNotContain(LANGUAGE);
    assertThat((Collection<?>) recogniser().getMethod("languages").invoke(null))
        .hasToString(withDanish());
    Class<?> detector = program.loadClass(LanguageDetector.class.getName());
    assertThat((Collection<?>) detector.getField("TABLED").get(null)).hasToString(withDanish());
  }

  private static String withDanish() {
    List<String> all = new ArrayList<>(Recogniser.languages());
    all.add(LANGUAGE);
    return all.toString();
  }

  @Test
  void isReadByItsTables() throws ReflectiveOperationException {
    assertThat(mentions("Broen er 1.234,5 kilometer lang."))
        .contains("value=1234.5", "unit=kilometer", "rule=measure.unit");
    assertThat(mentions("Der kom mere end femogtyve tusind.")).contains("value=25000", "MORE_THAN");
    assertThat(mentions("Den kostede to millioner kroner.")).contains("value=2000000", "unit=DKK");
    assertThat(mentions("Den åbnede den 14. marts 2024.")).contains("edtf=2024-03-14");
  }

  @Test
  void leavesTheOthersAsTheyAre() throws ReflectiveOperationException {
    String text = "Norland earned $412 million in 2016, up 12%.";
    assertThat(mentions("en", text)).isEqualTo(Recogniser.of("en").mentions(text).toString());
  }

  private static String mentions(String text) throws ReflectiveOperationException {
    return mentions(LANGUAGE, text);
  }

  private static String mentions(String language, String text) throws ReflectiveOperationException {
    Object reader = recogniser().getMethod("of", String.class).invoke(null, language);
    return recogniser().getMethod("mentions", String.class).invoke(reader, text).toString();
  }

  private static Class<?> recogniser() throws ReflectiveOperationException {
    return program.loadClass(Recogniser.class.getName());
  }
}
