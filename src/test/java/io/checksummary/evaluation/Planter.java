package io.checksummary.evaluation;

import java.util.List;
import java.util.random.RandomGenerator;

/** One way to change a sound text: into a wrong one, or into one that says the same. */
@FunctionalInterface
interface Planter {

  /** Every change that this way finds in the text; none where it finds nothing to take hold of. */
  List<Planted> plant(SoundText sound, Article article, RandomGenerator random);
}
