package io.checksummary.entry.chat.googlechat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a card, as its lines come: a heading is the header of the section that follows
 * it, and a line with evidence has a section of its own, which shows the line alone until it is
 * unfolded.
 */
final class GoogleChatSections {

  private final ArrayNode sections = JsonNodeFactory.instance.arrayNode();

  /** That of the section to which the next line may be added; null where it needs another. */
  private @Nullable ArrayNode widgets;

  void add(GoogleChatLine line) {
    if (line.isHeading()) {
      widgets = section(line.text());
    } else if (line.evidence() == null) {
      if (widgets == null) {
        widgets = section(null);
      }
      widgets.add(GoogleChatLine.widget(line.text()));
    } else {
      addFolded(line.text(), line.evidence());
    }
  }

  private void addFolded(String text, String evidence) {
    ArrayNode folded = widgets != null && widgets.isEmpty() ? widgets : section(null);
    folded.add(GoogleChatLine.widget(text)).add(GoogleChatLine.widget(evidence));
    ObjectNode section = (ObjectNode) sections.get(sections.size() - 1);
    section.put("collapsible", true);
    section.put("uncollapsibleWidgetsCount", 1);
    widgets = null;
  }

  private ArrayNode section(@Nullable String header) {
    ObjectNode section = sections.addObject();
    if (header != null) {
      section.put("header", header);
    }
    return section.putArray("widgets");
  }

  /** A header that nothing follows is a line of its own: no section is empty. */
  ArrayNode all() {
    for (int i = 0; i < sections.size(); i++) {
      ObjectNode section = (ObjectNode) sections.get(i);
      ArrayNode held = section.withArray("widgets");
      if (held.isEmpty()) {
        held.add(GoogleChatLine.widget(section.remove("header").textValue()));
      }
    }
    return sections;
  }
}
