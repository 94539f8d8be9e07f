package io.checksummary.entry.chat.wire;

import static io.checksummary.entry.chat.wire.ChatSamples.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.checksummary.entry.chat.message.UnreadableMessageException;
import io.checksummary.proof.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {

  @Test
  void membersOfAnotherKindAreAbsent() throws UnreadableMessageException {
    MessageObject object =
        MessageObject.parse(
            "{\"a\": 5, \"b\": \"\", \"c\": null, \"d\": [1, {}], \"e\": {\"f\": \"x\"}}");
    assertThat(object.text("a")).isNull();
    assertThat(object.text("b")).isNull();
    assertThat(object.scalar("a")).isEqualTo("5");
    assertThat(object.scalar("c")).isNull();
    assertThat(object.objects("d")).hasSize(1);
    assertThat(object.objects("e")).isEmpty();
    assertThat(object.object("e").object("g").object("h").textOrEmpty("f")).isEmpty();
    assertThat(object.object("e").text("f")).isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"a b\"", "\"é\"", "\"a\\n\"", "1.5", "{}", "true", "null"})
  void aNameIsVisibleAscii(String value) throws UnreadableMessageException {
    MessageObject object = MessageObject.parse("{\"id\": " + value + "}");
    assertThat(object.optionalName("id")).isNull();
    assertThatExceptionOfType(UnreadableMessageException.class).isThrownBy(() -> object.name("id"));
  }

  @Test
  void aDeepNestIsRefused() {
    String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
    assertThatExceptionOfType(UnreadableMessageException.class)
        .isThrownBy(() -> MessageObject.parse(deep));
  }

  @ParameterizedTest
  @CsvSource({
    "application/x-www-form-urlencoded, true",
    "Application/X-WWW-Form-URLEncoded; charset=utf-8, true",
    "application/json, false",
    "multipart/form-data, false"
  })
  void aFormSaysSo(String type, boolean form) {
    assertThat(FormFields.areIn(Head.header("Content-Type", type))).isEqualTo(form);
    assertThat(FormFields.areIn(Head.EMPTY)).isFalse();
  }

  @Test
  void fieldsAreUnescaped() throws UnreadableMessageException {
    FormFields form = FormFields.parse(bytes("a=1+%2B%E2%82%AC&b&c=&d=x%3Dy"));
    assertThat(form.text("a")).isEqualTo("1 +€");
    assertThat(form.text("b")).isNull();
    assertThat(form.text("c")).isNull();
    assertThat(form.text("d")).isEqualTo("x=y");
    assertThat(form.text("e")).isNull();
    assertThat(form.optionalName("a")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1&a=2", "a=%", "a=%zz", "%=1"})
  void aBrokenFormIsRefused(String form) {
    assertThatExceptionOfType(UnreadableMessageException.class)
        .isThrownBy(() -> FormFields.parse(bytes(form)));
  }

  @Test
  void aFormHasNoEndlessFields() {
    StringBuilder form = new StringBuilder("a=1");
    for (int i = 0; i < 100_000; i++) {
      form.append("&f").append(i).append('=');
    }
    assertThatExceptionOfType(UnreadableMessageException.class)
        .isThrownBy(() -> FormFields.parse(bytes(form.toString())));
  }
}
