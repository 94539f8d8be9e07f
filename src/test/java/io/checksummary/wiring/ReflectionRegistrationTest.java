package io.checksummary.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.api.contract.CheckAnswer;
import io.checksummary.api.contract.DigestAnswer;
import io.checksummary.api.contract.FiguresAnswer;
import io.checksummary.api.problem.Problem;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReflectionRegistrationTest {

  @Test
  void everyRecordThatIsAnsweredIsMirrored() {
    Set<Class<?>> answered = new LinkedHashSet<>();
    Stream.of(CheckAnswer.class, DigestAnswer.class, FiguresAnswer.class, Problem.class)
        .forEach(root -> gather(root, answered));

    assertThat(ReflectionRegistration.class.getAnnotation(RegisterForReflection.class).targets())
        .containsExactlyInAnyOrderElementsOf(answered);
  }

  private static void gather(Type type, Set<Class<?>> found) {
    switch (type) {
      case ParameterizedType generic ->
          Arrays.stream(generic.getActualTypeArguments()).forEach(each -> gather(each, found));
      case Class<?> one when one.isRecord() && found.add(one) ->
          Arrays.stream(one.getRecordComponents())
              .map(RecordComponent::getGenericType)
              .forEach(each -> gather(each, found));
      default -> {
        // A text or a number, which Jackson writes without looking.
      }
    }
  }
}
