package io.checksummary.check.boxscore;

import io.checksummary.check.boxscore.BoxScore.Note;
import io.checksummary.check.boxscore.StatTable.Entry;
import io.checksummary.quantity.Identifier;
import io.checksummary.quantity.Mention;
import io.checksummary.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds numbers that stand right after the name of a row, on a line outside of the tables: "Records
 * (wins-losses): Norland 12-17, Eastham 19-8".
 */
final class TeamRecords {

  private final String text;
  private final List<StatTable> sheets;
  private final List<Mention> mentions;

  TeamRecords(String text, List<StatTable> sheets, List<Mention> mentions) {
    this.text = text;
    this.sheets = sheets;
    this.mentions = mentions;
  }

  List<Note> in(List<Span> lines) {
    Set<String> labels = new LinkedHashSet<>();
    for (StatTable sheet : sheets) {
      for (Entry entry : sheet.entries()) {
        labels.add(entry.name().words().getLast());
      }
    }
    List<Note> notes = new ArrayList<>();
    int next = 0;
    for (Span line : lines) {
      while (next < mentions.size() && mentions.get(next).span().start() < line.start()) {
        next++;
      }
      if (line.length() <= BoxScore.LONGEST_NOTE && text.indexOf(':', line.start()) < line.end()) {
        int end = next;
        while (end < mentions.size() && mentions.get(end).span().end() <= line.end()) {
          end++;
        }
        read(line, mentions.subList(next, end), labels, notes);
      }
    }
    return notes;
  }

  private void read(Span line, List<Mention> inside, Set<String> labels, List<Note> notes) {
    int colon = text.indexOf(':', line.start());
    if (colon < 0) {
      return;
    }
    Set<String> terms = Glossary.english().of(text.substring(line.start(), colon));
    int from = colon + 1;
    for (Mention mention : inside) {
      int start = mention.span().start();
      if (start < from || mention.quantity() instanceof Identifier) {
        continue;
      }
      EntityName name = EntityName.of(text.substring(from, start));
      if (!name.words().isEmpty() && labels.contains(name.words().getLast())) {
        notes.add(new Note(name, terms, mention));
      }
      from = mention.span().end();
    }
  }
}
