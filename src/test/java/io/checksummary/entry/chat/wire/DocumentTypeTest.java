package io.checksummary.entry.chat.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.checksummary.entry.chat.message.ChatAttachment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of file comes with a message. */
class DocumentTypeTest {

  @ParameterizedTest
  @CsvSource({
    // what the platform says, what the file comes with, its name, what it is
    "text/plain, text/plain; charset=utf-16, a.txt, text/plain; charset=utf-16",
    "text/html, application/octet-stream, a.html, text/html",
    "text/markdown, text/plain; charset=utf-8, a.md, text/markdown",
    ", text/html; charset=latin1, page, text/html; charset=latin1",
    ", application/octet-stream, a.MD, text/markdown",
    "application/octet-stream, , story.html, text/html",
    ", , a.zip, application/octet-stream",
    ", , , application/octet-stream",
  })
  void isTold(String told, String sent, String name, String type) {
    ChatAttachment attachment = new ChatAttachment("F1", name == null ? "" : name, told);
    assertThat(DocumentType.of(attachment, sent)).isEqualTo(type);
  }
}
