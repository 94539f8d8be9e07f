package io.checksummary.growth;

import io.checksummary.text.resource.TableFile;
import java.util.List;
import java.util.stream.Stream;

/** The shapes of the table. */
final class Shapes {

  private Shapes() {}

  static Stream<Shape> all() {
    return TableFile.of(Shapes.class, "shapes.txt").rows().stream().flatMap(Shapes::ofRow);
  }

  private static Stream<Shape> ofRow(List<String> cells) {
    return TableFile.words(cells.getFirst()).stream().map(asked -> Shape.of(asked, cells));
  }
}
